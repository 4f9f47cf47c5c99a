import CoterieIdentities
import CoterieParallel
import CoterieRecords

/// Decides which records of a component are of one paper.
///
/// Records that say the same are one. Then pairs are joined in this order: those that share an
/// identifier, those with equal titles and a whole name in common, those with equal titles and
/// compatible names; within each, by the order of what the records say (``RecordOrder``). A join that
/// would bring two contradicting records into one paper is not made. The result of that procedure is
/// the definition; it depends on the records' contents alone.
///
/// In a component of up to ``windowLength`` records every pair is looked at. In a larger one a record is
/// compared with the next ones, in that order, among those with which it shares an identifier, or a
/// title and a name.
struct RecordJoins {
  /// The pairs of records that were joined.
  private(set) var pairs: [(Int, Int)] = []
  /// How often two records were compared.
  private(set) var comparisonCount = 0

  private var facts: [RecordFacts]
  private let order: RecordOrder
  /// Identifiers that clearly different titles share: those of a container.
  private var void: Set<IdentifierRow> = []
  private var sets: DisjointSets
  /// The records of each set, by the number that represents it; of large sets the first ones.
  private var members: [Int: [Int]] = [:]

  /// How many records a record is compared with in a row of similar ones, and how many records speak for
  /// a paper when it is joined with another.
  static let windowLength = 32

  /// Why two records are joined, the strongest reason first.
  private enum Reason: Int, Comparable {
    case identifier, wholeName, initials

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  init(_ records: [Int], _ order: RecordOrder, forms: inout NameForms) {
    facts = records.sorted { first, second in
      let comparison = order.compare(first, second)
      return comparison == 0 ? first < second : comparison < 0
    }.map { RecordFacts($0, of: order.records, forms: &forms) }
    self.order = order
    sets = DisjointSets(count: facts.count)
  }

  /// Makes the joins.
  mutating func join() {
    uniteEqualRecords()
    void = ContainerIdentifiers(facts, titles: order.records.folded.keys).identifiers
    var joins: [(reason: Reason, first: Int, second: Int)] = []
    for (first, second) in candidates() {
      comparisonCount += 1
      if let reason = reason(first, second) { joins.append((reason, first, second)) }
    }
    joins.sort { ($0.reason, $0.first, $0.second) < ($1.reason, $1.first, $1.second) }
    for join in joins { unite(join.first, join.second) }
  }

  /// Records that say the same become one, and one of them is compared with others.
  private mutating func uniteEqualRecords() {
    var kept: [RecordFacts] = []
    for fact in facts {
      if let last = kept.last, order.areEqual(last.record, fact.record) {
        pairs.append((last.record, fact.record))
      } else {
        kept.append(fact)
      }
    }
    facts = kept
    sets = DisjointSets(count: kept.count)
    for number in kept.indices { members[number] = [number] }
  }

  private func reason(_ first: Int, _ second: Int) -> Reason? {
    let (own, other) = (facts[first], facts[second])
    if own.sharesIdentifier(with: other, but: void) { return .identifier }
    guard own.mayEqual(other) else { return nil }
    if own.sharesName(with: other) { return .wholeName }
    return own.hasCompatibleName(with: other) ? .initials : nil
  }

  private mutating func unite(_ first: Int, _ second: Int) {
    let (left, right) = (sets.root(of: first), sets.root(of: second))
    guard left != right, let own = members[left], let others = members[right] else { return }
    for member in own {
      for other in others {
        comparisonCount += 1
        if facts[member].contradicts(facts[other], but: void) { return }
      }
    }
    pairs.append((facts[first].record, facts[second].record))
    sets.unite(left, right)
    members[left] = nil
    members[right] = nil
    members[sets.root(of: left)] = Array((own + others).sorted().prefix(Self.windowLength))
  }
}

// MARK: Candidates

extension RecordJoins {
  /// The pairs of records that may be of one paper, the smaller number first, each once.
  private func candidates() -> [(Int, Int)] {
    if facts.count <= Self.windowLength {
      return facts.indices.flatMap { first in
        (first + 1..<facts.count).map { (first, $0) }
      }
    }
    var pairs: Set<UInt64> = []
    for row in rows() {
      for (place, first) in row.enumerated() {
        for second in row[(place + 1)...].prefix(Self.windowLength) {
          pairs.insert(UInt64(first) << 32 | UInt64(second))
        }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// Rows of records, ascending, that share an identifier, or a title and a name. A short title counts
  /// together with its venue and year.
  private func rows() -> [[Int]] {
    var rows: [RowKey: [Int]] = [:]
    for (number, fact) in facts.enumerated() {
      for identifier in Set(fact.identifiers) {
        rows[.identifier(identifier), default: []].append(number)
      }
      guard !fact.titleKey.isNone else { continue }
      let isShort = fact.titleLength < 4
      let title = TitleBlock(
        title: fact.titleKey, venue: isShort ? fact.venueKey : .none,
        year: isShort ? fact.year : nil)
      for key in Set(fact.nameForms.flatMap(\.blockKeys)) {
        rows[.titleAndName(title, key), default: []].append(number)
      }
    }
    return rows.values.filter { $0.count > 1 }
  }
}

/// What the records of a row share.
private enum RowKey: Hashable {
  case identifier(IdentifierRow)
  case titleAndName(TitleBlock, String)
}

/// A title; a short one with its venue and year.
private struct TitleBlock: Hashable {
  let title: TextID
  let venue: TextID
  let year: Int?
}
