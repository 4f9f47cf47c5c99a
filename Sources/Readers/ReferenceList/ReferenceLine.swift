import CoterieText

/// A line of a reference list.
struct ReferenceLine {
  /// The text without blanks at its ends, and without marks of bold and italic type.
  let text: String
  /// Its number in the piece, from 1.
  let number: Int
  /// How many blanks are before its text; a tab counts as four.
  let indent: Int
  /// How many characters it has.
  let length: Int
  let wasRecoded: Bool
  let wasCut: Bool

  init(_ bytes: ArraySlice<UInt8>, number: Int) {
    let line = PageLine(bytes, number: number)
    self.number = number
    wasRecoded = line.wasRecoded
    wasCut = line.wasCut
    indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    text = Self.withoutMarks(line.text)
    let bytes = text.utf8
    length = indent + (bytes.allSatisfy { $0 < 0x80 } ? bytes.count : text.count)
  }

  /// The lines of a text.
  static func lines(of bytes: [UInt8]) -> [ReferenceLine] {
    LineRanges(bytes).enumerated().map { ReferenceLine(bytes[$1], number: $0 + 1) }
  }

  /// A text without `**` and `__` around words, as Markdown has them, and without soft hyphens.
  private static func withoutMarks(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2A || $0 == 0x5F || $0 == 0xC2 || $0 == 0xE2 })
    else { return text }
    var text = text
    for mark in ["**", "__", "\u{AD}", "\u{200B}"]
    where text.contains(mark) && !text.hasPrefix("__") {
      text = text.replacing(mark, with: "")
    }
    return text
  }
}

extension ReferenceLine {
  /// Whether the line stands between entries and is none: a heading, a year alone, a number of a page.
  var isHeading: Bool {
    guard length <= 80, !text.isEmpty, !hasManyWords else { return false }
    let words = text.split(whereSeparator: { $0.isWhitespace || ":/&()".contains($0) })
    guard words.count <= 8, words.count > 0 else { return words.isEmpty }
    let letters = words.filter { $0.contains(where: \.isLetter) }
    if letters.isEmpty { return (1...9).contains(text.count(where: \.isNumber)) }
    if text.hasSuffix(".") && words.count > 2 || text.contains(", ") && words.count > 6 {
      return false
    }
    let keys = letters.map { $0.lowercased().filter { $0.isLetter || $0 == "-" } }
    if keys.first == "page", words.count <= 4 { return true }
    let known = keys.count {
      headingWords.contains($0)
        || $0.split(separator: "-").allSatisfy { headingWords.contains(String($0)) }
    }
    guard keys.contains(where: { headingNouns.contains($0) }) else { return false }
    let isPlain = !text.contains(".") && !text.contains(",")
    return known == keys.count || isPlain && keys.count <= 4 && known == keys.count - 1 && known > 1
  }

  /// Whether the line has more words than a heading, by its blanks and signs of ASCII alone.
  private var hasManyWords: Bool {
    var (words, isAfterSign) = (0, true)
    for byte in text.utf8 {
      let isSign =
        switch byte {
        case 0x09...0x0D, 0x20, UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "&"),
          UInt8(ascii: "("), UInt8(ascii: ")"):
          true
        default: false
        }
      if isAfterSign, !isSign { words += 1 }
      isAfterSign = isSign
    }
    return words > 8
  }
}

/// Nouns of headings in lists of works.
private let headingNouns: Set<String> = [
  "publications", "references", "bibliography", "papers", "articles", "preprints", "books",
  "chapters",
  "proceedings", "conferences", "journals", "theses", "thesis", "reports", "talks", "presentations",
  "patents",
  "reviews", "works", "editorials", "posters", "literature", "cited", "literatur", "publikationen",
  "publicaciones", "references", "références", "manuscripts", "abstracts", "submitted", "press",
  "preparation",
  "review", "conference", "journal", "workshop", "workshops", "datasets", "software", "other",
  "miscellaneous",
]

private let headingWords = headingNouns.union([
  "selected", "refereed", "peer", "peer-reviewed", "reviewed", "and", "in", "of", "the", "invited",
  "recent", "book",
  "technical", "list", "full", "short", "international", "national", "edited", "contributions",
  "my", "all",
  "under", "accepted", "published", "unpublished", "working", "non", "non-refereed", "other",
  "research", "major",
  "scientific", "key", "scholarly", "academic", "original", "with", "students", "magazine", "paper",
  "article", "phd", "master",
])
