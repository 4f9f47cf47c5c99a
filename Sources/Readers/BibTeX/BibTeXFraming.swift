import CoterieRecords

/// Where a file of BibTeX may be cut.
struct BibTeXFraming {
  /// What the reader knows from the beginning of the file.
  let definitions: BibTeXDefinitions

  /// The beginning of the last entry that begins a line and comes after whole entries.
  ///
  /// A macro that the reader does not know from the beginning of the file holds for all that follows: there
  /// is no cut after it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func lastCut(of span: Span<UInt8>) -> Int? {
    let bytes = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
    var entries = BibTeXEntries(bytes)
    var cut: Int?
    while let entry = entries.next() {
      if entry.beginsLine, entry.start > 0 { cut = bytes.startOfLine(at: entry.start) }
      if entry.isUnfinished || definitions.isNews(entry, in: bytes) { break }
    }
    return cut == 0 ? nil : cut
  }
}

extension [UInt8] {
  /// The beginning of a line, before the blanks that are before a place.
  fileprivate func startOfLine(at place: Int) -> Int {
    var start = place
    while start > 0, self[start - 1] == 0x20 || self[start - 1] == 0x09 { start -= 1 }
    return start
  }
}
