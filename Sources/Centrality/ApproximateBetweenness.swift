public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns an estimate of the betweenness of every vertex from a sample of shortest paths, with
  /// a bound of its error that holds with a stated probability.
  ///
  /// With probability 1 − δ over the seeds, *all* estimates together keep
  ///
  ///     |estimate(v) − betweenness(v)| ≤ ε · (n − 1)(n − 2)/2
  ///
  /// that is, normalised scores (``CentralityMaximum``) are within ε of the exact ones. The
  /// estimates have the unit of ``betweenness(distances:threads:)``: unordered pairs.
  ///
  ///     let star = CSRGraph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
  ///     star.approximateBetweenness(error: 0.1)[1]   // 0.0: no shortest path passes through it
  ///
  /// A path is drawn by drawing a pair of vertices that a path joins and then one of its shortest
  /// paths; the share p̂ of *τ* paths that pass through a vertex estimates *p*, its betweenness over
  /// the number of pairs. By Chernoff's bound p̂ is so far to one side of *p* that
  /// τ · KL(p̂ ‖ p) > ln(2/δᵥ), where KL is the relative entropy of two coins, with probability at
  /// most δᵥ/2. Sampling ends at the first check where this excludes an error above ε for all.
  ///
  /// The δᵥ add up to δ. High scores need the most paths, so they get the most of δ: a pilot sample,
  /// which is thrown away, ranks the vertices, and rank *j* = 1, 2, … gets δ/(*j*(*j* + 1)). The
  /// pilot also says where the first check will probably succeed; check *i* uses the share
  /// 1/(*i*(*i* + 1)) of each δᵥ, and there are a tenth more paths at each than at the last.
  ///
  /// - A graph in which no vertex can be between two others scores 0 everywhere.
  /// - Where it would take more than a million paths, and more than eight for each vertex, the exact
  ///   scores cost no more and are returned.
  /// - The estimates depend on the seed and not on the number of threads: every path has a
  ///   generator of its own, seeded with its number.
  ///
  /// - Parameters:
  ///   - error: The largest error ε of a normalised score.
  ///   - failureProbability: The probability δ that some error is larger.
  ///   - seed: The seed of the sample.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One estimate per vertex, in vertex order, as a count of unordered pairs.
  /// - Precondition: `error` and `failureProbability` lie between 0 and 1, both excluded.
  /// - Complexity: O(*b* ln(1/δ)/ε²) paths for a largest normalised score *b*, at least
  ///   O(ln(*n*/δ)/ε); a path takes O(*n* + *m*) time and in co-authorship networks far less.
  /// - SeeAlso: M. Borassi, E. Natale, "KADABRA is an adaptive algorithm for betweenness via random
  ///   approximation", *ACM Journal of Experimental Algorithmics* 24 (2019) 1.2,
  ///   [doi:10.1145/3284359](https://doi.org/10.1145/3284359).
  public func approximateBetweenness(
    error: Double = 0.01, failureProbability: Double = 0.1, seed: UInt64 = 1, threads: Int? = nil
  ) -> [Double] {
    precondition(error > 0 && error < 1, "the error lies between 0 and 1, and is not \(error)")
    precondition(
      failureProbability > 0 && failureProbability < 1,
      "the failure probability lies between 0 and 1, and is not \(failureProbability)")
    let pairs = ConnectedPairs(of: ConnectedComponents(of: self))
    let maximum = CentralityMaximum.betweenness.score(vertexCount: vertexCount)
    let pairCount = Double(pairs.count) / 2
    guard pairs.count > 0, maximum > 0 else { return vertices.map { _ in 0 } }
    var sample = PathSample(graph: self, pairs: pairs, seed: seed, threads: threads)
    let pilotSize = 8 + Int(min(10 / error, 1e6))
    let stop = StoppingRule(
      pilot: sample.counts(ofPaths: pilotSize), pilotSize: pilotSize,
      error: error * maximum / pairCount, failureProbability: failureProbability)
    var counts = [Int](repeating: 0, count: vertexCount)
    var total = 0
    var check = 0
    repeat {
      check += 1
      let size = stop.pathCount(atCheck: check)
      guard size <= max(1_000_000, 8 * vertexCount) else { return betweenness(threads: threads) }
      for (vertex, count) in sample.counts(ofPaths: size - total).enumerated() {
        counts[vertex] += count
      }
      total = size
    } while !stop.isMet(counts: counts, total: total, check: check)
    return counts.map { Double($0) / Double(total) * pairCount }
  }
}

