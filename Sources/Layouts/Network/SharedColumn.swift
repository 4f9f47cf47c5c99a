/// A column of numbers that the threads of a loop read and write at the same time.
///
/// It is no lock: a loop states why no two of its chunks write one place and none reads what another
/// writes. The elements live as long as the column, so whoever uses its ``places`` holds it.
@safe
final class SharedColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The elements.
  let places: Places<Element>

  /// Creates a column of equal elements.
  init(repeating element: Element, count: Int) {
    // One element at least, so that the address exists.
    let start = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    unsafe start.initialize(repeating: element, count: count)
    places = unsafe Places(start: start, count: count)
  }

  deinit { places.deallocate() }
}

/// The elements of a ``SharedColumn``, in release without a check of the place.
@safe
struct Places<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let start: UnsafeMutablePointer<Element>
  /// The number of elements.
  let count: Int

  fileprivate init(start: UnsafeMutablePointer<Element>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  fileprivate func deallocate() { unsafe start.deallocate() }

  /// The element at a place, which lies in `0 ..< count`.
  subscript(place: Int) -> Element {
    @inline(__always)
    get {
      assert(place >= 0 && place < count, "place \(place) is not among the \(count) of the column")
      return unsafe start[place]
    }
    @inline(__always)
    nonmutating set {
      assert(place >= 0 && place < count, "place \(place) is not among the \(count) of the column")
      unsafe start[place] = newValue
    }
  }

  /// The four elements from a place on, all of which lie in the column.
  @inline(__always)
  func four(from place: Int) -> SIMD4<Element> where Element: SIMDScalar {
    assert(place >= 0 && place + 4 <= count, "four places from \(place) on are not in the column")
    return unsafe UnsafeRawPointer(start + place).loadUnaligned(as: SIMD4<Element>.self)
  }
}
