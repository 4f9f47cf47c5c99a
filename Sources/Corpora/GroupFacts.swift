import CoterieRecords

/// What the records of one group say of their paper, as far as it may contradict another record.
struct GroupFacts {
  private(set) var kinds: IdentifierKinds
  private var printedYears: ClosedRange<Int>?
  private var preprintYears: ClosedRange<Int>?

  init(_ record: Record) {
    kinds = IdentifierKinds(record.identifiers)
    let years = record.date?.year.map { $0...$0 }
    printedYears = record.isPreprint ? nil : years
    preprintYears = record.isPreprint ? years : nil
  }

  mutating func add(_ other: GroupFacts) {
    kinds.formUnion(other.kinds)
    printedYears = Self.hull(printedYears, other.printedYears)
    preprintYears = Self.hull(preprintYears, other.preprintYears)
  }

  /// Whether two groups without a common identifier can't be of one paper: two identifiers of one kind
  /// differ, or the printed years do, by more than 2 where one is a preprint.
  func contradicts(_ other: GroupFacts) -> Bool {
    !kinds.isDisjoint(with: other.kinds)
      || Self.differ(printedYears, other.printedYears, by: 0)
      || Self.differ(printedYears, other.preprintYears, by: 2)
      || Self.differ(preprintYears, other.printedYears, by: 2)
      || Self.differ(preprintYears, other.preprintYears, by: 2)
  }

  /// Whether two of the years are further apart than allowed.
  private static func differ(
    _ first: ClosedRange<Int>?, _ second: ClosedRange<Int>?, by allowed: Int
  ) -> Bool {
    guard let first, let second else { return false }
    return max(first.upperBound - second.lowerBound, second.upperBound - first.lowerBound) > allowed
  }

  private static func hull(
    _ first: ClosedRange<Int>?, _ second: ClosedRange<Int>?
  ) -> ClosedRange<Int>? {
    guard let first, let second else { return first ?? second }
    return min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
  }
}

/// The kinds of identifiers that records have.
struct IdentifierKinds: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ identifiers: [Identifier]) {
    rawValue = identifiers.reduce(0) { bits, identifier in
      bits | 1 << UInt8(Identifier.Kind.allCases.firstIndex(of: identifier.kind) ?? 0)
    }
  }
}
