/// The squared distances of a component's vertices from 64 pivots, centred over rows and columns and halved:
///
///     c(v, p) = −½ (d² − mean of d² over the pivots − mean of that difference over the vertices)
struct PivotMatrix: Sendable {
  /// The number of columns.
  static let width = PivotSearch.width

  private let count: Int
  private let distances: PivotDistances
  private let columnMeans: [Double]
  /// From how many rows the means and products of columns are worked out.
  private static let sampleLimit = 2048

  init(count: Int, distances: PivotDistances) {
    self.count = count
    self.distances = distances
    var sums = [Double](repeating: 0, count: Self.width)
    var row = sums
    let rows = Self.sampledRows(of: count)
    for vertex in rows {
      Self.fillWithoutMean(&row, of: vertex, distances)
      for pivot in 0..<Self.width { sums[pivot] += row[pivot] }
    }
    let rowCount = Double(rows.underestimatedCount)
    columnMeans = sums.map { $0 / rowCount }
  }

  private static func sampledRows(of count: Int) -> [Int] {
    Array(stride(from: 0, to: count, by: (count + sampleLimit - 1) / sampleLimit))
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

  /// Copies the row of a vertex.
  func fill(_ row: inout [Double], of vertex: Int) {
    Self.fillWithoutMean(&row, of: vertex, distances)
    for pivot in 0..<Self.width { row[pivot] = -0.5 * (row[pivot] - columnMeans[pivot]) }
  }

  /// The products of all pairs of columns.
  ///
  /// - Complexity: O(64² *r*) for *r* rows, at most 2048.
  func columnProducts() -> [[Double]] {
    var products = [[Double]](
      repeating: Array(repeating: 0, count: Self.width), count: Self.width)
    var row = [Double](repeating: 0, count: Self.width)
    for vertex in Self.sampledRows(of: count) {
      fill(&row, of: vertex)
      for first in 0..<Self.width {
        let factor = row[first]
        for second in first..<Self.width { products[first][second] += factor * row[second] }
      }
    }
    for first in 0..<Self.width {
      for second in 0..<first { products[first][second] = products[second][first] }
    }
    return products
  }

  /// The sum of the products of two rows' entries.
  static func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for place in 0..<width { sum += first[place] * second[place] }
    return sum
  }
}
