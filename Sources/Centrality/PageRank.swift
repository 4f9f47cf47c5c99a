public import CoterieGraphCore

extension CSRGraph {
  /// Returns the PageRank of every vertex.
  ///
  /// PageRank is where a walker spends its time who at each step follows an edge with the
  /// probability `damping`, chosen in proportion to its weight, and otherwise starts again at a
  /// vertex chosen at random:
  ///
  ///     pageRank(v) = (1 − damping) / n + damping · Σ pageRank(u) · w(u, v) / strength(u)
  ///
  /// A walker at an isolated vertex starts again at random.
  ///
  ///     let star = CSRGraph(vertexCount: 3, edges: [(0, 1), (0, 2)])
  ///     star.pageRank()   // [0.486…, 0.256…, 0.256…]
  ///
  /// - The scores are shares and add up to 1; the empty graph has none.
  /// - They are iterated until the error bound is below 1e-15 of the smallest score there can be.
  ///
  /// An undirected graph makes this a symmetric problem, so that Chebyshev's polynomials give the
  /// best combination of the iterates so far, and say in advance how many steps are needed.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - weighting: Whether the walker prefers edges of large weight.
  /// - Returns: One share per vertex, in vertex order.
  /// - Complexity: O(*m* log *n*) time for *n* vertices and *m* edges, O(*n*) space; for the usual
  ///   damping some 80 walks over the edges.
  /// - SeeAlso: S. Brin, L. Page, "The anatomy of a large-scale hypertextual web search engine",
  ///   *Computer Networks* 30 (1998) 107–117,
  ///   [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552\(98\)00110-X);
  ///   G. H. Golub, R. S. Varga, "Chebyshev semi-iterative methods", *Numerische Mathematik* 3
  ///   (1961) 147–168, [doi:10.1007/BF01386013](https://doi.org/10.1007/BF01386013).
  public func pageRank(damping: Double = 0.85, weighting: EdgeWeighting = .weights) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping \(damping) is not in 0 ..< 1")
    guard vertexCount > 0 else { return [] }
    let graph = weighted(weighting)
    let strengths = graph.strength()
    let isolatedCount = strengths.count { $0 == 0 }
    // All isolated vertices score the same. What they hand out is known, and with it what every
    // vertex gets from jumps.
    let jump = (1 - damping) / (Double(vertexCount) - damping * Double(isolatedCount))
    let dampedShares = strengths.map { $0 == 0 ? 0 : damping / $0 }

    var scores = strengths.map { $0 == 0 ? jump : 1 / Double(vertexCount) }
    var previous = scores
    // What a vertex hands to an edge of weight 1.
    var handed = [Double](repeating: 0, count: vertexCount)
    var relaxation = 1.0
    for step in 1...stepCount(damping: damping, smallestScore: jump) {
      for vertex in vertices { handed[vertex] = scores[vertex] * dampedShares[vertex] }
      if step == 2 { relaxation = 1 / (1 - damping * damping / 2) }
      if step > 2 { relaxation = 1 / (1 - damping * damping * relaxation / 4) }
      let handedSpan = handed.span
      var previousSpan = previous.mutableSpan
      for vertex in vertices {
        let next = jump + graph.weightedSum(of: handedSpan, around: vertex)
        previousSpan[vertex] += relaxation * (next - previousSpan[vertex])
      }
      swap(&scores, &previous)
    }
    let total = scores.reduce(0, +)
    return scores.map { $0 / total }
  }

  /// How many steps make the error small beside the smallest score.
  ///
  /// Each step divides the bound by (1 + √(1 − damping²)) / damping.
  private func stepCount(damping: Double, smallestScore: Double) -> Int {
    let factor = damping / (1 + (1 - damping * damping).squareRoot())
    var bound = 2.0
    var steps = 2
    while bound > 1e-15 * smallestScore {
      bound *= factor
      steps += 1
    }
    return steps
  }
}

extension CSRGraph {
  /// The sum of some values over the neighbours of a vertex, each times the weight of its edge.
  @inline(__always)
  func weightedSum(of values: Span<Double>, around vertex: Int) -> Double {
    var sum = 0.0
    if let arcWeights {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += arcWeights[arc] * values[Int(targets[arc])]
      }
    } else {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += values[Int(targets[arc])]
      }
    }
    return sum
  }
}
