public import CoterieGraphCore

extension CSRGraph {
  /// Returns the rich-club coefficient for every degree: how tightly the vertices of a higher degree
  /// are tied to one another.
  ///
  ///     richClub(k) = edges among the N(k) vertices of degree above k / (N(k)(N(k) − 1)/2)
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.richClubCoefficient()   // [0.666…, 1.0, nil, nil]
  ///
  /// - Vertices of high degree are tied to one another by chance, too: a coefficient says little
  ///   without that of random graphs with the same degrees, by which it is not divided here.
  /// - An isolated vertex is of no degree above any. Weights play no part.
  ///
  /// - Returns: The coefficients for the degrees 0 up to the largest one: shares in 0…1, or nil where
  ///   fewer than two vertices have a higher degree. Empty for a graph without vertices.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - SeeAlso: S. Zhou, R. J. Mondragón, "The rich-club phenomenon in the Internet topology", *IEEE
  ///   Communications Letters* 8 (2004) 180–182,
  ///   [doi:10.1109/LCOMM.2004.823426](https://doi.org/10.1109/LCOMM.2004.823426); V. Colizza,
  ///   A. Flammini, M. A. Serrano, A. Vespignani, "Detecting rich-club ordering in complex networks",
  ///   *Nature Physics* 2 (2006) 110–115, [doi:10.1038/nphys209](https://doi.org/10.1038/nphys209).
  public func richClubCoefficient() -> [Double?] {
    let degrees = degree()
    guard let largest = degrees.max() else { return [] }
    // By degree: the vertices that have it, and the edges of which it is the smaller end's.
    var vertexCounts = [Int](repeating: 0, count: largest + 1)
    var edgeCounts = vertexCounts
    for vertex in vertices {
      vertexCounts[degrees[vertex]] += 1
      for neighbor in neighbors(of: vertex)
      where (degrees[vertex], vertex) < (degrees[neighbor], neighbor) {
        edgeCounts[degrees[vertex]] += 1
      }
    }
    var members = vertexCount
    var edges = edgeCount
    return (0...largest).map { degree in
      members -= vertexCounts[degree]
      edges -= edgeCounts[degree]
      return members < 2 ? nil : Double(edges) / Double(members * (members - 1) / 2)
    }
  }
}
