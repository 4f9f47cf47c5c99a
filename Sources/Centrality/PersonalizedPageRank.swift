public import CoterieGraphCore

extension CSRGraph {
  /// Returns the personalised PageRank of every vertex: how near each is to some vertices, in the
  /// eyes of a walker who starts again there and not anywhere.
  ///
  ///     pageRank(v) = (1 − damping) · restart(v) + damping · Σ pageRank(u) · w(u, v) / strength(u)
  ///
  /// A walker at an isolated vertex starts again.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.personalizedPageRank(restart: [1, 0, 0])   // [0.345…, 0.459…, 0.195…]
  ///
  /// - The scores are shares and add up to 1. A vertex that no path joins to a place of restart
  ///   scores 0.
  /// - They are as accurate as in ``pageRank(damping:weighting:threads:)``, those of vertices so far
  ///   away that they score next to nothing by the (1 − damping)/*n* that all get there at least.
  ///
  /// - Parameters:
  ///   - restart: For each vertex, in vertex order, how likely the walker starts again there: finite
  ///     numbers of at least 0, not all of them 0, that are divided by their sum.
  ///   - damping: The probability of following an edge, at least 0 and at most `largestDamping`.
  ///   - weighting: Whether the walker prefers edges of large weight.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One share per vertex, in vertex order.
  /// - Complexity: O(*m* log *n*) time for *n* vertices and *m* edges, O(*n*) space.
  /// - SeeAlso: T. H. Haveliwala, "Topic-sensitive PageRank: A context-sensitive ranking algorithm
  ///   for web search", *IEEE Transactions on Knowledge and Data Engineering* 15 (2003) 784–796,
  ///   [doi:10.1109/TKDE.2003.1208999](https://doi.org/10.1109/TKDE.2003.1208999).
  public func personalizedPageRank(
    restart: [Double], damping: Double = 0.85, weighting: EdgeWeighting = .weights,
    threads: Int? = nil
  ) -> [Double] {
    precondition(
      restart.count == vertexCount,
      "there are \(restart.count) places of restart for \(vertexCount) vertices")
    let total = restart.reduce(0, +)
    precondition(
      restart.allSatisfy { $0 >= 0 } && total.isFinite && (total > 0 || vertexCount == 0),
      "the restarts are not finite numbers of at least 0 with one above 0")
    return pageRank(
      restart: restart.map { $0 / total }, damping: damping, weighting: weighting, threads: threads)
  }

  /// Returns the personalised PageRank for a walker who starts again at one of some vertices, all of
  /// them equally likely.
  ///
  /// - Precondition: There is a vertex of restart, and all are vertices of the graph.
  /// - SeeAlso: ``personalizedPageRank(restart:damping:weighting:threads:)``
  public func personalizedPageRank(
    restartingAt vertices: some Sequence<Int>, damping: Double = 0.85,
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> [Double] {
    var restart = [Double](repeating: 0, count: vertexCount)
    for vertex in vertices {
      precondition(
        vertex >= 0 && vertex < vertexCount, "there is no vertex \(vertex) to start again at")
      restart[vertex] = 1
    }
    return personalizedPageRank(
      restart: restart, damping: damping, weighting: weighting, threads: threads)
  }
}
