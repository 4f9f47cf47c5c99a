/// Spells that columns give.
extension ColumnPool {
  /// The spells of each row: those of a column `spells`, else those of the row's weights, else the time
  /// from `first_year` to `last_year`.
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
    return spells
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
