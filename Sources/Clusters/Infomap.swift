public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns clusters between which a random walk seldom goes: those of a short codelength, found by
  /// moving vertices as Leiden does.
  ///
  /// What is made small is the map equation, `codelength(of:weighting:)`. Vertices move to the
  /// neighbouring cluster that shortens it most until none does. Each cluster is then put together
  /// again from single vertices that move inside it only; the parts become the vertices of a smaller
  /// graph, and so on until nothing moves. The whole is repeated from the clustering so found until
  /// the codelength falls by less than a ten-thousandth.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.infomap().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Every cluster is connected, and every isolated vertex a cluster of its own.
  /// - Where nothing shorter is found, the components are the clusters.
  /// - The clusters are of two levels: names of vertices inside names of clusters.
  /// - Different seeds may give different clusterings; the best of `runs` seeds, `seed` and those
  ///   after it, is returned.
  /// - The same graph, seed and options give the same clustering on machines whose logarithms agree
  ///   in the last bit.
  ///
  /// - Parameters:
  ///   - seed: Chooses the order in which vertices are visited.
  ///   - runs: How many seeds are tried, 1 or more.
  ///   - weighting: Whether the walk prefers edges by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor; each run takes one.
  /// - Complexity: O(*m* log *n*) time in practice for each run over *n* vertices and *m* edges,
  ///   O(*n* + *m*) space for each thread.
  /// - SeeAlso: M. Rosvall, C. T. Bergstrom, "Maps of random walks on complex networks reveal
  ///   community structure", *Proceedings of the National Academy of Sciences* 105 (2008) 1118–1123,
  ///   [doi:10.1073/pnas.0706851105](https://doi.org/10.1073/pnas.0706851105); V. A. Traag,
  ///   L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
  ///   *Scientific Reports* 9 (2019) 5233,
  ///   [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z).
  public func infomap(
    seed: UInt64 = 0, runs: Int = 1, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Clustering {
    precondition(runs > 0, "infomap takes 1 run or more, not \(runs)")
    guard edgeCount > 0 else { return .singletons(vertexCount: vertexCount) }
    let seen = weighted(weighting)
    let bottom = ClusterGraph(seen)
    let found = ParallelLoop(count: runs, chunkSize: 1, threads: threads).map {
    } body: { run, _ in
      seen.shortCodeClustering(bottom, seed: seed &+ UInt64(run))
    }
    let whole = Clustering(ConnectedComponents(of: self))
    return found.reduce((clustering: whole, codelength: seen.codelength(of: whole))) {
      $1.codelength < $0.codelength ? $1 : $0
    }
    .clustering
  }

  private func shortCodeClustering(
    _ bottom: ClusterGraph, seed: UInt64
  ) -> (clustering: Clustering, codelength: Double) {
    var generator = RepeatableGenerator(seed: seed)
    var best = Clustering.singletons(vertexCount: vertexCount)
    var shortest = codelength(of: best)
    while true {
      var labels = best.membership.map { UInt32(truncatingIfNeeded: $0) }
      bottom.shortenCode(of: &labels, generator: &generator)
      let found = Clustering(connectedPartsOf: labels, in: self)
      let length = codelength(of: found)
      let gain = shortest - length
      if gain > 0 { (best, shortest) = (found, length) }
      if gain < 1e-4 * shortest { return (best, shortest) }
    }
  }
}

extension ClusterGraph {
  /// Improves a clustering of the vertices on all levels, from single vertices up.
  fileprivate func shortenCode(of labels: inout [UInt32], generator: inout RepeatableGenerator) {
    var graph = self
    var clusters = labels
    // The vertex of the current level that holds each vertex of this graph.
    var places = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    while true {
      graph.moveAlongWalk(between: &clusters, within: nil, generator: &generator)
      for vertex in labels.indices { labels[vertex] = clusters[Int(places[vertex])] }
      var parts = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
      graph.moveAlongWalk(between: &parts, within: clusters, generator: &generator)
      let level = Parts(numbering: parts)
      guard level.count < graph.vertexCount else { return }
      clusters = level.values(ofFirstMembersIn: clusters)
      for vertex in places.indices { places[vertex] = level.labels[Int(places[vertex])] }
      graph = ClusterGraph(merging: level, of: graph)
    }
  }

  /// Moves vertices to the cluster that shortens the code most until none does.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of every vertex, a number below the number of vertices.
  ///   - bounds: Clusters that no vertex leaves, or nil.
  private func moveAlongWalk(
    between clusters: inout [UInt32], within bounds: [UInt32]?,
    generator: inout RepeatableGenerator
  ) {
    var code = WalkCode(of: self, clusters: clusters)
    var order = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    generator.shuffle(&order)
    var queue = VertexQueue(order)
    var tally = WeightTally(labelCount: vertexCount)
    let walkers = (0..<vertexCount).map { vertex in
      WalkCode.Walker(
        strength: strengths[vertex], leaving: weights[row(of: vertex)].reduce(0, +))
    }
    while let vertex = queue.popFirst() {
      if let bounds {
        tally.addRow(of: vertex, in: self, by: clusters.span, within: bounds.span)
      } else {
        tally.addRow(of: vertex, in: self, by: clusters.span)
      }
      let old = clusters[vertex]
      var choice = code.choice(for: walkers[vertex], in: old, weight: tally.take(old))
      while let (cluster, weight) = tally.pop() {
        if cluster != old { code.consider(cluster, weight, for: &choice) }
      }
      guard choice.best != old else { continue }
      code.move(choice)
      clusters[vertex] = choice.best
      for arc in row(of: vertex) where clusters[Int(targets[arc])] != choice.best {
        queue.append(targets[arc])
      }
    }
  }
}

