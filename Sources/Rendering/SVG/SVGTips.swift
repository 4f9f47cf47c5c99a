/// Which marks of a scene have a title in SVG, and which of them the keyboard reaches.
struct SVGTips {
  private let tips: [SceneKey: String]
  /// The keys of marks that are no text: their tips are not repeated on text.
  private var drawn: Set<SceneKey> = []
  /// The keys whose first mark can be reached.
  private var reachable: Set<SceneKey> = []

  /// - Parameter layers: The layers that are written.
  init(of scene: Scene, layers: [SceneLayer.Name]) {
    tips = scene.tips
    guard !tips.isEmpty else { return }
    let written = scene.layers.filter { layers.contains($0.name) }
    for mark in written.lazy.flatMap(\.marks) where !mark.isText {
      if let key = mark.key { drawn.insert(key) }
    }
    for mark in written.sorted(by: Self.isMoreImportant).lazy.flatMap(\.marks) {
      guard reachable.count < SVGWriter.focusLimit else { break }
      if let key = mark.key, title(of: mark) != nil { reachable.insert(key) }
    }
  }

  /// Marks before regions, links and names. Within a layer the drawing puts important ones first.
  private static func isMoreImportant(_ one: SceneLayer, _ other: SceneLayer) -> Bool {
    let order: [SceneLayer.Name] = [.marks, .regions, .links, .labels, .ground, .frame]
    return (order.firstIndex(of: one.name) ?? 0) < (order.firstIndex(of: other.name) ?? 0)
  }

  /// The title of a mark.
  func title(of mark: SceneMark) -> String? {
    guard !tips.isEmpty, let key = mark.key, let tip = tips[key] else { return nil }
    return mark.isText && drawn.contains(key) ? nil : tip
  }

  /// Whether the keyboard stops at a mark with a title: at the first one of its key.
  mutating func stops(at mark: SceneMark) -> Bool {
    guard let key = mark.key else { return false }
    return reachable.remove(key) != nil
  }
}
