/// Titles of works, as the text of JSON between quotes.
enum Titles {
  /// In a pattern # is a noun, @ an adjective.
  private static let patterns = [
    "A # of @ # in #", "@ # and #: a @ # for #", "On the # of @ # under #", "#, # and the @ # of #",
    "The @ # for @ # with @ #: # in #", "Towards @ # of #", "Does @ # change the # of @ #?",
    "The # of # in @ #: # and @ #", "A @ @ # of #–# in @ #",
    "# of @ # by @ #: lessons from # and #",
  ]

  /// As some titles are printed: with escapes, entities, markup, letters beyond ASCII.
  private static let marks = [
    #" after Poincar\u00e9"#, #" in \"@\" #"#, " on <i># @</i>", " &amp; #", " (α–β #)",
    #" and\/or #"#,
    #" in S\u00e3o Paulo"#, " for H₂O",
  ]

  /// Titles too short to say which work it is.
  private static let short = ["Editorial", "Book review", "Introduction", "Preface", "Erratum"]

  /// Draws a title of a community, whose works share words.
  static func drawn(of community: Int, isPlain: Bool, _ draws: inout RandomStream) -> [UInt8] {
    if !isPlain, draws.happens(perThousand: 10) { return Array(one(of: short, &draws).utf8) }
    var title: [UInt8] = []
    fill(one(of: patterns, &draws), of: community, &title, &draws)
    if draws.happens(perThousand: 40) {
      fill(one(of: marks, &draws), of: community, &title, &draws)
    }
    capitalise(&title[0])
    return title
  }

  private static func fill(
    _ pattern: String, of community: Int, _ title: inout [UInt8], _ draws: inout RandomStream
  ) {
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "#"):
        title += word(of: TitleWords.nouns, community, &draws).utf8
      case UInt8(ascii: "@"):
        title += word(of: TitleWords.adjectives, community, &draws).utf8
      default: title.append(byte)
      }
    }
  }

  /// Half of the words are among twenty that the community likes.
  private static func word(
    of words: [String], _ community: Int, _ draws: inout RandomStream
  ) -> String {
    let draw = draws.below(2 * words.count)
    return draw < words.count
      ? words[draw] : words[(community * 31 + draw % 20 * 7) % words.count]
  }

  private static func one(of texts: [String], _ draws: inout RandomStream) -> String {
    texts[draws.below(texts.count)]
  }

  /// The title as another record prints it: other capitals, other punctuation.
  static func variant(of title: [UInt8], _ draws: inout RandomStream) -> [UInt8] {
    guard draws.below(2) == 0 else {
      return title.filter { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",") }
    }
    var title = title
    // An escape begins with a backslash, so that its letters do not follow a blank.
    for place in title.indices.dropFirst() where title[place - 1] == UInt8(ascii: " ") {
      capitalise(&title[place])
    }
    return title + [UInt8(ascii: ".")]
  }

  private static func capitalise(_ letter: inout UInt8) {
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) { letter -= 32 }
  }
}
