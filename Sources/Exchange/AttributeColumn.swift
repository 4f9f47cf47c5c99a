import CoterieRecords
import CoterieText

/// A named column of values of one type: what a graph file says about each vertex, or each edge,
/// beyond the properties that ``GraphDocument`` knows.
public struct AttributeColumn: Sendable, Equatable {
  /// The values of a column, nil where a vertex or an edge has none.
  public enum Values: Sendable, Equatable {
    /// Whole numbers.
    case integer([Int?])
    /// Numbers; those that are not finite count as missing.
    case double([Double?])
    /// Texts.
    case string([String?])
    /// Truth values.
    case boolean([Bool?])
  }

  /// The name of the column. Writers change a name that their format cannot hold, or that it keeps
  /// for a property: a column `size` of the vertices is written as `size_`.
  public var name: String
  /// The values, one per vertex or edge, in their order.
  public var values: Values

  /// Creates a column.
  public init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  /// How many places the column has, missing values included.
  public var count: Int {
    switch values {
    case .integer(let values): values.count
    case .double(let values): values.count
    case .string(let values): values.count
    case .boolean(let values): values.count
    }
  }

  /// The value at a place; nil where it is missing, not finite, or beyond the column's end.
  func value(at index: Int) -> AttributeValue? {
    switch values {
    case .integer(let values) where index < values.count: values[index].map { .integer($0) }
    case .double(let values) where index < values.count:
      values[index].flatMap { $0.isFinite ? .double($0) : nil }
    case .string(let values) where index < values.count: values[index].map { .string($0) }
    case .boolean(let values) where index < values.count: values[index].map { .boolean($0) }
    default: nil
    }
  }
}

/// One value of an ``AttributeColumn``.
enum AttributeValue: Sendable, Equatable {
  case integer(Int)
  case double(Double)
  case string(String)
  case boolean(Bool)

  /// The value as text. A double keeps its `.0`, so that a reader knows its type.
  var text: String {
    switch self {
    case .integer(let value): String(value)
    case .double(let value): PlainDecimal.text(of: value, keepingFraction: true)
    case .string(let value): CleanText.of(value)
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
