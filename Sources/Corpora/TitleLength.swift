import CoterieRecords

extension TextTable {
  /// How many words a folded text has. In scripts that put no blanks between words, two letters count as
  /// one word.
  func wordCount(of key: TextID) -> Int {
    guard !key.isNone else { return 0 }
    let count = unsafe withBytes(of: key) { bytes in
      unsafe bytes.contains { $0 >= 0xE0 }
        ? nil : unsafe bytes.count { $0 == UInt8(ascii: " ") } + 1
    }
    return count ?? self[key].split(separator: " ").reduce(0) { $0 + $1.wordCount }
  }
}

extension Substring {
  /// How many words it counts as, without blanks.
  fileprivate var wordCount: Int {
    let letters = unicodeScalars.count(where: \.isOfUnbrokenScript)
    return Swift.max(1, (letters + 1) / 2)
  }
}

extension Unicode.Scalar {
  /// Whether it is of a script that puts no blanks between words: Thai, Lao, Burmese, Khmer, Kana, Han.
  fileprivate var isOfUnbrokenScript: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
