public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns a clustering of high modularity, or constant Potts quality, found by the Leiden
  /// algorithm.
  ///
  /// Vertices move to the neighbouring cluster that gains most until none gains. Each cluster is
  /// then taken apart and put together again from well-connected parts; the parts become the
  /// vertices of a smaller graph, and so on until nothing moves. On the way back from level to level
  /// vertices move once more.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.leiden().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// That is the first iteration. Every further one starts again from single vertices, and joins what
  /// it finds to the best so far: the connected groups on which both agree become the vertices of a
  /// smaller graph, whose clusters begin as the best ones, are taken apart and put together. So the
  /// quality never falls, and each part of the network takes over the better of two solutions.
  ///
  /// - Every cluster is connected, and every isolated vertex a cluster of its own.
  /// - The same graph, seed and options give the same clustering everywhere, on any number of
  ///   threads. Different seeds may give different ones: finding the largest quality is NP-hard, and
  ///   this is a good one.
  /// - In the step that puts clusters together a vertex joins the part that gains most, where the
  ///   paper draws among all that gain. On real co-authorship networks the random order of the
  ///   visits is variety enough: drawing was slower and gave less modularity. And no exponential
  ///   function is needed, whose last bits differ between machines.
  ///
  /// - Parameters:
  ///   - quality: What the clusters are to have much of.
  ///   - resolution: How much the expected weight counts for, above 0: larger values give smaller
  ///     clusters. For ``QualityFunction/constantPotts`` it is a weight, and 1 is large.
  ///   - seed: Chooses the order in which vertices are visited.
  ///   - iterations: How many iterations there are; nil for as many as it takes until two in a row
  ///     together add no more than 0.00001 of the total weight, but at most eight. On graphs of
  ///     more than 250 thousand edges they are at most 2 million over the number of edges, though
  ///     three in any case: the larger a graph, the less a further iteration adds.
  ///   - weighting: Whether edges count by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor; 2 are used.
  /// - Complexity: O(*m* log *n*) time an iteration in practice for *n* vertices and *m* edges,
  ///   O(*n* + *m*) space.
  /// - SeeAlso: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
  ///   well-connected communities", *Scientific Reports* 9 (2019) 5233,
  ///   [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z). Moves on the
  ///   way back: R. Rotta, A. Noack, "Multilevel local search algorithms for modularity clustering",
  ///   *Journal of Experimental Algorithmics* 16 (2011) 2.3,
  ///   [doi:10.1145/1963190.1970376](https://doi.org/10.1145/1963190.1970376). Groups on which
  ///   several clusterings agree: M. Ovelgönne, A. Geyer-Schulz, "An ensemble learning strategy for
  ///   graph clustering", in *Graph Partitioning and Graph Clustering*, Contemporary Mathematics 588
  ///   (2013) 187–206.
  public func leiden(
    quality: QualityFunction = .modularity, resolution: Double = 1, seed: UInt64 = 0,
    iterations: Int? = nil, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Clustering {
    precondition(
      resolution > 0 && resolution.isFinite,
      "the resolution is \(resolution), not a finite number above 0")
    precondition(iterations ?? 1 > 0, "Leiden takes at least 1 iteration, not \(iterations ?? 1)")
    guard edgeCount > 0 else { return .singletons(vertexCount: vertexCount) }
    let seen = weighted(weighting)
    let bottom = ClusterGraph(seen, for: quality)
    let chance = quality.chance(resolution: resolution, in: bottom)
    let inseparable = seen.inseparableParts(strengths: bottom.strengths, chance: chance)
    let graph = ClusterGraph(merging: inseparable, of: bottom)
    let run = LeidenIterations(
      graph: graph, chance: chance, count: iterations ?? max(3, min(8, 2_000_000 / edgeCount)),
      little: iterations == nil ? 1e-5 * bottom.totalArcWeight : nil, threads: threads)
    let parts = run.settledParts(of: run.labels(seed: seed), seed: seed)
    return Clustering(Parts(numbering: inseparable.labels.map { parts.labels[Int($0)] }))
  }
}

/// The iterations of Leiden on one graph.
private struct LeidenIterations: Sendable {
  let graph: ClusterGraph
  let chance: Double
  /// How many there are at most.
  let count: Int
  /// What two have to add together for another one to follow; nil where all are to be done.
  let little: Double?
  let threads: Int?
  let computation = Computation.current

  /// The labels of the best clustering found, or of the last one when that is cancelled.
  func labels(seed: UInt64) -> [UInt32] {
    var seeds = RepeatableGenerator(seed: seed)
    var best = start(seed: seeds.next(), levelsTwice: 2)
    var qualities = [best.quality]
    var start: FoundClustering?
    var startSeed = seeds.next()
    while qualities.count < count, !hasSettled(qualities), computation?.isCancelled != true {
      computation?.report(Double(qualities.count) / Double(count))
      let (joinSeed, nextSeed) = (seeds.next(), seeds.next())
      (best, start) = iterate(
        best, start: start, startSeed: startSeed, joinSeed: joinSeed,
        nextSeed: qualities.count + 1 < count ? nextSeed : nil)
      startSeed = nextSeed
      qualities.append(best.quality)
    }
    return best.labels
  }

