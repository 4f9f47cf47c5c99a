/// First and last letters and lengths of some words: most words of a text have others and need no look-up.
struct WordShapes {
  /// For each first letter the lengths of its words, a bit each.
  private var beginnings = [UInt32](repeating: 0, count: 128)
  /// For each last byte, with the bit of small letters set, the lengths of its words.
  private var ends = [UInt32](repeating: 0, count: 256)

  /// The shapes of words in small letters, each of fewer than 32 letters.
  init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first, let last = word.utf8.last, first < 0x80 else { continue }
      beginnings[Int(first)] |= 1 << UInt32(word.utf8.count)
      ends[Int(last | 0x20)] |= 1 << UInt32(word.utf8.count)
    }
  }

  /// Whether a word may be one of them, in any case; a word with other signs than letters always may.
  func mayHold(_ range: Range<Int>, of characters: [LineCharacter]) -> Bool {
    guard let first = characters[range.lowerBound].asciiValue,
      let last = characters[range.upperBound - 1].asciiValue,
      range.allSatisfy({ characters[$0].isASCIILetter })
    else { return true }
    return holds(first, last, length: range.count)
  }

  /// Whether a word of letters may be one of them, in any case; one that begins beyond ASCII may.
  func mayHold(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    return first >= 0x80 || holds(first, last, length: word.count)
  }

  private func holds(_ first: UInt8, _ last: UInt8, length: Int) -> Bool {
    guard length < 32 else { return false }
    return (beginnings[Int(first | 0x20)] & ends[Int(last | 0x20)]) >> UInt32(length) & 1 == 1
  }
}