/// A stream of paths, numbered as they are drawn.
private struct PathSample {
  let graph: CSRGraph
  let pairs: ConnectedPairs
  let seed: UInt64
  let threads: Int?
  private var drawn: UInt64 = 0

  init(graph: CSRGraph, pairs: ConnectedPairs, seed: UInt64, threads: Int?) {
    self.graph = graph
    self.pairs = pairs
    self.seed = seed
    self.threads = threads
  }

  /// Draws the next paths and returns how many of them each vertex is inside.
  mutating func counts(ofPaths pathCount: Int) -> [Int] {
    let first = RepeatableGenerator.mixed(seed) &+ drawn
    drawn += UInt64(pathCount)
    let (graph, pairs) = (graph, pairs)
    let loop = ParallelLoop(count: pathCount, chunkSize: 128, threads: threads)
    return loop.reduce(into: Array(repeating: 0, count: graph.vertexCount)) {
      ShortestPathSampler(graph: graph, pairs: pairs)
    } body: { paths, sampler in
      var inner: [UInt32] = []
      for path in paths {
        var generator = RepeatableGenerator(seed: first &+ UInt64(path))
        sampler.appendInnerVertices(to: &inner, using: &generator)
      }
      return inner
    } combine: { counts, inner in
      for vertex in inner { counts[Int(vertex)] += 1 }
    }
  }
}

/// When a sample is large enough: see `approximateBetweenness`.
private struct StoppingRule {
  /// The largest error of the share of paths.
  private let error: Double
  private let firstSize: Double
  /// ln(2/δᵥ) for every vertex, before it is split over the checks.
  private var logarithms: [Double]

  init(pilot: [Int], pilotSize: Int, error: Double, failureProbability: Double) {
    self.error = error
    logarithms = Array(repeating: 0, count: pilot.count)
    let ranking = pilot.indices.sorted { (-pilot[$0], $0) < (-pilot[$1], $1) }
    var size = 1.0
    for (place, vertex) in ranking.enumerated() {
      let rank = Double(place + 1)
      logarithms[vertex] = naturalLogarithm(of: 2 * rank * (rank + 1) / failureProbability)
      let share = Double(pilot[vertex]) / Double(pilotSize)
      let needed =
        (logarithms[vertex] + naturalLogarithm(of: 2)) / Self.rate(at: share, error: error)
      size = max(size, needed)
    }
    firstSize = size
  }

  /// The number of paths at a check; checks count from 1.
  func pathCount(atCheck check: Int) -> Int {
    var size = firstSize
    for _ in 1..<check { size *= 1.1 }
    return Int(min(size, 0x1p52)) + 1
  }

  /// Whether no share can be off by more than the error, as far as this check shows.
  func isMet(counts: [Int], total: Int, check: Int) -> Bool {
    let split = naturalLogarithm(of: Double(check * (check + 1)))
    return counts.indices.allSatisfy { vertex in
      let share = Double(counts[vertex]) / Double(total)
      return Double(total) * Self.rate(at: share, error: error) >= logarithms[vertex] + split
    }
  }

  /// The smaller relative entropy of a share and what is the error above or below it.
  private static func rate(at share: Double, error: Double) -> Double {
    min(
      relativeEntropy(of: share, to: share + error), relativeEntropy(of: share, to: share - error))
  }
}

/// The relative entropy q ln(q/p) + (1 − q) ln((1 − q)/(1 − p)) of two coins; infinite where p is
/// not the probability of anything that could come up q of the time.
private func relativeEntropy(of q: Double, to p: Double) -> Double {
  guard p > 0, p < 1 else { return .infinity }
  let heads = q > 0 ? q * naturalLogarithm(of: q / p) : 0
  let tails = q < 1 ? (1 - q) * naturalLogarithm(of: (1 - q) / (1 - p)) : 0
  return heads + tails
}