  private func hasSettled(_ qualities: [Double]) -> Bool {
    guard let little, qualities.count > 2 else { return false }
    return qualities[qualities.count - 1] <= qualities[qualities.count - 3] + little
  }

  /// Joins a start to the best clustering so far.
  ///
  /// The start of the next iteration depends on its seed alone. Where there are two threads it is
  /// made at the same time, even though it may turn out not to be needed.
  private func iterate(
    _ best: FoundClustering, start: FoundClustering?, startSeed: UInt64, joinSeed: UInt64,
    nextSeed: UInt64?
  ) -> (found: FoundClustering, nextStart: FoundClustering?) {
    @Sendable func found() -> FoundClustering {
      joining(best, start ?? self.start(seed: startSeed), seed: joinSeed)
    }
    let loop = ParallelLoop(count: 2, chunkSize: 1, threads: threads)
    guard let nextSeed, loop.threadCount > 1 else { return (found(), nil) }
    // The loop is not to report: its two rounds are one of many steps.
    let both = Computation.$current.withValue(nil) {
      loop.map {
      } body: { part, _ in
        part == 0 ? found() : self.start(seed: nextSeed)
      }
    }
    return (both[0], both[1])
  }
}

/// A clustering that a search found, and its quality.
private struct FoundClustering: Sendable {
  let labels: [UInt32]
  /// The weight inside less the expected one, both counted from either end of every edge.
  let quality: Double
}

extension LeidenIterations {
  private func search(seed: UInt64) -> ClusterSearch {
    ClusterSearch(of: graph, chance: chance, seed: seed, computation: computation)
  }

  /// A clustering to be joined to the best one. On large graphs it is made in less time, where the
  /// first one is made with as much care as on any other.
  private func start(seed: UInt64) -> FoundClustering {
    start(seed: seed, levelsTwice: graph.targets.count > 4_000_000 ? 0 : 2)
  }

  /// The clustering that a search finds which begins with single vertices.
  private func start(seed: UInt64, levelsTwice: Int) -> FoundClustering {
    var search = search(seed: seed)
    var labels = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    search.begin(with: labels, of: graph)
    search.settle(&labels, in: graph)
    search.improve(&labels, in: graph, levelsTwice: levelsTwice)
    return FoundClustering(labels: labels, quality: search.quality(of: labels, in: graph))
  }

  /// The better of two clusterings, improved by what the other one does better.
  private func joining(
    _ first: FoundClustering, _ second: FoundClustering, seed: UInt64
  ) -> FoundClustering {
    let (better, other) = second.quality > first.quality ? (second, first) : (first, second)
    let common = Parts(connectedIn: better.labels, and: other.labels, of: graph)
    var search = search(seed: seed)
    var labels = better.labels
    search.begin(with: labels, of: graph)
    search.improve(&labels, in: graph, through: common, levelsTwice: 2)
    search.improve(&labels, in: graph, levelsTwice: 2)
    return FoundClustering(labels: labels, quality: search.quality(of: labels, in: graph))
  }

  /// The connected clusters that come of a clustering when no vertex gains by moving.
  ///
  /// The iterations visit a vertex again when a neighbour has moved, but not when a cluster has
  /// become larger or smaller elsewhere, and may leave a cluster in pieces. Both are rare; moves and
  /// separated pieces only add quality, so that this ends.
  fileprivate func settledParts(of labels: [UInt32], seed: UInt64) -> Parts {
    var search = search(seed: seed)
    var parts = Parts(connectedIn: labels, of: graph)
    while true {
      var moved = parts.labels
      search.begin(with: moved, of: graph)
      search.settleInPlace(&moved, in: graph)
      let next = Parts(connectedIn: moved, of: graph)
      guard next.labels != parts.labels else { return parts }
      parts = next
    }
  }
}

extension ClusterSearch {
  /// Improves a settled clustering through its well-connected parts, and where these are all the
  /// vertices through the clusters themselves.
  fileprivate mutating func improve(
    _ labels: inout [UInt32], in graph: ClusterGraph, levelsTwice: Int
  ) {
    var parts = wellConnectedParts(of: labels, in: graph)
    if parts.count == graph.vertexCount {
      parts = Parts(numbering: labels, below: clusterStrengths.count)
    }
    guard parts.count < graph.vertexCount, !isCancelled else { return }
    improve(&labels, in: graph, through: parts, levelsTwice: levelsTwice)
  }

  /// Improves a settled clustering by moving parts of its clusters, then parts of these, and in the
  /// end vertices again.
  ///
  /// The next levels may be gone through twice: they are smaller by far, and so cheaper than another
  /// iteration.
  fileprivate mutating func improve(
    _ labels: inout [UInt32], in graph: ClusterGraph, through parts: Parts, levelsTwice: Int
  ) {
    let coarse = ClusterGraph(merging: parts, of: graph)
    var coarseLabels = parts.values(ofMembersIn: labels)
    settle(&coarseLabels, in: coarse)
    for _ in 0..<(levelsTwice > 0 ? 2 : 1) {
      improve(&coarseLabels, in: coarse, levelsTwice: levelsTwice - 1)
    }
    let settled = labels
    labels = parts.labels.map { coarseLabels[Int($0)] }
    settle(&labels, in: graph, changedSince: settled)
  }
}
