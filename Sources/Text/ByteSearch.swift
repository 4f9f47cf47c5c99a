internal import Foundation

extension [UInt8] {
  /// The first place of a byte in a range.
  ///
  /// - Complexity: O(*n*) for *n* bytes, of which the system's `memchr` reads many at a time.
  package func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    guard !range.isEmpty else { return nil }
    return unsafe withUnsafeBytes { bytes in
      // The search ends at the end of the range, which is inside the array.
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// The first place in a range where some bytes begin that are in it as a whole.
  package func place(of bytes: StaticString, in range: Range<Int>) -> Int? {
    let length = bytes.utf8CodeUnitCount
    var start = range.lowerBound
    while length > 0, start + length <= range.upperBound {
      let first = unsafe bytes.utf8Start.pointee
      guard let place = place(of: first, in: start..<(range.upperBound - length + 1)) else {
        return nil
      }
      if hasBytes(bytes, at: place) { return place }
      start = place + 1
    }
    return nil
  }

  /// Whether some bytes are at a place.
  package func hasBytes(_ bytes: StaticString, at place: Int) -> Bool {
    let length = bytes.utf8CodeUnitCount
    guard place >= 0, place + length <= count else { return false }
    return unsafe withUnsafeBytes { own in
      guard let base = own.baseAddress else { return length == 0 }
      return unsafe memcmp(base + place, bytes.utf8Start, length) == 0
    }
  }

  /// A place in a range where a text is byte for byte; nil where none is found, and where the text is empty.
  ///
  /// Where the beginning of the text is at many places before the whole of it, the search gives up.
  ///
  /// - Complexity: O(*n*) for *n* bytes in the range.
  package func place(of text: String, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: indices)
    let text = Array(text.utf8)
    guard let first = text.first, text.count <= range.count else { return nil }
    let places = range.lowerBound...(range.upperBound - text.count)
    var (next, failures) = (places.lowerBound, 0)
    while failures < 16, let place = place(of: first, in: next..<places.upperBound + 1) {
      if holds(text, upTo: 32, at: place) {
        if holds(text, upTo: text.count, at: place) { return place }
        failures += 1
      }
      next = place + 1
    }
    return nil
  }

  /// Whether the beginning of a text is at a place from which on there are bytes enough.
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
