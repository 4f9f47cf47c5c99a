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

  /// Whether a word of it has the length and the first letter of the noun in a group's name.
  private var mayHoldGroupNoun: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var start = 0
      for place in 0...bytes.count where unsafe place == bytes.count || bytes[place] == 0x20 {
        let word = unsafe UnsafeBufferPointer(rebasing: bytes[start..<place])
        if unsafe groupNounShapes.mayHold(word) { return true }
        start = place + 1
      }
      return false
    }
  }
}
