public import CoterieGraphCore

extension CSRGraph {
  /// Returns the current-flow closeness of every vertex: closeness where the distance of two vertices
  /// is the electrical resistance between them.
  ///
  ///     currentFlowCloseness(v) = r / (n − 1) · r / Σ R(v, t)    over the r vertices t that v reaches
  ///
  /// where *R*(*v*, *t*) is the resistance between *v* and *t* when every edge conducts by its weight.
  /// Unlike a distance it counts all ways between two vertices, not the shortest alone. It is no
  /// larger than the length of the shortest path by 1 / weight, and equal to it in a tree: there the
  /// scores are those of `closeness`.
  ///
  ///     let triangle = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
  ///     triangle.currentFlowCloseness()   // [1.5, 1.5, 1.5]
  ///
  /// - The first factor is the share of the graph that was reached, as in `closeness`. An isolated
  ///   vertex scores 0.
  /// - The scores have the unit of the weights. (NetworkX gives 1 / Σ *R*, for connected graphs only:
  ///   these scores over *n* − 1. Stephenson and Zelen's information centrality, *n* / Σ *R*, orders
  ///   the vertices alike.)
  ///
  /// - Parameter weighting: Whether edges conduct by their weights.
  /// - Returns: One score per vertex, in vertex order.
  /// - Complexity: O(Σ*k*²) time and O(Σ*k*) space when the vertices of a component are eliminated one
  ///   by one, each with *k* neighbours at the time: little for networks made of papers, up to O(*n*³)
  ///   time and O(*n*²) space for *n* vertices.
  /// - SeeAlso: U. Brandes, D. Fleischer, "Centrality measures based on current flow", *STACS 2005*,
  ///   Lecture Notes in Computer Science 3404, 533–544,
  ///   [doi:10.1007/978-3-540-31856-9_44](https://doi.org/10.1007/978-3-540-31856-9_44); K. Stephenson,
  ///   M. Zelen, "Rethinking centrality: methods and examples", *Social Networks* 11 (1989) 1–37,
  ///   [doi:10.1016/0378-8733(89)90016-6](https://doi.org/10.1016/0378-8733\(89\)90016-6).
  public func currentFlowCloseness(weighting: EdgeWeighting = .weights) -> [Double] {
    let graph = weighted(weighting)
    var scores = [Double](repeating: 0, count: vertexCount)
    for part in graph.connectedParts() where part.vertices.count > 1 {
      let reached = Double(part.vertices.count - 1)
      for (vertex, sum) in zip(part.vertices, part.graph.resistanceSums()) {
        scores[vertex] = reached / Double(vertexCount - 1) * (reached / sum)
      }
    }
    return scores
  }

  /// The sum of the resistances between every vertex and all others of a connected network.
  ///
  /// With *z*(*v*, *t*) the potential at *t* when a unit current enters at *v* and leaves at the last
  /// vertex, *R*(*v*, *t*) = *z*(*v*, *v*) + *z*(*t*, *t*) − 2*z*(*v*, *t*), and the *z*(*v*, *t*) of all
  /// *t* together are the potential at *v* when a unit current enters at every vertex.
  private func resistanceSums() -> [Double] {
    let network = EliminatedNetwork(of: self)
    let own = network.resistancesToLast()
    let total = own.reduce(0, +)
    var potentials = [Double](repeating: 1, count: vertexCount)
    network.solve(&potentials)
    return network.steps.map { Double(vertexCount) * own[$0] + total - 2 * potentials[$0] }
  }
}
