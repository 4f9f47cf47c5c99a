/// Rows of different lengths in one piece of memory: the names of each record, one after the other.
///
/// A row is filled with ``append(_:)`` and ended with ``endRow()``.
public struct Jagged<Element: Sendable>: Sendable {
  /// The elements of all rows.
  package private(set) var elements: [Element] = []
  private var ends: [UInt32] = []

  /// Creates a table without rows.
  public init() {}

  /// The number of rows.
  public var count: Int { ends.count }

  /// Where a row is among all elements.
  package func range(of row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
  }

  /// The row of an element.
  ///
  /// - Complexity: O(log *n*) for *n* rows.
  package func row(ofElement element: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(ends[middle]) <= element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The elements of a row.
  public subscript(row: Int) -> ArraySlice<Element> { elements[range(of: row)] }

  /// Adds an element to the row that is being filled.
  package mutating func append(_ element: Element) { elements.append(element) }

  /// Adds elements to the row that is being filled.
  package mutating func append(contentsOf others: some Sequence<Element>) {
    elements.append(contentsOf: others)
  }

  /// Ends the row that is being filled.
  ///
  /// - Precondition: There are fewer than 2³² elements.
  package mutating func endRow() { ends.append(UInt32(elements.count)) }

  /// Adds the rows of another table, each element changed.
  package mutating func append(_ other: Jagged, changing change: (Element) -> Element) {
    let start = UInt32(elements.count)
    elements.append(contentsOf: other.elements.lazy.map(change))
    ends.append(contentsOf: other.ends.lazy.map { start + $0 })
  }
}

extension Jagged: Equatable where Element: Equatable {}
