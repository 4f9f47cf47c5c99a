import CoterieRecords

extension Contributor {
  /// The person or the group of a name as it is printed, given names first; nil for a text without letters of
  /// any script.
  init?(printedName text: String, role: Role = .author) {
    guard text.utf8.contains(where: { $0 >= 0x41 && $0 != 0x5F }), let name = PersonName(full: text)
    else { return nil }
    let isGroup = text.namesGroup
    self.init(isGroup ? PersonName(family: text) : name, role: role, isGroup: isGroup)
  }
}

extension String {
  /// Whether it is the name of a group, with words such as `on behalf of the` before it or without.
  var namesGroup: Bool {
    let words = split(separator: " ")
    guard words.count > 1,
      words.contains(where: { isGroupNoun($0) || isGroupNoun($0.lowercased()) })
    else { return false }
    let rest = words.drop { Self.wordsBeforeGroups.contains($0.lowercased()) }
    return isNameOfGroup(rest.joined(separator: " "))
  }

  private static let wordsBeforeGroups: Set<String> = ["on", "behalf", "of", "for", "the"]
}
