import CoterieText

/// A JSON value whose object members keep their order, so that files read as tables do and two runs
/// give the same bytes.
public indirect enum JSONValue: Sendable, Equatable {
  /// An object.
  case object([Member])
  /// An array.
  case array([JSONValue])
  /// A string.
  case string(String)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: JSONValue

    /// Creates a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object with members in the given order.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// A string, or `null`.
  public static func optional(_ string: String?) -> JSONValue {
    string.map { .string($0) } ?? .null
  }
  /// A whole number, or `null`.
  public static func optional(_ integer: Int?) -> JSONValue {
    integer.map { .integer($0) } ?? .null
  }
  /// A number, or `null`.
  public static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }

  /// The value on one line.
  public var compact: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value over several lines: objects and arrays opened down to the given depth, each deeper
  /// value on one line.
  public func lines(depth: Int) -> String {
    var text = ""
    write(to: &text, depth: depth, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        text.appendJSONString(member.name)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .string(let string): text.appendJSONString(string)
    case .number(let number): text += number.isFinite ? number.shortest : "null"
    case .integer(let integer): text += "\(integer)"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private func write(to text: inout String, depth: Int, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members) where depth > 0 && !members.isEmpty:
      text += "{\n"
      for (place, member) in members.enumerated() {
        text += (place > 0 ? ",\n" : "") + inner
        text.appendJSONString(member.name)
        text += ": "
        member.value.write(to: &text, depth: depth - 1, indent: inner)
      }
      text += "\n\(indent)}"
    case .array(let values) where depth > 0 && !values.isEmpty:
      text += "[\n"
      for (place, value) in values.enumerated() {
        text += (place > 0 ? ",\n" : "") + inner
        value.write(to: &text, depth: depth - 1, indent: inner)
      }
      text += "\n\(indent)]"
    default: write(to: &text)
    }
  }
}
