/// An output format of Graphviz.
public struct GraphvizFormat: Hashable, Sendable {
  /// Its name, and the ending of its files.
  public let name: String
  /// Its name there.
  let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
    name = String(rawValue.prefix { $0 != ":" })
  }

  /// Whether cairo and pango draw it, with the fonts of this machine.
  public var usesFonts: Bool { rawValue.hasSuffix(":cairo") }

  /// Scalable, for screens.
  public static let svg = GraphvizFormat(rawValue: "svg")
  /// A page drawn by cairo.
  public static let pdf = GraphvizFormat(rawValue: "pdf:cairo")
  /// A bitmap drawn by cairo.
  public static let png = GraphvizFormat(rawValue: "png:cairo")
  /// A page of PostScript.
  public static let eps = GraphvizFormat(rawValue: "eps:cairo")
  /// The graph and its drawing as JSON.
  public static let json = GraphvizFormat(rawValue: "json")
  /// Positions and sizes, a line each.
  public static let plain = GraphvizFormat(rawValue: "plain")
  /// DOT text with all that is drawn.
  public static let xdot = GraphvizFormat(rawValue: "xdot")
  /// DOT text with the positions.
  public static let dot = GraphvizFormat(rawValue: "dot")

  /// The formats that are written.
  public static let all: [GraphvizFormat] = [
    .svg, .pdf, .png, .eps, .json, .plain, .xdot, .dot,
  ]

  /// The format of a name; nil where there is none.
  public static func named(_ name: String) -> GraphvizFormat? { all.first { $0.name == name } }
}
