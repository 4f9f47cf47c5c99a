/// The places of a picture, halved again and again by the coordinate in which they are spread most, so
/// that those nearest to a place are found without looking at most others.
///
/// - SeeAlso: J. L. Bentley, "Multidimensional binary search trees used for associative searching",
///   *Communications of the ACM* 18 (1975) 509–517,
///   [doi:10.1145/361002.361007](https://doi.org/10.1145/361002.361007).
struct NearestPlaces: Sendable {
  private let places: [SIMD2<Float>]
  /// The numbers of the places: in every range that is halved the middle one divides the others.
  private var order: [Int]
  /// The coordinate by which the range around each middle is halved.
  private var axes: [Bool]
  private static let leafSize = 8

  init(_ places: [SIMD2<Float>]) {
    self.places = places
    order = Array(places.indices)
    axes = Array(repeating: false, count: places.count)
    halve(0..<places.count)
  }

  private mutating func halve(_ range: Range<Int>) {
    guard range.count > Self.leafSize else { return }
    let isVertical = isSpreadVertically(range)
    let middle = (range.lowerBound + range.upperBound) / 2
    let places = places
    order[range].sort {
      let (first, second) = (Self.key(places[$0], isVertical), Self.key(places[$1], isVertical))
      return first != second ? first < second : $0 < $1
    }
    axes[middle] = isVertical
    halve(range.lowerBound..<middle)
    halve(middle + 1..<range.upperBound)
  }

  private func isSpreadVertically(_ range: Range<Int>) -> Bool {
    var (low, high) = (places[order[range.lowerBound]], places[order[range.lowerBound]])
    for number in order[range] {
      low = pointwiseMin(low, places[number])
      high = pointwiseMax(high, places[number])
    }
    return high.y - low.y > high.x - low.x
  }

  private static func key(_ place: SIMD2<Float>, _ isVertical: Bool) -> Float {
    isVertical ? place.y : place.x
  }
}

extension NearestPlaces {
  /// Returns the numbers of the places nearest to one of them, without itself; equally near ones by their
  /// numbers.
  ///
  /// - Complexity: O(*k* (*k* + log *n*)) for *k* nearest of *n* places that are spread.
  func nearest(_ count: Int, to number: Int) -> [Int] {
    var found: [(square: Float, number: Int)] = []
    if count > 0 { search(0..<places.count, for: number, count, &found) }
    return found.map(\.number)
  }

  private func search(
    _ range: Range<Int>, for number: Int, _ count: Int,
    _ found: inout [(square: Float, number: Int)]
  ) {
    guard range.count > Self.leafSize else {
      for other in order[range] { insert(other, for: number, count, &found) }
      return
    }
    let middle = (range.lowerBound + range.upperBound) / 2
    insert(order[middle], for: number, count, &found)
    let gap =
      Self.key(places[number], axes[middle]) - Self.key(places[order[middle]], axes[middle])
    let (lower, upper) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
    search(gap < 0 ? lower : upper, for: number, count, &found)
    if found.count < count || gap * gap <= found[found.count - 1].square {
      search(gap < 0 ? upper : lower, for: number, count, &found)
    }
  }

  /// Puts a place among those that were found, nearest first.
  private func insert(
    _ other: Int, for number: Int, _ count: Int, _ found: inout [(square: Float, number: Int)]
  ) {
    guard other != number else { return }
    let way = places[other] - places[number]
    let entry = (square: way.x * way.x + way.y * way.y, number: other)
    if found.count == count, entry >= found[count - 1] { return }
    if found.count == count { found.removeLast() }
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      if found[middle] < entry { low = middle + 1 } else { high = middle }
    }
    found.insert(entry, at: low)
  }
}
