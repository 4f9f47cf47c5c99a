/// Where the texts of a table end: growing numbers, in four bytes each.
///
/// The lower 32 bits of each are kept, and at which texts the upper ones grow, once for each 4 GiB of text.
package struct TextEnds: Sendable {
  private var low: [UInt32] = [0]
  /// The number of the text that ends behind a multiple of 4 GiB as the first; once for each multiple.
  private var wraps: [Int] = []

  /// Creates the ends of a table that holds the empty text alone.
  package init() {}

  /// The number of texts.
  package var count: Int { low.count }

  /// Where the last text ends.
  package var last: Int { wraps.count << 32 | Int(low[count - 1]) }

  /// Where a text ends.
  package subscript(number: Int) -> Int {
    guard !wraps.isEmpty else { return Int(low[number]) }
    return wraps.count { $0 <= number } << 32 | Int(low[number])
  }

  /// Adds a text.
  ///
  /// - Parameter end: Where it ends, not before the last one.
  package mutating func append(_ end: Int) {
    while wraps.count < end >> 32 { wraps.append(count) }
    low.append(UInt32(truncatingIfNeeded: end))
  }
}
