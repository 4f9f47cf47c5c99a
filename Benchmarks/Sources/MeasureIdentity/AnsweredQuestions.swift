import CoterieData

/// Questions to a user, answered from the truth.
struct AnsweredQuestions {
  private let set: MergedGoldSet
  private let policy: ResolvedIdentity
  private var mentions: IdentityMentions
  /// The pairs of mentions that were asked about.
  private(set) var asked: Set<[Int]> = []
  /// What is decided after the answers.
  private(set) var resolution: Resolution

  init(_ set: MergedGoldSet, _ policy: ResolvedIdentity) {
    self.set = set
    self.policy = policy
    mentions = set.mentions
    resolution = policy.resolve(mentions)
  }

  /// Asks of the most useful decision of each name whether its two mentions are of one person, and decides
  /// all again.
  mutating func ask() {
    let open = resolution.decisions.filter { decision in
      decision.evidence == .compared && !asked.contains([decision.first, decision.second])
        && set.persons[decision.first] != nil && set.persons[decision.second] != nil
    }
    let names = Dictionary(grouping: open) { mentions.nameKeys[$0.first].rawValue }
    for own in names.sorted(by: { $0.key < $1.key }).map(\.value) {
      if let question = own.max(by: { $0.worth < $1.worth }) {
        answer(question.first, question.second)
      }
    }
    resolution = policy.resolve(mentions)
  }

  private mutating func answer(_ first: Int, _ second: Int) {
    asked.insert([first, second])
    if set.persons[first] == set.persons[second] {
      mentions.decide(IdentityMentions.DecidedPair(first, second, evidence: .user))
    } else {
      mentions.decide(IdentityMentions.DecidedSplit([first], [second]))
    }
  }
}

extension Resolution.Decision {
  /// How much an answer may change: the pairs of mentions, and how doubtful the decision is.
  fileprivate var worth: Double {
    Double(sizes.first * sizes.second) * min(probability, 1 - probability)
  }
}
