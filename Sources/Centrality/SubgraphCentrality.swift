public import CoterieGraphCore
import CoterieParallel
internal import Foundation

extension CSRGraph {
  /// Returns the subgraph centrality of every vertex: how many closed walks begin and end there, the
  /// long ones counting less.
  ///
  ///     subgraphCentrality(v) = Σ (closed walks of k edges at v) / k!    over k = 0, 1, 2, …
  ///
  /// It is the entry of *v* on the diagonal of the exponential of the adjacency matrix.
  ///
  ///     let edge = CSRGraph(vertexCount: 3, edges: [(0, 1)])
  ///     edge.subgraphCentrality()   // [1.543…, 1.543…, 1.0]
  ///
  /// - An isolated vertex scores 1, for the walk that stays where it is. Other components do not
  ///   matter. Weights play no part.
  /// - Each score lies between two bounds, by Gauss and by Gauss–Radau quadrature, that differ by no
  ///   more than 1e-10 of the score, up to rounding.
  /// - A score above 1.8e308 is infinite: that of each author of a paper with 718 authors or more.
  ///   `subgraphCentralityLogarithms` is finite in every graph.
  /// - The scores have the same bits on any number of threads.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score of at least 1 per vertex, in vertex order.
  /// - Complexity: O(*knm*) time for *n* vertices, *m* edges and *k* steps, some 20 to 60, eight
  ///   vertices sharing each walk over the edges; O(*n*) space for each thread.
  /// - SeeAlso: E. Estrada, J. A. Rodríguez-Velázquez, "Subgraph centrality in complex networks",
  ///   *Physical Review E* 71 (2005) 056103,
  ///   [doi:10.1103/PhysRevE.71.056103](https://doi.org/10.1103/PhysRevE.71.056103); M. Benzi,
  ///   P. Boito, "Quadrature rule-based bounds for functions of adjacency matrices", *Linear Algebra
  ///   and its Applications* 433 (2010) 637–652,
  ///   [doi:10.1016/j.laa.2010.03.035](https://doi.org/10.1016/j.laa.2010.03.035).
  public func subgraphCentrality(threads: Int? = nil) -> [Double] {
    subgraphCentralityLogarithms(threads: threads).map { exp($0) }
  }

  /// Returns the natural logarithm of the subgraph centrality of every vertex, which is finite in every
  /// graph.
  ///
  ///     let edge = CSRGraph(vertexCount: 3, edges: [(0, 1)])
  ///     edge.subgraphCentralityLogarithms()   // [0.433…, 0.433…, 0.0]
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One logarithm of at least 0 per vertex, in vertex order. See `subgraphCentrality`.
  public func subgraphCentralityLogarithms(threads: Int? = nil) -> [Double] {
    var logarithms = [Double](repeating: 0, count: vertexCount)
    let parts = unweighted().connectedParts().filter { $0.vertices.count > 1 }
    let costs = parts.map { Double($0.vertices.count) * Double($0.graph.edgeCount) }
    let total = costs.reduce(0, +)
    var done = 0.0
    for (part, cost) in zip(parts, costs) {
      let matrix = AdjacencyMatrix(of: part.graph)
      let diagonal = Computation.part(done / total, min(1, (done + cost) / total)) {
        matrix.exponentialDiagonal(threads: threads)
      }
      done += cost
      for (row, logarithm) in diagonal.enumerated() {
        logarithms[part.vertices[Int(matrix.vertices[row])]] = max(0, logarithm)
      }
    }
    return logarithms
  }
}

extension AdjacencyMatrix {
  /// The logarithms of the diagonal of the matrix's exponential, in the order of the rows.
  fileprivate func exponentialDiagonal(threads: Int?) -> [Double] {
    // No eigenvalue is larger, unless by rounding.
    let bound = DominantEigenpair(of: self).eigenvalue * (1 + 1e-12)
    let groupCount = (size + 7) / 8
    let loop = ParallelLoop(count: groupCount, chunkSize: 4, threads: size < 200 ? 1 : threads)
    let groups = loop.map {
      LanczosWalks(size: size)
    } body: { group, walks in
      walks.logarithms(of: (8 * group)..<min(size, 8 * group + 8), in: self, bound: bound)
    }
    // Groups that a cancelled computation leaves out are as long as the last one that was done.
    return Array(groups.joined().prefix(size))
  }
}

