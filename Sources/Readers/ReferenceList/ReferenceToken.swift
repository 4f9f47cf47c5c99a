/// A word, a number, a sign or a link of an entry.
struct ReferenceToken {
  enum Kind { case word, number, sign, link }

  let kind: Kind
  /// Its characters in the entry.
  let range: Range<Int>
  let isAfterBlank: Bool
  /// As it is written; a quote, dash or ellipsis of any kind as one sign for its kind.
  let text: String
  let shape: Shape

  /// The case of a word's letters.
  struct Shape: OptionSet {
    let rawValue: UInt8
    /// It begins with a capital, or a letter of a script without capitals.
    static let capitalised = Shape(rawValue: 1)
    /// All its letters are capitals.
    static let capitals = Shape(rawValue: 2)
    /// It has a digit.
    static let digits = Shape(rawValue: 4)
    /// It has a capital after a small letter, as no name but `McX` has.
    static let innerCapital = Shape(rawValue: 8)
  }

  /// The number of characters.
  var length: Int { range.count }

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// Whether it is a word that begins with a small letter.
  var isSmall: Bool { kind == .word && !shape.contains(.capitalised) }

  /// Whether it is a single capital.
  var isInitial: Bool { kind == .word && length == 1 && shape.contains(.capitals) }

  /// Whether it is a word that may be in a person's name.
  var isNameWord: Bool {
    guard kind == .word, !shape.contains(.digits) else { return false }
    return shape.contains(.capitalised) ? !notInNames.contains(text) : isElided
  }

  /// Whether it is a name with an elided article before it: `d'Ovidio`.
  private var isElided: Bool {
    shape.contains(.innerCapital) && elisions.contains { text.hasPrefix($0) }
  }

  /// Whether it is a word of titles that is a short name as well: `An`, `Do`.
  var isShortName: Bool { kind == .word && shortNames.contains(text) }

  /// Whether it is one to four capitals that may be initials without full stops: `JA`, `J-P`.
  var areGluedInitials: Bool {
    kind == .word && length <= 5 && shape.contains(.capitals) && !shape.contains(.digits)
      && text.count(where: \.isLetter) <= 4
  }

  var isParticle: Bool { kind == .word && PersonParticles.holds(text) }

  /// The year that it is, with a letter after it or without one: `2019`, `2019a`.
  var year: Int? {
    guard kind == .number || kind == .word, (4...5).contains(length) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), 1500...2100 ~= year,
      length == 4 || text.last?.isASCII == true && text.last?.isLowercase == true
    else { return nil }
    return year
  }
}

private let elisions = ["d'", "d’", "l'", "l’", "dell'", "dell’", "dall'", "dall’", "'t", "’t"]

private let shortNames: Set<String> = [
  "An", "On", "Do", "To", "Is", "In", "By", "At", "As", "Not", "Un", "Der", "How", "Who", "Des",
  "El",
]

/// Words that begin titles and venues, and that no name has.
private let notInNames: Set<String> = [
  "The", "An", "On", "In", "Of", "For", "With", "Towards", "Toward", "Using", "How", "Why", "What",
  "When", "Where", "Who", "Is", "Are", "Does", "From", "And", "To", "By", "At", "As", "Its",
  "Some", "Is", "Do", "Should", "Against", "About", "Beyond", "Between", "Under", "Over", "Into",
  "This", "That", "These", "Not", "Or", "If", "We", "Our", "Un", "Une", "Der", "Eine",
  "Über", "Zur", "Zum", "Et", "Journal", "Proceedings", "Proc", "Vol", "No", "Pp", "PhD", "Ph",
  "University", "Press", "Available", "Retrieved", "Online", "Springer", "Elsevier",
]
