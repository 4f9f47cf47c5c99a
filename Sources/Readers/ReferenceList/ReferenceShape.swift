/// What the letters of a word look like.
struct ReferenceShape: OptionSet {
  let rawValue: UInt16

  /// It begins with a capital, or a letter of a script without capitals.
  static let capitalised = Self(rawValue: 1)
  /// All its letters are capitals.
  static let capitals = Self(rawValue: 2)
  /// It has a digit.
  static let digits = Self(rawValue: 4)
  /// It has a capital after a small letter, as no name but `McX` has.
  static let innerCapital = Self(rawValue: 8)
  /// It has small letters only.
  static let small = Self(rawValue: 16)
  /// It has a hyphen.
  static let hyphen = Self(rawValue: 32)
  /// It begins with an elided article: `d'Ovidio`.
  static let elided = Self(rawValue: 64)
  /// It is one to four capitals that may be initials: `JA`, `J-P`.
  static let gluedInitials = Self(rawValue: 128)
  /// It is single letters with hyphens between them: `J-P`.
  static let hyphenedInitials = Self(rawValue: 256)
}

extension ReferenceShape {
  /// The shape of a word.
  init(_ word: ArraySlice<LineCharacter>) {
    self = []
    var (letters, smallLetters, isAfterSmall) = (0, 0, false)
    for character in word {
      if character.isNumber { insert(.digits) }
      if character == "-" { insert(.hyphen) }
      guard character.isLetter else { continue }
      letters += 1
      if character.isUppercase, isAfterSmall { insert(.innerCapital) }
      isAfterSmall = character.isLowercase
      if isAfterSmall { smallLetters += 1 }
    }
    guard let first = word.first else { return }
    if first.isLetter, !first.isLowercase { insert(.capitalised) }
    if smallLetters == word.count { insert(.small) }
    if letters > 0, smallLetters == 0, first.isUppercase { insert(.capitals) }
    addInitials(word, letters: letters)
    if contains(.innerCapital), word.beginsWithElidedArticle { insert(.elided) }
  }

  private mutating func addInitials(_ word: ArraySlice<LineCharacter>, letters: Int) {
    if word.count <= 5, letters <= 4, contains(.capitals), !contains(.digits) {
      insert(.gluedInitials)
    }
    guard contains(.hyphen) else { return }
    let hyphens = word.indices.allSatisfy { place in
      let isEven = (place - word.startIndex).isMultiple(of: 2)
      return isEven != (word[place] == "-")
    }
    if hyphens, !word.count.isMultiple(of: 2) { insert(.hyphenedInitials) }
  }
}

extension ArraySlice<LineCharacter> {
  /// Whether the word is one of `d'`, `l'`, `dell'` and `dall'` with more behind it.
  fileprivate var beginsWithElidedArticle: Bool {
    guard let place = firstIndex(where: { $0 == "'" || $0 == "’" }) else { return false }
    let article = self[..<place]
    switch article.count {
    case 1: return article.first == "d" || article.first == "l"
    case 4:
      return article.elementsEqual(["d", "e", "l", "l"])
        || article.elementsEqual(["d", "a", "l", "l"])
    default: return false
    }
  }
}
