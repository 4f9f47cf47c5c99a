public import CoterieGraphCore

extension CSRGraph {
  /// Returns the core number of every vertex.
  ///
  /// The *k*-core of a graph is what remains when vertices with fewer than *k* neighbours are
  /// taken away until there are none. The core number of a vertex is the largest *k* whose *k*-core
  /// holds it.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.coreNumber()   // [2, 2, 2, 1]
  ///
  /// Weights play no part. An isolated vertex has core number 0, an author of one paper with *k*
  /// others at least *k*.
  ///
  /// - Returns: One number per vertex, in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: S. B. Seidman, "Network structure and minimum degree", *Social Networks* 5 (1983)
  ///   269–287, [doi:10.1016/0378-8733(83)90028-X](https://doi.org/10.1016/0378-8733\(83\)90028-X);
  ///   V. Batagelj, M. Zaveršnik, "Fast algorithms for determining (generalized) core groups in
  ///   social networks", *Advances in Data Analysis and Classification* 5 (2011) 129–145,
  ///   [doi:10.1007/s11634-010-0079-y](https://doi.org/10.1007/s11634-010-0079-y).
  public func coreNumber() -> [Int] {
    // The vertices stand ordered by their remaining degree; `starts[d]` is the first with degree d.
    var degrees = degree()
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: vertexCount)
    var places = [Int](repeating: 0, count: vertexCount)
    for vertex in vertices {
      let place = next[degrees[vertex]]
      next[degrees[vertex]] += 1
      places[vertex] = place
      order[place] = vertex
    }
    for place in order.indices {
      let vertex = order[place]
      for neighbor in neighbors(of: vertex) where degrees[neighbor] > degrees[vertex] {
        // The neighbour changes places with the first of its degree and joins the degree below.
        let first = starts[degrees[neighbor]]
        let other = order[first]
        order.swapAt(first, places[neighbor])
        places[other] = places[neighbor]
        places[neighbor] = first
        starts[degrees[neighbor]] += 1
        degrees[neighbor] -= 1
      }
    }
    return degrees
  }
}
