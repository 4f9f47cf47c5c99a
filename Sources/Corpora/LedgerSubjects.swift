import CoterieIdentities
import CoterieRecords

/// The decisions of a ledger, each once and in an order of their own, and the mentions of those whom they
/// are about.
struct LedgerSubjects {
  /// The decisions, in the order of what they say.
  let entries: [LedgerEntry]
  /// What is said of decisions about somebody who is not found.
  private(set) var diagnostics: [Diagnostic] = []
  private var mentionsOf: [LedgerSubject: [Int]] = [:]
  private var absent: Set<LedgerSubject> = []
  /// Numbers beyond those of mentions, for people whom no mention is of.
  private var placeholders: [String: Int] = [:]

  /// - Complexity: O(*n*) for *n* mentions.
  init(
    _ ledger: Ledger, _ mentions: IdentityMentions, _ papers: PaperTable, _ records: FoldedRecords
  ) {
    entries = Self.each(of: ledger.entries)
    let subjects = Set(entries.flatMap(\.decision.subjects))
    let all = LedgerMentions(subjects, mentions, papers, records)
    var problems: [LedgerSubject: LedgerProblem] = [:]
    for subject in subjects {
      switch all.find(subject) {
      case .mentions(let own): mentionsOf[subject] = own
      case .nothing(let problem):
        problems[subject] = problem
        if case .absent = problem { absent.insert(subject) }
      }
    }
    addPlaceholders(from: mentions.count)
    for entry in entries { report(problems, entry) }
    narrowWhatIsSplit()
  }

  /// The mentions of a subject, ascending.
  func mentions(of subject: LedgerSubject) -> [Int] { mentionsOf[subject, default: []] }

  /// The mentions of a subject; a number beyond them where there are none and several merges name it.
  func members(of subject: LedgerSubject) -> [Int] {
    mentionsOf[subject] ?? placeholders[subject.key].map { [$0] } ?? []
  }

  /// Whether nobody in the inputs is what a subject names.
  func isAbsent(_ subject: LedgerSubject) -> Bool { absent.contains(subject) }

  /// How many members there are, mentions and others.
  func memberCount(_ mentions: IdentityMentions) -> Int { mentions.count + placeholders.count }

  /// Decisions that say the same once, in an order that does not depend on that of the lines.
  private static func each(of entries: [LedgerEntry]) -> [LedgerEntry] {
    var seen: Set<String> = []
    return entries.map { (key: $0.decision.key, line: $0.line, entry: $0) }
      .sorted { ($0.key, $0.line, $0.entry.location) < ($1.key, $1.line, $1.entry.location) }
      .filter { seen.insert($0.key).inserted }.map(\.entry)
  }

  /// Numbers those who are absent and whom several merges name: the others of these merges are one person.
  private mutating func addPlaceholders(from first: Int) {
    var counts: [String: Int] = [:]
    for entry in entries where entry.decision.isMerge {
      for subject in entry.decision.subjects where absent.contains(subject) {
        counts[subject.key, default: 0] += 1
      }
    }
    for (number, key) in counts.filter({ $0.value > 1 }).keys.sorted().enumerated() {
      placeholders[key] = first + number
    }
  }

  private mutating func report(
    _ problems: [LedgerSubject: LedgerProblem], _ entry: LedgerEntry
  ) {
    for subject in entry.decision.subjects {
      guard let problem = problems[subject] else { continue }
      if absent.contains(subject), isOfUse(subject, in: entry.decision) { continue }
      diagnostics.append(Diagnostic(.ledger(problem), at: entry.location))
    }
  }

  /// Whether a decision says something although nobody is what it names.
  private func isOfUse(_ subject: LedgerSubject, in decision: LedgerDecision) -> Bool {
    if case .replace(_, let object) = decision, object == subject { return true }
    return decision.isMerge && placeholders[subject.key] != nil
  }

  /// Takes mentions out of a name or an identifier from which they are split: what is meant are the other
  /// mentions that bear it, in all decisions.
  private mutating func narrowWhatIsSplit() {
    var narrowed: [LedgerSubject: Set<Int>] = [:]
    for case .split(let first, let second) in entries.map(\.decision) {
      let (narrow, wide) = first.breadth < second.breadth ? (first, second) : (second, first)
      guard narrow.breadth < wide.breadth, let own = mentionsOf[narrow] else { continue }
      narrowed[wide, default: []].formUnion(own)
    }
    for (subject, others) in narrowed {
      mentionsOf[subject] = mentionsOf[subject]?.filter { !others.contains($0) }
    }
  }
}

extension LedgerDecision {
  /// Whom it is about.
  fileprivate var subjects: [LedgerSubject] { [subject] + [object].compactMap { $0 } }

  /// Whether it makes one person of two.
  fileprivate var isMerge: Bool { action == .merge || action == .replace }
}

extension LedgerSubject {
  /// How much more than one mention it may be.
  fileprivate var breadth: Int {
    switch self {
    case .mention: 0
    case .identifier: 1
    case .name, .label: 2
    }
  }
}
