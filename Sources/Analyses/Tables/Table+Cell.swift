extension Table {
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
