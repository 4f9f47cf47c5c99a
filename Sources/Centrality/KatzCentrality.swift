public import CoterieGraphCore

extension CSRGraph {
  /// Returns the Katz centrality of every vertex, attenuated so that it exists in every graph.
  ///
  /// The attenuation is `defaultKatzAttenuation(weighting:)`: 1 / (1 + the largest strength). See
  /// `katzCentrality(attenuation:weighting:threads:)` for the definition.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.katzCentrality()   // [1.714…, 2.142…, 1.714…]
  ///
  /// - Parameters:
  ///   - weighting: Whether walks count by the weights of their edges.
  ///   - threads: The largest number of threads, or nil for one per processor. The result has the
  ///     same bits for any number; graphs of fewer than 2¹⁶ edges take one.
  /// - Returns: One score per vertex, in vertex order.
  /// - Complexity: O(*k*(*m* + *n*)) time for *n* vertices, *m* edges and *k* steps, a dozen or two in
  ///   most graphs; O(*n*) space.
  public func katzCentrality(
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> [Double] {
    let graph = weighted(weighting)
    let attenuation = defaultKatzAttenuation(weighting: weighting)
    let scores = graph.attenuatedWalks(attenuation, threads: threads)
    // Without scores, or with scores this large, the matrix is too nearly singular for conjugate
    // gradients. In large graphs that are all but cliques, elimination takes too long for a few digits.
    let isSolved = scores.allSatisfy { $0 >= 1 - 1e-9 }
    let isAccurate = vertexCount > 1000 || scores.allSatisfy { $0 < 1e4 }
    return isSolved && isAccurate ? scores : graph.walksByElimination()
  }

  /// The Katz centrality by the default attenuation, solved by elimination.
  ///
  /// With *S* the largest strength, (*S* + 1)·*x*(*v*) − Σ *w*(*u*, *v*)·*x*(*u*) = *S* + 1 is the
  /// equation of potentials in a network of conductors, where every vertex is also tied to the ground
  /// by *S* + 1 − strength(*v*), and *S* + 1 is the current that enters at it.
  private func walksByElimination() -> [Double] {
    let strengths = strength()
    let largest = strengths.max() ?? 0
    let ground = vertexCount
    let edges = edges.map { ($0.source, $0.target, $0.weight) }
    let ties = vertices.map { ($0, ground, 1 + (largest - strengths[$0])) }
    let network = EliminatedNetwork(
      of: CSRGraph(vertexCount: vertexCount + 1, weightedEdges: edges + ties), groundedAt: ground)
    var potentials = [Double](repeating: 1 + largest, count: vertexCount + 1)
    potentials[vertexCount] = 0
    network.solve(&potentials)
    return vertices.map { max(1, potentials[network.steps[$0]]) }
  }

  /// Returns the Katz centrality of every vertex, or nil when the attenuation is too large for the
  /// graph.
  ///
  /// A vertex is central when many walks end there, the long ones counting less:
  ///
  ///     katz(v) = 1 + attenuation · Σ w(u, v) · katz(u)    over the neighbours u of v
  ///             = Σ attenuation^k · (walks of k edges that end at v)    over k = 0, 1, 2, …
  ///
  /// where a walk counts the product of its weights.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.katzCentrality(attenuation: 0.5)   // [3.0, 4.0, 3.0]
  ///     path.katzCentrality(attenuation: 1)     // nil
  ///
  /// - An isolated vertex scores 1, for the walk that stays where it is; no score is smaller. What
  ///   happens in other components does not matter. (NetworkX and NetworKit divide all scores by the
  ///   square root of the sum of their squares.)
  /// - The sum is finite when the attenuation is below 1 / λ for the largest eigenvalue λ of the
  ///   adjacency matrix, which `eigenvectorCentrality` returns for the giant component. From there on,
  ///   and so near below that rounding hides it, the result is nil.
  /// - Scores are exact to about 1e-13 / (1 − attenuation · λ) of the largest one. Those of the default
  ///   attenuation keep their digits for all weights in graphs of up to 1000 vertices.
  ///
  /// - Parameters:
  ///   - attenuation: The factor for each edge of a walk, finite and not negative, in the unit of
  ///     one over the weights.
  ///   - weighting: Whether walks count by the weights of their edges.
  ///   - threads: The largest number of threads, or nil for one per processor. The result has the
  ///     same bits for any number; graphs of fewer than 2¹⁶ edges take one.
  /// - Returns: One score per vertex, in vertex order, or nil.
  /// - Complexity: O(*k*(*m* + *n*)) time for *n* vertices, *m* edges and *k* steps of conjugate
  ///   gradients, which grow with 1 / √(1 − attenuation · λ); O(*n*) space.
  /// - SeeAlso: L. Katz, "A new status index derived from sociometric analysis", *Psychometrika* 18
  ///   (1953) 39–43, [doi:10.1007/BF02289026](https://doi.org/10.1007/BF02289026); M. R. Hestenes,
  ///   E. Stiefel, "Methods of conjugate gradients for solving linear systems", *Journal of Research
  ///   of the National Bureau of Standards* 49 (1952) 409–436,
  ///   [doi:10.6028/jres.049.044](https://doi.org/10.6028/jres.049.044).
  public func katzCentrality(
    attenuation: Double, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> [Double]? {
    precondition(
      attenuation >= 0 && attenuation.isFinite,
      "the attenuation \(attenuation) is not a finite number of at least 0")
    let graph = weighted(weighting)
    // No eigenvalue of a graph is below one of a subgraph, here of its heaviest edge.
    guard edgeCount == 0 || attenuation * graph.largestWeight < 1 else { return nil }
    let scores = graph.attenuatedWalks(attenuation, threads: threads)
    // Positive scores that solve the equations prove that the sum is finite: were it not, no
    // positive scores would solve them.
    return scores.allSatisfy { $0 >= 1 - 1e-9 } ? scores.map { max(1, $0) } : nil
  }

  /// 1 / (1 + the largest strength): an attenuation with which Katz centrality exists, since no
  /// eigenvalue is larger than the largest strength.
  public func defaultKatzAttenuation(weighting: EdgeWeighting = .weights) -> Double {
    1 / (1 + (weighted(weighting).strength().max() ?? 0))
  }

  /// Solves (1 − attenuation · *A*) *x* = 1 by conjugate gradients. Where the matrix is not
  /// positive definite, scores of 0 are returned.
  private func attenuatedWalks(_ attenuation: Double, threads: Int?) -> [Double] {
    let matrix = AdjacencyMatrix(of: self, threads: threads)
    let none = [Double](repeating: 0, count: vertexCount)
    // What one step of the definition makes of scores of 1.
    var scores = matrix.rowSums().map { 1 + attenuation * $0 }
    var product = none
    matrix.multiply(scores, into: &product)
    var residual = scores.indices.map { 1 + attenuation * product[$0] - scores[$0] }
    var direction = residual
    var square = residual.reduce(0) { $0 + $1 * $1 }
    let tolerance = 1e-13 * scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    var stepCount = 0
    while square.squareRoot() > tolerance {
      matrix.multiply(direction, into: &product)
      var curvature = 0.0
      for row in direction.indices {
        product[row] = direction[row] - attenuation * product[row]
        curvature += direction[row] * product[row]
      }
      stepCount += 1
      guard curvature > 0, square.isFinite, stepCount < 10 * vertexCount + 100 else { return none }
      let length = square / curvature
      let before = square
      square = 0
      for row in scores.indices {
        scores[row] += length * direction[row]
        residual[row] -= length * product[row]
        square += residual[row] * residual[row]
      }
      let share = square / before
      for row in direction.indices { direction[row] = residual[row] + share * direction[row] }
    }
    return matrix.inVertexOrder(scores, vertexCount: vertexCount)
  }
}
