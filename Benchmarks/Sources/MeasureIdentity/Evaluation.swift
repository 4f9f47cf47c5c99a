import CoterieData

/// How good the model is on the gold sets, beside the naive ways.
struct Evaluation {
  /// What the model's way is called.
  static let way = "by evidence"
  /// How many answers a user gives for each name.
  static let answerCount = 4

  /// A row of the table: how one way does on one set.
  struct Row {
    let set: String
    let way: String
    /// How many questions a user answered.
    var answers = 0
    let agreements: Agreements
  }

  private(set) var rows: [Row] = []
  private(set) var decisions = JudgedDecisions()

  /// - Parameter fit: The fit on the names of AMiner, each of which is judged by coefficients that were
  ///   fitted without it.
  init(_ fit: ModelFit, junZhang: MergedGoldSet, qian: MergedGoldSet) {
    let names = fit.folds()
    add("AMiner", names)
    for (set, model) in names {
      decisions.append(ResolvedIdentity(model).resolve(set.mentions), of: set)
    }
    let model = fit.fitted()
    add("DBLP Jun Zhang", [(junZhang, model)])
    add("S2AND-qian", [(qian, model)])
  }

  private mutating func add(_ name: String, _ sets: [(set: MergedGoldSet, model: IdentityModel)]) {
    for naive in NaiveIdentity.allCases {
      append(
        name, naive.rawValue,
        sets.map { $0.set.agreements(in: naive.resolution(of: $0.set.mentions)) })
    }
    var (plain, answered): ([Agreements], [Agreements]) = ([], [])
    var answers = 0
    for (set, model) in sets {
      var questions = AnsweredQuestions(set, ResolvedIdentity(model))
      plain.append(set.agreements(in: questions.resolution))
      for _ in 0..<Self.answerCount { questions.ask() }
      answered.append(set.agreements(in: questions.resolution))
      answers += questions.asked.count
    }
    append(name, Self.way, plain)
    append(name, "\(Self.way), \(Self.answerCount) answers a name", answered, answers)
  }

  private mutating func append(
    _ set: String, _ way: String, _ all: [Agreements], _ answers: Int = 0
  ) {
    rows.append(Row(set: set, way: way, answers: answers, agreements: Agreements(meanOf: all)))
  }
}

extension MergedGoldSet {
  /// How far the persons of the known mentions are the true ones.
  func agreements(in resolution: Resolution) -> Agreements {
    Agreements(
      found: known.map { resolution.persons[$0] }, gold: gold.mentions.map(\.person))
  }
}
