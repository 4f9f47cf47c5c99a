/// A column of working memory: as many elements as it was made with, owned by one search.
///
/// Kernels that write many columns at once hold one of these for each. It is read and written
/// without a check that the column is not shared, which its one owner makes true, and in release
/// without a check of the place: code that uses a place states why it exists.
@safe @usableFromInline
package struct WorkingColumn<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline let elements: UnsafeMutablePointer<Element>

  /// The number of elements.
  @usableFromInline package let count: Int

  /// Creates a column of equal elements.
  package init(repeating element: Element, count: Int) {
    self.count = count
    // One element at least, so that the address exists.
    unsafe elements = UnsafeMutablePointer.allocate(capacity: max(1, count))
    unsafe elements.initialize(repeating: element, count: count)
  }

  deinit { unsafe elements.deallocate() }

  /// The element at a place, which lies in `0 ..< count`.
  @inlinable
  package subscript(place: Int) -> Element {
    @inline(__always)
    get {
      assert(place >= 0 && place < count, "place \(place) is not among the \(count) of the column")
      return unsafe elements[place]
    }
    @inline(__always)
    nonmutating set {
      assert(place >= 0 && place < count, "place \(place) is not among the \(count) of the column")
      unsafe elements[place] = newValue
    }
  }
}

extension WorkingColumn<Double> {
  /// Returns the elements, and leaves zeros.
  package func taken() -> [Double] {
    (0..<count).map { place in
      defer { self[place] = 0 }
      return self[place]
    }
  }
}
