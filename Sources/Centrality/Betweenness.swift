public import CoterieGraphCore
import CoterieParallel

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
  /// - Path counts are double-precision numbers, exact up to 2⁵³; those above 10²⁵⁰ are taken for it.
  /// - With `.inverseWeights` a path counts as shortest, seen from an end of it, when every step leads
  ///   to a vertex farther away and is no more than a tie longer than the shortest way there inside
  ///   the biconnected component. Of a pair, the paths seen from one end count half, and those seen
  ///   from the other: the two differ only where weights differ by a factor of 10⁹ or more. These are
  ///   the paths of `edgeBetweenness` too.
  /// - The scores have the same bits on any number of threads.
  ///
  /// Pairs on two sides of an articulation point are counted by the sizes of the sides. All other
  /// pairs lead through one biconnected component, which is searched alone, after twins were merged
  /// and while simplicial vertices are taken away. Where edges have lengths, those that two others
  /// undercut are left out first.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order, as a count of unordered pairs.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, with `.inverseWeights`
  ///   O(*nm* log *n*), where *n* and *m* are those of the biconnected components, without the
  ///   vertices that twins and simplicial vertices save; O(*n* + *m*) space for each thread.
  /// - SeeAlso: U. Brandes, "A faster algorithm for betweenness centrality",
  ///   *Journal of Mathematical Sociology* 25 (2001) 163–177,
  ///   [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249);
  ///   A. E. Sarıyüce, E. Saule, K. Kaya, Ü. V. Çatalyürek, "Shattering and compressing networks for
  ///   betweenness centrality", *Proceedings of the 2013 SIAM International Conference on Data
  ///   Mining*, 686–694,
  ///   [doi:10.1137/1.9781611972832.76](https://doi.org/10.1137/1.9781611972832.76).
  public func betweenness(distances: EdgeDistance = .hops, threads: Int? = nil) -> [Double] {
    let tieMargin = distances == .hops ? 0 : tieMargin()
    let graph = distances == .hops ? unweighted() : withoutDetours(margin: tieMargin)
    // An edge shorter than what is called a tie leads farther in the eyes of one end of a pair and not
    // of the other. Then every pair is searched from both.
    let tiesAreSymmetric = graph.arcWeights?.allSatisfy { 1 / $0 > tieMargin } ?? true
    let components = BiconnectedComponents(of: graph)
    var scores = components.pairsAcrossArticulationPoints(vertexCount: vertexCount)
    // Three vertices that are tied to one another are not between others, unless two edges are as short as
    // the third.
    let minimumSize = distances == .hops ? 4 : 3
    let progress = components.progress(minimumSize: minimumSize)
    components.forEachSubgraph(of: graph, minimumSize: minimumSize) { number, component in
      let entries = components.entries(of: number)
      let ends = components.separatedCounts[entries].map { Double($0) }
      var block =
        tiesAreSymmetric
        ? CondensedBlock(component, ends: ends, distances: distances, tieMargin: tieMargin)
        : CondensedBlock(whole: component, ends: ends, distances: distances)
      let inside = Computation.part(progress[number], progress[number + 1]) {
        block.betweenness(threads: threads)
      }
      for (vertex, score) in zip(components.componentVertices[entries], inside) {
        scores[Int(vertex)] += score
      }
    }
    return scores
  }
}

extension BiconnectedComponents {
  /// What share of the searches is done before each component and after the last: a component takes
  /// about the square of its size.
  ///
  /// - Parameter minimumSize: How many vertices a component has at least that is searched.
  func progress(minimumSize: Int) -> [Double] {
    let squares = (0..<count).map { component in
      let size = Double(entries(of: component).count)
      return size < Double(minimumSize) ? 0 : size * size
    }
    let total = max(1, squares.reduce(0, +))
    var done = 0.0
    return [0]
      + squares.map { square in
        done += square
        return min(1, done / total)
      }
  }

  /// The number of pairs of vertices that every path between them leads through each vertex: those on
  /// two sides of an articulation point.
  fileprivate func pairsAcrossArticulationPoints(vertexCount: Int) -> [Double] {
    // Of s others there are s²/2 pairs, up to the s/2 that a vertex would form with itself, which
    // the sides that are taken off would count too.
    var others = [Double](repeating: 0, count: vertexCount)
    var squares = [Double](repeating: 0, count: vertexCount)
    for component in 0..<count {
      let entries = entries(of: component)
      let total = separatedCounts[entries].reduce(0) { $0 + Double($1) }
      for entry in entries {
        let side = total - Double(separatedCounts[entry])
        others[Int(componentVertices[entry])] += side
        squares[Int(componentVertices[entry])] += side * side
      }
    }
    return zip(others, squares).map { ($0 * $0 - $1) / 2 }
  }
}

extension CondensedBlock {
  /// The betweenness that pairs with all paths in this component give to each of its vertices; of the
  /// block nothing is left that is between others.
  ///
  /// Simplicial vertices are searched from and taken away until there are none. Pairs of vertices
  /// that are searched from in the same round are counted twice, and so with half their ends.
  fileprivate mutating func betweenness(threads: Int?) -> [Double] {
    var scores = [Double](repeating: 0, count: places.count)
    let wholeCount = Double(vertexCount)
    while vertexCount > 2 {
      let simplicial = graph.vertices.filter { isSimplicial[$0] }
      let sources = simplicial.isEmpty ? Array(graph.vertices) : simplicial
      let found = Computation.part(
        1 - Double(vertexCount) / wholeCount, 1 - Double(vertexCount - sources.count) / wholeCount
      ) {
        dependencies(of: sources, threads: threads).onVertices
      }
      for (member, place) in places.enumerated() {
        if let place { scores[member] += found[place] }
      }
      if simplicial.isEmpty { break }
      removeSimplicialVertices()
    }
    return scores
  }
}
