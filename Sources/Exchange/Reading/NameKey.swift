import CoterieText

/// What a name is looked up by: its length, its first bytes and a hash.
///
/// Two names of up to ``wholeLength`` bytes are the same if their keys are; longer ones may be.
struct NameKey {
  /// The bytes of the name with zeros behind them; of a longer one its first 16 bytes and the hash.
  let words: (UInt64, UInt64, UInt64)
  /// The number of bytes, or its lowest 32 bits.
  let length: UInt32
  /// The hash of all bytes.
  let hash: UInt64

  /// The most bytes that a key holds.
  static let wholeLength = 24

  /// Makes the key of the name in a range of a text.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    let words =
      start + Self.wholeLength <= text.count
      ? Self.loadedWords(text, start, range.count) : Self.lastWords(text, range)
    length = UInt32(truncatingIfNeeded: range.count)
    guard range.count > Self.wholeLength else {
      self.words = words
      hash = Self.hash(words, length)
      return
    }
    hash = Self.hashOfLong(text, range)
    self.words = (words.0, words.1, hash)
  }

  /// Makes the key of a name.
  init(_ name: Span<UInt8>) { self.init(name, name.indices) }

  /// Whether the name has more bytes than a key holds.
  var isLong: Bool { length > Self.wholeLength }
}

// MARK: - Bytes

extension NameKey {
  /// The words of a name behind which enough bytes follow.
  @inline(__always)
  private static func loadedWords(
    _ text: Span<UInt8>, _ start: Int, _ count: Int
  ) -> (UInt64, UInt64, UInt64) {
    (
      EightBytes(text, at: start).first(count), EightBytes(text, at: start + 8).first(count - 8),
      EightBytes(text, at: start + 16).first(count - 16)
    )
  }

  /// The words of a name at the end of a text.
  private static func lastWords(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (UInt64, UInt64, UInt64) {
    func word(_ first: Int) -> UInt64 {
      let start = min(range.lowerBound + first, range.upperBound)
      return (start..<min(start + 8, range.upperBound)).reversed().reduce(0) {
        $0 << 8 | UInt64(text[$1])
      }
    }
    return (word(0), word(8), word(16))
  }
}

// MARK: - Hash

extension NameKey {
  /// The hash of a key with some words and length.
  @inline(__always)
  static func hash(_ words: (UInt64, UInt64, UInt64), _ length: UInt32) -> UInt64 {
    if length > wholeLength { return words.2 }
    return finished(mixed(mixed(mixed(started(Int(length)), words.0), words.1), words.2))
  }

  private static func hashOfLong(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = started(range.count)
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      hash = mixed(hash, EightBytes(text, at: place).word)
      place += 8
    }
    // The last eight bytes, of which some are in the words before.
    return finished(mixed(hash, EightBytes(text, at: range.upperBound - 8).word))
  }

  @inline(__always)
  private static func started(_ count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
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
