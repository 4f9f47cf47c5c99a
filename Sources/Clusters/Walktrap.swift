public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the merges of clusters from which short random walks lead to the same places.
  ///
  /// Two vertices are near when walks of some steps end at the same vertices with about the same
  /// probabilities:
  ///
  ///     r²(C, D) = Σ ( P(C, k) − P(D, k) )² / d(k)    over the vertices k
  ///
  /// where P(C, k) is the probability that a walk of `steps` steps which begins at a random vertex of
  /// *C* ends at *k*, and d(k) the strength of *k*. Every vertex begins as a cluster of its own. Again
  /// and again the two adjacent clusters are merged that raise the sum of squared distances to the
  /// middles of clusters least (Ward's method), until each component is one cluster:
  ///
  ///     raise(C, D) = |C|·|D| / (|C| + |D|) · r²(C, D)
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.walktrap().bestClustering.membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Walks may stay: every vertex gets a loop as heavy as its edges are on average, as the authors'
  ///   program has it, so that walks in a bipartite graph don't swing. d(k) counts the loop.
  /// - Clusters are connected; an isolated vertex is merged with nothing.
  /// - Of pairs that raise the sum equally, one that came to be adjacent first is merged first; which
  ///   of them are equal, rounding decides.
  /// - A distance is worked out only when a bound from below, by the triangle inequality, comes up
  ///   as the smallest.
  /// - The merges are the same on any number of threads.
  ///
  /// - Parameters:
  ///   - steps: The length of the walks, 1 or more: long enough to spread over a cluster, too short
  ///     to leave it. The authors use 3 to 8.
  ///   - weighting: Whether walks prefer edges by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*n*(*m* + *n*)) time in the worst case but for the distances that are worked out
  ///   later, and O(*n*·*k*) space for *n* vertices, *m* edges and *k* vertices within `steps` edges
  ///   of one: some gigabytes for twenty thousand well-connected vertices.
  /// - SeeAlso: P. Pons, M. Latapy, "Computing communities in large networks using random walks",
  ///   *Journal of Graph Algorithms and Applications* 10 (2006) 191–218,
  ///   [doi:10.7155/jgaa.00124](https://doi.org/10.7155/jgaa.00124).
  public func walktrap(
    steps: Int = 4, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Dendrogram {
    precondition(steps > 0, "a walk takes 1 step or more, not \(steps)")
    var merging = Computation.part(0, 0.4) {
      WalkMerging(of: weighted(weighting), steps: steps, threads: threads)
    }
    let merges = Computation.part(0.4, 1) { merging.mergeAll(of: vertexCount) }
    return Dendrogram(of: self, merges: merges, weighting: weighting)
  }
}

/// Clusters on their way to larger ones, numbered as the dendrogram numbers them.
private struct WalkMerging {
  /// Two adjacent clusters, and by how much merging them raises the sum of squares.
  private struct Link {
    let one: UInt32
    let other: UInt32
    var raise: Double
    /// Whether `raise` is what it is, and not a bound from below.
    var isExact: Bool
  }

  /// A link by what it raises the sum by, the smallest first and equal ones by age.
  private struct Candidate: MergeCandidate {
    let raise: Double
    let link: UInt32

    func precedes(_ other: Candidate) -> Bool {
      raise < other.raise || (raise == other.raise && link < other.link)
    }
  }

  private var walks: [WalkSum]
  private var isCluster: [Bool]
  private var links: [Link] = []
  /// The links of every cluster, also those to clusters that have been merged since.
  private var linksOf: [[UInt32]]
  private var queue = MergeQueue<Candidate>()
  /// The link by which the first of two merged clusters is tied to each cluster, while they merge.
  private var linkTo: [Int32]

  init(of graph: CSRGraph, steps: Int, threads: Int?) {
    let walks = Computation.part(0, 0.8) { Self.walks(in: graph, steps: steps, threads: threads) }
    self.walks = walks
    isCluster = Array(repeating: true, count: graph.vertexCount)
    linksOf = Array(repeating: [], count: graph.vertexCount)
    linkTo = Array(repeating: -1, count: 2 * graph.vertexCount)
    let raises = Computation.part(0.8, 1) {
      ParallelLoop(count: graph.vertexCount, chunkSize: 64, threads: threads).map {
      } body: { vertex, _ in
        graph.neighbors(of: vertex).filter { $0 > vertex }
          .map { walks[vertex].raise(with: walks[$0]) }
      }
    }
    for vertex in graph.vertices {
      for (neighbor, raise) in zip(
        graph.neighbors(of: vertex).lazy.filter({ $0 > vertex }), raises[vertex])
      {
        link(vertex, neighbor, raise: raise, isExact: true)
      }
    }
  }

  /// The walks from every vertex.
  private static func walks(in graph: CSRGraph, steps: Int, threads: Int?) -> [WalkSum] {
    let order = graph.breadthFirstOrder().order.map { Int($0) }
    let chain = WalkChain(graph.subgraph(of: order), steps: steps)
    let places = order.enumerated().reduce(into: Array(graph.vertices)) {
      $0[$1.element] = $1.offset
    }
    // Without weights the walks of true twins are the same from the first step on.
    let twins =
      graph.isWeighted
      ? Array(graph.vertices) : TwinClasses(of: graph).membership.map { Int($0) }
    let firsts = graph.vertices.reduce(into: [Int]()) { firsts, vertex in
      if twins[vertex] == firsts.count { firsts.append(vertex) }
    }
    let walksOfFirsts = ParallelLoop(count: firsts.count, chunkSize: 64, threads: threads).map {
      chain.workspace()
    } body: { number, memory in
      chain.walk(from: places[firsts[number]], &memory)
    }
    return twins.map { walksOfFirsts[$0] }
  }

