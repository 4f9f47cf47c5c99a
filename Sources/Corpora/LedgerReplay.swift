import CoterieIdentities
import CoterieParallel
import CoterieRecords

/// What a ledger decides about the mentions of a corpus, before any rule does.
///
/// The order of its lines changes nothing, nor does a line that is there twice. Of decisions that
/// contradict one another none is applied.
struct LedgerReplay {
  /// The names under which the authors of mentions are shown.
  private(set) var names: [LedgerName] = []
  /// What is said of decisions that are not applied.
  private(set) var diagnostics: [Diagnostic] = []
  private let subjects: LedgerSubjects
  private let memberCount: Int
  private var merges: [(entry: LedgerEntry, members: [Int])] = []
  private var splits: [(entry: LedgerEntry, split: IdentityMentions.DecidedSplit)] = []
  private var ignored: [Int: SourceLocation] = [:]

  /// - Complexity: O(*n*) for *n* mentions.
  init(
    _ ledger: Ledger, _ mentions: IdentityMentions, _ papers: PaperTable, _ records: FoldedRecords
  ) {
    subjects = LedgerSubjects(ledger, mentions, papers, records)
    memberCount = subjects.memberCount(mentions)
    diagnostics = subjects.diagnostics
    for entry in subjects.entries {
      guard case .ignore(let subject) = entry.decision else { continue }
      for mention in subjects.mentions(of: subject) where ignored[mention] == nil {
        ignored[mention] = entry.location
      }
    }
    for entry in subjects.entries { add(entry) }
    removeContradictions()
  }

  private mutating func add(_ entry: LedgerEntry) {
    let subject = entry.decision.subject
    switch entry.decision {
    case .ignore: return
    case .merge(_, let object): addMerge(of: subject, object, entry)
    case .replace(_, let object):
      if subjects.isAbsent(object), case .label(let label) = object,
        let name = PersonName(familyFirst: label)
      {
        addName(name, of: subject, entry)
        addMembers(subjects.members(of: subject), subjects.members(of: object), entry)
      } else {
        addMerge(of: subject, object, entry)
      }
    case .rename(_, let name): addName(name, of: subject, entry)
    case .split(_, let object): addSplit(of: subject, object, entry)
    }
  }

  private mutating func addMerge(
    of first: LedgerSubject, _ second: LedgerSubject, _ entry: LedgerEntry
  ) {
    let sides = [first, second].map { kept(subjects.members(of: $0), of: $0, entry) }
    if !sides.contains(where: \.isEmpty) { addMembers(sides[0], sides[1], entry) }
  }

  private mutating func addMembers(_ first: [Int], _ second: [Int], _ entry: LedgerEntry) {
    let members = (first + second).filter { ignored[$0] == nil }
    if !members.isEmpty { merges.append((entry, members)) }
  }

  private mutating func addSplit(
    of first: LedgerSubject, _ second: LedgerSubject, _ entry: LedgerEntry
  ) {
    let sides = [first, second].map { kept(subjects.mentions(of: $0), of: $0, entry) }
    if sides.contains(where: \.isEmpty) { return }
    if Set(sides[0]).isDisjoint(with: sides[1]) {
      splits.append((entry, .init(sides[0], sides[1])))
    } else {
      report(.ofBoth(first.description), entry)
    }
  }

  private mutating func addName(
    _ name: PersonName, of subject: LedgerSubject, _ entry: LedgerEntry
  ) {
    let own = kept(subjects.mentions(of: subject), of: subject, entry)
    if !own.isEmpty { names.append(LedgerName(name, of: own, at: entry.location)) }
  }

  /// The members of a subject that are not ignored.
  private mutating func kept(
    _ members: [Int], of subject: LedgerSubject, _ entry: LedgerEntry
  ) -> [Int] {
    let kept = ignored.isEmpty ? members : members.filter { ignored[$0] == nil }
    if kept.isEmpty, let location = members.compactMap({ ignored[$0] }).min() {
      report(.ignored(subject.description, by: location), entry)
    }
    return kept
  }

  private mutating func report(_ problem: LedgerProblem, _ entry: LedgerEntry) {
    diagnostics.append(Diagnostic(.ledger(problem), at: entry.location))
  }
}

// MARK: Contradictions

extension LedgerReplay {
  /// Takes out splits of what merges make one person, and these merges.
  private mutating func removeContradictions() {
    guard !merges.isEmpty, !splits.isEmpty else { return }
    var sets = unitedMembers()
    let doubtful = splits.indices.filter { number in
      let split = splits[number].split
      let roots = Set(split.first.map { sets.root(of: $0) })
      return split.second.contains { roots.contains(sets.root(of: $0)) }
    }
    guard !doubtful.isEmpty else { return }
    let chains = DecisionChains(merges.map(\.members))
    var against: [Int: [Int]] = [:]
    for number in doubtful {
      let split = splits[number]
      let found = chains.merges(from: split.split.first, to: split.split.second)
      for merge in found { against[merge, default: []].append(number) }
      report(.contradiction(found.map { merges[$0].entry.location }.sorted()), split.entry)
    }
    for (merge, splitNumbers) in against.sorted(by: { $0.key < $1.key }) {
      let locations = splitNumbers.map { splits[$0].entry.location }.sorted()
      report(.contradiction(locations), merges[merge].entry)
    }
    merges = merges.indices.filter { against[$0] == nil }.map { merges[$0] }
    splits = splits.indices.filter { !doubtful.contains($0) }.map { splits[$0] }
  }

  /// The members that merges unite.
  private func unitedMembers() -> DisjointSets {
    var sets = DisjointSets(count: memberCount)
    for merge in merges {
      for member in merge.members { sets.unite(merge.members[0], member) }
    }
    return sets
  }
}

// MARK: Applying

extension LedgerReplay {
  /// Decides about mentions, and takes out those that are ignored; what is said of names is of the
  /// mentions that are left.
  mutating func apply(to mentions: inout IdentityMentions) {
    var sets = unitedMembers()
    var first: [Int: Int] = [:]
    for mention in Set(merges.flatMap(\.members)).sorted() where mention < mentions.count {
      let root = sets.root(of: mention)
      if let other = first[root] {
        mentions.decide(IdentityMentions.DecidedPair(other, mention, evidence: .user))
      } else {
        first[root] = mention
      }
    }
    for split in splits { mentions.decide(split.split) }
    guard !ignored.isEmpty else { return }
    let numbers = mentions.remove(Set(ignored.keys))
    names = names.map { $0.renumbered(numbers) }
  }
}
