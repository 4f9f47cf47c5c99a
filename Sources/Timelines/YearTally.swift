/// How many items, authors or links, are seen in each window, and how many are seen for the first time in
/// each year.
///
/// An item is told of year by year. What it adds to a window is known from the year before, so that no
/// set of items is kept.
struct YearTally: Sendable {
  private let windows: YearWindows
  /// The first year that any item is seen in.
  private let earliest: Int
  /// By how much the number of items differs from window to window.
  private var differences: [Int]
  /// The items first seen in each year from the earliest.
  private(set) var firstSeen: [Int]

  init(_ windows: YearWindows, earliest: Int, last: Int) {
    self.windows = windows
    self.earliest = earliest
    differences = Array(repeating: 0, count: windows.count + 1)
    firstSeen = Array(repeating: 0, count: last - earliest + 1)
  }

  /// Counts items in a year.
  ///
  /// - Parameters:
  ///   - count: How many items.
  ///   - year: A year in which they are seen.
  ///   - previous: The last year before it in which they are seen; nil for none.
  mutating func add(_ count: Int, in year: Int, after previous: Int?) {
    if previous == nil { firstSeen[year - earliest] += count }
    let range = windows.windows(with: year, after: previous)
    if range.isEmpty { return }
    differences[range.lowerBound] += count
    differences[range.upperBound] -= count
  }

  /// Adds the counts of other items.
  mutating func add(_ other: YearTally) {
    for place in differences.indices { differences[place] += other.differences[place] }
    for place in firstSeen.indices { firstSeen[place] += other.firstSeen[place] }
  }

  /// How many items are seen in each window.
  var counts: [Int] {
    var count = 0
    return differences.dropLast().map { difference in
      count += difference
      return count
    }
  }
}
