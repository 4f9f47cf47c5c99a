import CoterieLayouts
import CoterieText

/// The work of drawing a ``NetworkDiagram``: what is drawn, where, and with which names and key.
struct NetworkDrawing {
  let diagram: NetworkDiagram
  let settings: PictureSettings
  let contents: NetworkContents
  var scale: NetworkScale
  private(set) var names: NetworkNames

  init(_ diagram: NetworkDiagram, _ settings: PictureSettings) {
    self.diagram = diagram
    self.settings = settings
    contents = NetworkContents(diagram)
    scale = NetworkScale(diagram, contents)
    names = NetworkNames(diagram, contents, scale, limit: settings.labels)
  }

  func page() -> Scene {
    let room = frame(naming: names.limit).room
    let width = NetworkForm.pageWidth(vertexCount: contents.vertices.count)
    var copy = self
    if room.isFixed {
      copy.scale.zoom = min(1, (room.width * room.height / (0.75 * width * width)).squareRoot())
    }
    copy.scale.leastLetter = room.leastLetter
    return copy.page(in: room, attempts: Self.attempts)
  }

  /// Draws once more with larger letters where the drawing has to be made smaller for its page, and at first
  /// with larger circles where these are small and the page has room.
  private func page(in room: DrawingRoom, attempts: Int) -> Scene {
    var copy = self
    copy.names = NetworkNames(diagram, contents, scale, limit: settings.labels)
    let placed = copy.place(in: room.size)
    var drawing = copy.drawing(of: placed)
    copy.writeIsolated(into: &drawing)
    var frame = copy.frame(naming: placed.labels.count, without: copy.unnamed(placed))
    if room.isFixed { frame.largestGrowth = room.growth }
    let factor = frame.factor(of: drawing.size)
    if factor < 1, attempts > 1 {
      copy.scale.leastLetter /= factor
    } else if factor > 1, attempts == Self.attempts, scale.zoom < 1 {
      copy.scale.zoom = min(1, scale.zoom * factor)
    } else {
      return frame.page(around: drawing)
    }
    return copy.page(in: room, attempts: attempts - 1)
  }

  private static let attempts = 4

  /// Title, key and footer, on a page whose width depends on the number of vertices.
  private func frame(naming count: Int, without unnamed: [String] = []) -> PageFrame {
    var text = diagram.text
    if let line = linkLine { text.selection.append(line) }
    var frame = PageFrame(text, settings, legend: legend(namedCount: count, unnamed: unnamed))
    frame.width = NetworkForm.pageWidth(vertexCount: contents.vertices.count)
    return frame
  }

  /// What is left out of the links.
  private var linkLine: String? {
    let (drawn, all) = (contents.links.count, contents.joining.count)
    guard drawn < all else { return nil }
    let choice =
      contents.form == .dots
      ? "the strongest of each" : "the 4 strongest of each and those of the maximum spanning forest"
    return
      "Of the \(all.of("link")) between these \(diagram.kind.nouns) \(drawn.grouped) are drawn: "
      + "\(choice)."
  }

  /// The vertices in focus that found no place for their names.
  private func unnamed(_ placed: PlacedNetwork) -> [String] {
    guard settings.labels != .none else { return [] }
    let named = Set(placed.labels.map(\.disc))
    return diagram.focus.compactMap { contents.place(of: $0) }.filter { !named.contains($0) }
      .map { names.shown[$0].isolated }
  }

  private func drawing(of placed: PlacedNetwork) -> Scene {
    let bounds = placed.bounds
    var drawing = Scene(size: Size(width: bounds.width, height: bounds.height), title: "")
    drawLinks(placed.arcs, into: &drawing)
    for vertex in vertexOrder { draw(vertex: vertex, placed.discs[vertex], into: &drawing) }
    for leader in names.leaders {
      draw(numberOf: leader, placed.discs[leader.vertex], into: &drawing)
    }
    for label in placed.labels { draw(label, into: &drawing) }
    drawing.move(by: Point(x: -bounds.minX, y: -bounds.minY))
    return drawing
  }

  /// The vertices without links, as a line below the drawing.
  private func writeIsolated(into drawing: inout Scene) {
    guard contents.isolatedCount > 0 else { return }
    let text = SceneText(
      "and \(diagram.kind.text(contents.isolatedCount)) without a link",
      at: Point(x: drawing.size.width / 2, y: drawing.size.height + 14), size: 10, anchor: .middle)
    drawing[.labels].add(text, fill: .muted)
    drawing.size.height += Self.isolatedHeight
    let missing = text.width - drawing.size.width
    guard missing > 0 else { return }
    drawing.move(by: Point(x: missing / 2, y: 0))
    drawing.size.width = text.width
  }

  /// The height of the line about vertices without links.
  static let isolatedHeight = 20.0
}
