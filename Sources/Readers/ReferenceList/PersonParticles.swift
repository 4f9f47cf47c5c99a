import CoterieRecords

/// Small words of names, as lists of references have them.
enum PersonParticles {
  /// Whether a word is one of them, in small letters.
  static func holds(_ word: String) -> Bool {
    PersonName.particles.contains(word) || others.contains(word)
  }

  /// Some that only a list with a comma after the family name has.
  private static let others: Set<String> = [
    "von", "und", "zu", "bint", "abu", "dela", "delos", "'t", "’t", "vande", "vanden", "d", "l",
    "t",
    "st", "van't", "der", "thor", "till", "ap", "mac", "ní", "ó", "ul", "el", "ur",
  ]
}
