public import CoterieGraphCore

extension CSRGraph {
  /// Returns the degree assortativity of the graph: how far vertices of high degree are tied to
  /// others of high degree.
  ///
  /// It is `assortativity(of:)` of the degrees: the correlation of the degrees of the two ends of
  /// an edge, from −1 to 1.
  ///
  ///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.degreeAssortativity()   // -1.0
  ///
  /// Networks of authors tend to be assortative, since a paper of many authors gives all of them a
  /// high degree. Weights play no part.
  ///
  /// - Returns: A correlation in −1…1, or nil when all ends of edges have the same degree, as in a
  ///   graph without edges.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: M. E. J. Newman, "Assortative mixing in networks", *Physical Review Letters* 89
  ///   (2002) 208701,
  ///   [doi:10.1103/PhysRevLett.89.208701](https://doi.org/10.1103/PhysRevLett.89.208701).
  public func degreeAssortativity() -> Double? {
    assortativity(of: degree().map(Double.init))
  }

  /// Returns how far vertices are tied to others with like values: the correlation of the values at
  /// the two ends of an edge.
  ///
  ///     assortativity = (⟨x(u) x(v)⟩ − ⟨x⟩²) / (⟨x²⟩ − ⟨x⟩²)
  ///
  /// with means over the ends of all edges *uv*, each edge taken in both directions.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.assortativity(of: [1, 1, 2, 2])   // 0.333…
  ///
  /// The values may be years, counts or scores. Every edge counts once, whatever its weight.
  ///
  /// - Parameter values: One finite number per vertex, in vertex order.
  /// - Returns: A correlation in −1…1, or nil when all ends of edges have the same value, as in a
  ///   graph without edges.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: M. E. J. Newman, "Mixing patterns in networks", *Physical Review E* 67 (2003) 026126,
  ///   [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  public func assortativity(of values: [Double]) -> Double? {
    precondition(
      values.count == vertexCount, "\(values.count) values for \(vertexCount) vertices")
    let ends = vertices.filter { degree(of: $0) > 0 }
    // An end of an edge: a vertex counts once for each of its neighbours.
    let mean =
      ends.reduce(0) { $0 + Double(degree(of: $1)) * values[$1] } / Double(2 * edgeCount)
    var covariance = 0.0
    var variance = 0.0
    for vertex in ends {
      let deviation = values[vertex] - mean
      variance += Double(degree(of: vertex)) * deviation * deviation
      var sum = 0.0
      for neighbor in neighbors(of: vertex) { sum += values[neighbor] - mean }
      covariance += deviation * sum
    }
    guard let first = ends.first, ends.contains(where: { values[$0] != values[first] }) else {
      return nil
    }
    return covariance / variance
  }

  /// Returns how far vertices are tied to others of their own category.
  ///
  ///     assortativity = (s − r) / (1 − r),    r = Σ a(c)²
  ///
  /// where *s* is the share of the edges whose ends are of one category, and *a*(*c*) the share of
  /// the ends of edges that are of category *c*, so that *r* is what *s* would be by chance.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.assortativity(ofCategories: [0, 0, 1, 1])   // 0.333…
  ///
  /// It is 1 when no edge leaves its category. The categories may be clusters, affiliations or
  /// countries, numbered in any way. Every edge counts once, whatever its weight.
  ///
  /// - Parameter categories: The category of every vertex, in vertex order, a number of at least 0.
  /// - Returns: A number up to 1, or nil when all ends of edges are of one category, as in a graph
  ///   without edges.
  /// - Complexity: O(*n* + *m* + *c*) for *n* vertices, *m* edges and categories up to *c*.
  /// - SeeAlso: M. E. J. Newman, "Mixing patterns in networks", *Physical Review E* 67 (2003) 026126,
  ///   [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  public func assortativity(ofCategories categories: [Int]) -> Double? {
    precondition(
      categories.count == vertexCount, "\(categories.count) categories for \(vertexCount) vertices")
    precondition(categories.allSatisfy { $0 >= 0 }, "a category is a number of at least 0")
    var endCounts = [Int](repeating: 0, count: (categories.max() ?? -1) + 1)
    var innerCount = 0
    for vertex in vertices {
      endCounts[categories[vertex]] += degree(of: vertex)
      innerCount += neighbors(of: vertex).count { categories[$0] == categories[vertex] }
    }
    guard endCounts.count(where: { $0 > 0 }) > 1 else { return nil }
    let total = Double(2 * edgeCount)
    let chance = endCounts.reduce(0) { $0 + Double($1) / total * (Double($1) / total) }
    return (Double(innerCount) / total - chance) / (1 - chance)
  }
}
