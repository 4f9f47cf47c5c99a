/// Spells that columns give.
extension ColumnPool {
  /// The spells that a column `spells` gives, else those that are derived from others, else those of
  /// columns `first_year` and `last_year` together.
  mutating func takeSpells(
    derived: SparseColumn<[GraphSpell]>? = nil
  ) -> SparseColumn<[GraphSpell]>? {
    var format = GraphTimeFormat.number
    let written = take(["spells"]) { texts in
      format = GraphTimeFormat(ofSpells: texts)
      return texts.values { GraphSpell.list(reading: $0, in: format) }
    }
    if written != nil { timeFormat = format }
    let years = takeYears()
    if written == nil && derived == nil { return years }
    var spells = SparseColumn<[GraphSpell]>()
    for row in 0..<rowCount {
      if let list = written?[row] ?? derived?[row] ?? years?[row] { spells.append(list, row: row) }
    }
    return spells
  }

  private mutating func takeYears() -> SparseColumn<[GraphSpell]>? {
    let years = takeAll([["firstyear"], ["lastyear"]]) { Self.integers($0, in: -9999...9999) }
    guard let years else { return nil }
    var spells = SparseColumn<[GraphSpell]>()
    for row in 0..<rowCount where years[0][row] != nil || years[1][row] != nil {
      let (first, last) = (years[0][row], years[1][row])
      guard first ?? -9999 <= last ?? 9999 else { continue }
      spells.append(
        [GraphSpell(start: first.map(Double.init), end: last.map(Double.init))], row: row)
    }
    return spells
  }
}
