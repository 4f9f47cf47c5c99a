internal import Foundation

/// The Gauss quadrature of a symmetric tridiagonal matrix: its eigenvalues as nodes, and as weights the
/// squares of the first entries of its eigenvectors.
///
/// Eigenvalues come by QL iteration with implicit shifts; of the eigenvectors only the first entries
/// are carried along.
///
/// - SeeAlso: G. H. Golub, J. H. Welsch, "Calculation of Gauss quadrature rules", *Mathematics of
///   Computation* 23 (1969) 221–230,
///   [doi:10.1090/S0025-5718-69-99647-1](https://doi.org/10.1090/S0025-5718-69-99647-1).
struct TridiagonalQuadrature {
  /// The eigenvalues, in no particular order.
  private(set) var nodes: [Double]
  /// The weights, in the order of the nodes; they add up to 1.
  private(set) var weights: [Double]

  /// The entries beside the diagonal, a 0 at the end.
  private var side: [Double]

  /// Finds the quadrature of a matrix.
  ///
  /// - Precondition: There is one entry less beside the diagonal than on it.
  init(diagonal: [Double], offDiagonal: [Double]) {
    precondition(diagonal.count == offDiagonal.count + 1, "the diagonal is longer by one")
    nodes = diagonal
    side = offDiagonal + [0]
    weights = diagonal.indices.map { $0 == 0 ? 1 : 0 }
    for first in nodes.indices {
      // Usually one or two rounds each; the limit is for matrices that are not finite.
      for _ in 0..<60 {
        let last = endOfBlock(from: first)
        if last == first { break }
        rotate(first, last)
      }
    }
    for index in weights.indices { weights[index] *= weights[index] }
  }

  /// The last row that is coupled to a row through all between them.
  private func endOfBlock(from first: Int) -> Int {
    var last = first
    while last + 1 < nodes.count {
      let scale = abs(nodes[last]) + abs(nodes[last + 1])
      if abs(side[last]) <= scale.ulp / 2 { break }
      last += 1
    }
    return last
  }

  /// One round of rotations, from the end of a block to its first row.
  private mutating func rotate(_ first: Int, _ last: Int) {
    // The shift is the eigenvalue of the first two rows that is nearer the first entry.
    let ratio = (nodes[first + 1] - nodes[first]) / (2 * side[first])
    let root = (ratio * ratio + 1).squareRoot()
    var value = nodes[last] - nodes[first] + side[first] / (ratio + (ratio < 0 ? -root : root))
    var (sine, cosine, moved) = (1.0, 1.0, 0.0)
    for row in (first..<last).reversed() {
      let bulge = sine * side[row]
      let rest = cosine * side[row]
      let length = (bulge * bulge + value * value).squareRoot()
      side[row + 1] = length
      if length == 0 {
        nodes[row + 1] -= moved
        side[last] = 0
        return
      }
      sine = bulge / length
      cosine = value / length
      let shifted = nodes[row + 1] - moved
      let turn = (nodes[row] - shifted) * sine + 2 * cosine * rest
      moved = sine * turn
      nodes[row + 1] = shifted + moved
      value = cosine * turn - rest
      let (low, high) = (weights[row], weights[row + 1])
      weights[row + 1] = sine * low + cosine * high
      weights[row] = cosine * low - sine * high
    }
    nodes[first] -= moved
    side[first] = value
    side[last] = 0
  }
}

extension TridiagonalQuadrature {
  /// The logarithm of the quadrature of the exponential function, which may be too large itself.
  var logarithmOfExponential: Double {
    let largest = nodes.reduce(-Double.infinity) { max($0, $1) }
    var sum = 0.0
    for (node, weight) in zip(nodes, weights) { sum += weight * exp(node - largest) }
    return largest + log(sum)
  }
}
