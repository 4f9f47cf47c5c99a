internal import CoterieGraphCore
internal import CoterieParallel

/// The components of a graph while they are laid out and put beside one another.
struct NetworkDrawing {
  private let graph: CSRGraph
  private let members: ComponentMembers
  private let threads: Int?
  /// The position of every vertex; not a number without a place.
  private let positions: SharedColumn<SIMD2<Float>>
  /// The components of two vertices or more, which come first.
  private let drawn: Range<Int>
  /// From how many vertices on a component has the threads to itself.
  private static let largeSize = 4096
  /// The space around a component, where a vertex has about one unit of area.
  private static let margin = 1.0

  init(of graph: CSRGraph, members: ComponentMembers, threads: Int?) {
    self.graph = graph
    self.members = members
    self.threads = threads
    positions = SharedColumn(
      repeating: SIMD2(repeating: .nan), count: graph.vertexCount)
    drawn = 0..<((0..<members.count).first { members[$0].count < 2 } ?? members.count)
  }
}

// MARK: - Laying out

extension NetworkDrawing {
  /// Lays out every component around (0, 0).
  func layOut(_ method: LayoutMethod, _ options: LayoutOptions) {
    let similarities = options.normalization.similarities(of: graph)
    let numbers = SharedColumn<UInt32>(repeating: .max, count: graph.vertexCount)
    let plan = StartPlan(sizes: drawn.map { self.members[$0].count })
    let (graph, members, positions) = (graph, members, positions.places)
    @Sendable func layOut(_ number: Int, threads: Int?) {
      let component = LayoutComponent(
        of: graph, members: members[number], numbers: numbers.places, similarities: similarities)
      var places = ComponentLayout(
        component, method: method, seed: options.seed, threads: threads
      ).positions(starts: plan.starts[number])
      let first = component.members.indices.min { component.members[$0] < component.members[$1] }
      Orientation.settle(&places, first: first ?? 0)
      for (place, vertex) in zip(places, component.members) { positions[Int(vertex)] = place }
    }
    let large = drawn.prefix { self.members[$0].count >= Self.largeSize }
    let total = Double(drawn.reduce(1) { $0 + self.members[$1].count })
    var done = 0.0
    for number in large {
      let next = done + Double(members[number].count)
      Computation.part(done / total, next / total) { layOut(number, threads: threads) }
      done = next
    }
    let small = drawn.dropFirst(large.count)
    Computation.part(done / total, 1) {
      // Each component writes the places and numbers of its own vertices.
      ParallelLoop(count: small.count, chunkSize: 8, threads: threads)
        .reduce(into: (), workspace: {}) { numbers, _ in
          for number in numbers { layOut(small.lowerBound + number, threads: 1) }
        } combine: { _, _ in
        }
    }
  }
}

// MARK: - Packing

extension NetworkDrawing {
  /// Puts all components but the largest in rows below it.
  func pack(aspectRatio: Double) {
    guard let largest = drawn.first else { return }
    let extents = drawn.map { extent(of: $0).outset(by: Self.margin) }
    let shifts = ShelfPacking(aspectRatio: aspectRatio, gap: 0)
      .shifts(of: Array(extents.dropFirst()), below: extents[largest])
    for (number, shift) in zip(drawn.dropFirst(), shifts) { move(number, by: shift) }
  }

  private func extent(of component: Int) -> Box {
    Box(
      around: members[component].lazy.map { vertex in
        let position = positions.places[Int(vertex)]
        return Point(x: Double(position.x), y: Double(position.y))
      })
  }

  private func move(_ component: Int, by shift: Point) {
    let way = SIMD2(Float(shift.x), Float(shift.y))
    for vertex in members[component] { positions.places[Int(vertex)] += way }
  }
}

// MARK: - The result

extension NetworkDrawing {
  /// The layout with the middle at (0, 0) and links of length 1 on average.
  func inMeanLinkLengths() -> NetworkLayout {
    let unit = meanLinkLength()
    let box = Box(around: drawn.lazy.map { extent(of: $0) }.flatMap {
      [Point(x: $0.minX, y: $0.minY), Point(x: $0.maxX, y: $0.maxY)]
    })
    let middle = SIMD2(Float(box.center.x), Float(box.center.y))
    let places = positions.places
    let settled = graph.vertices.map { (places[$0] - middle) / unit }
    return NetworkLayout(xs: settled.map(\.x), ys: settled.map(\.y))
  }

  private func meanLinkLength() -> Float {
    let (graph, places) = (graph, positions.places)
    let sum = ParallelLoop(count: graph.vertexCount, chunkSize: 1 << 12, threads: threads)
      .reduce(into: 0.0, workspace: {}) { vertices, _ in
        var sum = 0.0
        for vertex in vertices {
          for arc in graph.row(of: vertex) {
            let way = places[vertex] - places[Int(graph.targets[arc])]
            sum += Double((way.x * way.x + way.y * way.y).squareRoot())
          }
        }
        return sum
      } combine: { $0 += $1 }
    return sum > 0 ? Float(sum / Double(graph.targets.count)) : 1
  }
}
