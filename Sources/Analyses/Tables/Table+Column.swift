extension Table {
  /// A column: what it says, and its cells.
  public struct Column: Sendable {
    /// The name in CSV and JSON: `harmonic`.
    public let name: String
    /// The name for people: `Harmonic closeness`.
    public let label: String
    /// What the column says, with its unit and convention: one sentence.
    public let definition: String
    /// What the figures are where author lists are truncated.
    public let bound: Bound
    /// Makes the cell of a row.
    let cell: @Sendable (_ row: Int) -> Cell

    /// Creates a column.
    ///
    /// - Parameter cell: Makes the cell of a row, by its number; all are empty by default.
    public init(
      _ name: String, _ label: String, _ definition: String, bound: Bound = .exact,
      cell: @escaping @Sendable (_ row: Int) -> Cell = { _ in .empty }
    ) {
      self.name = name
      self.label = label
      self.definition = definition
      self.bound = bound
      self.cell = cell
    }

    /// The column with other cells.
    public func with(_ cell: @escaping @Sendable (_ row: Int) -> Cell) -> Column {
      Column(name, label, definition, bound: bound, cell: cell)
    }
  }

  /// How a figure of truncated author lists relates to the true one.
  public enum Bound: String, Sendable {
    /// It is the true one.
    case exact
    /// The true figure is this or more.
    case lower
    /// The true figure is this or less.
    case upper
    /// It may be either.
    case unknown
  }
}

extension Table.Column: Equatable {
  /// Whether both say the same; their cells are not compared.
  public static func == (first: Self, second: Self) -> Bool {
    first.name == second.name && first.label == second.label
      && first.definition == second.definition && first.bound == second.bound
  }
}
