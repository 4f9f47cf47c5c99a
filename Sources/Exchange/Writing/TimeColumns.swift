/// The columns that say when vertices or edges are there: their first and last years for people, and their
/// spells as text where a reader would not find them in the years or in the weights by year.
struct TimeColumns {
  /// The columns, of which some may have no value.
  let columns: [AttributeColumn]

  /// Makes the columns of some spells.
  ///
  /// - Parameter weights: The weights by year that are written beside them, whose years a reader takes for
  ///   the spells of an edge that has no others.
  init(
    _ spells: SparseColumn<[GraphSpell]>, _ format: GraphTimeFormat,
    weights: SparseColumn<[GraphDocument.TimedWeight]> = []
  ) {
    let years = YearColumns(spells, format)
    var texts = TextColumn()
    for row in Self.rows(spells, weights) {
      let all = spells[row] ?? []
      let read = weights[row]?.runs ?? years.spells(row)
      // Something that is always there has a spell without ends.
      if all != read { texts.append((all.isEmpty ? [GraphSpell()] : all).text(format), row: row) }
    }
    columns = [
      .init(name: "first_year", values: .integer(years.first)),
      .init(name: "last_year", values: .integer(years.last)),
      .init(name: "spells", values: .string(texts)),
    ]
  }

  /// The rows that have spells or weights.
  private static func rows(
    _ spells: SparseColumn<[GraphSpell]>, _ weights: SparseColumn<[GraphDocument.TimedWeight]>
  ) -> [Int] {
    let rows = (0..<spells.count).map(spells.row)
    let others = (0..<weights.count).map(weights.row).filter { spells[$0] == nil }
    return others.isEmpty ? rows : (rows + others).sorted()
  }
}

/// The first and last years of spells, of all rows that have such. A reader takes them for the spells where it
/// finds both columns.
struct YearColumns: Equatable {
  /// Whether a reader takes the years for the times themselves.
  private let areTimes: Bool
  private(set) var first = SparseColumn<Int>()
  private(set) var last = SparseColumn<Int>()

  init(_ spells: SparseColumn<[GraphSpell]>, _ format: GraphTimeFormat) {
    for place in 0..<spells.count {
      let row = spells.row(at: place)
      let years = spells.values[place].map(format.years(of:))
      let start = years.earliest.flatMap { WrittenYears.range.contains($0) ? $0 : nil }
      let end = years.latest.flatMap { WrittenYears.range.contains($0) ? $0 : nil }
      guard WrittenYears.areTime(start, end) else { continue }
      if let start { first.append(start, row: row) }
      if let end { last.append(end, row: row) }
    }
    areTimes = format == .number && !first.isEmpty && !last.isEmpty
  }

  /// The spells that a reader makes of the years of a row.
  func spells(_ row: Int) -> [GraphSpell] {
    areTimes ? WrittenYears.spell(first[row], last[row]).map { [$0] } ?? [] : []
  }
}

extension [(first: Int?, last: Int?)] {
  /// The first year of all; nil where one has no beginning.
  fileprivate var earliest: Int? {
    contains { $0.first == nil } ? nil : compactMap(\.first).min()
  }

  /// The last year of all; nil where one has no end.
  fileprivate var latest: Int? { contains { $0.last == nil } ? nil : compactMap(\.last).max() }
}
