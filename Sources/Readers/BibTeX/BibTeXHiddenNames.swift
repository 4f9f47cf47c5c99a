internal import CoterieRecords

/// What stands in a list of names for authors that it leaves out: `others`, `et al.`, `12 others`, `…`.
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
    let end = item.last == UInt8(ascii: ".") ? item.dropLast() : item
    guard end.count > 6, end.suffix(2).map({ $0 | 0x20 }) == Array("al".utf8) else { return nil }
    let beforeAl = end.dropLast(2)
    guard let last = beforeAl.last,
      last <= 0x20 || last == UInt8(ascii: "~") || last == UInt8(ascii: ".")
    else { return nil }
    var rest = beforeAl
    while let sign = rest.last,
      sign <= 0x20 || sign == UInt8(ascii: "~") || sign == UInt8(ascii: ".")
    {
      rest = rest.dropLast()
    }
    guard rest.suffix(2).map({ $0 | 0x20 }) == Array("et".utf8) else { return nil }
    rest = rest.dropLast(2)
    guard let sign = rest.last,
      sign <= 0x20 || sign == UInt8(ascii: ",") || sign == UInt8(ascii: "~")
    else { return nil }
    while let sign = rest.last,
      sign <= 0x20 || sign == UInt8(ascii: ",") || sign == UInt8(ascii: "~")
    {
      rest = rest.dropLast()
    }
    return rest
  }
}
