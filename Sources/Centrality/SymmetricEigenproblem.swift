/// All eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
///
/// Rotations need nothing but + − × ÷ √, so that the results have the same bits everywhere, and the
/// eigenvectors are orthonormal up to rounding.
///
/// - SeeAlso: G. H. Golub, C. F. Van Loan, *Matrix Computations*, 4th edition, Johns Hopkins
///   University Press 2013, section 8.5.
package struct SymmetricEigenproblem {
  /// The eigenvalues, in no particular order.
  package let eigenvalues: [Double]
  /// The eigenvectors, in the order of the eigenvalues, each of length 1.
  package let eigenvectors: [[Double]]

  /// Solves the problem for the leading square of some rows.
  package init(_ rows: [[Double]]) {
    let size = rows.count
    var matrix = rows.map { Array($0.prefix(size)) }
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    // Convergence is quadratic: after some eight sweeps nothing off the diagonal is left.
    for _ in 0..<30 {
      var hasRotated = false
      for first in 0..<size {
        for second in (first + 1)..<max(first + 1, size) {
          let off = matrix[first][second]
          let scale = abs(matrix[first][first]) + abs(matrix[second][second])
          guard abs(off) > 1e-17 * scale else { continue }
          hasRotated = true
          let ratio = (matrix[second][second] - matrix[first][first]) / (2 * off)
          let root = (1 + ratio * ratio).squareRoot()
          let tangent = ratio >= 0 ? 1 / (ratio + root) : 1 / (ratio - root)
          let cosine = 1 / (1 + tangent * tangent).squareRoot()
          let sine = tangent * cosine
          for index in 0..<size {
            let (low, high) = (matrix[index][first], matrix[index][second])
            matrix[index][first] = cosine * low - sine * high
            matrix[index][second] = sine * low + cosine * high
          }
          for index in 0..<size {
            let (low, high) = (matrix[first][index], matrix[second][index])
            matrix[first][index] = cosine * low - sine * high
            matrix[second][index] = sine * low + cosine * high
          }
          for index in 0..<size {
            let (low, high) = (vectors[first][index], vectors[second][index])
            vectors[first][index] = cosine * low - sine * high
            vectors[second][index] = sine * low + cosine * high
          }
          matrix[first][second] = 0
          matrix[second][first] = 0
        }
      }
      if !hasRotated { break }
    }
    eigenvalues = (0..<size).map { matrix[$0][$0] }
    eigenvectors = vectors
  }
}
