import CoterieText

/// A person's name as a source shows it.
///
/// A name read in the order *given family* is split at its last word, and small particles before it
/// belong to the family name: "Laurens van der Maaten" is *van der Maaten*, and so is a name that
/// begins with one.
public struct PersonName: Hashable, Sendable {
  /// Given names or initials; empty for a person of one name.
  public let given: String
  /// The family name with its particles.
  public let family: String
  /// What follows the family name: `Jr.`, `III`.
  public let suffix: String

  /// Creates a name from its parts. A name in Chinese, Japanese or Korean letters is one word, the family
  /// name first.
  public init(given: String = "", family: String, suffix: String = "") {
    let isJoined = !given.isEmpty && given.isEastAsian && family.isEastAsian
    self.given = isJoined ? "" : given
    self.family = isJoined ? family + given : family
    self.suffix = suffix
  }

  /// Creates a name from its full form in the order *given family*, or nil for a blank text. A name in
  /// Chinese, Japanese or Korean letters begins with the family name, with blanks or without.
  public init?(full text: String) {
    if let name = Self(eastAsian: text) {
      self = name
      return
    }
    let plain = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe PlainName($0) }
    if let plain = plain ?? nil {
      self.init(text, givenLength: plain.givenLength, familyLength: plain.familyLength)
      return
    }
    var words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    var suffix = ""
    if words.count > 2, let last = words.last, Self.suffixes.contains(last) {
      suffix = words.removeLast()
    }
    guard var start = words.indices.last else { return nil }
    while start > 0, Self.particles.contains(words[start - 1]) { start -= 1 }
    self.init(
      given: words[..<start].joined(separator: " "),
      family: words[start...].joined(separator: " "), suffix: suffix)
  }

  /// Creates a name from words that are all in East Asian letters, of which the first is the family name; nil for
  /// other texts.
  package init?(eastAsian text: String) {
    guard let first = text.utf8.first(where: { $0 > 0x20 }), first >= 0xE1 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, words.allSatisfy({ String($0).isEastAsian }) else { return nil }
    self.init(family: words.joined())
  }

  /// The name in the order *given family suffix*.
  public var full: String {
    if given.isEmpty, suffix.isEmpty { return family }
    var full = given
    full.reserveCapacity(given.utf8.count + family.utf8.count + suffix.utf8.count + 2)
    for part in [family, suffix] where !part.isEmpty {
      if !full.isEmpty { full += " " }
      full += part
    }
    return full
  }

  /// The name as people read it: without markup of TeX or HTML.
  package var readable: PersonName {
    let text = full
    let readable = text.readable
    return readable == text ? self : PersonName(full: readable) ?? self
  }

  /// Small words that belong to a family name and begin with a small letter.
  public static let particles: Set<String> = [
    "af", "al", "auf", "av", "ben", "bin", "da", "dal", "das", "de", "degli", "dei", "del",
    "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le",
    "les", "lo", "los", "op", "san", "ten", "ter", "tot", "van", "vander", "vom", "von", "y", "zu",
    "zum", "zur",
  ]

  /// What may follow a family name, a comma between them or not.
  public static let suffixes: Set<String> = [
    "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "2nd", "3rd", "4th", "5th", "6th",
  ]
}

extension PersonName: CustomStringConvertible {
  /// The full name.
  public var description: String { full }
}

extension String {
  /// Whether all letters are Han, Kana or Hangul.
  fileprivate var isEastAsian: Bool {
    guard let first = utf8.first, first >= 0xE1 else { return false }
    return unicodeScalars.allSatisfy { letter in
      switch letter.value {
      case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
        true
      default: false
      }
    }
  }
}

extension UInt8 {
  /// Whether a byte beyond ASCII may begin white space in UTF-8, such as U+00A0, or a mark that joins
  /// what is before it.
  @inlinable package var mayBeginBlank: Bool {
    switch self {
    case 0xC2, 0xCC, 0xCD, 0xE1...0xE3: true
    default: false
    }
  }
}
