/// A dialect of tagged text: how its lines and records begin and end, and what its tags mean.
struct TaggedDialect: Sendable {
  /// The providers whose text has peculiarities.
  enum Provider: Sendable { case ris, medline, webOfScience, endNote }

  let provider: Provider
  let syntax: TagSyntax
  /// The tag with which a record begins.
  let start: Tag
  /// Whether a record begins with that tag only after a blank line.
  var startsAfterBlankLine = false
  /// Whether a record begins with any tag after a blank line.
  var beginsAfterEveryBlankLine = false
  /// The tag with which a record ends, where it has one.
  var end: Tag?
  /// The tag after the last record, where the format has one.
  var closing: Tag?
  /// Tags before the first record.
  var header: Set<Tag> = []
  let table: TagTable

  /// Whether a tag begins a record.
  @inline(__always)
  func begins(with code: UInt32, afterBlankLine: Bool) -> Bool {
    if beginsAfterEveryBlankLine { return afterBlankLine }
    return code == start.code && (afterBlankLine || !startsAfterBlankLine)
  }

  /// How a file of the dialect may be cut: before a line with which a record begins.
  var framing: RecordFraming {
    let dialect = self
    return RecordFraming { bytes in
      dialect.lastStart(bytes)
    }
  }

  /// Where the last line begins with which a record begins; nil where it is the first line.
  private func lastStart(_ bytes: Span<UInt8>) -> Int? {
    var lineEnd = bytes.count
    var place = bytes.count - 1
    while place > 0 {
      if bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D {
        // A line of which not all is there may be anything.
        if lineEnd < bytes.count, isStart(bytes, place..<lineEnd) { return place }
        lineEnd = place - 1
      }
      place -= 1
    }
    return nil
  }

  private func isStart(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard !line.isEmpty,
      beginsAfterEveryBlankLine || bytes[line.lowerBound] == UInt8(start.code & 0xFF)
    else { return false }
    let copy = line.prefix(8).map { bytes[$0] }
    guard let (code, _) = syntax.tag(copy, copy.indices) else { return false }
    let needsBlankLine = startsAfterBlankLine || beginsAfterEveryBlankLine
    return begins(
      with: code, afterBlankLine: !needsBlankLine || isAfterBlankLine(bytes, line.lowerBound))
  }

  /// Whether the line before a place holds nothing but white space.
  private func isAfterBlankLine(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var place = start - 1
    guard place >= 0 else { return false }
    if bytes[place] == 0x0A, place > 0, bytes[place - 1] == 0x0D { place -= 1 }
    while place > 0 {
      let byte = bytes[place - 1]
      if byte == 0x0A || byte == 0x0D { return true }
      if byte > 0x20 { return false }
      place -= 1
    }
    return true
  }
}
