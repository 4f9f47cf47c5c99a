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
  /// Which of them are where they were in an earlier layout.
  private var isKept: [Bool] = []
  /// The space around a component.
  private var margin = 1.0
  /// From how many vertices on a component has the threads to itself.
  private static let largeSize = 4096

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
  /// Lays out every component, around (0, 0) or where it was.
  mutating func layOut(_ method: LayoutMethod, _ options: LayoutOptions) {
    let components = DrawnComponents(
      graph: graph, members: members, positions: positions.places, method: method, options: options)
    let large = drawn.prefix { members[$0].count >= Self.largeSize }
    let small = drawn.dropFirst(large.count)
    let total = Double(drawn.reduce(1) { $0 + members[$1].count })
    var done = 0.0
    var units: [Float?] = []
    for number in large {
      let next = done + Double(members[number].count)
      units.append(
        Computation.part(done / total, next / total) {
          components.layOut(number, threads: threads)
        })
      done = next
    }
    let rest = Computation.part(done / total, 1) {
      ParallelLoop(count: small.count, chunkSize: 8, threads: threads)
        .map(workspace: {}) { number, _ in
          components.layOut(small.lowerBound + number, threads: 1)
        }
    }
    settle(units + rest)
  }

  /// Notes which components are where they were, and gives the others the same unit.
  private mutating func settle(_ units: [Float?]) {
    isKept = units.map { $0 != nil }
    guard let unit = units.lazy.compactMap({ $0 }).first else { return }
    for component in drawn where !isKept[component] {
      for vertex in members[component] { positions.places[Int(vertex)] *= unit }
    }
    margin *= Double(unit)
  }
}

// MARK: - Packing

extension NetworkDrawing {
  /// Puts all components in rows below those that are where they were, or below the largest.
  func pack(aspectRatio: Double) {
    guard let largest = drawn.first else { return }
    let above = isKept.contains(true) ? drawn.filter { isKept[$0] } : [largest]
    let below = isKept.contains(true) ? drawn.filter { !isKept[$0] } : Array(drawn.dropFirst())
    let top = above.map { extent(of: $0).outset(by: margin) }
      .reduce(extent(of: above[0]).outset(by: margin)) { $0.union($1) }
    let shifts = ShelfPacking(aspectRatio: aspectRatio, gap: 0)
      .shifts(of: below.map { extent(of: $0).outset(by: margin) }, below: top)
    for (number, shift) in zip(below, shifts) { move(number, by: shift) }
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
  /// The layout with the middle at (0, 0) and links of length 1 on average, or in the unit of the earlier
  /// one.
  func finished() -> NetworkLayout {
    let places = positions.places
    guard !isKept.contains(true) else {
      return NetworkLayout(
        xs: graph.vertices.map { places[$0].x }, ys: graph.vertices.map { places[$0].y })
    }
    let unit = meanLinkLength()
    let box = Box(
      around: drawn.lazy.map { extent(of: $0) }.flatMap {
        [Point(x: $0.minX, y: $0.minY), Point(x: $0.maxX, y: $0.maxY)]
      })
    let middle = SIMD2(Float(box.center.x), Float(box.center.y))
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
      } combine: {
        $0 += $1
      }
    return sum > 0 ? Float(sum / Double(graph.targets.count)) : 1
  }
}
