internal import Foundation

extension [UInt8] {
  /// The first place in a range at which a byte stands; nil where it stands at none.
  package func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    return unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        // The search ends at the end of the range, which lies inside the array.
        let found = unsafe memchr(start + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - start
    }
  }

  /// A place in a range at which a text stands byte for byte; nil where none is found, and where the
  /// text is empty.
  ///
  /// Where the beginning of the text stands at many places before the whole of it, the search gives up.
  ///
  /// - Complexity: O(*n*) for *n* bytes in the range.
  package func place(of text: String, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    let text = Array(text.utf8)
    guard let first = text.first, text.count <= range.count else { return nil }
    let places = range.lowerBound...(range.upperBound - text.count)
    var (next, failures) = (places.lowerBound, 0)
    while failures < 16, let place = firstPlace(of: first, in: next..<places.upperBound + 1) {
      if holds(text, upTo: 32, at: place) {
        if holds(text, upTo: text.count, at: place) { return place }
        failures += 1
      }
      next = place + 1
    }
    return nil
  }

  /// Whether the beginning of a text stands at a place from which on there are bytes enough.
  private func holds(_ text: [UInt8], upTo length: Int, at place: Int) -> Bool {
    let length = Swift.min(length, text.count)
    return unsafe withUnsafeBytes { bytes in
      unsafe text.withUnsafeBytes { text in
        guard let start = bytes.baseAddress, let text = text.baseAddress else { return false }
        // Both arrays have so many bytes.
        return unsafe memcmp(start + place, text, length) == 0
      }
    }
  }
}
