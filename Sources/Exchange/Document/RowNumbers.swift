/// Which rows of a table have a value, in ascending order.
///
/// Rows are listed only where some row before the last one has no value, so that a full column costs
/// nothing for them and an empty one costs nothing at all.
struct RowNumbers: Sendable, Equatable {
  /// How many rows have a value.
  private(set) var count = 0
  /// The rows; empty where they are 0 ..< `count`.
  private var listed: [UInt32] = []

  /// No rows.
  init() {}

  /// The first rows, up to a count.
  init(first count: Int) { self.count = count }

  /// Whether the rows are the first ones, without a gap.
  var areFirst: Bool { listed.isEmpty }

  /// The row at a place among the rows that have a value.
  subscript(place: Int) -> Int { listed.isEmpty ? place : Int(listed[place]) }

  /// The last row; −1 where there is none.
  var last: Int { count == 0 ? -1 : self[count - 1] }

  /// The place of a row; nil where it has no value.
  ///
  /// - Complexity: O(log *n*) for *n* rows with a value; O(1) where there is no gap.
  func place(of row: Int) -> Int? {
    if listed.isEmpty { return row >= 0 && row < count ? row : nil }
    let place = placeToInsert(row)
    return place < count && Int(listed[place]) == row ? place : nil
  }

  /// The place that a row without a value would have.
  func placeToInsert(_ row: Int) -> Int {
    if listed.isEmpty { return min(row, count) }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(listed[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds a row behind the last one.
  ///
  /// - Precondition: `row` is above all others, and below 2³².
  mutating func append(_ row: Int) {
    precondition(row > last && row <= UInt32.max, "rows are appended in ascending order")
    if !listed.isEmpty || row != count {
      if listed.isEmpty { list() }
      listed.append(UInt32(truncatingIfNeeded: row))
    }
    count += 1
  }

  /// Adds a row at its place.
  mutating func insert(_ row: Int, at place: Int) {
    if place == count { return append(row) }
    if listed.isEmpty { list() }
    listed.insert(UInt32(truncatingIfNeeded: row), at: place)
    count += 1
    unlistFirst()
  }

  /// Removes the row at a place.
  mutating func remove(at place: Int) {
    if listed.isEmpty, place < count - 1 { list() }
    if !listed.isEmpty { listed.remove(at: place) }
    count -= 1
    unlistFirst()
  }

  private mutating func list() { listed = (0..<UInt32(truncatingIfNeeded: count)).map { $0 } }

  /// Keeps no list of rows that have no gap, so that equal rows are stored equally.
  private mutating func unlistFirst() {
    if count == 0 || !listed.isEmpty && Int(listed[count - 1]) == count - 1 { listed = [] }
  }
}
