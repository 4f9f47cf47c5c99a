import CoterieRecords
import CoterieText

/// Text inside XML: element content and attribute values.
enum XMLText {
  /// The text as a quoted attribute value or as content can hold it: `& < > "` as entities, line
  /// breaks and tabs as character references (a parser would turn them into blanks), control
  /// characters gone. `]]>` and `-->` are thereby harmless.
  static func escaped(_ text: String) -> String { withReferences(CleanText.of(text)) }

  /// The id of a vertex as an attribute value; all kinds of line ends stay as they are.
  static func escapedID(_ id: String) -> String { withReferences(CleanText.withoutControls(id)) }

  private static func withReferences(_ clean: String) -> String {
    guard clean.utf8.contains(where: { special.contains($0) }) else { return clean }
    var result: [UInt8] = []
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "\n"): result.append(contentsOf: "&#10;".utf8)
      case UInt8(ascii: "\r"): result.append(contentsOf: "&#13;".utf8)
      case UInt8(ascii: "\t"): result.append(contentsOf: "&#9;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let special: Set<UInt8> = Set("&<>\"\n\r\t".utf8)

  /// The title and the description lines in one text, the title on the first line.
  static func description(of document: GraphDocument) -> String? {
    if document.title.isEmpty && document.descriptionLines.isEmpty { return nil }
    let lines = [document.title] + document.descriptionLines
    return lines.map { escaped(CleanText.onOneLine($0)) }.joined(separator: "\n")
  }

  /// Splits what ``description(of:)`` has joined.
  static func divide(_ text: String) -> (title: String, lines: [String]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines.first ?? "", Array(lines.dropFirst()))
  }
}
