public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the PageRank of every vertex.
  ///
  /// PageRank is the share of time that a random walk spends at a vertex. At each step it follows an edge
  /// with the probability `damping`, chosen in proportion to its weight; otherwise it restarts at a
  /// vertex chosen at random:
  ///
  ///     pageRank(v) = (1 − damping) / n + damping · Σ pageRank(u) · w(u, v) / strength(u)
  ///
  /// At an isolated vertex the walk restarts at random.
  ///
  ///     let star = CSRGraph(vertexCount: 3, edges: [(0, 1), (0, 2)])
  ///     star.pageRank()   // [0.486…, 0.256…, 0.256…]
  ///
  /// - The scores are shares and add up to 1; the empty graph has none.
  /// - They are iterated until one more step along the edges would change none of them by more than
  ///   1e-12 · (1 − damping) of it, which leaves an error of about 1e-12 of the scores. For a damping
  ///   above 0.998 that is less than rounding: the error grows to 1e-10 at `largestDamping`.
  ///
  /// An undirected graph makes this a symmetric problem, so that Chebyshev's polynomials give the
  /// best combination of the iterates so far.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and at most `largestDamping`.
  ///   - weighting: Whether the walker prefers edges of large weight.
  ///   - threads: The largest number of threads, or nil for one per processor. The result has the
  ///     same bits for any number; graphs of fewer than 2¹⁶ edges take one.
  /// - Returns: One share per vertex, in vertex order.
  /// - Complexity: O(*m* log *n*) time for *n* vertices and *m* edges, O(*n*) space; for the usual
  ///   damping some 50 walks over the edges, and up to 1 / √(1 − damping) times as many for others.
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

  /// The largest damping of a PageRank: 1 − 10⁻⁶. A walk that hardly ever
  /// restarts takes longer and longer to converge, and in the end rounding decides.
  public static let largestDamping = 0.999999

  /// The PageRank of a walk that restarts at each vertex with the probability that `restart`
  /// gives it; these add up to 1.
  func pageRank(
    restart: [Double], damping: Double, weighting: EdgeWeighting, threads: Int?
  ) -> [Double] {
    precondition(
      damping >= 0 && damping <= Self.largestDamping,
      "the damping \(damping) is not in 0 ... \(Self.largestDamping)")
    guard vertexCount > 0 else { return [] }
    let graph = weighted(weighting)
    let strengths = graph.strength()
    // What isolated vertices score is known, and with it the share of restarts.
    var isolatedRestart = 0.0
    for vertex in vertices where strengths[vertex] == 0 { isolatedRestart += restart[vertex] }
    let restarting = (1 - damping) / (1 - damping * isolatedRestart)
    let iteration = PageRankIteration(
      matrix: AdjacencyMatrix(of: graph, threads: threads),
      jumps: restart.map { restarting * $0 },
      dampedShares: strengths.map { $0 == 0 ? 0 : damping / $0 }, damping: damping)
    return iteration.matrix.inVertexOrder(iteration.scores(), vertexCount: vertexCount)
  }
}

/// The steps that lead to the PageRank.
private struct PageRankIteration {
  let matrix: AdjacencyMatrix
  /// What restarts bring to the vertex of each row.
  let jumps: [Double]
  /// What of its score the vertex of each row hands to an edge of weight 1.
  let dampedShares: [Double]
  let damping: Double
  /// The least score that the accuracy is measured by: that of a vertex which gets nothing but an
  /// even share of the jumps.
  let floor: Double

  /// - Parameters:
  ///   - jumps: What restarts bring, in vertex order.
  ///   - dampedShares: What a vertex hands to an edge of weight 1, in vertex order.
  init(matrix: AdjacencyMatrix, jumps: [Double], dampedShares: [Double], damping: Double) {
    self.matrix = matrix
    self.jumps = matrix.vertices.map { jumps[Int($0)] }
    self.dampedShares = matrix.vertices.map { dampedShares[Int($0)] }
    self.damping = damping
    floor = (1 - damping) / Double(matrix.size)
  }

  /// Returns the scores in the order of the rows.
  func scores() -> [Double] {
    var state = State(
      scores: jumps, previous: jumps, handed: zip(jumps, dampedShares).map { $0 * $1 })
    var relaxation = 1.0
    for step in 1...stepLimit {
      if step == 2 { relaxation = 1 / (1 - damping * damping / 2) }
      if step > 2 { relaxation = 1 / (1 - damping * damping * relaxation / 4) }
      if self.step(relaxation, &state) { break }
    }
    let total = Self.sum(of: state.scores)
    return state.scores.map { $0 / total }
  }

  /// The scores of a step and of the one before it.
  private struct State {
    var scores: [Double]
    var previous: [Double]
    /// What each row hands to an edge of weight 1.
    var handed: [Double]
  }

  /// The sum of the sums of parts, in which rounding errors of a million terms do not add up.
  private static func sum(of scores: [Double]) -> Double {
    var total = 0.0
    for start in stride(from: 0, to: scores.count, by: 1024) {
      total += scores[start..<min(start + 1024, scores.count)].reduce(0, +)
    }
    return total
  }

  /// How much one more step along the edges may change a score, as a share of it: no less than
  /// rounding does.
  private var accuracy: Double { max(1e-12 * (1 - damping), 4 * Double.ulpOfOne) }

  /// The number of steps after which the error is small beside all scores in any case.
  ///
  /// Each step divides the bound by (1 + √(1 − damping²)) / damping.
  private var stepLimit: Int {
    guard damping > 0 else { return 3 }
    let divisor = (1 + (1 - damping * damping).squareRoot()) / damping
    let bound = naturalLogarithm(of: 200 / (accuracy * floor))
    return 3 + Int(bound / naturalLogarithm(of: divisor))
  }

  /// Takes a step; returns whether the scores before it were accurate.
  private func step(_ relaxation: Double, _ state: inout State) -> Bool {
    let (scores, handed) = (state.scores, state.handed)
    let isDone = unsafe state.previous.withUnsafeMutableBufferPointer { buffer in
      // No two chunks reach the same place.
      nonisolated(unsafe) let next = unsafe buffer
      return matrix.parallelRows.reduce(into: true, workspace: {}) { rows, _ in
        let (jumps, scores) = (jumps.span, scores.span)
        let (accuracy, floor) = (accuracy, floor)
        var isDone = true
        matrix.forEachProduct(of: rows, with: handed) { row, product in
          let score = jumps[row] + product
          let change = abs(score - scores[row])
          isDone = isDone && change <= accuracy * (abs(scores[row]) + floor)
          unsafe next[row] += relaxation * (score - next[row])
        }
        return isDone
      } combine: { allDone, isDone in
        allDone = allDone && isDone
      }
    }
    swap(&state.scores, &state.previous)
    for row in scores.indices { state.handed[row] = state.scores[row] * dampedShares[row] }
    return isDone
  }
}
