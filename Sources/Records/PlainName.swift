/// Where a name in the order *given family* is split, if it consists of plain words with one blank between
/// them, as most names do: it is split as bytes, which is fast.
struct PlainName {
  /// The number of bytes of the given names.
  let givenLength: Int
  /// The number of bytes of the family name with its particles. A suffix may follow it.
  let familyLength: Int

  /// Splits a name; nil where it must be split as a `String`.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard unsafe text.isPlainName else { return nil }
    let family = unsafe text.familyName
    givenLength = max(0, family.lowerBound - 1)
    familyLength = family.count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a name consists of words with one blank between them, which are whole characters in any
  /// way to cut: no other white space, and no sign after a blank that could join it.
  fileprivate var isPlainName: Bool {
    // Names in Chinese, Japanese or Korean letters begin with the family name.
    if let first = unsafe first, first >= 0xE1 { return false }
    var isAfterBlank = true
    for place in indices {
      let byte = unsafe self[place]
      if byte == 0x20 {
        if isAfterBlank { return false }
        isAfterBlank = true
      } else {
        guard byte > 0x20, isAfterBlank ? isPlainBeginning(byte) : !isDoubtful(byte) else {
          return false
        }
        isAfterBlank = false
      }
    }
    return !isAfterBlank
  }

  /// The family name in a plain name: its last word, or the last before a suffix, and the particles before
  /// it.
  fileprivate var familyName: Range<Int> {
    var end = count
    var start = unsafe wordStart(before: end)
    if start > 0 {
      let previous = unsafe wordStart(before: start - 1)
      if previous > 0, unsafe isIn(suffixes, start..<end) {
        end = start - 1
        start = previous
      }
    }
    while start > 0 {
      let previous = unsafe wordStart(before: start - 1)
      guard unsafe isIn(particles, previous..<start - 1) else { break }
      start = previous
    }
    return start..<end
  }

  /// Where the word begins that ends before a place.
  private func wordStart(before end: Int) -> Int {
    var place = end
    while place > 0, unsafe self[place - 1] != 0x20 { place -= 1 }
    return place
  }

  private func isIn(_ words: ShortWords, _ range: Range<Int>) -> Bool {
    guard range.count <= words.longest, unsafe words.first.contains(self[range.lowerBound]) else {
      return false
    }
    var word: UInt64 = 0
    for place in range { word = unsafe word << 8 | UInt64(self[place]) }
    return words.numbers.contains(word)
  }
}

/// Whether a byte begins a letter or sign that joins nothing before it: ASCII, Latin, Greek, Cyrillic, and
/// Chinese.
private func isPlainBeginning(_ byte: UInt8) -> Bool {
  byte < 0x80 || 0xC3...0xCA ~= byte || 0xCE...0xD1 ~= byte || 0xE4...0xE9 ~= byte
}

/// Whether a byte may begin a white space that is not ASCII, or a sign that joins the blank after it.
private func isDoubtful(_ byte: UInt8) -> Bool {
  switch byte {
  case 0xC2, 0xD8, 0xDB, 0xDC, 0xE0...0xE3, 0xF0...: true
  default: false
  }
}

/// Words of up to eight bytes, as numbers.
private struct ShortWords {
  let numbers: [UInt64]
  /// The number of bytes of the longest.
  let longest: Int
  /// The letters with which they begin.
  let first: ClosedRange<UInt8>

  init(_ words: Set<String>) {
    let short = words.filter { 1...8 ~= $0.utf8.count }
    numbers = short.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }.sorted()
    longest = short.map(\.utf8.count).max() ?? 0
    let first = short.compactMap(\.utf8.first)
    self.first = (first.min() ?? 0)...(first.max() ?? 0)
  }
}

private let particles = ShortWords(PersonName.particles)
private let suffixes = ShortWords(PersonName.suffixes)
