internal import CoterieGraphCore

/// What the layouts of a graph's components share.
struct DrawnComponents: Sendable {
  private let graph: CSRGraph
  private let members: ComponentMembers
  private let positions: Places<SIMD2<Float>>
  private let method: LayoutMethod
  private let options: LayoutOptions
  private let similarities: [Float]?
  private let numbers: SharedColumn<UInt32>
  private let plan: StartPlan

  /// - Parameter positions: Takes the position of every vertex.
  init(
    graph: CSRGraph, members: ComponentMembers, positions: Places<SIMD2<Float>>,
    method: LayoutMethod, options: LayoutOptions
  ) {
    self.graph = graph
    self.members = members
    self.positions = positions
    self.method = method
    self.options = options
    similarities = options.normalization.similarities(of: graph)
    numbers = SharedColumn(repeating: .max, count: graph.vertexCount)
    plan = StartPlan(sizes: (0..<members.count).map { members[$0].count })
  }

  /// Lays out a component: where it was, if half of its vertices were placed before, else around (0, 0).
  ///
  /// Threads may lay out several at the same time: each writes the places and numbers of its own vertices.
  ///
  /// - Returns: The length of a unit of the components around (0, 0) where this one was, or nil.
  func layOut(_ number: Int, threads: Int?) -> Float? {
    let component = LayoutComponent(
      of: graph, members: members[number], numbers: numbers.places, similarities: similarities)
    let layout = ComponentLayout(component, method: method, seed: options.seed, threads: threads)
    if let earlier = earlier(of: component) {
      let found = layout.positions(from: earlier, keepsEarlier: options.keepsEarlierPositions)
      write(found.positions, of: component)
      return found.unit
    }
    var places = layout.positions(starts: plan.starts[number])
    let first = component.members.indices.min { component.members[$0] < component.members[$1] }
    Orientation.settle(&places, first: first ?? 0)
    write(places, of: component)
    return nil
  }

  /// The earlier positions of a component, or nil where they are too few to begin with.
  private func earlier(of component: LayoutComponent) -> EarlierPositions? {
    guard let layout = options.earlier else { return nil }
    let keepsAll = options.keepsEarlierPositions
    let earlier = EarlierPositions(of: component, in: layout, keepsAll: keepsAll)
    let isEnough = 2 * earlier.count >= component.count
    return earlier.count > 0 && (isEnough || keepsAll) ? earlier : nil
  }

  private func write(_ places: [SIMD2<Float>], of component: LayoutComponent) {
    for (place, vertex) in zip(places, component.members) { positions[Int(vertex)] = place }
  }
}
