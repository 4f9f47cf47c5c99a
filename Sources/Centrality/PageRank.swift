public import CoterieGraphCore

extension CSRGraph {
  /// Returns the PageRank of every vertex.
  ///
  /// PageRank is where a walker spends its time who at each step follows an edge with the
  /// probability `damping`, chosen in proportion to its weight, and otherwise starts again at a
  /// vertex chosen at random:
  ///
  ///     pageRank(v) = (1 − damping) / n + damping · Σ pageRank(u) · w(u, v) / strength(u)
  ///
  /// A walker at an isolated vertex starts again at random.
  ///
  ///     let star = CSRGraph(vertexCount: 3, edges: [(0, 1), (0, 2)])
  ///     star.pageRank()   // [0.486…, 0.256…, 0.256…]
  ///
  /// - The scores are shares and add up to 1; the empty graph has none.
  /// - They are iterated until one more step along the edges would change none of them by more than
  ///   1e-12 · (1 − damping) of it, which leaves an error of about 1e-12 of the scores.
  ///
  /// An undirected graph makes this a symmetric problem, so that Chebyshev's polynomials give the
  /// best combination of the iterates so far.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - weighting: Whether the walker prefers edges of large weight.
  ///   - threads: The largest number of threads, or nil for one per processor. The result has the
  ///     same bits for any number; graphs of fewer than 2¹⁷ edges take one.
  /// - Returns: One share per vertex, in vertex order.
  /// - Complexity: O(*m* log *n*) time for *n* vertices and *m* edges, O(*n*) space; for the usual
  ///   damping some 50 walks over the edges.
  /// - SeeAlso: S. Brin, L. Page, "The anatomy of a large-scale hypertextual web search engine",
  ///   *Computer Networks and ISDN Systems* 30 (1998) 107–117,
  ///   [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552\(98\)00110-X);
  ///   G. H. Golub, R. S. Varga, "Chebyshev semi-iterative methods, successive overrelaxation
  ///   iterative methods, and second order Richardson iterative methods, part I", *Numerische
  ///   Mathematik* 3 (1961) 147–156, [doi:10.1007/BF01386013](https://doi.org/10.1007/BF01386013).
  public func pageRank(
    damping: Double = 0.85, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> [Double] {
    let even = Array(repeating: 1 / Double(max(1, vertexCount)), count: vertexCount)
    return pageRank(restart: even, damping: damping, weighting: weighting, threads: threads)
  }

  /// The PageRank of a walker who starts again at each vertex with the probability that `restart`
  /// gives it; these add up to 1.
  func pageRank(
    restart: [Double], damping: Double, weighting: EdgeWeighting, threads: Int?
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping \(damping) is not in 0 ..< 1")
    guard vertexCount > 0 else { return [] }
    let graph = weighted(weighting)
    let strengths = graph.strength()
    // What isolated vertices score is known, and with it what the walkers who start again bring.
    var isolatedRestart = 0.0
    for vertex in vertices where strengths[vertex] == 0 { isolatedRestart += restart[vertex] }
    let restarting = (1 - damping) / (1 - damping * isolatedRestart)
    let iteration = PageRankIteration(
      graph: graph, jumps: restart.map { restarting * $0 }, damping: damping, threads: threads)
    return iteration.scores(dampedShares: strengths.map { $0 == 0 ? 0 : damping / $0 })
  }
}

/// The steps that lead to the PageRank.
private struct PageRankIteration {
  let graph: CSRGraph
  /// What the walkers who start again bring to each vertex.
  let jumps: [Double]
  let damping: Double
  let threads: Int?
  /// The least score that the accuracy is measured by: that of a vertex which gets nothing but an
  /// even share of the jumps.
  let floor: Double
  /// The vertices in the order in which a step goes through them.
  let order: [UInt32]

  /// The vertices that a thread does at a time: a block of `order`.
  private static let chunkSize = 1 << 11

  /// The number of arcs from which on two threads do a step sooner than one.
  private static let arcsWorthThreads = 1 << 18

  init(graph: CSRGraph, jumps: [Double], damping: Double, threads: Int?) {
    self.graph = graph
    self.jumps = jumps
    self.damping = damping
    self.threads = graph.targets.count < Self.arcsWorthThreads ? 1 : threads
    floor = (1 - damping) / Double(graph.vertexCount)
    order = graph.verticesByDegree(inBlocksOf: Self.chunkSize)
  }

  /// Returns the scores.
  ///
  /// - Parameter dampedShares: What of its score a vertex hands to an edge of weight 1.
  func scores(dampedShares: [Double]) -> [Double] {
    var scores = jumps
    var previous = jumps
    var handed = zip(scores, dampedShares).map { $0 * $1 }
    var relaxation = 1.0
    for step in 1...stepLimit {
      if step == 2 { relaxation = 1 / (1 - damping * damping / 2) }
      if step > 2 { relaxation = 1 / (1 - damping * damping * relaxation / 4) }
      let isDone = self.step(from: scores, handed: handed, relaxation, replacing: &previous)
      swap(&scores, &previous)
      if isDone { break }
      for vertex in handed.indices { handed[vertex] = scores[vertex] * dampedShares[vertex] }
    }
    let total = Self.sum(of: scores)
    return scores.map { $0 / total }
  }