/// The map equation while vertices move, in units of weight: without what no move changes, and
/// times the total weight, a codelength is
///
///     plog(Σ exit(c)) − 2 Σ plog(exit(c)) + Σ plog(exit(c) + strength(c))
private struct WalkCode {
  /// What counts of a vertex: its strength, and the weight of its edges to other vertices.
  struct Walker {
    let strength: Double
    let leaving: Double
  }

  fileprivate struct Cluster {
    let exit: Double
    let strength: Double
    /// −2 plog(exit) + plog(exit + strength).
    let code: Double

    static let none = Cluster(exit: 0, strength: 0)

    init(exit: Double, strength: Double) {
      self.exit = exit
      self.strength = strength
      code = plog(exit + strength) - 2 * plog(exit)
    }

    /// The cluster with a vertex more, which has a weight to those inside.
    @inline(__always)
    func with(_ walker: Walker, _ weight: Double) -> Cluster {
      Cluster(
        exit: max(0, exit + walker.leaving - 2 * weight), strength: strength + walker.strength)
    }

    @inline(__always)
    func without(_ walker: Walker, _ weight: Double) -> Cluster {
      Cluster(
        exit: max(0, exit - walker.leaving + 2 * weight),
        strength: max(0, strength - walker.strength))
    }
  }

  private var clusters: [Cluster]
  private var sizes: [UInt32]
  private var empty: [UInt32] = []
  /// The sum of all exits.
  private var exit: Double

  init(of graph: ClusterGraph, clusters labels: [UInt32]) {
    var exits = [Double](repeating: 0, count: graph.vertexCount)
    var strengths = exits
    sizes = Array(repeating: 0, count: graph.vertexCount)
    for vertex in 0..<graph.vertexCount {
      let cluster = Int(labels[vertex])
      sizes[cluster] += 1
      strengths[cluster] += graph.strengths[vertex]
      for arc in graph.row(of: vertex) where labels[Int(graph.targets[arc])] != labels[vertex] {
        exits[cluster] += graph.weights[arc]
      }
    }
    exit = exits.reduce(0, +)
    clusters = zip(exits, strengths).map { Cluster(exit: $0, strength: $1) }
    empty = sizes.indices.reversed().filter { sizes[$0] == 0 }
      .map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Where a vertex is to go.
  struct Choice {
    let walker: Walker
    let old: UInt32
    /// What is left of its cluster without it, and the sum of all exits then.
    fileprivate let rest: Cluster
    fileprivate let exitOfRest: Double
    /// The best cluster so far, what it is with the vertex, and the code's length then.
    fileprivate(set) var best: UInt32
    fileprivate var grown: Cluster
    fileprivate var shortest: Double
  }

  /// Begins to choose between the cluster of a vertex, which it has a weight to, and an empty one.
  func choice(for walker: Walker, in old: UInt32, weight: Double) -> Choice {
    let whole = clusters[Int(old)]
    let rest = sizes[Int(old)] == 1 ? .none : whole.without(walker, weight)
    let exitOfRest = exit - whole.exit + rest.exit
    // Gains below the rounding error would let vertices move to and fro for ever.
    let total = plog(exit)
    let length = whole.code - rest.code + total - 1e-10 * walker.strength - 4 * total.ulp
    var choice = Choice(
      walker: walker, old: old, rest: rest, exitOfRest: exitOfRest, best: old, grown: whole,
      shortest: length)
    if sizes[Int(old)] > 1, let vacant = empty.last { consider(vacant, 0, for: &choice) }
    return choice
  }

  /// Chooses another cluster, which the vertex has a weight to, where that makes the code shorter.
  @inline(__always)
  func consider(_ other: UInt32, _ weight: Double, for choice: inout Choice) {
    let cluster = clusters[Int(other)]
    let grown = cluster.with(choice.walker, weight)
    let length = grown.code - cluster.code + plog(choice.exitOfRest - cluster.exit + grown.exit)
    guard length < choice.shortest else { return }
    choice.best = other
    choice.grown = grown
    choice.shortest = length
  }

  mutating func move(_ choice: Choice) {
    let (old, new) = (Int(choice.old), Int(choice.best))
    if sizes[new] == 0 { empty.removeLast() }
    exit = choice.exitOfRest - clusters[new].exit + choice.grown.exit
    clusters[old] = choice.rest
    clusters[new] = choice.grown
    sizes[old] -= 1
    sizes[new] += 1
    if sizes[old] == 0 { empty.append(choice.old) }
  }
}
