public import CoterieGraphCore

extension CSRGraph {
  /// Returns the current-flow betweenness of every vertex: how much current passes through it when a
  /// unit current flows between any two others.
  ///
  ///     currentFlowBetweenness(v) = Σ ½ Σ |I(v, u | s, t)|    over unordered pairs s ≠ v ≠ t
  ///
  /// where *I*(*v*, *u* | *s*, *t*) is the current on the edge from *v* to a neighbour *u* when a unit
  /// current enters at *s* and leaves at *t*, every edge conducting by its weight. A unit current is
  /// also a walker who wanders from *s* to *t* at random, with steps to and fro cancelled out: the
  /// measure is Newman's random-walk betweenness.
  ///
  ///     let square = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///     square.currentFlowBetweenness()   // [1.0, 1.0, 1.0, 1.0]
  ///
  /// - Unlike betweenness it counts all ways between two vertices, not the shortest alone. In a tree
  ///   there is one way only, and the scores are those of `betweenness`.
  /// - Each unordered pair counts once, and its two ends score nothing for it. A pair in two components
  ///   contributes nothing; a vertex with fewer than two neighbours scores 0. The largest possible
  ///   score is `CentralityMaximum.betweenness`.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameters:
  ///   - weighting: Whether edges conduct by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per vertex, in vertex order, as a count of unordered pairs.
  /// - Complexity: O(*m*(*f* + *n* log *n*)) time for *m* edges among *n* vertices that are
  ///   biconnected, the largest such component counting most; *f* is the number of edges that remain
  ///   to be counted when the vertices are eliminated one by one: little more than *m* for networks
  ///   made of papers, up to *n*². O(*n* + *m* + *f*) space.
  /// - SeeAlso: U. Brandes, D. Fleischer, "Centrality measures based on current flow", *STACS 2005*,
  ///   Lecture Notes in Computer Science 3404, 533–544,
  ///   [doi:10.1007/978-3-540-31856-9_44](https://doi.org/10.1007/978-3-540-31856-9_44); M. E. J. Newman,
  ///   "A measure of betweenness centrality based on random walks", *Social Networks* 27 (2005) 39–54,
  ///   [doi:10.1016/j.socnet.2004.11.009](https://doi.org/10.1016/j.socnet.2004.11.009).
  public func currentFlowBetweenness(
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> [Double] {
    let graph = weighted(weighting)
    let blocks = BiconnectedComponents(of: graph)
    var flows = [Double](repeating: 0, count: vertexCount)
    for component in 0..<blocks.count {
      let entries = blocks.entries(of: component)
      guard entries.count == 2 else { continue }
      // A bridge carries the whole current of every pair that it parts.
      let flow = entries.reduce(1) { $0 * Double(blocks.separatedCounts[$1]) }
      for vertex in blocks.vertices(of: component) { flows[vertex] += flow }
    }
    var edgeCountBefore = 0
    blocks.forEachSubgraph(of: graph, minimumSize: 3) { component, block in
      let vertices = blocks.vertices(of: component)
      let counts = blocks.separatedCounts[blocks.entries(of: component)].map(Double.init)
      let start = Double(edgeCountBefore) / Double(edgeCount)
      edgeCountBefore += block.edgeCount
      Computation.part(start, Double(edgeCountBefore) / Double(edgeCount)) {
        for (edge, flow) in zip(block.edges, block.flows(counts: counts, threads: threads)) {
          flows[vertices[edge.source]] += flow
          flows[vertices[edge.target]] += flow
        }
      }
    }
    // The current of a pair enters a vertex and leaves it. That of the pairs which it ends itself,
    // one for each vertex that it reaches, only leaves.
    let components = ConnectedComponents(of: graph)
    return graph.vertices.map { vertex in
      let ended = Double(components.sizes[components.membership[vertex]] - 1)
      return degree(of: vertex) < 2 ? 0 : max(0, (flows[vertex] - ended) / 2)
    }
  }

  /// The current on every edge of a biconnected network, in the order of `edges`, its amounts for all
  /// unordered pairs of vertices added up, where `counts` vertices hang at every vertex, it included.
  ///
  /// The current on the edge *uv* for the pair *s*, *t* is its weight times the difference of the
  /// potentials of *s* and *t* when a unit current enters at *u* and leaves at *v*: reciprocity, by
  /// which one set of potentials serves all pairs. Over all of them the differences add up in sorted
  /// order.
  private func flows(counts: [Double], threads: Int?) -> [Double] {
    let edges = Array(self.edges)
    let network = EliminatedNetwork(of: self)
    var stepCounts = counts
    for vertex in vertices { stepCounts[network.steps[vertex]] = counts[vertex] }
    let countsInSteps = stepCounts
    let loop = ParallelLoop(
      count: edges.count, chunkSize: 64, threads: edges.count < 1000 ? 1 : threads)
    return loop.map {
      PotentialDifferences(vertexCount: vertexCount)
    } body: { number, differences in
      let edge = edges[number]
      return edge.weight
        * differences.sum(
          from: network.steps[edge.source], to: network.steps[edge.target], in: network,
          counts: countsInSteps)
    }
  }
}

/// The potentials of one current, with the memory to sort them.
private struct PotentialDifferences: ~Copyable {
  private var potentials: [Double]
  private var sorted: [(potential: Double, count: Double)] = []

  init(vertexCount: Int) {
    potentials = Array(repeating: 0, count: vertexCount)
    sorted.reserveCapacity(vertexCount)
  }

  /// The differences of the potentials of all pairs, added up, when a unit current flows between two
  /// vertices; vertices, and counts for each of them, in the order of the network's steps.
  mutating func sum(
    from source: Int, to target: Int, in network: EliminatedNetwork, counts: [Double]
  ) -> Double {
    for step in potentials.indices { potentials[step] = 0 }
    potentials[source] = 1
    potentials[target] = -1
    network.solve(&potentials, from: min(source, target))
    sorted.removeAll(keepingCapacity: true)
    for step in potentials.indices { sorted.append((potentials[step], counts[step])) }
    sorted.sort { $0.potential < $1.potential }
    // Each pair's difference is the sum of the gaps between neighbours in sorted order that lie
    // between the two.
    var total = 0.0
    for entry in sorted { total += entry.count }
    var below = 0.0
    var sum = 0.0
    for place in sorted.indices.dropLast() {
      below += sorted[place].count
      let gap = sorted[place + 1].potential - sorted[place].potential
      sum += below * (total - below) * gap
    }
    return sum
  }
}
