/// Eight bytes of a text, compared at once.
///
/// A result has the high bit of the first byte that is looked for; behind that one it may have those of others.
///
///     let eight = EightBytes(text, at: place)
///     EightBytes.first(of: eight.equal(to: 0x0A))  // 8 where there is none
@usableFromInline
package struct EightBytes {
  /// The bytes, the first of which is the lowest.
  @usableFromInline package let word: UInt64

  /// Reads the eight bytes from a place on.
  @inlinable @inline(__always)
  package init(_ text: Span<UInt8>, at place: Int) {
    precondition(place >= 0 && place + 8 <= text.count, "eight bytes are read at once")
    // The eight bytes are in the text, and any bytes make an integer.
    word = unsafe UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  @inlinable @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Looks for a byte: where it is, subtracting 1 from the difference borrows.
  @inlinable @inline(__always)
  package func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ Self.each(byte)
    return (difference &- Self.each(1)) & ~difference & Self.each(0x80)
  }

  /// Looks for bytes below one that is at most 0x80.
  @inlinable @inline(__always)
  package func below(_ byte: UInt8) -> UInt64 {
    (word &- Self.each(byte)) & ~word & Self.each(0x80)
  }

  /// Whether a byte is beyond ASCII.
  @inlinable @inline(__always)
  package var isBeyondASCII: Bool { word & Self.each(0x80) != 0 }

  /// The place of the first byte that was looked for; 8 where there is none.
  @inlinable @inline(__always)
  package static func first(of found: UInt64) -> Int { found.trailingZeroBitCount / 8 }

  /// The first bytes, up to a count, with zeros behind them.
  @inlinable @inline(__always)
  package func first(_ count: Int) -> UInt64 {
    word & UInt64.max >> UInt64(64 - 8 * min(8, max(0, count)))
  }
}
