internal import CoterieRecords

// Lines with a name each.
extension PlainPeople {
  /// Takes the people of a record in place of those of the last one.
  ///
  /// - Returns: Whether they are all so; else they must be read as ``Contributor``s.
  mutating func read(_ entry: TaggedEntry) -> Bool {
    removeAll()
    guard entry.provider != .webOfScience, !entry.isEditedBook else { return false }
    let lines = entry.record.lines
    var shortCount = 0
    for place in lines.indices {
      let line = lines[place]
      if line.kind == .shortAuthor { shortCount += 1 }
      if line.kind.saysMoreOfPeople { return false }
      guard let role = line.kind.plainRole else { continue }
      guard line.text.count < Self.longestName, entry.end(of: place) == place + 1,
        let comma = PlainFamilyFirst(entry.bytes[line.text])?.comma
      else { return false }
      append(line.text, comma: comma, role)
    }
    // Each short name must be one that the record has in full too.
    return shortCount <= authorCount && !mayBeginAgain(entry.bytes)
  }

  /// Longer names are rare and may be several.
  static let longestName = 60
}

extension TagMeaning.Kind {
  /// What the people of such lines are; nil for other lines.
  fileprivate var plainRole: Contributor.Role? {
    switch self {
    case .author: .author
    case .editor: .editor
    case .translator: .translator
    case .investigator: .investigator
    default: nil
    }
  }

  /// Whether such lines say more of people than their names, or name groups.
  fileprivate var saysMoreOfPeople: Bool {
    switch self {
    case .affiliation, .investigatorAffiliation, .personNumber, .group, .fourthAuthor, .shortEditor,
      .shortInvestigator:
      true
    default: false
    }
  }
}
