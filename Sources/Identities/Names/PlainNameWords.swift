/// The folded words of a part of a name in letters of ASCII, which is quick: most names are.
struct PlainNameWords {
  private(set) var words: [String] = []

  /// Cuts a part into words; nil where it has other signs than letters, blanks, hyphens, full stops and
  /// apostrophes, which folding looks at.
  init?(_ part: String, splittingInitials: Bool) {
    guard part.utf8.allSatisfy({ $0.isPlain }) else { return nil }
    for word in part.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2E }) {
      let letters = word.filter { $0 != UInt8(ascii: "'") }
      guard !letters.isEmpty else { continue }
      let areInitials =
        splittingInitials && 2...3 ~= word.count && word.allSatisfy { 0x41...0x5A ~= $0 }
      let folded = letters.map { $0 | 0x20 }
      if areInitials {
        words += folded.map { String(decoding: [$0], as: UTF8.self) }
      } else {
        words.append(String(decoding: folded, as: UTF8.self))
      }
    }
  }
}

extension UInt8 {
  /// Whether a sign of a name is a letter of ASCII, or separates words or is inside of one.
  fileprivate var isPlain: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x2E, 0x27: true
    default: false
    }
  }
}
