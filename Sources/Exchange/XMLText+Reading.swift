import Foundation

extension XMLText {
  /// Splits what ``description(of:)`` has joined.
  static func divide(_ text: String) -> (title: String, lines: [String]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines.first ?? "", Array(lines.dropFirst()))
  }

  /// A value of a declared type; a text that the type does not know stays text.
  static func value(_ text: String, type: String) -> AttributeValue {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    switch type {
    case "int", "integer", "long", "short", "byte", "biginteger":
      return Int(trimmed).map { .integer($0) } ?? .string(text)
    case "double", "float", "bigdecimal":
      return Double(trimmed).flatMap { $0.isFinite ? .double($0) : nil } ?? .string(text)
    case "boolean":
      switch trimmed.lowercased() {
      case "true", "1": return .boolean(true)
      case "false", "0": return .boolean(false)
      default: return .string(text)
      }
    default: return .string(text)
    }
  }
}
