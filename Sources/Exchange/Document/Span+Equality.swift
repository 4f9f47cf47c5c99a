extension Span<UInt8> {
  /// Whether the bytes are the same as some others; eight are compared at once.
  func hasSameBytes(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (one, two) = unsafe (bytes, other.bytes)
    var place = 0
    while place + 8 <= count {
      // The eight bytes are in both, and any bytes make an integer.
      let difference =
        unsafe one.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
        ^ two.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      if difference != 0 { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