  /// The sum of the sums of parts, in which rounding errors of a million terms do not add up.
  private static func sum(of scores: [Double]) -> Double {
    var total = 0.0
    for start in stride(from: 0, to: scores.count, by: 1024) {
      total += scores[start..<min(start + 1024, scores.count)].reduce(0, +)
    }
    return total
  }

  /// How much one more step along the edges may change a score, as a share of it.
  private var accuracy: Double { 1e-12 * (1 - damping) }

  /// The number of steps after which the error is small beside all scores in any case.
  ///
  /// Each step divides the bound by (1 + √(1 − damping²)) / damping.
  private var stepLimit: Int {
    let factor = damping / (1 + (1 - damping * damping).squareRoot())
    var bound = 2.0
    var steps = 2
    while bound > 0.01 * accuracy * floor {
      bound *= factor
      steps += 1
    }
    return steps
  }

  /// Replaces the scores before the present ones by the next ones, and tells whether the present
  /// ones were accurate.
  private func step(
    from scores: [Double], handed: [Double], _ relaxation: Double,
    replacing previous: inout [Double]
  ) -> Bool {
    let loop = ParallelLoop(
      count: graph.vertexCount, chunkSize: Self.chunkSize, threads: threads)
    return unsafe previous.withUnsafeMutableBufferPointer { buffer in
      // Each vertex stands once in `order`, so that no two chunks reach the same place.
      nonisolated(unsafe) let next = unsafe buffer
      return loop.reduce(into: true, workspace: {}) { places, _ in
        // Taken out of the loop, where each would be held and let go for every vertex.
        let (order, jumps, scores) = (order.span, jumps.span, scores.span)
        let (offsets, targets, handed) = (graph.offsets.span, graph.targets.span, handed.span)
        let arcWeights = graph.arcWeights ?? []
        let weights = arcWeights.span
        let (accuracy, floor) = (accuracy, floor)
        var isDone = true
        for place in places {
          let vertex = Int(order[place])
          let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
          let sum =
            weights.isEmpty
            ? received(from: handed, over: row, targets)
            : received(from: handed, over: row, targets, weights)
          let score = jumps[vertex] + sum
          let change = abs(score - scores[vertex])
          isDone = isDone && change <= accuracy * (abs(scores[vertex]) + floor)
          unsafe next[vertex] += relaxation * (score - next[vertex])
        }
        return isDone
      } combine: { allDone, isDone in
        allDone = allDone && isDone
      }
    }
  }
}

extension CSRGraph {
  /// The vertices, block after block, those of a block in the order of their degrees, which lets
  /// the processor foresee where each row ends. Degrees from 255 on count as equal.
  fileprivate func verticesByDegree(inBlocksOf blockSize: Int) -> [UInt32] {
    var order = [UInt32](repeating: 0, count: vertexCount)
    for start in stride(from: 0, to: vertexCount, by: blockSize) {
      let block = start..<min(start + blockSize, vertexCount)
      var next = [Int](repeating: 0, count: 257)
      for vertex in block { next[min(255, degree(of: vertex)) + 1] += 1 }
      next[0] = start
      for degree in 1...256 { next[degree] += next[degree - 1] }
      for vertex in block {
        let degree = min(255, degree(of: vertex))
        order[next[degree]] = UInt32(truncatingIfNeeded: vertex)
        next[degree] += 1
      }
    }
    return order
  }
}

/// The sum of what the neighbours of a vertex hand over, as four sums side by side, since an addition
/// waits for the one before it; they are added in a fixed order.
@inline(__always)
private func received(
  from handed: Span<Double>, over row: Range<Int>, _ targets: Span<UInt32>
) -> Double {
  var sums = (0.0, 0.0, 0.0, 0.0)
  var arc = row.lowerBound
  // A row lies within the columns, and its targets are vertices, each of which hands something over.
  while arc + 4 <= row.upperBound {
    unsafe sums.0 += handed[unchecked: Int(targets[unchecked: arc])]
    unsafe sums.1 += handed[unchecked: Int(targets[unchecked: arc + 1])]
    unsafe sums.2 += handed[unchecked: Int(targets[unchecked: arc + 2])]
    unsafe sums.3 += handed[unchecked: Int(targets[unchecked: arc + 3])]
    arc += 4
  }
  while arc < row.upperBound {
    unsafe sums.0 += handed[unchecked: Int(targets[unchecked: arc])]
    arc += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}

/// The same with the weights of the edges.
@inline(__always)
private func received(
  from handed: Span<Double>, over row: Range<Int>, _ targets: Span<UInt32>, _ weights: Span<Double>
) -> Double {
  var sums = (0.0, 0.0, 0.0, 0.0)
  var arc = row.lowerBound
  // As above, and there is a weight for every arc.
  while arc + 4 <= row.upperBound {
    unsafe sums.0 += weights[unchecked: arc] * handed[unchecked: Int(targets[unchecked: arc])]
    unsafe sums.1 +=
      weights[unchecked: arc + 1] * handed[unchecked: Int(targets[unchecked: arc + 1])]
    unsafe sums.2 +=
      weights[unchecked: arc + 2] * handed[unchecked: Int(targets[unchecked: arc + 2])]
    unsafe sums.3 +=
      weights[unchecked: arc + 3] * handed[unchecked: Int(targets[unchecked: arc + 3])]
    arc += 4
  }
  while arc < row.upperBound {
    unsafe sums.0 += weights[unchecked: arc] * handed[unchecked: Int(targets[unchecked: arc])]
    arc += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}
