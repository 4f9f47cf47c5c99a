/// What may follow a family name, each in one spelling.
enum NameSuffix {
  private static let spellings = [
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "2nd": "2", "iii": "3",
    "3rd": "3", "iv": "4", "4th": "4", "5th": "5", "6th": "6",
  ]

  /// The one spelling of a folded word; nil for a word that is no suffix.
  static func spelling(of word: String) -> String? { spellings[word] }

  /// The same for a word after given names, where Roman numbers may be initials.
  static func ofGiven(_ word: String) -> String? { word == "jr" || word == "sr" ? word : nil }
}
