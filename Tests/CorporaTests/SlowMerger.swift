import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import CoterieText

/// The rules by which records are one paper, written down once more without regard to speed: every pair
/// is looked at, on values, with no index and no table.
struct SlowMerger {
  private let records: [Record]
  private var void: Set<Identifier> = []

  /// - Parameter records: Records that differ from one another.
  init(_ records: [Record]) {
    self.records = records
    void = containerIdentifiers()
  }

  /// The groups of records of one paper, each ascending, by their first record.
  func groups() -> [[Int]] {
    var groups = records.indices.map { [$0] }
    let order = records.indices.sorted { isLess(records[$0], records[$1]) }
    var joins: [(reason: Int, first: Int, second: Int, pair: (Int, Int))] = []
    for (place, first) in order.enumerated() {
      for (otherPlace, second) in order.enumerated() where place < otherPlace {
        if let reason = reason(records[first], records[second]) {
          joins.append((reason, place, otherPlace, (first, second)))
        }
      }
    }
    joins.sort { ($0.reason, $0.first, $0.second) < ($1.reason, $1.first, $1.second) }
    for join in joins {
      guard let own = groups.firstIndex(where: { $0.contains(join.pair.0) }),
        let other = groups.firstIndex(where: { $0.contains(join.pair.1) }), own != other
      else { continue }
      let isForbidden = groups[own].contains { first in
        groups[other].contains { areApart(records[first], records[$0]) }
      }
      guard !isForbidden else { continue }
      groups[own] += groups[other]
      groups.remove(at: other)
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// 0 for a common identifier, 1 for a whole name in common, 2 for compatible names; nil for strangers.
  private func reason(_ first: Record, _ second: Record) -> Int? {
    if shareIdentifier(first, second) { return 0 }
    let title = first.title.titleKey
    guard !title.isEmpty, title == second.title.titleKey else { return nil }
    let (years, isPreprint) = (
      (first.date?.year, second.date?.year), first.isPreprint || second.isPreprint
    )
    if let own = years.0, let other = years.1, abs(own - other) > (isPreprint ? 2 : 0) {
      return nil
    }
    if title.split(separator: " ").count < 4 {
      guard let venue = first.venue?.folded, !venue.isEmpty, venue == second.venue?.folded,
        years.0 != nil, years.0 == years.1
      else { return nil }
    }
    let (own, others) = (first.authors.names, second.authors.names)
    if own.contains(where: { name in others.contains { NameKey($0) == NameKey(name) } }) {
      return 1
    }
    return haveCompatibleName(first, second) ? 2 : nil
  }

  private func haveCompatibleName(_ first: Record, _ second: Record) -> Bool {
    first.authors.names.contains { name in
      second.authors.names.contains { areCompatible(name, $0) }
    }
  }

  private func areApart(_ first: Record, _ second: Record) -> Bool {
    let isSameTitle = !first.title.titleKey.isEmpty && first.title.titleKey == second.title.titleKey
    if isSameTitle, shareIdentifier(first, second) { return false }
    for kind in Identifier.Kind.allCases {
      let own = first.identifiers.filter { $0.kind == kind && !void.contains($0) }
      let others = second.identifiers.filter { $0.kind == kind && !void.contains($0) }
      if !own.isEmpty, !others.isEmpty, Set(own).isDisjoint(with: others) { return true }
    }
    if isSameTitle, let venue = first.venue?.folded, !venue.isEmpty, venue == second.venue?.folded {
      for field in [RecordField.volume, .issue, .articleNumber, .firstPage] {
        if let own = first.values(of: field).first, let other = second.values(of: field).first,
          number(of: own) != number(of: other)
        {
          return true
        }
      }
    }
    let areComplete = [first, second].allSatisfy {
      !$0.authors.isTruncated && !$0.authors.names.isEmpty
    }
    let shareName = first.authors.names.contains { name in
      second.authors.names.contains { NameKey(name) == NameKey($0) }
    }
    return areComplete && !shareName && !haveCompatibleName(first, second)
  }

  /// What a field says, as a number where it is one.
  private func number(of value: FieldValue) -> String {
    Int(value.value).map { "\($0)" } ?? value.value
  }

  private func shareIdentifier(_ first: Record, _ second: Record) -> Bool {
    first.identifiers.contains { second.identifiers.contains($0) && !void.contains($0) }
  }

  private func containerIdentifiers() -> Set<Identifier> {
    var void: Set<Identifier> = []
    for first in records {
      for second in records {
        let shared = first.identifiers.filter {
          [.doi, .preprintDOI, .isbn].contains($0.kind) && second.identifiers.contains($0)
        }
        let (own, other) = (words(of: first.title), words(of: second.title))
        if !own.isEmpty, !other.isEmpty,
          own.intersection(other).count * 2 < min(own.count, other.count)
        {
          void.formUnion(shared)
        }
      }
    }
    return void
  }

  private func words(of title: String) -> Set<Substring> {
    let all = Set(title.titleKey.split(separator: " "))
    let long = all.filter { $0.count > 3 }
    return long.isEmpty ? all : long
  }

  /// By title, year, names and then all that is left.
  private func isLess(_ first: Record, _ second: Record) -> Bool {
    func facts(_ record: Record) -> [[UInt8]] {
      let year = record.date?.year ?? 0
      return [Array(record.title.titleKey.utf8), [UInt8(year >> 8), UInt8(year & 255)]]
        + record.authors.names.map { Array(NameKey($0).text.utf8) }
    }
    let (own, other) = (facts(first), facts(second))
    for (left, right) in zip(own, other) where left != right {
      return left.lexicographicallyPrecedes(right)
    }
    if own.count != other.count { return own.count < other.count }
    // The order of what is left changes nothing that the tests look at.
    return "\(first)" < "\(second)"
  }
}

/// Whether two names may be of one person, by a second reading of the rule.
func areCompatible(_ first: PersonName, _ second: PersonName) -> Bool {
  func words(_ text: String) -> [String] {
    text.split { " -.".contains($0) }.flatMap { word -> [String] in
      let isInitials = (2...3).contains(word.count) && word.allSatisfy(\.isUppercase)
      return isInitials ? word.map { String($0).folded } : [String(word).folded]
    }
  }
  func match(_ given: [String], _ other: [String]) -> Bool {
    if given == other { return true }
    if given.isEmpty || other.isEmpty { return false }
    for (own, another) in zip(given, other) {
      if own == another { continue }
      if own.count == 1, another.hasPrefix(own) { continue }
      if another.count == 1, own.hasPrefix(another) { continue }
      return false
    }
    return true
  }
  let (given, family) = (words(first.given), words(first.family.lowercased()))
  let (otherGiven, otherFamily) = (words(second.given), words(second.family.lowercased()))
  return family == otherFamily && match(given, otherGiven)
    || family == words(second.given.lowercased()) && match(given, words(second.family))
    || otherFamily == words(first.given.lowercased()) && match(words(first.family), otherGiven)
}
