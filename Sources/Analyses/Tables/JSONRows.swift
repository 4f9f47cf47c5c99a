public import CoterieText

/// A JSON object with `parameters` and `rows` that is written row by row, so that no row is kept.
///
///     var rows = JSONRows(parameters: parameters)
///     rows.append(.object(["id": "ada-stone"]), to: &sink)
///     rows.end(to: &sink)
public struct JSONRows: Sendable {
  private let parameters: JSONValue
  private var isEmpty = true

  /// Creates an object without rows.
  public init(parameters: JSONValue) { self.parameters = parameters }

  /// Writes a row.
  public mutating func append(_ row: JSONValue, to sink: inout ByteSink) {
    sink.append((isEmpty ? start : ",") + "\n    ")
    sink.append(row.compact)
    isEmpty = false
  }

  /// Writes the end, with members after the rows.
  public func end(_ members: KeyValuePairs<String, JSONValue> = [:], to sink: inout ByteSink) {
    let rest = JSONValue.object(members).lines(depth: 2).dropFirst("{".count)
    sink.append(isEmpty ? start + "]" : "\n  ]")
    sink.append(members.isEmpty ? "\n}\n" : "," + rest)
  }

  /// The object up to its first row.
  private var start: String {
    let whole = JSONValue.object(["parameters": parameters]).lines(depth: 2)
    return whole.dropLast("\n}\n".count) + ",\n  \"rows\": ["
  }
}

extension Table {
  /// Writes one object with the parameters that gave the table and its rows, row by row.
  public func writeJSON(parameters: JSONValue, to sink: inout ByteSink) {
    var written = JSONRows(parameters: parameters)
    for row in rows where !sink.isClosed { written.append(jsonRow(row), to: &sink) }
    written.end(to: &sink)
  }

  /// The same in one text, for a small table.
  public func json(parameters: JSONValue) -> String {
    String(
      decoding: ByteSink.bytes { writeJSON(parameters: parameters, to: &$0) }, as: UTF8.self)
  }

  /// The rows as JSON objects by column name, an empty cell as `null`.
  public var jsonRows: JSONValue { .array(rows.map { jsonRow($0) }) }

  /// A row with a cell for every column as an object.
  package func jsonRow(_ row: [Cell]) -> JSONValue {
    .object(zip(columns, row).map { JSONValue.Member(name: $0.name, value: $1.json) })
  }
}

extension Table.Cell {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .integer(let integer): .integer(integer)
    case .number(let number), .marked(let number): .number(number)
    case .flag(let flag): .boolean(flag)
    case .list(let texts): .array(texts.map { .string($0) })
    case .empty: .null
    }
  }
}
