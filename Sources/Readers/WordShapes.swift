/// First letters and lengths of some words: most words of a text have others and need no look-up.
struct WordShapes {
  /// For each first letter the lengths of its words, a bit each.
  private var lengths = [UInt32](repeating: 0, count: 128)

  /// The shapes of words in small letters, each of fewer than 32 letters.
  init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first, first < 0x80 else { continue }
      lengths[Int(first)] |= 1 << UInt32(word.utf8.count)
    }
  }

  /// Whether a word may be one of them, in any case; a word with other signs than letters always may.
  func mayHold(_ range: Range<Int>, of characters: [LineCharacter]) -> Bool {
    guard let first = characters[range.lowerBound].asciiValue,
      range.allSatisfy({ characters[$0].isASCIILetter })
    else { return true }
    return holds(first, length: range.count)
  }

  /// Whether a word of letters may be one of them, in any case; one that begins beyond ASCII may.
  func mayHold(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first, first < 0x80 else { return true }
    return holds(first, length: word.count)
  }

  private func holds(_ first: UInt8, length: Int) -> Bool {
    length < 32 && lengths[Int(first | 0x20)] >> UInt32(length) & 1 == 1
  }
}
