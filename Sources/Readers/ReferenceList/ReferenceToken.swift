/// A word, a number, a sign or a link of an entry.
struct ReferenceToken {
  enum Kind { case word, number, sign, link }

  let kind: Kind
  /// Its characters in the entry.
  let range: Range<Int>
  let isAfterBlank: Bool
  /// The sign; one for all quotes, dashes or ellipses of a kind. U+0000 for other tokens.
  let sign: Unicode.Scalar
  /// What it may mean; nothing for tokens that are no words.
  let words: ReferenceWords
  let shape: ReferenceShape
  /// The year that it is, with a letter after it or without one: `2019`, `2019a`.
  let year: Int?

  /// The number of characters.
  var length: Int { range.count }

  func isSign(_ sign: Unicode.Scalar) -> Bool { self.sign == sign }

  /// Whether it is one of some signs.
  func isSign(of signs: String) -> Bool { kind == .sign && signs.unicodeScalars.contains(sign) }

  /// Whether it is a word of one of some groups.
  func isWord(_ groups: ReferenceWords) -> Bool { !words.isDisjoint(with: groups) }

  /// Whether it is a word that begins with a small letter.
  var isSmall: Bool { kind == .word && !shape.contains(.capitalised) }

  /// Whether it is a single capital.
  var isInitial: Bool { length == 1 && shape.contains(.capitals) }

  /// Whether it is a word that may be in a person's name.
  var isNameWord: Bool {
    guard kind == .word, !shape.contains(.digits) else { return false }
    return shape.contains(.capitalised) ? !isWord(.notInName) : shape.contains(.elided)
  }

  /// Whether it is a word of titles that is a short name as well: `An`, `Do`.
  var isShortName: Bool { isWord(.shortName) }

  /// Whether it is one to four capitals that may be initials without full stops: `JA`, `J-P`.
  var areGluedInitials: Bool { shape.contains(.gluedInitials) }

  var isParticle: Bool { isWord(.particle) }
}