  private mutating func link(_ one: Int, _ other: Int, raise: Double, isExact: Bool) {
    let number = UInt32(truncatingIfNeeded: links.count)
    links.append(
      Link(
        one: UInt32(truncatingIfNeeded: one), other: UInt32(truncatingIfNeeded: other),
        raise: raise, isExact: isExact))
    linksOf[one].append(number)
    linksOf[other].append(number)
    queue.insert(Candidate(raise: raise, link: number))
  }

  /// Merges until no two clusters are adjacent, or the computation is cancelled.
  mutating func mergeAll(of vertexCount: Int) -> [Dendrogram.Merge] {
    let computation = Computation.current
    var merges: [Dendrogram.Merge] = []
    while computation?.isCancelled != true, let merge = mergeNearest() {
      merges.append(merge)
      computation?.report(Double(merges.count) / Double(vertexCount))
    }
    return merges
  }

  /// Merges the two adjacent clusters that raise the sum of squares least; nil when no two are
  /// adjacent.
  mutating func mergeNearest() -> Dendrogram.Merge? {
    while let entry = queue.first {
      let link = links[Int(entry.link)]
      let (one, other) = (Int(link.one), Int(link.other))
      guard isCluster[one], isCluster[other] else {
        queue.removeFirst()
        continue
      }
      guard link.isExact else {
        let raise = walks[one].raise(with: walks[other])
        links[Int(entry.link)].raise = raise
        links[Int(entry.link)].isExact = true
        queue.replaceFirst(with: Candidate(raise: raise, link: entry.link))
        continue
      }
      queue.removeFirst()
      merge(one, other, raise: link.raise)
      return Dendrogram.Merge(one, other)
    }
    return nil
  }

  private mutating func merge(_ one: Int, _ other: Int, raise: Double) {
    let (oneSize, otherSize) = (walks[one].size, walks[other].size)
    let new = walks.count
    isCluster[one] = false
    isCluster[other] = false
    isCluster.append(true)
    walks.append(WalkSum.sum(of: takeWalks(of: one), takeWalks(of: other)))
    linksOf.append([])
    let neighborsOfOne = neighbors(of: one)
    let neighborsOfOther = neighbors(of: other)
    for (neighbor, number) in neighborsOfOne {
      linkTo[neighbor] = Int32(truncatingIfNeeded: number)
    }
    for (neighbor, number) in neighborsOfOther where linkTo[neighbor] >= 0 {
      // Ward's sum follows from the two sums (Lance and Williams), where both are known.
      let size = walks[neighbor].size
      let (first, second) = (links[Int(linkTo[neighbor])], links[number])
      let sum =
        ((oneSize + size) * first.raise + (otherSize + size) * second.raise - size * raise)
        / (oneSize + otherSize + size)
      link(neighbor, new, raise: max(0, sum), isExact: first.isExact && second.isExact)
      linkTo[neighbor] = -2
    }
    let distance = Self.distance(raise, oneSize, otherSize)
    for (neighbor, number) in neighborsOfOne where linkTo[neighbor] >= 0 {
      boundLink(
        neighbor, new, from: links[number].raise, size: oneSize,
        moved: distance * otherSize / (oneSize + otherSize))
    }
    for (neighbor, number) in neighborsOfOther where linkTo[neighbor] == -1 {
      boundLink(
        neighbor, new, from: links[number].raise, size: otherSize,
        moved: distance * oneSize / (oneSize + otherSize))
    }
    for neighbor in neighborsOfOne { linkTo[neighbor.cluster] = -1 }
    linksOf[one] = []
    linksOf[other] = []
  }

  private mutating func takeWalks(of cluster: Int) -> WalkSum {
    var walk = WalkSum.none
    swap(&walk, &walks[cluster])
    return walk
  }

  /// Links a cluster to a new one, whose middle has moved from that of the part it was linked to.
  private mutating func boundLink(
    _ neighbor: Int, _ new: Int, from raise: Double, size: Double, moved: Double
  ) {
    let neighborSize = walks[neighbor].size
    let distance = max(0, Self.distance(raise, size, neighborSize) - moved)
    let newSize = walks[new].size
    let bound = distance * distance * newSize * neighborSize / (newSize + neighborSize)
    link(neighbor, new, raise: bound, isExact: false)
  }

  /// The distance of the middles of two clusters whose merging raises the sum of squares by so much.
  private static func distance(_ raise: Double, _ size: Double, _ otherSize: Double) -> Double {
    (raise * (size + otherSize) / (size * otherSize)).squareRoot()
  }

  private func neighbors(of cluster: Int) -> [(cluster: Int, link: Int)] {
    linksOf[cluster].compactMap { number in
      let link = links[Int(number)]
      let neighbor = Int(Int(link.one) == cluster ? link.other : link.one)
      return isCluster[neighbor] ? (neighbor, Int(number)) : nil
    }
  }
}
