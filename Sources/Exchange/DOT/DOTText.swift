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
  /// a single one at the end would hide the quote.
  static func value(_ text: String, dialect: Dialect = .graphviz) -> String {
    quoted(text) { byte, result in
      switch byte {
      case UInt8(ascii: "\\"): result.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n") where dialect == .gephi: result.append(contentsOf: #"\n"#.utf8)
      default: result.append(byte)
      }
    }
  }

  /// A name that needs no quotes: letters, digits and underscores, no digit first. Other characters
  /// become underscores.
  @Sendable static func attributeName(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "_"
    }
    let text = String(scalars)
    guard let first = text.utf8.first else { return "_" }
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    return isDigit || keywords.contains(text.lowercased()) ? "_" + text : text
  }

  private static let keywords: Set<String> = [
    "graph", "digraph", "subgraph", "node", "edge", "strict",
  ]

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

  /// The names that Graphviz gives a meaning, in lower case: no column may use one, since an
  /// attribute such as `image` makes Graphviz open files.
  static let graphvizNames: Set<String> = [
    "area", "arrowhead", "arrowsize", "arrowtail", "bgcolor", "center", "charset", "class",
    "color", "colorscheme", "comment", "constraint", "decorate", "dir", "distortion", "edgehref",
    "edgetarget", "edgetooltip", "edgeurl", "fillcolor", "fixedsize", "fontcolor", "fontname",
    "fontpath", "fontsize", "gradientangle", "group", "headclip", "headhref", "headlabel",
    "headport", "headtarget", "headtooltip", "headurl", "height", "href", "id", "image",
    "imagepath", "imagepos", "imagescale", "k", "label", "labelangle", "labeldistance",
    "labelfloat", "labelfontcolor", "labelfontname", "labelfontsize", "labelhref", "labeljust",
    "labelloc", "labeltarget", "labeltooltip", "labelurl", "layer", "len", "lhead", "lp", "ltail",
    "margin", "minlen", "nojustify", "ordering", "orientation", "penwidth", "peripheries", "pin",
    "pos", "radius", "rects", "regular", "root", "samehead", "sametail", "samplepoints", "shape",
    "shapefile", "showboxes", "sides", "size", "skew", "sortv", "style", "tailclip", "tailhref",
    "taillabel", "tailport", "tailtarget", "tailtooltip", "tailurl", "target", "tooltip", "url",
    "vertices", "weight", "width", "xlabel", "xlp", "z", "_background", "_draw_", "_ldraw_",
    "_hdraw_", "_hldraw_", "_tdraw_", "_tldraw_",
  ]
}
