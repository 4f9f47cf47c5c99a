/// The mark of a text in a hash table: bits of a hash of its bytes.
func textMark(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
  unsafe UInt32(truncatingIfNeeded: stableHash(UnsafeRawBufferPointer(text)) >> 32)
}

/// A hash of bytes that never changes, from release to release and machine to machine: words of 8 bytes
/// are multiplied to 16 bytes whose halves are joined, as in wyhash (W. Yi, public domain).
package func stableHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
  var place = 0
  while place + 8 <= bytes.count {
    let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    hash = joined(hash ^ UInt64(littleEndian: word))
    place += 8
  }
  var tail: UInt64 = 0
  while place < bytes.count {
    tail = unsafe tail << 8 | UInt64(bytes[place])
    place += 1
  }
  return joined(joined(hash ^ tail) ^ 0xA076_1D64_78BD_642F)
}

/// The two halves of a product of 16 bytes, joined.
private func joined(_ word: UInt64) -> UInt64 {
  let product = (word ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
  return product.high ^ product.low
}