/// Lanczos iterations from eight rows of a matrix at once.
///
/// In the basis that the iteration from a row builds, the matrix is tridiagonal, and the row the first
/// unit vector. The nodes and weights of that small matrix are those of a Gauss quadrature for the
/// spectrum as the row sees it. A basis that loses its orthogonality by rounding does no harm: it
/// repeats nodes, with their weight shared out.
private struct LanczosWalks: ~Copyable {
  private var current: [SIMD8<Double>]
  private var previous: [SIMD8<Double>]
  private var next: [SIMD8<Double>]
  private var diagonal: [SIMD8<Double>] = []
  private var offDiagonal: [SIMD8<Double>] = []

  private static let tolerance = 1e-10
  private static let stepLimit = 2000

  init(size: Int) {
    current = Array(repeating: .zero, count: size)
    previous = current
    next = current
  }

  mutating func logarithms(
    of rows: Range<Int>, in matrix: AdjacencyMatrix, bound: Double
  ) -> [Double] {
    for row in current.indices {
      current[row] = .zero
      previous[row] = .zero
    }
    for (lane, row) in rows.enumerated() { current[row][lane] = 1 }
    diagonal.removeAll(keepingCapacity: true)
    offDiagonal.removeAll(keepingCapacity: true)
    var results = [Double?](repeating: nil, count: rows.count)
    var nextCheck = 4
    while results.contains(nil) {
      step(in: matrix, bound: bound)
      guard diagonal.count >= nextCheck || isExhausted else { continue }
      nextCheck += 2 + nextCheck / 4
      for lane in results.indices where results[lane] == nil {
        results[lane] = logarithm(lane: lane, bound: bound)
      }
    }
    return results.map { $0 ?? 0 }
  }

  /// Whether all iterations have come to their end.
  private var isExhausted: Bool { offDiagonal.last == .zero }

  private mutating func step(in matrix: AdjacencyMatrix, bound: Double) {
    let coupling = offDiagonal.last ?? .zero
    var overlap = SIMD8<Double>()
    for row in current.indices {
      let product = matrix.product(ofRow: row, with: current.span) - coupling * previous[row]
      next[row] = product
      overlap += product * current[row]
    }
    var square = SIMD8<Double>()
    for row in next.indices {
      let rest = next[row] - overlap * current[row]
      next[row] = rest
      square += rest * rest
    }
    var length = square.squareRoot()
    // What is left of an exhausted iteration is rounding.
    length.replace(with: 0, where: length .<= 1e-13 * bound)
    let factor = SIMD8<Double>.zero.replacing(with: 1 / length, where: length .> 0)
    for row in next.indices { previous[row] = next[row] * factor }
    swap(&current, &previous)
    diagonal.append(overlap)
    offDiagonal.append(length)
  }

  /// The logarithm of one row's entry, or nil when the bounds are still too far apart.
  private func logarithm(lane: Int, bound: Double) -> Double? {
    let end = offDiagonal.firstIndex { $0[lane] == 0 }
    let count = end.map { $0 + 1 } ?? diagonal.count
    var main = diagonal[..<count].map { $0[lane] }
    var side = offDiagonal[..<(count - 1)].map { $0[lane] }
    let lower = TridiagonalQuadrature(diagonal: main, offDiagonal: side).logarithmOfExponential
    if end != nil || count >= Self.stepLimit { return lower }
    // With the last entry that makes the bound an eigenvalue, the quadrature is too large.
    let last = offDiagonal[count - 1][lane]
    var pivot = main[0] - bound
    for index in 1..<count {
      pivot = main[index] - bound - side[index - 1] * side[index - 1] / pivot
    }
    main.append(bound + last * last / pivot)
    side.append(last)
    let upper = TridiagonalQuadrature(diagonal: main, offDiagonal: side).logarithmOfExponential
    return upper - lower <= Self.tolerance ? (lower + upper) / 2 : nil
  }
}
