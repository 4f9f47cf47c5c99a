public import CoterieGraphCore

extension CSRGraph {
  /// Returns the betweenness centrality of every vertex.
  ///
  /// The betweenness of a vertex is the share of shortest paths that pass through it:
  ///
  ///     betweenness(v) = Σ σ(s, t | v) / σ(s, t)    over unordered pairs s ≠ v ≠ t
  ///
  /// where σ(s, t) counts the shortest paths from *s* to *t*, and σ(s, t | v) those through *v*.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.betweenness()   // [0.0, 1.0, 0.0]
  ///
  /// - A pair in two components contributes nothing; an isolated vertex scores 0.
  /// - Each unordered pair counts once, and its two ends score nothing for it. The largest possible
  ///   score is `CentralityMaximum.betweenness`: (*n* − 1)(*n* − 2)/2, at the centre of a star.
  /// - Path counts are double-precision numbers, exact up to 2⁵³.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order, as a count of unordered pairs.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, with `.inverseWeights`
  ///   O(*nm* log *n*); O(*n* + *m*) space for each thread.
  /// - SeeAlso: U. Brandes, "A faster algorithm for betweenness centrality",
  ///   *Journal of Mathematical Sociology* 25 (2001) 163–177,
  ///   [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249).
  public func betweenness(distances: EdgeDistance = .hops, threads: Int? = nil) -> [Double] {
    let loop = ParallelLoop(
      count: vertexCount, chunkSize: sourcesPerChunk, threads: isSmall ? 1 : threads)
    let none = [Double](repeating: 0, count: vertexCount)
    let sums: [Double]
    switch distances {
    case .inverseWeights where isWeighted:
      let arcLengths = arcLengths
      sums = loop.reduce(into: none) {
        LengthDependencies(graph: self)
      } body: { sources, search in
        search.sum(over: sources, in: self, arcLengths: arcLengths)
      } combine: {
        add($1, to: &$0)
      }
    case .hops, .inverseWeights:
      sums = loop.reduce(into: none) {
        HopDependencies(graph: self)
      } body: { sources, search in
        search.sum(over: sources, in: self)
      } combine: {
        add($1, to: &$0)
      }
    }
    // Every pair was counted from both of its ends.
    return sums.map { $0 / 2 }
  }

  /// How many sources are searched between two additions to the total: enough that adding up costs
  /// little, few enough that all threads are busy to the end.
  private var sourcesPerChunk: Int { 64 }

  /// Whether threads would cost more than they bring.
  private var isSmall: Bool { vertexCount * (vertexCount + targets.count) < 1 << 21 }
}

private func add(_ part: [Double], to sum: inout [Double]) {
  for vertex in part.indices { sum[vertex] += part[vertex] }
}
