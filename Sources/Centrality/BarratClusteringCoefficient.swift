public import CoterieGraphCore

extension CSRGraph {
  /// Returns the weighted clustering coefficient of Barrat and others of every vertex: the share of
  /// the pairs of its neighbours that are neighbours of each other, where a pair counts by the mean
  /// weight of the two edges that lead to it.
  ///
  ///     barrat(i) = Σ (w(i, j) + w(i, h)) / 2 / (strength(i) · (k − 1))
  ///
  /// over the ordered pairs *j*, *h* of neighbours of *i* that are neighbours of each other, for a
  /// vertex *i* with *k* neighbours. So it is above the unweighted coefficient where strong ties are
  /// in triangles more often than weak ones:
  ///
  ///     let graph = CSRGraph(
  ///       vertexCount: 4, weightedEdges: [(0, 1, 3), (0, 2, 3), (1, 2, 1), (0, 3, 1)])
  ///     graph.barratClusteringCoefficient()   // [0.428…, 1.0, 1.0, 0.0]
  ///     graph.clusteringCoefficient()         // [0.333…, 1.0, 1.0, 0.0]
  ///
  /// The weight of the edge between the two neighbours plays no part. Where all edges of a vertex
  /// weigh the same it is the unweighted coefficient. A vertex with fewer than two neighbours
  /// scores 0, as in ``clusteringCoefficient(threads:)``; igraph leaves it out.
  ///
  /// - Returns: One share in 0…1 per vertex, in vertex order.
  /// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space for *n* vertices and *m* edges.
  /// - SeeAlso: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of
  ///   complex weighted networks", *Proceedings of the National Academy of Sciences* 101 (2004)
  ///   3747–3752, [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  public func barratClusteringCoefficient() -> [Double] {
    guard let arcWeights else { return clusteringCoefficient() }
    let forward = ForwardArcs(of: self, keepsArcs: true)
    let triangles = triangleCounts(of: forward)
    // An edge in t triangles is in 2t ordered pairs at each end, with half its weight.
    var closed = [Double](repeating: 0, count: vertexCount)
    for vertex in vertices {
      for place in Int(forward.offsets[vertex])..<Int(forward.offsets[vertex + 1]) {
        let weight = arcWeights[Int(forward.arcs[place])] * Double(triangles[place])
        closed[vertex] += weight
        closed[Int(forward.targets[place])] += weight
      }
    }
    let strengths = strength()
    return vertices.map { vertex in
      let degree = degree(of: vertex)
      // Rounding may lift the share of a vertex whose neighbours are all tied by a last bit.
      return degree < 2 ? 0 : min(1, closed[vertex] / (strengths[vertex] * Double(degree - 1)))
    }
  }

  /// The number of triangles that hold each forward arc, found as in ``triangleCounts(threads:)``.
  private func triangleCounts(of forward: ForwardArcs) -> [UInt32] {
    let starts = forward.offsets.span
    let heads = forward.targets.span
    var counts = [UInt32](repeating: 0, count: heads.count)
    // The place of the arc that leads to a vertex, behind the last one where none does.
    let none = UInt32(truncatingIfNeeded: heads.count)
    var arcTo = [UInt32](repeating: none, count: vertexCount)
    for vertex in vertices {
      let row = Int(starts[vertex])..<Int(starts[vertex + 1])
      guard row.count > 1 else { continue }
      for arc in row { arcTo[Int(heads[arc])] = UInt32(truncatingIfNeeded: arc) }
      for arc in row {
        let second = Int(heads[arc])
        for secondArc in Int(starts[second])..<Int(starts[second + 1]) {
          let thirdArc = arcTo[Int(heads[secondArc])]
          guard thirdArc != none else { continue }
          counts[arc] += 1
          counts[secondArc] += 1
          counts[Int(thirdArc)] += 1
        }
      }
      for arc in row { arcTo[Int(heads[arc])] = none }
    }
    return counts
  }
}
