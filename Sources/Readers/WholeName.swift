import CoterieRecords
import CoterieText

/// A name that a source gives in one piece without saying whether it is a person's: `Yoshua Bengio`,
/// `The ENCODE Project Consortium`, `Center for Constitutional Rights`.
enum WholeName {
  /// The person or group of a name; nil for a blank text.
  ///
  /// - Parameter isGroup: Whether the source says that it is a group; nil where it says nothing.
  static func contributor(_ text: String, isGroup: Bool? = nil) -> Contributor? {
    let text = text.readable.collapsed
    guard !text.isEmpty else { return nil }
    if isGroup ?? namesGroup(text) {
      return Contributor(PersonName(family: text), isGroup: true)
    }
    return PersonName(familyFirst: text).map { Contributor($0) }
  }

  /// Whether a name is that of a group or an institution.
  static func namesGroup(_ text: String) -> Bool {
    var words = text.split(separator: " ")[...]
    while let word = words.first, introductions.contains(word.lowercased()) { words.removeFirst() }
    guard words.count > 1 else { return false }
    if isNameOfGroup(words.joined(separator: " ")) { return true }
    return words.contains { isInstitution($0) || smallWords.contains(String($0)) }
  }

  private static func isInstitution(_ word: Substring) -> Bool {
    shapes.mayHold(word.utf8) && nouns.contains(String(word))
      || groupNounShapes.mayHold(word.utf8) && isGroupNoun(word) && word.first?.isUppercase == true
  }

  /// Words before a group's name that are no part of it.
  private static let introductions: Set<String> = ["the", "for", "on", "behalf", "of", "and"]

  /// Small words that the names of groups have and those of people do not.
  private static let smallWords: Set<String> = ["of", "for", "on", "and", "&", "the", "für"]

  /// Words that the names of institutions have and those of people do not.
  private static let nouns: Set<String> = [
    "Academy", "Administration", "Agency", "Alliance", "Archive", "Authority", "Bureau", "Bank",
    "Center", "Centre", "Commission", "Company", "Corporation", "Council", "Department",
    "Federation", "Foundation", "Fund", "GmbH", "Hospital", "Inc", "Inc.", "Ltd", "Ltd.",
    "Ministry", "Museum", "Observatory", "Office", "Participants", "Partnership", "Programme",
    "Program", "Secretariat", "Service", "Services", "Staff", "Survey", "Trust", "University",
    "Université", "Universität", "Universidad",
  ]

  private static let shapes = WordShapes(nouns.map { $0.lowercased() })
}
