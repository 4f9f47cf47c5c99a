import CoterieIdentities
import CoterieRecords

/// The mentions of those whom a ledger names.
struct LedgerMentions {
  private let mentions: IdentityMentions
  private let records: FoldedRecords
  private let papers: LedgerPapers
  private var named: [TextID: [Int]] = [:]
  private var identified: [String: [Int]] = [:]
  private var labelled: LedgerLabels

  /// What a ledger names.
  enum Found {
    /// These mentions, at least one.
    case mentions([Int])
    /// Nothing; what should be said of it.
    case nothing(LedgerProblem)
  }

  /// Looks for all subjects at once.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  init(
    _ subjects: some Sequence<LedgerSubject>, _ mentions: IdentityMentions, _ papers: PaperTable,
    _ records: FoldedRecords
  ) {
    self.mentions = mentions
    self.records = records
    let subjects = Array(subjects)
    self.papers = LedgerPapers(Set(subjects.compactMap(\.paper)), papers, records) { paper in
      Int(mentions.papers[paper].year)
    }
    let keys = records.folded.keys
    labelled = LedgerLabels(subjects.compactMap(\.label), mentions, keys: keys)
    findNames(Set(subjects.compactMap(\.name).compactMap { keys.id(of: NameKey($0).text) }))
    findIdentifiers(Set(subjects.compactMap(\.identifier)))
  }

  private mutating func findNames(_ wanted: Set<TextID>) {
    guard !wanted.isEmpty else { return }
    for (mention, key) in mentions.nameKeys.enumerated() where wanted.contains(key) {
      named[key, default: []].append(mention)
    }
  }

  private mutating func findIdentifiers(_ wanted: Set<PersonIdentifier>) {
    guard !wanted.isEmpty else { return }
    let texts = Dictionary(grouping: wanted, by: \.value)
    for mention in 0..<mentions.count {
      for fact in mentions.facts(of: mention) {
        guard case .identifier(let kind, _) = fact.kind else { continue }
        let value = records.table.texts[TextID(fact.value)]
        for identifier in texts[value, default: []] where identifier.kind == kind {
          identified[LedgerSubject.identifier(identifier).key, default: []].append(mention)
        }
      }
    }
  }

  /// The mentions of a subject, ascending.
  func find(_ subject: LedgerSubject) -> Found {
    switch subject {
    case .mention(let paper, let place, let name):
      return find(papers[paper], place: place, name: name, of: subject)
    case .name(let name):
      let key = records.folded.keys.id(of: NameKey(name).text)
      return found(key.flatMap { named[$0] } ?? [], of: subject)
    case .identifier: return found(identified[subject.key] ?? [], of: subject)
    case .label(let label):
      let names = labelled.ambiguousNames(of: label)
      if !names.isEmpty {
        return .nothing(.ambiguous(subject.description, candidates: names))
      }
      return found(labelled.mentions(of: label), of: subject)
    }
  }

  private func found(_ mentions: [Int], of subject: LedgerSubject) -> Found {
    mentions.isEmpty ? .nothing(.absent(subject.description)) : .mentions(mentions)
  }

  /// The mention at a place of each of some papers.
  private func find(
    _ papers: [Int], place: Int, name: PersonName?, of subject: LedgerSubject
  ) -> Found {
    if papers.isEmpty { return .nothing(.absent(subject.description)) }
    let lists = papers.map { paper in
      ListedMentions(mentions.mentions(of: paper), place: place, in: mentions)
    }
    guard let name else {
      let all = lists.compactMap(\.atPlace)
      if all.count > 1 {
        let names = all.map { mentions.name(of: $0).full }
        return .nothing(.ambiguous(subject.description, candidates: names))
      }
      return all.isEmpty
        ? .nothing(.changed(subject.description, found: nil)) : .mentions(all)
    }
    let all = lists.compactMap { $0.mention(of: name) }
    if !all.isEmpty { return .mentions(all) }
    let other = lists.lazy.compactMap(\.atPlace).first.map { mentions.name(of: $0).full }
    return .nothing(.changed(subject.description, found: other))
  }
}

/// The mentions of a paper, of which one is looked for by its place and its name.
private struct ListedMentions {
  private let own: Range<Int>
  private let mentions: IdentityMentions
  /// The mention at the place, where there is one.
  let atPlace: Int?

  init(_ own: Range<Int>, place: Int, in mentions: IdentityMentions) {
    self.own = own
    self.mentions = mentions
    let listed = own.lazy.filter { !mentions.isUnlisted($0) }.dropFirst(place - 1)
    atPlace = listed.first
  }

  /// The mention of a name: that at the place, where its name is equal; else the only one of an equal
  /// name; else that at the place, or the only one, whose name is compatible.
  func mention(of name: PersonName) -> Int? {
    let (key, form) = (NameKey(name), NameForm(name))
    return only { NameKey(mentions.name(of: $0)) == key }
      ?? only { NameForm(mentions.name(of: $0)).isCompatible(with: form) }
  }

  private func only(_ fits: (Int) -> Bool) -> Int? {
    if let atPlace, fits(atPlace) { return atPlace }
    let fitting = own.filter(fits)
    return fitting.count == 1 ? fitting[0] : nil
  }
}

extension LedgerSubject {
  fileprivate var paper: LedgerPaper? {
    if case .mention(let paper, _, _) = self { paper } else { nil }
  }

  fileprivate var name: PersonName? {
    if case .name(let name) = self { name } else { nil }
  }

  fileprivate var identifier: PersonIdentifier? {
    if case .identifier(let identifier) = self { identifier } else { nil }
  }

  fileprivate var label: String? {
    if case .label(let label) = self { label } else { nil }
  }
}
