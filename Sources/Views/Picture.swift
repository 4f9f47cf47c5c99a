public import CoterieAnalyses
import CoterieLayouts
public import CoterieNetworks
public import CoterieRendering

/// A view of a kind of network, under the name that its files have.
public struct Picture: Sendable {
  /// The name: `authors`.
  public let name: String
  /// The view.
  public let view: View
  /// The kind of network; nil where the view has none.
  public let kind: NetworkKind?

  /// The pictures of a report, in their order. Their names are short forms of `--view` and `--kind` too.
  public static let ofReport: [Picture] = [
    Picture(name: "authors", view: .network, kind: .authors),
    Picture(name: "affiliations", view: .network, kind: .affiliations),
    Picture(name: "author-papers", view: .network, kind: .authorPapers),
    Picture(name: "timeline", view: .timeline, kind: nil),
    Picture(name: "growth", view: .growth, kind: nil),
  ]

  /// The picture of a name: a view, or the short form of one with a kind; nil where there is none.
  public static func named(_ name: String) -> Picture? {
    View.all.first { $0.id == name }.map { Picture(name: name, view: $0, kind: nil) }
      ?? ofReport.first { $0.name == name }
  }

  /// All names.
  public static let names =
    View.all.map(\.id)
    + ofReport.map(\.name).filter { name in !View.all.contains { $0.id == name } }

  /// Draws the picture of an analysis.
  ///
  /// - Throws: ``ViewFailure`` where the options ask for what there is not.
  public func drawing(
    of analysis: Analysis, _ options: ViewOptions = ViewOptions()
  ) throws(ViewFailure) -> Drawing {
    var options = options
    options.kind = kind ?? options.kind
    return try view.drawing(of: analysis, options)
  }

  /// Draws the picture for a column of text on paper of A4, without title, words and tips: its letters can be
  /// read there.
  ///
  /// - Parameter scene: The picture for the screen.
  /// - Returns: Nil where the drawing for the screen has room on paper as it is.
  public func paperDrawing(
    of analysis: Analysis, for scene: Scene
  ) throws(ViewFailure) -> Scene? {
    let size = scene.drawingSize
    if size.width <= Self.paperWidth, size.height <= Self.paperHeight { return nil }
    var options = ViewOptions()
    options.settings.isFramed = false
    options.settings.size = Size(width: Self.paperWidth, height: 0.72 * Self.paperWidth)
    return try drawing(of: analysis, options).scene.withoutKeys
  }

  /// 184 mm: a sheet of A4 without margins, in points.
  private static let paperWidth = 521.0
  /// 150 mm: the height up to which the style sheet leaves drawings as they are.
  private static let paperHeight = 425.0
}
