import CoterieCentrality
public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the clusters into which the modularity matrix splits the graph: by the signs of its
  /// leading eigenvector, again and again.
  ///
  /// A group *g* is split in two where that gains most, if it could be split in fractions; vertices
  /// with an entry above 0 go one way, those below 0 the other. The entries are those of the
  /// eigenvector with the largest eigenvalue of
  ///
  ///     B(u, v) = w(u, v) − s(u)·s(v)/2m − δ(u, v) · ( s(u, g) − s(u)·s(g)/2m )    u, v in g
  ///
  /// where s(v) is the strength of *v*, s(u, g) the part of it inside *g*, s(g) the sum of strengths
  /// in *g*, and *m* the total weight. A group that gains nothing is left whole.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.leadingEigenvectorClusters().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - The first groups are the components. Every cluster is connected: in the end a group is split
  ///   into its connected parts, which never has less modularity.
  /// - The eigenvector is found from the same beginning every time, until its residual is below
  ///   1e-9 of the total strength. Where two eigenvalues are equal, any of their eigenvectors may
  ///   come out.
  ///
  /// - Parameter weighting: Whether edges count by their weights.
  /// - Complexity: O(*d*·*k*·(*m* + *n*)) time for *n* vertices, *m* edges, *d* levels of splits and
  ///   *k* steps to an eigenvector, some dozens to some hundreds; O(*n* + *m*) space.
  /// - SeeAlso: M. E. J. Newman, "Finding community structure in networks using the eigenvectors of
  ///   matrices", *Physical Review E* 74 (2006) 036104,
  ///   [doi:10.1103/PhysRevE.74.036104](https://doi.org/10.1103/PhysRevE.74.036104).
  public func leadingEigenvectorClusters(weighting: EdgeWeighting = .weights) -> Clustering {
    let seen = weighted(weighting).scaled(by: weighted(weighting).weightScale)
    let strengths = vertices.map { seen.weights(of: $0).reduce(0, +) }
    let components = Clustering(ConnectedComponents(of: self))
    var groups = (0..<components.clusterCount).map { Array(components.members(of: $0)) }
    var labels = [UInt32](repeating: 0, count: vertexCount)
    var count: UInt32 = 0
    while let group = groups.popLast() {
      let matrix = ModularityMatrix(
        of: seen.subgraph(of: group), strengths: group.map { strengths[$0] },
        total: 2 * seen.totalWeight)
      if let isFirst = matrix.split() {
        groups.append(zip(group, isFirst).filter(\.1).map(\.0))
        groups.append(zip(group, isFirst).filter { !$0.1 }.map(\.0))
      } else {
        for vertex in group { labels[vertex] = count }
        count += 1
      }
    }
    return Clustering(connectedPartsOf: labels, in: self)
  }
}

/// The modularity matrix of a group of vertices.
private struct ModularityMatrix {
  private let graph: CSRGraph
  private let strengths: [Double]
  private let total: Double
  /// What a group as a whole has already, taken off the diagonal: rows add up to 0.
  private let diagonal: [Double]

  /// - Parameters:
  ///   - graph: The edges inside the group.
  ///   - strengths: The strengths of its vertices in the whole graph.
  ///   - total: The strength of the whole graph.
  init(of graph: CSRGraph, strengths: [Double], total: Double) {
    self.graph = graph
    self.strengths = strengths
    self.total = total
    let groupStrength = strengths.reduce(0, +)
    diagonal = graph.vertices.map { vertex in
      graph.weights(of: vertex).reduce(0, +) - strengths[vertex] * groupStrength / total
    }
  }

  /// Which vertices go one way, or nil when no split is found that gains.
  func split() -> [Bool]? {
    guard graph.vertexCount > 1, graph.edgeCount > 0 else { return nil }
    let vector = leadingEigenvector()
    // Entries that are 0 but for rounding all go one way.
    let least = -1e-9 * (vector.reduce(0) { max($0, abs($1)) })
    let isFirst = vector.map { $0 >= least }
    let signs = isFirst.map { $0 ? 1.0 : -1.0 }
    let gain = dot(signs, product(with: signs))
    return gain > 1e-10 * total ? isFirst : nil
  }

