/// The lines of a file on which its items begin, item after item.
///
/// Items on lines that follow one another take no memory.
struct ItemLines: Sendable {
  /// Where lines are left out between items: from this item on, a line is the number of its item and this
  /// much.
  private var shifts: [(item: UInt32, lines: Int)] = []
  private var lastShift = Int.min
  private(set) var count = 0

  /// Adds an item.
  mutating func append(_ line: Int) {
    let shift = line - count
    if shift != lastShift {
      lastShift = shift
      shifts.append((UInt32(truncatingIfNeeded: count), shift))
    }
    count += 1
  }

  /// The line of an item.
  ///
  /// - Complexity: O(log *n*) for *n* items.
  subscript(item: Int) -> Int? {
    guard item >= 0, item < count else { return nil }
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(shifts[middle].item) <= item { low = middle + 1 } else { high = middle }
    }
    return item + shifts[low - 1].lines
  }
}
