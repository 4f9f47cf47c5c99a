/// The gradients of a scene, each once.
struct SVGGradients {
  /// In the order of the drawing.
  private(set) var all: [SceneGradient] = []
  /// The place of each in ``all``.
  private(set) var numbers: [SceneGradient: Int] = [:]

  init(of scene: Scene) {
    for mark in scene.marks {
      guard case .gradient(let gradient) = mark.fill, numbers[gradient] == nil else { continue }
      numbers[gradient] = all.count
      all.append(gradient)
    }
  }
}
