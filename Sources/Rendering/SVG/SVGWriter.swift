import CoterieLayouts

/// Where an SVG text will be used.
public enum SVGMode: Hashable, Sendable {
  /// In a file of its own: on the ground of its theme, with plain colours that every program reads.
  case standalone
  /// Inside an HTML page: without a background, in colours that the page sets through the custom
  /// properties of ``SVGWriter/themeCSS``, with those of a white page where it sets none. Every id
  /// begins with the prefix, which must differ between the drawings of a page.
  ///
  /// A drawing without its frame has no title, key and footer, which the page gives in its own way; it is
  /// as large as the marks that are left.
  case inline(prefix: String, isFramed: Bool = true)
}

/// Writes scenes as SVG: short, valid XML with numbers of at most two decimals, the same bytes for
/// the same scene.
///
/// Every layer is a group that readers of the screen can name. The tips of marks are their titles; up to
/// ``focusLimit`` of them can be reached by keyboard. `data-key` is the ``SceneKey/code`` of a mark; on a page
/// `data-ends` are those of what a link joins.
public struct SVGWriter: Sendable {
  /// How many marks of a drawing can be reached by keyboard.
  public static let focusLimit = 500

  /// Where the text will be used.
  public let mode: SVGMode
  /// The colours; on a page those that it sets come before them.
  public let theme: Theme

  /// A writer for files or for pages.
  public init(mode: SVGMode = .standalone, theme: Theme = .light) {
    self.mode = mode
    self.theme = theme
  }

  /// The font families of every drawing.
  public static let fontFamily = FontStack.families
    .map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")

  /// CSS for a page that shows drawings inline: the colours for light and for dark.
  public static let themeCSS: String = {
    let declarations = { (theme: Theme) in
      Color.all.map { "\($0.property):\(theme[$0])" }.joined(separator: ";")
    }
    return """
      :root{\(declarations(.light))}
      @media (prefers-color-scheme:dark){:root{\(declarations(.dark))}}
      @media print{:root{\(declarations(.print))}}
      """
  }()

  /// The scene as SVG text, ending in a line break.
  public func string(from scene: Scene) -> String {
    String(decoding: bytes(of: scene), as: UTF8.self)
  }

  /// The scene as SVG text in UTF-8, ending in a line break.
  ///
  /// - Complexity: O(*n*) for *n* marks.
  public func bytes(of scene: Scene) -> [UInt8] {
    var picture = SVGPicture(of: scene, by: self)
    picture.write()
    return picture.text.bytes
  }
}

extension SVGWriter {
  /// The font families of a scene, its own first.
  static func fontFamily(of scene: Scene) -> String {
    FontStack.chosen(scene.font).map { "'\(SVGText.escaped($0))', " }.joined() + fontFamily
  }

  /// What every id begins with.
  var prefix: String {
    if case .inline(let prefix, _) = mode { prefix } else { "coterie" }
  }

  /// The layers that are written.
  var layers: [SceneLayer.Name] {
    if case .inline(_, isFramed: false) = mode {
      SceneLayer.Name.allCases.filter { $0 != .frame }
    } else {
      SceneLayer.Name.allCases
    }
  }

  /// Whether colours are those of the theme, whatever a page sets: in files, and in what a page prints.
  var isPlain: Bool { mode == .standalone || theme.isForPaper }

  func value(_ color: Color) -> String {
    isPlain ? theme[color] : "var(\(color.property),\(theme[color]))"
  }
}

extension Scene {
  /// The scene as SVG text. See ``SVGWriter``.
  public func svg(_ mode: SVGMode = .standalone, theme: Theme = .light) -> String {
    SVGWriter(mode: mode, theme: theme).string(from: self)
  }
}
