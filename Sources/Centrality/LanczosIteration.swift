import CoterieGraphCore

/// The largest eigenvalue of a connected graph's weighted adjacency matrix, and its eigenvector, by
/// Lanczos iteration with thick restarts.
///
/// The iteration builds an orthonormal basis of the directions that repeated products with the
/// matrix lead to; within the basis the matrix is small, and its eigenvectors approximate those of
/// the whole. When the basis is full, the best approximations are kept and the rest is built anew.
/// Unlike power iteration it is not stopped by an eigenvalue −λ (bipartite graphs) and converges
/// with the square root of the gap to the next eigenvalue.
///
/// - SeeAlso: K. Wu, H. Simon, "Thick-restart Lanczos method for large symmetric eigenvalue
///   problems", *SIAM Journal on Matrix Analysis and Applications* 22 (2000) 602–616,
///   [doi:10.1137/S0895479898334605](https://doi.org/10.1137/S0895479898334605).
struct LanczosIteration {
  private let graph: CSRGraph
  private let basisSize: Int
  private var basis: [[Double]] = []
  /// The matrix within the basis.
  private var projected: [[Double]]

  private static let largestBasis = 40
  private static let keptCount = 12
  private static let restartLimit = 500
  private static let tolerance = 1e-14

  init(of graph: CSRGraph) {
    self.graph = graph
    basisSize = min(graph.vertexCount, Self.largestBasis)
    projected = Self.zeros(basisSize)
  }

  /// The largest eigenvalue and an eigenvector of length 1 for it.
  mutating func dominantPair() -> (eigenvalue: Double, eigenvector: [Double]) {
    guard graph.edgeCount > 0 else { return (0, Array(repeating: 1, count: graph.vertexCount)) }
    // Strengths are positive, so that no part of the positive eigenvector is missing; and near it.
    var next = normalized(graph.strength()).direction
    var bestResidual = Double.infinity
    var result = (eigenvalue: 0.0, eigenvector: next)
    for _ in 0..<Self.restartLimit {
      let remainder = extend(with: next)
      let small = SymmetricEigenproblem(projected.prefix(basis.count).map { Array($0) })
      let order = small.eigenvalues.indices.sorted {
        small.eigenvalues[$0] > small.eigenvalues[$1]
      }
      let dominant = order[0]
      let eigenvalue = small.eigenvalues[dominant]
      let residual = remainder.norm * abs(small.eigenvectors[dominant][basis.count - 1])
      let isBetter = residual < bestResidual / 2
      if residual < bestResidual {
        bestResidual = residual
        result = (eigenvalue, combination(small.eigenvectors[dominant]))
      }
      if residual <= Self.tolerance * eigenvalue || basis.count < basisSize
        || !isBetter
          && residual <= 1e-10 * eigenvalue
      {
        break
      }
      restart(from: small, keeping: Array(order.prefix(min(Self.keptCount, basisSize - 2))))
      next = remainder.direction
    }
    return result
  }

  /// Fills the basis, beginning with a direction that is orthogonal to it; returns what a further
  /// product leaves outside the basis.
  private mutating func extend(with start: [Double]) -> (direction: [Double], norm: Double) {
    var direction = start
    while true {
      basis.append(direction)
      let last = basis.count - 1
      var product = graph.products(with: direction)
      // Twice is enough: after the second pass the rest is orthogonal up to rounding.
      for pass in 0..<2 {
        for number in basis.indices {
          let component = dot(basis[number], product)
          if pass == 0 {
            projected[number][last] = component
            projected[last][number] = component
          }
          subtract(basis[number], times: component, from: &product)
        }
      }
      let remainder = normalized(product)
      let isExhausted = remainder.norm <= 1e-15 * abs(projected[last][last])
      if basis.count == basisSize || isExhausted { return remainder }
      direction = remainder.direction
    }
  }

  /// Makes a basis of the best approximate eigenvectors, in which the matrix is diagonal.
  private mutating func restart(from small: SymmetricEigenproblem, keeping kept: [Int]) {
    basis = kept.map { combination(small.eigenvectors[$0]) }
    projected = Self.zeros(basisSize)
    for (number, index) in kept.enumerated() {
      projected[number][number] = small.eigenvalues[index]
    }
  }

  private func combination(_ coefficients: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: graph.vertexCount)
    for (vector, coefficient) in zip(basis, coefficients) {
      subtract(vector, times: -coefficient, from: &sum)
    }
    return sum
  }

  private static func zeros(_ size: Int) -> [[Double]] {
    Array(repeating: Array(repeating: 0, count: size), count: size)
  }
}

extension CSRGraph {
  /// The product of the weighted adjacency matrix with a vector.
  func products(with vector: [Double]) -> [Double] {
    let values = vector.span
    return vertices.map { weightedSum(of: values, around: $0) }
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for index in first.indices { sum += first[index] * second[index] }
  return sum
}

private func subtract(_ vector: [Double], times factor: Double, from sum: inout [Double]) {
  for index in vector.indices { sum[index] -= factor * vector[index] }
}

private func normalized(_ vector: [Double]) -> (direction: [Double], norm: Double) {
  let norm = dot(vector, vector).squareRoot()
  return (norm == 0 ? vector : vector.map { $0 / norm }, norm)
}
