extension String {
  /// Whether it is the name of a group or an institution, with words such as `on behalf of the` before it or
  /// without.
  var namesGroup: Bool {
    guard mayNameGroup else { return false }
    var words = split(separator: " ")[...]
    while let word = words.first, introductions.contains(word.lowercased()) { words.removeFirst() }
    guard words.count > 1 else { return false }
    if isNameOfGroup(words.joined(separator: " ")) { return true }
    let mayBePerson = words.count == 2 && !OrganisationWords.isScope(words[words.startIndex])
    return words.contains { word in
      smallWords.contains(String(word)) || isInstitution(word, mayBePerson: mayBePerson)
    }
  }
}

extension String {
  /// Whether a word of the text has the shape of one that the names of groups have: most names have none.
  private var mayNameGroup: Bool {
    utf8.lazy.split(separator: UInt8(ascii: " ")).contains { word in
      groupNounShapes.mayHold(word) || shapes.mayHold(word) || smallShapes.mayHold(word)
    }
  }
}

private let smallShapes = WordShapes(smallWords)

/// Whether a word names an institution.
///
/// - Parameter mayBePerson: Whether a noun that is a family name too means the person: `Peter Bank`.
private func isInstitution(_ word: Substring, mayBePerson: Bool) -> Bool {
  if groupNounShapes.mayHold(word.utf8), isGroupNoun(word), word.first?.isUppercase == true {
    return true
  }
  guard shapes.mayHold(word.utf8) else { return false }
  return nouns.contains(String(word)) || !mayBePerson && familyNames.contains(String(word))
    || LegalForm.holds(word) && !LegalForm.mayBeInitials(word)
}

/// Words before a group's name that are no part of it.
private let introductions: Set<String> = ["the", "for", "on", "behalf", "of", "and"]

/// Small words that the names of groups have and those of people do not.
private let smallWords: Set<String> = ["of", "for", "on", "and", "&", "the", "für"]

/// Words that the names of institutions have and those of people do not.
private let nouns: Set<String> = [
  "Academy", "Administration", "Agency", "Alliance", "Archive", "Authority", "Bureau",
  "Centre", "Commission", "Company", "Corporation", "Council", "Department",
  "Federation", "Foundation", "Hospital", "Ministry", "Museum", "Observatory", "Participants",
  "Partnership", "Programme", "Program", "Secretariat", "Services", "University",
  "Université", "Universität", "Universidad",
]

/// Words that the names of institutions have, and family names too.
private let familyNames: Set<String> = [
  "Bank", "Center", "Fund", "Office", "Service", "Staff", "Survey", "Trust",
]

private let shapes = WordShapes(
  nouns.union(familyNames).union(LegalForm.forms).map { $0.lowercased() })
