import CoterieText

/// A named column of values of one type: what a graph file says about some of the vertices, or of the
/// edges, beyond the properties that ``GraphDocument`` knows.
public struct AttributeColumn: Sendable, Equatable {
  /// The values of a column; rows that have none are not stored.
  public enum Values: Sendable, Equatable {
    /// Whole numbers.
    case integer(SparseColumn<Int>)
    /// Numbers; those that are not finite count as missing.
    case double(SparseColumn<Double>)
    /// Texts.
    case string(TextColumn)
    /// Truth values.
    case boolean(SparseColumn<Bool>)
  }

  /// The name of the column. Writers change a name that their format can't hold, or that two columns
  /// would have.
  public var name: String
  /// The values, by vertex or edge.
  public var values: Values
  /// Values at some times, by vertex or edge and in the order of the file.
  public var timedValues: [TimedValue]

  /// Creates a column.
  public init(name: String, values: Values, timedValues: [TimedValue] = []) {
    self.name = name
    self.values = values
    self.timedValues = timedValues
  }

  /// A value that a vertex or an edge has for some time.
  public struct TimedValue: Sendable, Equatable {
    /// The vertex or edge.
    public var row: Int
    /// When it has the value.
    public var spell: GraphSpell
    /// The value.
    public var value: AttributeValue

    /// Creates the value of some time.
    public init(row: Int, spell: GraphSpell, value: AttributeValue) {
      self.row = row
      self.spell = spell
      self.value = value
    }
  }

  /// How many rows have a value, at all times.
  public var count: Int {
    switch values {
    case .integer(let values): values.count
    case .double(let values): values.count
    case .string(let values): values.count
    case .boolean(let values): values.count
    }
  }

  /// The value of a row; nil where it has none, or one that is not finite.
  public subscript(row: Int) -> AttributeValue? {
    switch values {
    case .integer(let values): values[row].map { .integer($0) }
    case .double(let values): values[row].flatMap { $0.isFinite ? .double($0) : nil }
    case .string(let values): values[row].map { .string($0) }
    case .boolean(let values): values[row].map { .boolean($0) }
    }
  }

  /// The column of the rows in a list, each with the number of its place there.
  func taking(_ list: [Int]) -> Self {
    let taken: Values =
      switch values {
      case .integer(let values): .integer(values.taking(list))
      case .double(let values): .double(values.taking(list))
      case .string(let values): .string(values.taking(list))
      case .boolean(let values): .boolean(values.taking(list))
      }
    return AttributeColumn(name: name, values: taken, timedValues: timedValues(of: list))
  }

  private func timedValues(of list: [Int]) -> [TimedValue] {
    if timedValues.isEmpty { return [] }
    let places = Dictionary(zip(list, list.indices)) { first, _ in first }
    return timedValues.compactMap { old in
      places[old.row].map { TimedValue(row: $0, spell: old.spell, value: old.value) }
    }
  }
}

/// One value of an ``AttributeColumn``.
public enum AttributeValue: Sendable, Equatable {
  /// A whole number.
  case integer(Int)
  /// A number.
  case double(Double)
  /// A text.
  case string(String)
  /// A truth value.
  case boolean(Bool)

  /// The value as text. A double keeps its `.0`, so that a reader knows its type.
  public var text: String {
    switch self {
    case .integer(let value): String(value)
    case .double(let value):
      value.isFinite ? PlainDecimal.text(of: value, keepingFraction: true) : ""
    case .string(let value): CleanText.of(value)
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
