import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Runs Foundation's XML parser over a file and hands on its elements.
///
/// The parser reads a stream, since it takes no data beyond 10 MB at once, and resolves no external
/// entities. Names lose their namespace prefix (`viz:color` is `color`), declared or not.
final class XMLEvents: NSObject, XMLParserDelegate {
  /// An element that begins.
  struct Start {
    var name: String
    var attributes: [String: String]
    var line: Int
  }

  private let onStart: (Start) -> Void
  private let onEnd: (String, String) -> Void
  private var text = ""
  /// How many elements are open: the parser of Linux takes a file that is cut off for complete.
  private var openCount = 0

  private init(onStart: @escaping (Start) -> Void, onEnd: @escaping (String, String) -> Void) {
    self.onStart = onStart
    self.onEnd = onEnd
  }

  /// Reads a file; `onEnd` gets an element's name and the text after its last inner element.
  ///
  /// - Returns: Where and why reading stopped early, or nil.
  static func read(
    _ bytes: [UInt8], onStart: @escaping (Start) -> Void,
    onEnd: @escaping (_ name: String, _ text: String) -> Void
  ) -> (line: Int, problem: String)? {
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    let events = XMLEvents(onStart: onStart, onEnd: onEnd)
    parser.delegate = events
    parser.shouldResolveExternalEntities = false
    if parser.parse() {
      return events.openCount == 0 ? nil : (max(parser.lineNumber, 1), "it ends early")
    }
    let code = parser.parserError.map { ($0 as NSError).code }
    let problem =
      switch code {
      case 5, 77: "it ends early"
      case 76: "an element ends that did not begin"
      case 9: "a character that XML forbids"
      case 26, 27, 28: "an entity that is not declared"
      default: "error \(code ?? 0) of the XML parser"
      }
    return (max(parser.lineNumber, 1), problem)
  }

  /// The bytes as the parser can read them: a file that claims UTF-8 and is not is made so.
  static func readable(_ bytes: [UInt8]) -> (bytes: [UInt8], isGuessed: Bool) {
    let beginning = FileBeginning(bytes).text.prefix(200)
    let declares =
      beginning.contains("encoding=") && !beginning.contains("utf-8")
      && !beginning.contains("utf8") && !beginning.contains("us-ascii")
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if declares || isWide { return (bytes, false) }
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    var rest = bytes[start...]
    let isGuessed = TextInput.makeUTF8(&rest)
    return (Array(rest), isGuessed)
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    openCount += 1
    onStart(
      Start(
        name: Self.local(elementName), attributes: attributes, line: max(parser.lineNumber, 1)))
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    openCount -= 1
    onEnd(Self.local(elementName), text)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    text += String(decoding: block, as: UTF8.self)
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}

extension XMLText {
  /// Divides what ``description(of:)`` has put together.
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
