/// The numbers of the figures and tables of a page, given in the order of reading.
struct PageNumbers {
  private var figures = 0
  private var tables = 0

  /// `Figure 1`, and so on.
  mutating func nextFigure() -> String {
    figures += 1
    return "Figure \(figures)"
  }

  /// `Table 1`, and so on.
  mutating func nextTable() -> String {
    tables += 1
    return "Table \(tables)"
  }
}
