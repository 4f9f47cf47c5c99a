import CoterieRecords

// Names with "and" between them.
extension PlainPeople {
  /// Takes the authors of an entry in place of those of the last one.
  ///
  /// - Returns: Whether they are all so, and no one else is named; else they must be read as
  ///   ``BibTeXContributors``.
  mutating func read(_ fields: BibTeXFields) -> Bool {
    guard let list = fields[.author], !fields.sayMoreOfPeople else { return false }
    removeAll()
    var start = list.startIndex
    for place in list.indices
    where list[place] | 0x20 == UInt8(ascii: "a") && BibTeXList.isAnd(list, place) {
      guard place >= start else { continue }
      if !add(list[start..<place]) { return false }
      start = place + 3
    }
    return add(list[start...])
  }

  private mutating func add(_ item: ArraySlice<UInt8>) -> Bool {
    let text = item.withoutOuterBlanks
    if text.isEmpty { return true }
    guard let comma = BibTeXName.commaOfPlain(text) else { return false }
    append(text.indices, comma: comma)
    return true
  }
}

extension BibTeXFields {
  /// Whether the entry says more of people than the names of its authors.
  fileprivate var sayMoreOfPeople: Bool {
    let fields: [BibTeXField] = [
      .editor, .translator, .collaboration, .affiliation, .authorORCIDs, .orcidNumbers,
      .researcherNumbers,
    ]
    return fields.contains { has($0) }
  }
}
