internal import CoterieParallel

/// A first layout by the distances from 64 pivots: classical scaling of a sample of the columns.
///
/// The squared distances, centred over rows and columns, are a matrix C of *n* rows and 64 columns, and
/// the coordinates are its products with the first two eigenvectors of CᵀC, found by power iteration.
///
/// - Complexity: O(64 *n*).
/// - SeeAlso: U. Brandes, C. Pich, "Eigensolver methods for progressive multidimensional scaling of
///   large data", *Graph Drawing 2006*, LNCS 4372 (2007) 42–53,
///   [doi:10.1007/978-3-540-70904-6_6](https://doi.org/10.1007/978-3-540-70904-6_6).
struct PivotScaling: Sendable {
  private let component: LayoutComponent
  private let pivots: [Int]
  private let distances: PivotDistances
  private let columnMeans: [Double]
  private static let width = PivotSearch.width

  init(of component: LayoutComponent, sample: PivotSample) {
    self.component = component
    pivots = sample.pivots
    distances = sample.distances
    columnMeans = Self.columnMeans(of: component, distances)
  }

  /// Writes the coordinates, in units of one edge, each with a little noise that separates vertices with
  /// equal distances.
  func write(
    to positions: Places<SIMD2<Float>>, noise generator: inout RepeatableGenerator, threads: Int?
  ) {
    let axes = axes()
    let loop = ParallelLoop(count: component.count, chunkSize: 1 << 11, threads: threads)
    loop.reduce(into: (), workspace: { [Double](repeating: 0, count: Self.width) }) {
      vertices, row in
      for vertex in vertices {
        fill(&row, of: vertex)
        positions[vertex] = SIMD2(Float(Self.dot(row, axes.0)), Float(Self.dot(row, axes.1)))
      }
    } combine: { _, _ in
    }
    let scale = scale(of: positions)
    for vertex in 0..<component.count {
      let noise = SIMD2(
        Float(0.1 * generator.fraction() - 0.05), Float(0.1 * generator.fraction() - 0.05))
      positions[vertex] = positions[vertex] * scale + noise
    }
  }
}

// MARK: - The matrix

extension PivotScaling {
  /// Up to some thousand evenly spaced vertices.
  private static func spaced(_ component: LayoutComponent, limit: Int) -> StrideTo<Int> {
    stride(from: 0, to: component.count, by: (component.count + limit - 1) / limit)
  }

  private static func columnMeans(of component: LayoutComponent, _ distances: PivotDistances) -> [Double] {
    var means = [Double](repeating: 0, count: width)
    var rowCount = 0.0
    var row = [Double](repeating: 0, count: width)
    for vertex in spaced(component, limit: 4096) {
      fillWithoutMean(&row, of: vertex, distances)
      for pivot in 0..<width { means[pivot] += row[pivot] }
      rowCount += 1
    }
    return means.map { $0 / rowCount }
  }

  /// The squared distances of a vertex less their mean.
  private static func fillWithoutMean(
    _ row: inout [Double], of vertex: Int, _ distances: PivotDistances
  ) {
    var sum = 0.0
    for pivot in 0..<width {
      let distance = Double(distances.distance(of: vertex, from: pivot))
      row[pivot] = distance * distance
      sum += row[pivot]
    }
    for pivot in 0..<width { row[pivot] -= sum / Double(width) }
  }

  private func fill(_ row: inout [Double], of vertex: Int) {
    Self.fillWithoutMean(&row, of: vertex, distances)
    for pivot in 0..<Self.width { row[pivot] = -0.5 * (row[pivot] - columnMeans[pivot]) }
  }

  /// The products of all pairs of columns.
  private func products() -> [[Double]] {
    var products = [[Double]](
      repeating: Array(repeating: 0, count: Self.width), count: Self.width)
    var row = [Double](repeating: 0, count: Self.width)
    for vertex in Self.spaced(component, limit: 4096) {
      fill(&row, of: vertex)
      for first in 0..<Self.width {
        for second in 0..<Self.width { products[first][second] += row[first] * row[second] }
      }
    }
    return products
  }
}

// MARK: - The axes

extension PivotScaling {
  /// The first two eigenvectors, of length 1.
  private func axes() -> ([Double], [Double]) {
    var products = products()
    let first = Self.eigenvector(of: products, start: { Double($0 % 7) - 2.9 })
    let value = Self.dot(Self.product(products, first), first)
    for row in 0..<Self.width {
      for column in 0..<Self.width { products[row][column] -= value * first[row] * first[column] }
    }
    return (first, Self.eigenvector(of: products, start: { Double($0 % 5) - 1.9 }))
  }

  private static func eigenvector(of matrix: [[Double]], start: (Int) -> Double) -> [Double] {
    var vector = (0..<width).map(start)
    for _ in 0..<100 {
      let next = product(matrix, vector)
      let length = dot(next, next).squareRoot()
      // All distances are equal along this axis: any direction will do, the noise does the rest.
      guard length > 1e-9 else { return vector.map { _ in 0 } }
      vector = next.map { $0 / length }
    }
    return vector
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { dot($0, vector) }
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for place in 0..<width { sum += first[place] * second[place] }
    return sum
  }

  /// The factor that makes the distances from the pivots of some vertices least wrong.
  private func scale(of positions: Places<SIMD2<Float>>) -> Float {
    var (sum, squares) = (0.0, 0.0)
    for vertex in Self.spaced(component, limit: 2000) {
      for (number, pivot) in pivots.enumerated() where pivot != vertex {
        let way = positions[vertex] - positions[pivot]
        let length = Double((way * way).sum()).squareRoot()
        let ratio = length / Double(max(1, distances.distance(of: vertex, from: number)))
        sum += ratio
        squares += ratio * ratio
      }
    }
    return squares > 0 ? Float(sum / squares) : 1
  }
}
