import CoterieRecords
import CoterieText

/// How DOT writes names, labels and numbers; for both dialects.
enum DOTText {
  /// The dialects of DOT that we write.
  enum Dialect {
    /// Graphviz's own: a backslash and `&` have meanings in labels.
    case graphviz
    /// What Gephi's importer reads: a backslash has a meaning in every quoted text, `&` has none.
    case gephi
  }

  /// The first line of a file in Gephi's dialect, by which our reader knows it.
  static let gephiMark = "// DOT in the dialect of Gephi's importer"

  /// The most bytes of a quoted text on one line: Graphviz fails beyond 16,384.
  static let longestPiece = 8_000

  /// The name of the graphs that we write, by which our reader knows them.
  static let graphName = "coterie"

  /// How our files draw vertices that have no looks of their own.
  static let vertexDefaults = [
    "shape": "circle", "style": "filled", "fixedsize": "shape", "width": "0.25", "label": "",
    "color": "white", "fillcolor": "#9aa5ae", "fontname": font, "fontsize": "10",
    "fontcolor": "#1b2733",
  ]

  /// The diameter of a vertex that has no size of its own, in points.
  static let usualSize = 18.0

  /// The digits that make a circle so pale that a name on it can be read.
  static let opacityBelowNames = "66"

  /// How far the middle of a name is below its circle, in points.
  static let labelDistance = 7.0

  /// The font of all text, and those that are as wide.
  static let font = "Liberation Sans,Arial,Helvetica,sans-serif"

  /// How our files draw edges that have no looks of their own.
  static let edgeDefaults = [
    "color": "#5b6b7a80", "fontname": font, "fontsize": "9", "fontcolor": "#556372",
  ]

  /// How our files draw the title, and the boxes of clusters, which fdp, dot and osage draw.
  static let graphLooks = [
    "fontname": font, "fontsize": "14", "fontcolor": "#556372", "pencolor": "#9aa5ae",
    "style": "rounded", "pad": "0.2",
  ]

  /// What files call Latin-1, in lower case.
  static let namesOfLatin1: Set<String> = [
    "iso-8859-1", "iso-ir-100", "iso8859-1", "iso_8859-1", "l1", "latin-1", "latin1",
  ]

  /// The list of some defaults, in the order of their names.
  static func list(_ defaults: [String: String]) -> String {
    let parts = defaults.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  /// A text that Graphviz takes as a label: quoted, with every backslash doubled, `&` as `&amp;`,
  /// a line break as `\n`; control characters are gone.
  static func label(_ text: String, dialect: Dialect = .graphviz) -> String {
    quoted(text) { byte, result in
      switch byte {
      case UInt8(ascii: "\\"): result.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): result.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "&") where dialect == .graphviz: result.append(contentsOf: "&amp;".utf8)
      default: result.append(byte)
      }
    }
  }

  /// A text of an attribute that Graphviz does not know: quoted, with every backslash doubled, since
  /// a single one at the end would hide the quote, and with `&amp;` for `&` where that begins an entity.
  static func value(_ text: String, dialect: Dialect = .graphviz) -> String {
    let hasEntities = dialect == .graphviz && text.resolvingEntities != text
    return quoted(text) { byte, result in
      switch byte {
      case UInt8(ascii: "\\"): result.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "&") where hasEntities: result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\n") where dialect == .gephi: result.append(contentsOf: #"\n"#.utf8)
      default: result.append(byte)
      }
    }
  }

  /// The name of an attribute, in quotes where it needs them.
  static func name(_ name: String) -> String {
    let isWord = name.utf8.allSatisfy { $0 < 0x80 && DOTByte.isWord($0) }
    let first = name.utf8.first.map { !DOTByte.isDigit($0) } ?? false
    if isWord, first, DOTKeyword(rawValue: name.lowercased()) == nil { return name }
    return quoted(name) { $1.append($0) }
  }

  /// A name that a quoted text can hold: on one line, and without a backslash that would hide a quote.
  @Sendable static func holdable(_ name: String) -> String {
    let line = CleanText.onOneLine(name)
    let hidesQuote = line.utf8.last == UInt8(ascii: "\\") || line.contains("\\\"")
    let text = hidesQuote ? line.replacing("\\", with: "_") : line
    return text.isEmpty ? "_" : text
  }

  private static func quoted(
    _ text: String, escaping escape: (UInt8, inout [UInt8]) -> Void
  ) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    var lineStart = 0
    for byte in CleanText.of(text).utf8 {
      let isContinuation = byte & 0xC0 == 0x80
      if result.count - lineStart >= longestPiece, !isContinuation {
        result.append(contentsOf: "\\\n".utf8)
        lineStart = result.count
      }
      if byte == UInt8(ascii: "\"") {
        result.append(contentsOf: #"\""#.utf8)
      } else {
        escape(byte, &result)
      }
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }
}
