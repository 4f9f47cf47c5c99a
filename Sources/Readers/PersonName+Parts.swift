import CoterieRecords

extension PersonName {
  /// The name of which a source gives the parts; nil where all are empty.
  ///
  /// A suffix at the end of a part is one (`Church III`). Names of Chinese, Japanese or Korean signs alone
  /// are written as they are read, family name first and without a blank, as one part.
  static func ofParts(given: String?, family: String?, suffix: String? = nil) -> PersonName? {
    var (given, family) = (given ?? "", family ?? "")
    if family.isEmpty { swap(&given, &family) }
    guard !family.isEmpty else { return nil }
    if !given.isEmpty, given.isOfEastAsianSigns, family.isOfEastAsianSigns {
      return PersonName(family: family + given)
    }
    var suffix = suffix ?? ""
    if suffix.isEmpty { suffix = family.removingSuffix() ?? given.removingSuffix() ?? "" }
    return PersonName(given: given, family: family, suffix: suffix)
  }
}

extension String {
  /// Removes a suffix of a name from the end of a part, and returns it; nil where there is none.
  fileprivate mutating func removingSuffix() -> String? {
    guard let blank = utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let last = String(self[utf8.index(after: blank)...])
    guard PersonName.suffixes.contains(last) else { return nil }
    let rest = self[..<blank]
    self = String(rest.hasSuffix(",") ? rest.dropLast() : rest)
    return last
  }

  /// Whether it has Chinese signs, kana and Hangul alone.
  fileprivate var isOfEastAsianSigns: Bool {
    guard let first = utf8.first, first >= 0xE1 else { return false }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3005, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
      case 0x20000...0x3FFFF: true
      default: false
      }
    }
  }
}