  private func product(with vector: [Double]) -> [Double] {
    let chance = dot(strengths, vector) / total
    return graph.vertices.map { vertex in
      var sum = -strengths[vertex] * chance - diagonal[vertex] * vector[vertex]
      for arc in graph.row(of: vertex) {
        sum += (graph.arcWeights?[arc] ?? 1) * vector[Int(graph.targets[arc])]
      }
      return sum
    }
  }

  /// The eigenvector of the largest eigenvalue, by the locally optimal method of conjugate gradients:
  /// each step takes the best combination of the vector, its residual and the step before.
  ///
  /// - SeeAlso: A. V. Knyazev, "Toward the optimal preconditioned eigensolver: locally optimal block
  ///   preconditioned conjugate gradient method", *SIAM Journal on Scientific Computing* 23 (2001)
  ///   517–541, [doi:10.1137/S1064827500366124](https://doi.org/10.1137/S1064827500366124).
  private func leadingEigenvector() -> [Double] {
    var generator = RepeatableGenerator(seed: 0)
    let start = graph.vertices.map { _ in generator.fraction() - 0.5 }
    var basis = Basis()
    guard basis.add(start, { product(with: $0) }) else { return start }
    for _ in 0..<1000 {
      let vector = basis.vectors[0]
      let value = dot(vector, basis.products[0])
      let residual = zip(vector, basis.products[0]).map { $1 - value * $0 }
      guard dot(residual, residual).squareRoot() > 1e-9 * total / Double(graph.vertexCount),
        basis.add(residual, { product(with: $0) })
      else { break }
      basis.turn()
    }
    return basis.vectors[0]
  }
}

/// Up to three orthonormal vectors and what a matrix makes of them. The first is the best vector so
/// far, the second the step that led to it, where there is one.
private struct Basis {
  private(set) var vectors: [[Double]] = []
  private(set) var products: [[Double]] = []

  /// Adds the part of a vector that is orthogonal to the others; false when nothing is left of it.
  mutating func add(_ vector: [Double], _ product: ([Double]) -> [Double]) -> Bool {
    let length = dot(vector, vector).squareRoot()
    var rest = vector
    // Twice is enough: after the second pass the rest is orthogonal up to rounding.
    for _ in 0..<2 {
      for other in vectors {
        let share = dot(other, rest)
        for index in rest.indices { rest[index] -= share * other[index] }
      }
    }
    let norm = dot(rest, rest).squareRoot()
    guard norm > 1e-12 * length, norm > 0 else { return false }
    vectors.append(rest.map { $0 / norm })
    products.append(product(vectors[vectors.count - 1]))
    return true
  }

  /// Makes the combination with the largest eigenvalue the first vector, and what it has of the
  /// others the second.
  mutating func turn() {
    let small = SymmetricEigenproblem(
      vectors.map { vector in products.map { dot(vector, $0) } })
    let best = small.eigenvalues.indices.max { small.eigenvalues[$0] < small.eigenvalues[$1] } ?? 0
    let shares = small.eigenvectors[best]
    // The second is orthogonal to the first: the best combination of both parts turned by a right
    // angle.
    let rest = shares.dropFirst().reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard rest > 0 else { return }
    let across = [-rest] + shares.dropFirst().map { $0 * shares[0] / rest }
    vectors = [combination(vectors, shares), combination(vectors, across)]
    products = [combination(products, shares), combination(products, across)]
  }

  private func combination(_ columns: [[Double]], _ shares: [Double]) -> [Double] {
    columns[0].indices.map { index in
      var sum = 0.0
      for (column, share) in zip(columns, shares) { sum += share * column[index] }
      return sum
    }
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for index in first.indices { sum += first[index] * second[index] }
  return sum
}
