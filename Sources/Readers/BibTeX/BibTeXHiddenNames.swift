internal import CoterieRecords

/// What is in a list of names for authors that it leaves out: `others`, `et al.`, `12 others`, `…`.
struct BibTeXHiddenNames {
  /// How many are left out.
  let count: AuthorList.Hidden

  /// Takes such words off the end of an item; nil where there are none.
  init?(_ item: inout ArraySlice<UInt8>) {
    if let count = Self.count(of: item) {
      self.count = count
      item = []
      return
    }
    guard let rest = Self.withoutEtAl(item) else { return nil }
    item = rest
    count = .unknown
  }

  /// Whether an item is such words and nothing else.
  static func areOthers(_ item: ArraySlice<UInt8>) -> Bool { count(of: item) != nil }

  private static func count(of item: ArraySlice<UInt8>) -> AuthorList.Hidden? {
    guard item.count <= 32, mayBegin(item) else { return nil }
    let text = item.text.lowercased().filter { $0 != "{" && $0 != "}" }.replacing("~", with: " ")
    if phrases.contains(text) { return .unknown }
    let words = text.split(separator: " ")
    guard words.count > 1, let number = Int(words[0]),
      HiddenAuthorsNouns.words.isSuperset(of: words.dropFirst().map { String($0) }),
      1...HiddenAuthorsPhrase.largestNumber ~= number
    else { return nil }
    return .count(number)
  }

  /// Whether the first letters may be those of such words. Names begin with a capital, as few of these do.
  private static func mayBegin(_ item: ArraySlice<UInt8>) -> Bool {
    let braces = item.prefix { $0 == UInt8(ascii: "{") }.count
    guard let first = item.dropFirst(braces).first else { return false }
    let second = item.dropFirst(braces + 1).first ?? 0
    return switch first {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "e"), UInt8(ascii: "m"),
      UInt8(ascii: "o"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "\\"), 0xE2:
      true
    case UInt8(ascii: "O"), UInt8(ascii: "E"): second | 0x20 == UInt8(ascii: "t")
    default: false
    }
  }

  private static let phrases: Set<String> = [
    "others", "other", "et al", "et al.", "etal", "etal.", "et. al.", "et. al", "al.", "al",
    "et alii", "and others", "\\dots", "\\ldots", "...", "…", "more", "many others", "colleagues",
    "co-workers", "coworkers", "coauthors", "co-authors", "collaborators", "other authors",
    "more authors",
  ]

  /// What is before `et al.` at the end of a name.
  private static func withoutEtAl(_ item: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let beforeAl = withoutEnd("al", of: item.dropping(UInt8(ascii: "."))),
      let sign = beforeAl.last, sign.isBlankOfTeX || sign == UInt8(ascii: "."),
      let beforeEt = withoutEnd("et", of: beforeAl.droppingBlanks.dropping(UInt8(ascii: "."))),
      let other = beforeEt.last, other.isBlankOfTeX || other == UInt8(ascii: ",")
    else { return nil }
    return beforeEt.droppingBlanks.dropping(UInt8(ascii: ",")).droppingBlanks
  }

  /// What is before two letters at the end, in any case.
  private static func withoutEnd(
    _ letters: StaticString, of text: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard text.count > 2 else { return nil }
    let start = text.endIndex - 2
    let isEnd =
      unsafe text[start] | 0x20 == letters.utf8Start[0]
      && text[start + 1] | 0x20 == letters.utf8Start[1]
    return isEnd ? text[..<start] : nil
  }
}

extension ArraySlice<UInt8> {
  /// The text without a sign at its end.
  fileprivate func dropping(_ sign: UInt8) -> ArraySlice<UInt8> {
    last == sign ? dropLast() : self
  }

  /// The text without blanks at its end, those of TeX among them.
  fileprivate var droppingBlanks: ArraySlice<UInt8> {
    var text = self
    while let last = text.last, last.isBlankOfTeX { text.removeLast() }
    return text
  }
}

extension UInt8 {
  fileprivate var isBlankOfTeX: Bool { self <= 0x20 || self == UInt8(ascii: "~") }
}
