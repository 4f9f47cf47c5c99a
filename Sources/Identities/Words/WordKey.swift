import CoterieRecords

/// A word known by a hash of its bytes, so that the words of a million titles need no table. Two words
/// share a key once in 2⁶⁴ pairs.
struct WordKey: Hashable, Comparable, Sendable {
  let value: UInt64

  init(_ word: some Collection<UInt8>) {
    let hash = word.withContiguousStorageIfAvailable { bytes in
      unsafe stableHash(UnsafeRawBufferPointer(bytes))
    }
    value = unsafe hash ?? Array(word).withUnsafeBytes { unsafe stableHash($0) }
  }

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.value < rhs.value }
}
