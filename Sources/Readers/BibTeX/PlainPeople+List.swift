import CoterieRecords

// Names with "and" between them.
extension PlainPeople {
  /// Takes the names of a list in place of those of the last one.
  ///
  /// - Returns: Whether they are all so; else they must be read as ``BibTeXNames``.
  mutating func read(_ list: ArraySlice<UInt8>) -> Bool {
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
