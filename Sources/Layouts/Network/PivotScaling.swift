internal import CoterieParallel

/// A first layout by the distances from 64 pivots: classical scaling of a sample of the columns.
///
/// The coordinates are the products of the rows of a ``PivotMatrix`` C with the first two eigenvectors of
/// CᵀC, which power iteration finds.
///
/// - Complexity: O(64 *n*).
/// - SeeAlso: U. Brandes, C. Pich, "Eigensolver methods for progressive multidimensional scaling of
///   large data", *Graph Drawing 2006*, LNCS 4372 (2007) 42–53,
///   [doi:10.1007/978-3-540-70904-6_6](https://doi.org/10.1007/978-3-540-70904-6_6).
struct PivotScaling {
  let count: Int
  let sample: PivotSample

  /// Writes the coordinates, in units of one edge, each with a little noise that separates vertices with
  /// equal distances.
  func write(
    to positions: Places<SIMD2<Float>>, noise generator: inout RepeatableGenerator, threads: Int?
  ) {
    let matrix = PivotMatrix(count: count, distances: sample.distances)
    let axes = axes(of: matrix.columnProducts())
    let loop = ParallelLoop(count: count, chunkSize: 1 << 11, threads: threads)
    loop.reduce(into: (), workspace: { [Double](repeating: 0, count: PivotMatrix.width) }) {
      vertices, row in
      // A vertex writes its own position.
      for vertex in vertices {
        matrix.fill(&row, of: vertex)
        positions[vertex] = SIMD2(
          Float(PivotMatrix.product(row, axes.0)), Float(PivotMatrix.product(row, axes.1)))
      }
    } combine: { _, _ in
    }
    let scale = sample.scale(of: positions)
    for vertex in 0..<count {
      positions[vertex] = positions[vertex] * scale + generator.noise()
    }
  }

  /// The first two eigenvectors, of length 1.
  private func axes(of products: [[Double]]) -> ([Double], [Double]) {
    let first = eigenvector(of: products) { Double($0 % 7) - 2.9 }
    let value = PivotMatrix.product(product(products, first), first)
    let remainder = products.indices.map { row in
      products.indices.map { products[row][$0] - value * first[row] * first[$0] }
    }
    return (first, eigenvector(of: remainder) { Double($0 % 5) - 1.9 })
  }

  private func eigenvector(of matrix: [[Double]], start: (Int) -> Double) -> [Double] {
    var vector = matrix.indices.map(start)
    for _ in 0..<100 {
      let next = product(matrix, vector)
      let length = PivotMatrix.product(next, next).squareRoot()
      // All distances are equal along this axis: the noise does the rest.
      guard length > 1e-9 else { return vector.map { _ in 0 } }
      vector = next.map { $0 / length }
    }
    return vector
  }

  private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { PivotMatrix.product($0, vector) }
  }
}

extension RepeatableGenerator {
  /// A short way, at most a twentieth in each direction.
  mutating func noise() -> SIMD2<Float> {
    SIMD2(Float(0.1 * fraction() - 0.05), Float(0.1 * fraction() - 0.05))
  }
}
