/// Hashes of some words: most other words of ASCII have other hashes, and need no look-up.
///
/// - SeeAlso: B. Bloom, "Space/time trade-offs in hash coding with allowable errors", *Communications of the
///   ACM* 13 (1970), pp. 422–426.
struct WordFilter: Sendable {
  /// A bit for each value of a hash.
  private var bits = [UInt64](repeating: 0, count: 256)

  /// The filter of words in small letters.
  init(_ words: some Sequence<String>) {
    for word in words {
      let hash = unsafe Array(word.utf8).withUnsafeBufferPointer { unsafe Self.hash(of: $0) }
      if let hash { bits[hash >> 6] |= 1 << UInt64(hash & 63) }
    }
  }

  /// Whether a word may be one of them, in any case; one with letters beyond ASCII always may.
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let hash = unsafe Self.hash(of: word) else { return true }
    return bits[hash >> 6] >> UInt64(hash & 63) & 1 == 1
  }

  /// The hash of a word, whatever its case; nil for one with letters beyond ASCII.
  private static func hash(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash: UInt32 = 0
    var signs: UInt8 = 0
    for place in word.indices {
      let byte = unsafe word[place]
      hash = (hash ^ UInt32(byte | 0x20)) &* 0x9E37_79B1
      signs |= byte
    }
    return signs < 0x80 ? Int(hash >> 18) : nil
  }
}
