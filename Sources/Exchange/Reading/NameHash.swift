/// A hash of the bytes of a name, eight at once.
enum NameHash {
  /// The hash of some bytes.
  static func of(_ name: Span<UInt8>) -> UInt64 {
    let bytes = unsafe name.bytes
    var hash = UInt64(truncatingIfNeeded: name.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= name.count {
      // The eight bytes are in the name, and any bytes make an integer.
      hash = mixed(hash, unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < name.count {
      rest = rest << 8 | UInt64(name[place])
      place += 1
    }
    return finished(mixed(hash, rest))
  }

  /// The two halves of a product of 128 bits, so that every bit of both counts.
  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }
}
