import CoterieText

/// A table of results: columns with their definitions, and a row for each item.
///
/// One table serves the terminal, CSV, JSON and the report page.
public struct Table: Sendable, Equatable {
  /// A column.
  public struct Column: Sendable, Equatable {
    /// The name in CSV and JSON: `harmonic`.
    public let name: String
    /// The name for people: `Harmonic closeness`.
    public let label: String
    /// What the column says, with its unit and convention: one sentence.
    public let definition: String
    /// What the figures are where author lists are truncated.
    public let bound: Bound

    /// Creates a column.
    public init(_ name: String, _ label: String, _ definition: String, bound: Bound = .exact) {
      self.name = name
      self.label = label
      self.definition = definition
      self.bound = bound
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

  /// A cell.
  public enum Cell: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case number(Double)
    /// A number that means "not defined here", with a mark where people read it.
    case marked(Double)
    /// Yes or no.
    case flag(Bool)
    /// Several texts.
    case list([String])
    /// No value.
    case empty
  }

  /// The columns.
  public let columns: [Column]
  /// The rows, each with a cell for every column.
  public let rows: [[Cell]]

  /// Creates a table.
  ///
  /// - Precondition: Every row has a cell for every column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row has a cell for every column")
    self.columns = columns
    self.rows = rows
  }

  /// The table with some of its columns, in the given order; unknown names are passed over.
  public func selecting(_ names: [String]) -> Table {
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    return Table(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }

  /// The table with its rows in the order of a column: numbers from the largest, texts from A to Z,
  /// whatever their case and accents. Equal ones keep their order, and empty cells come last.
  public func sorted(by name: String) -> Table {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return self }
    let cells = rows.map { $0[place] }
    let isText = cells.contains { $0.text != nil }
    let keys = cells.map { (text: isText ? $0.text?.folded : nil, number: $0.value) }
    let order = rows.indices.sorted { first, second in
      let (left, right) = (keys[first], keys[second])
      switch (left.text, right.text) {
      case (let left?, let right?): return left == right ? first < second : left < right
      case (nil, nil): break
      case (let left, _): return left != nil
      }
      return left.number == right.number ? first < second : left.number > right.number
    }
    return Table(columns: columns, rows: order.map { rows[$0] })
  }

  /// The table's first rows.
  public func prefix(_ count: Int) -> Table {
    Table(columns: columns, rows: Array(rows.prefix(count)))
  }
}

extension Table.Cell {
  /// An integer, or an empty cell.
  public init(_ integer: Int?) {
    self = integer.map { .integer($0) } ?? .empty
  }

  /// A number, or an empty cell where there is none.
  public init(_ number: Double?) {
    self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty
  }

  /// A text, or an empty cell.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .empty
  }

  /// What rows are sorted by where it is a text.
  var text: String? {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ";")
    case .integer, .number, .marked, .flag, .empty: nil
    }
  }

  /// What rows are sorted by where it is a number.
  package var value: Double {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number), .marked(let number): number
    case .flag(let flag): flag ? 1 : 0
    case .text, .list, .empty: -.infinity
    }
  }

  /// Whether the cell holds a figure, which is set flush right.
  public var isNumeric: Bool {
    switch self {
    case .integer, .number, .marked: true
    case .text, .flag, .list, .empty: false
    }
  }
}
