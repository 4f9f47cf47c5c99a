/// The whole number of up to seven digits at a place, all its digits read at once.
@usableFromInline
package struct WholeNumber {
  /// The number of digits; 0 where there is no digit, and where there are eight or more.
  @usableFromInline package let length: Int
  /// What the digits count.
  @usableFromInline package let value: Int
  /// Whether there are digits, the first of which is 0 only where it is alone.
  @usableFromInline package let isUsual: Bool

  /// Reads the eight bytes from a place on.
  ///
  /// A byte is a digit where its difference to the sign `0`, without a borrow, is at most 9: adding
  /// 0x76 then leaves its high bit clear. The digits are moved to the high end, so that zeros come
  /// before them, and added up in pairs, fours and eights.
  @inlinable @inline(__always)
  package init(_ text: Span<UInt8>, at place: Int) {
    precondition(place >= 0 && place + 8 <= text.count, "eight bytes are read at once")
    // The eight bytes are in the text, and any bytes make an integer.
    let word = unsafe UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    let digits = word ^ 0x3030_3030_3030_3030
    let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    length = others == 0 ? 0 : others.trailingZeroBitCount / 8
    // A shift by 64, where there is no digit, gives 0.
    let moved = digits << UInt64(64 - 8 * length)
    let pairs = moved &* 10 &+ moved >> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    value = Int(truncatingIfNeeded: (low &+ high) >> 32)
    isUsual = length == 1 || length > 1 && digits & 0xFF != 0
  }
}
