public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the overlapping clusters that cliques make when each shares all but one vertex with the
  /// next.
  ///
  /// A *k*-clique is a set of *k* vertices that are all neighbours. Two of them are adjacent when they
  /// share *k* − 1 vertices; a cluster is the union of all *k*-cliques that can be reached from one
  /// through adjacent ones.
  ///
  ///     let bowTie = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
  ///     bowTie.cliquePercolation().members   // [[0, 1, 2], [2, 3, 4]]
  ///
  /// In a co-authorship network every paper is a clique: with `cliqueSize` 3, a paper of three
  /// authors is a cluster, and two papers are in one when they share two authors.
  ///
  /// - A vertex may be in several clusters, or in none: vertex 5 above.
  /// - With `cliqueSize` 2 the clusters are the components of more than one vertex.
  /// - Weights count nothing.
  ///
  /// - Parameter cliqueSize: *k*, 2 or more.
  /// - Complexity: O(3^(*d*/3) · *n*) time in the worst case for *n* vertices with at most *d*
  ///   neighbours behind them in the order of core numbers, fast in co-authorship networks, where
  ///   few cliques are maximal; then the square of the number of maximal cliques that a vertex is in.
  /// - SeeAlso: G. Palla, I. Derényi, I. Farkas, T. Vicsek, "Uncovering the overlapping community
  ///   structure of complex networks in nature and society", *Nature* 435 (2005) 814–818,
  ///   [doi:10.1038/nature03607](https://doi.org/10.1038/nature03607).
  public func cliquePercolation(cliqueSize: Int = 3) -> OverlappingClusters {
    precondition(cliqueSize >= 2, "a clique has 2 vertices or more, not \(cliqueSize)")
    // Cliques inside one maximal clique are adjacent in turn, and maximal ones hold adjacent cliques
    // where they share k − 1 vertices: maximal cliques are enough.
    let cliques = maximalCliques(size: cliqueSize)
    var groups = DisjointSets(count: cliques.count)
    var cliquesOf = [[UInt32]](repeating: [], count: vertexCount)
    var shared = [Int](repeating: 0, count: cliques.count)
    for (number, clique) in cliques.enumerated() {
      var touched: [UInt32] = []
      for vertex in clique {
        for other in cliquesOf[Int(vertex)] {
          if shared[Int(other)] == 0 { touched.append(other) }
          shared[Int(other)] += 1
        }
        cliquesOf[Int(vertex)].append(UInt32(truncatingIfNeeded: number))
      }
      for other in touched {
        if shared[Int(other)] >= cliqueSize - 1 { groups.unite(number, Int(other)) }
        shared[Int(other)] = 0
      }
    }
    var unions: [Int: Set<Int>] = [:]
    for (number, clique) in cliques.enumerated() {
      unions[groups.root(of: number), default: []].formUnion(clique.map { Int($0) })
    }
    return OverlappingClusters(unions.values.map { Array($0) }, vertexCount: vertexCount)
  }
}
