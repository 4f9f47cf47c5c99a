public import CoterieGraphCore

extension NetworkLayout {
  /// Returns how many pairs of links cross in the picture, each drawn as a straight line.
  ///
  /// Links that share an end do not cross, and neither do those that only touch.
  ///
  /// - Precondition: The layout has the vertices of the graph.
  /// - Complexity: O(*m* log *m* + *p*) for *m* links of which *p* pairs overlap from left to right: at
  ///   most *m*² / 2.
  public func crossingCount(in graph: CSRGraph) -> Int {
    precondition(graph.vertexCount == vertexCount, "the layout has the vertices of the graph")
    let links = graph.edges.filter { !xs[$0.source].isNaN && !xs[$0.target].isNaN }
      .map { ($0.source, $0.target) }
    return LinkCrossings(links) { vertex in
      SIMD2(Double(xs[vertex]), Double(ys[vertex]))
    }.count
  }
}

/// The crossings of straight links.
struct LinkCrossings {
  private struct Link {
    var ends: (Int, Int)
    var places: (SIMD2<Double>, SIMD2<Double>)
    var left: Double { min(places.0.x, places.1.x) }
    var right: Double { max(places.0.x, places.1.x) }
  }

  /// The links from left to right.
  private let links: [Link]

  init(_ links: [(Int, Int)], place: (Int) -> SIMD2<Double>) {
    self.links = links.map { Link(ends: $0, places: (place($0.0), place($0.1))) }
      .sorted { $0.left < $1.left }
  }

  /// The number of pairs that cross.
  var count: Int {
    var count = 0
    for number in links.indices {
      let link = links[number]
      for other in links[(number + 1)...] {
        guard other.left < link.right else { break }
        if cross(link, other) { count += 1 }
      }
    }
    return count
  }

  private func cross(_ first: Link, _ second: Link) -> Bool {
    let (a, b) = first.ends
    let (c, d) = second.ends
    guard a != c, a != d, b != c, b != d else { return false }
    return isSplit(second.places, by: first.places) && isSplit(first.places, by: second.places)
  }

  /// Whether the two places are on both sides of the line through two others.
  private func isSplit(
    _ places: (SIMD2<Double>, SIMD2<Double>), by line: (SIMD2<Double>, SIMD2<Double>)
  ) -> Bool {
    turn(line.0, line.1, places.0) * turn(line.0, line.1, places.1) < 0
  }

  /// The sign of the area of a triangle.
  private func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
