public import CoterieLayouts

/// A finished drawing: layers of marks in points with y down, painted in order.
///
/// Coordinates that are no finite numbers below 10¹² are drawn as 0.
///
/// ``svg(_:theme:)`` writes it as text; ``png(theme:width:)`` and ``pdf(theme:)`` draw the same picture with
/// cairo. A mark has a ``SceneKey`` that says what it represents; what one reads when one points at it is in
/// ``tips``.
///
///     var scene = Scene(size: Size(width: 120, height: 40), title: "One author")
///     scene[.marks].add(
///       .disc(center: Point(x: 20, y: 20), radius: 8), fill: Paint(.hue(0)), key: .vertex(0))
///     scene.tips[.vertex(0)] = "Ada Lovelace: 3 papers"
///     let text = scene.svg()
public struct Scene: Equatable, Sendable {
  /// The size of the page, in points.
  public var size: Size
  /// What the drawing is, in a few words; read aloud by screen readers.
  public var title: String
  /// How much it shows and what it leaves out, in a sentence or two.
  public var caption: String
  /// All that is said below and above the drawing; read aloud by screen readers.
  public var description: String
  /// The key, which the layer ``SceneLayer/Name/frame`` shows.
  public var legend = Legend()
  /// The family of fonts that viewers of the SVG try first; nil for the usual ones.
  public var font: String?
  /// The layers with marks, from back to front.
  public private(set) var layers: [SceneLayer] = []
  /// What one reads when one points at the marks of a key.
  public var tips: [SceneKey: String] = [:]
  /// What the marks of a key join: the ends of a link.
  public var ends: [SceneKey: [SceneKey]] = [:]
  /// Where the marks of a key lead: an address that begins with `https://`, `http://` or `#`.
  public var addresses: [SceneKey: String] = [:]

  /// An empty page.
  public init(size: Size, title: String, caption: String = "", description: String = "") {
    self.size = size
    self.title = title
    self.caption = caption
    self.description = description
  }

  /// The layer of a name; without marks where the scene has none.
  public subscript(name: SceneLayer.Name) -> SceneLayer {
    get { layers.first { $0.name == name } ?? SceneLayer(name) }
    _modify { yield &layers[place(of: name)] }
  }

  /// All marks, from back to front.
  public var marks: some Sequence<SceneMark> { layers.lazy.flatMap(\.marks) }

  /// The place of a layer, which is made where there is none.
  private mutating func place(of name: SceneLayer.Name) -> Int {
    let place = layers.firstIndex { $0.name >= name } ?? layers.count
    if place == layers.count || layers[place].name != name {
      layers.insert(SceneLayer(name), at: place)
    }
    return place
  }
}

extension Scene {
  /// Moves all marks.
  mutating func move(by shift: Point) {
    for place in layers.indices { layers[place].move(by: shift) }
  }

  /// Makes all marks and the page larger or smaller.
  mutating func scale(by factor: Double) {
    guard factor != 1 else { return }
    for place in layers.indices { layers[place].scale(by: factor) }
    size = Size(width: size.width * factor, height: size.height * factor)
  }

  /// The scene without what one reads when one points at marks, and without what marks represent: for paper.
  public var withoutKeys: Scene {
    var copy = self
    (copy.tips, copy.ends, copy.addresses) = ([:], [:], [:])
    for layer in copy.layers.indices {
      for place in copy.layers[layer].marks.indices { copy.layers[layer].marks[place].key = nil }
    }
    return copy
  }

  /// The size of the drawing without title, key and footer; that of the page where there is nothing else.
  public var drawingSize: Size {
    bounds(of: layers.map(\.name).filter { $0 != .frame }).map {
      Size(width: $0.width, height: $0.height)
    } ?? size
  }

  /// The smallest rectangle around the marks of some layers; nil where they have none.
  func bounds(of names: some Collection<SceneLayer.Name>) -> Box? {
    layers.filter { names.contains($0.name) }.compactMap(\.bounds).reduce(nil) { all, box in
      all?.union(box) ?? box
    }
  }
}
