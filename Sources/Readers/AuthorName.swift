import CoterieRecords

/// The name of an author that a text is, as it is kept: a person's, or that of a group such as
/// `ATLAS Collaboration`, without an article before it; nil where the text is no name.
func authorName(_ text: String) -> String? {
  guard text.utf8.count(where: { $0 == UInt8(ascii: " ") }) <= mostGroupWords else { return nil }
  if isPersonName(text) { return text }
  let words = text.split(separator: " ")
  if let article = words.first, ["the", "The"].contains(article), isGroupName(words.dropFirst()) {
    return words.dropFirst().joined(separator: " ")
  }
  return isGroupName(words[...]) ? text : nil
}

/// The most words of a group's name, and the most blanks of one with an article before it.
private let mostGroupWords = 10

/// Whether a text is the name of a group of authors.
func isNameOfGroup(_ text: String) -> Bool { isGroupName(text.split(separator: " ")[...]) }

/// Whether words name a group of authors: `Science and Technology Group`.
private func isGroupName(_ words: ArraySlice<Substring>) -> Bool {
  guard (2...mostGroupWords).contains(words.count), words.contains(where: isGroupNoun),
    words.first?.first?.isUppercase == true
  else { return false }
  return words.allSatisfy { groupNameWords.contains(String($0)) || isPersonName(String($0)) }
}

/// Whether two texts with an "and" between them are the name of one group and not two names.
func endsGroupName(_ left: String, _ right: String) -> Bool {
  let words = right.split(separator: " ")
  guard words.count > 1, let noun = words.last, isGroupNoun(noun), !left.contains(" ") else {
    return false
  }
  return noun.hasSuffix("s") || words[0].contains(where: \.isLowercase)
}

/// Whether a text can't be a name and yet means a group: `the LIGO team`.
func meansGroup(_ text: String) -> Bool {
  text.split(separator: " ").contains { isGroupNoun($0.lowercased()) || isGroupNoun($0) }
}

/// Whether a word is the noun in a group's name.
func isGroupNoun<Word: StringProtocol>(_ word: Word) -> Bool
where Word.UTF8View: BidirectionalCollection {
  groupNounShapes.mayHold(word.utf8)
    && groupNouns.contains(word.prefix(1).uppercased() + word.dropFirst())
}

/// Small words that the name of a group may hold.
let groupNameWords: Set<String> = ["and", "&", "of", "for", "on", "in", "the", "de", "für"]

/// First letters and lengths of the nouns of groups.
let groupNounShapes = WordShapes(groupNounKeys)

/// The nouns of groups in small letters.
let groupNounKeys = groupNouns.map { $0.lowercased() }

private let groupNouns: Set<String> = [
  "Collaboration", "Collaborations", "Consortium", "Consortia", "Team", "Teams", "Group", "Groups",
  "Network", "Committee", "Initiative", "Project", "Community", "Society", "Association",
  "Institute", "Laboratory", "Investigators", "Contributors", "Organisation", "Organization",
  "Ministry", "University", "Department", "Agency", "Commission", "Council",
  "Foundation", "Federation", "Academy", "Alliance", "Registry",
]
