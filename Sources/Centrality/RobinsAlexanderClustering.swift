public import CoterieGraphCore

extension CSRGraph {
  /// Returns the clustering of a bipartite graph after Robins and Alexander: the share of its paths of
  /// three edges that are closed by a fourth.
  ///
  ///     clustering = 4 · cycles of four edges / paths of three edges
  ///
  /// A bipartite graph has no triangles. Where two authors share one paper, this is how often
  /// they share a second one.
  ///
  ///     let square = CSRGraph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)])
  ///     square.robinsAlexanderClustering(BipartiteSides(of: square)!)   // 0.666…
  ///
  /// Weights play no part. A graph without a path of three edges has clustering 0.
  ///
  /// - Parameter sides: The sides of this graph, as a proof that there are two.
  /// - Returns: A share in 0…1.
  /// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space for *n* vertices and *m* edges.
  /// - SeeAlso: G. Robins, M. Alexander, "Small worlds among interlocking directors: network structure
  ///   and distance in bipartite graphs", *Computational & Mathematical Organization Theory* 10 (2004)
  ///   69–94, [doi:10.1023/B:CMOT.0000032580.12184.c0](https://doi.org/10.1023/B:CMOT.0000032580.12184.c0);
  ///   N. Chiba, T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal on
  ///   Computing* 14 (1985) 210–223, [doi:10.1137/0214017](https://doi.org/10.1137/0214017).
  public func robinsAlexanderClustering(_ sides: BipartiteSides) -> Double {
    checkSides(sides)
    // Without triangles the outer ends of a path around an edge differ.
    let pathCount = edges.reduce(0) {
      $0 + (degree(of: $1.source) - 1) * (degree(of: $1.target) - 1)
    }
    return pathCount == 0 ? 0 : Double(4 * squareCount()) / Double(pathCount)
  }

  /// The number of cycles of four edges, each counted at its vertex of highest degree (ties: the
  /// largest vertex): two paths of two edges from there to the opposite vertex.
  private func squareCount() -> Int {
    var pathCounts = [Int](repeating: 0, count: vertexCount)
    var opposites: [Int] = []
    var count = 0
    for top in vertices {
      for side in neighbors(of: top) where precedes(side, top) {
        for opposite in neighbors(of: side) where precedes(opposite, top) {
          if pathCounts[opposite] == 0 { opposites.append(opposite) }
          // Each path makes a square with every one before it.
          count += pathCounts[opposite]
          pathCounts[opposite] += 1
        }
      }
      for opposite in opposites { pathCounts[opposite] = 0 }
      opposites.removeAll(keepingCapacity: true)
    }
    return count
  }

  private func precedes(_ first: Int, _ second: Int) -> Bool {
    (degree(of: first), first) < (degree(of: second), second)
  }
}
