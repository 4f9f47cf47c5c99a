/// Spells that columns give.
extension ColumnPool {
  /// The spells of each row: those of a column `spells`, else those of the row's weights, else the time
  /// from `first_year` to `last_year`. One of these two alone is a column, unless it repeats the spells.
  ///
  /// - Parameter runs: The spells in which rows have weights.
  mutating func takeSpells(
    runs: SparseColumn<[GraphSpell]> = []
  ) -> SparseColumn<[GraphSpell]> {
    var format = GraphTimeFormat.number
    let stated = take(["spells"]) { texts in
      format = GraphTimeFormat(ofSpells: texts)
      return texts.values { GraphSpell.list(reading: $0, in: format) }
    }
    if stated != nil { timeFormat = format }
    let years = takeYears()
    if stated == nil && years == nil { return runs }
    var spells = SparseColumn<[GraphSpell]>()
    for row in 0..<rowCount {
      guard let here = stated?[row] ?? runs[row] ?? years?[row] else { continue }
      // A spell without ends is all time, as no spell is.
      if here != [GraphSpell()] { spells.append(here, row: row) }
    }
    if stated != nil, years == nil { removeYears(of: spells, format) }
    return spells
  }

  /// Removes a column of first or last years that says of spells what they say themselves.
  private mutating func removeYears(
    of spells: SparseColumn<[GraphSpell]>, _ format: GraphTimeFormat
  ) {
    let years = YearColumns(spells, format)
    for (name, known) in [("firstyear", years.first), ("lastyear", years.last)] {
      _ = take([name]) { Self.integers($0, in: WrittenYears.range) == known ? known : nil }
    }
  }

  /// The spells between the years of two columns. Years that run backwards are no time: then both columns
  /// stay as they are.
  private mutating func takeYears() -> SparseColumn<[GraphSpell]>? {
    var pool = self
    let years = pool.takeAll([["firstyear"], ["lastyear"]]) {
      Self.integers($0, in: WrittenYears.range)
    }
    guard let years else { return nil }
    var spells = SparseColumn<[GraphSpell]>()
    for row in 0..<rowCount {
      let (first, last) = (years[0][row], years[1][row])
      guard WrittenYears.areTime(first, last) else { return nil }
      if let spell = WrittenYears.spell(first, last) { spells.append([spell], row: row) }
    }
    self = pool
    return spells
  }
}
