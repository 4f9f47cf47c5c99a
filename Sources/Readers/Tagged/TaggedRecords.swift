import CoterieText

/// A line of a record: a tag and the text after it, or more of the line before.
struct TaggedLine: Sendable {
  let code: UInt32
  let meaning: TagMeaning
  /// The text without white space at its ends.
  let text: Range<Int>
  /// Its number in the piece, from 1.
  let number: Int
  /// Whether there is no blank after its tag.
  var isGlued = false

  var kind: TagMeaning.Kind { meaning.kind }
}

/// The lines of a record.
struct TaggedRecord: Sendable {
  /// How a record ends.
  enum Ending: Sendable {
    /// As its dialect says.
    case regular
    /// With the beginning of the next one.
    case missing
    /// With the piece of the file.
    case endOfPiece
  }

  private(set) var lines: [TaggedLine] = []
  /// Whether it begins with the first tag of its dialect.
  fileprivate(set) var hasStart = false
  fileprivate(set) var ending = Ending.regular

  /// The number of its first line.
  var number: Int { lines.first?.number ?? 1 }

  fileprivate mutating func append(_ line: TaggedLine) { lines.append(line) }

  /// Leaves an empty record with the memory of this one.
  fileprivate mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    (hasStart, ending) = (false, .regular)
  }
}

/// The records of a piece of tagged text, one after the other.
struct TaggedRecords {
  let bytes: [UInt8]
  private let dialect: TaggedDialect
  private var ranges: LineRanges
  /// How many lines were read.
  private(set) var lineCount = 0
  /// Whether the line that closes the file was read.
  private(set) var isClosed = false
  /// The first line outside of all records that is no tag and no number.
  private(set) var strayLine: TaggedLine?
  /// The line that begins the next record.
  private var next: TaggedLine?
  private var isAfterBlankLine = true
  /// Whether a blank line was inside of the record.
  private var hasBlankLine = false
  /// The kinds of lines that the record has.
  private var kinds: UInt64 = 0

  init(_ bytes: [UInt8], _ dialect: TaggedDialect) {
    self.bytes = bytes
    self.dialect = dialect
    ranges = LineRanges(bytes)
  }

  /// Reads the next record in place of the last one.
  ///
  /// - Returns: Whether there is one.
  mutating func readNext(into record: inout TaggedRecord) -> Bool {
    record.removeAll()
    begin(&record)
    while let range = ranges.next() {
      lineCount += 1
      let text = trimmed(range)
      if text.isEmpty {
        // What is between the signs of a line end CR CR LF is no line.
        if !isInsideLineEnd(range) { (isAfterBlankLine, hasBlankLine) = (true, true) }
        continue
      }
      defer { isAfterBlankLine = false }
      guard let line = taggedLine(range, text) else {
        addUntagged(text, to: &record)
        continue
      }
      if line.code == dialect.end?.code || closes(line) {
        if record.lines.isEmpty { continue }
        record.ending = line.code == dialect.end?.code ? .regular : .missing
        return true
      }
      if beginsRecord(line, after: record) {
        if record.lines.isEmpty {
          next = line
          begin(&record)
          continue
        }
        next = line
        record.ending = dialect.end == nil ? .regular : .missing
        return true
      }
      add(line, to: &record)
    }
    guard !record.lines.isEmpty else { return false }
    record.ending = dialect.end == nil ? .regular : .endOfPiece
    return true
  }

  private mutating func begin(_ record: inout TaggedRecord) {
    (kinds, hasBlankLine) = (0, false)
    guard let line = next else { return }
    next = nil
    record.hasStart = true
    isClosed = false
    add(line, to: &record)
  }

  private mutating func add(_ line: TaggedLine, to record: inout TaggedRecord) {
    if !record.hasStart, dialect.header.contains(Tag(code: line.code)) { return }
    kinds |= 1 << UInt64(line.kind.rawValue)
    record.append(line)
  }

  /// Adds a line without a tag to the line before it.
  private mutating func addUntagged(_ text: Range<Int>, to record: inout TaggedRecord) {
    let line = TaggedLine(
      code: 0, meaning: TagMeaning(.continuation), text: text, number: lineCount)
    if !record.lines.isEmpty {
      record.append(line)
    } else if strayLine == nil, text.contains(where: { bytes[$0] | 0x20 >= 0x61 }) {
      strayLine = line
    }
  }

  /// Whether a line closes the file.
  private mutating func closes(_ line: TaggedLine) -> Bool {
    guard line.code == dialect.closing?.code else { return false }
    isClosed = true
    return true
  }

  private func beginsRecord(_ line: TaggedLine, after record: TaggedRecord) -> Bool {
    if dialect.begins(with: line.code, afterBlankLine: isAfterBlankLine) { return true }
    return dialect.end == nil && hasBlankLine && !record.lines.isEmpty
      && mayBeginRecord(line, after: record)
  }

  /// Whether a line after a blank one begins a record whose first line is damaged: the record before it
  /// has a title, or the line again.
  private func mayBeginRecord(_ line: TaggedLine, after record: TaggedRecord) -> Bool {
    func has(_ kind: TagMeaning.Kind) -> Bool { kinds >> UInt64(kind.rawValue) & 1 == 1 }
    let mayBeFirst =
      dialect.provider == .medline || [.type, .title, .author].contains(line.kind)
    if has(.title), mayBeFirst { return true }
    return line.kind.isSingle && has(line.kind)
      && record.lines.contains { $0.code == line.code }
  }

  /// A line with a tag; nil for one without.
  private func taggedLine(_ range: Range<Int>, _ text: Range<Int>) -> TaggedLine? {
    guard let (code, start) = dialect.syntax.tag(bytes, range) ?? gluedTag(range) else {
      return nil
    }
    return TaggedLine(
      code: code, meaning: dialect.table[code], text: trimmed(start..<max(start, text.upperBound)),
      number: lineCount, isGlued: isGlued(range, start))
  }

  private func isGlued(_ range: Range<Int>, _ start: Int) -> Bool {
    guard case .webOfScience = dialect.syntax, start < range.upperBound else { return false }
    return bytes[start] > 0x20
  }

  /// The tag of a line of Web of Science that lost the blank after it: `AUGilles, H`.
  private func gluedTag(_ range: Range<Int>) -> (code: UInt32, text: Int)? {
    guard case .webOfScience = dialect.syntax, range.count > 3 else { return nil }
    let start = range.lowerBound
    let code = UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8
    return bytes[start + 2].isCapitalLetter && bytes[start + 3] >= 0x61
      && TaggedDialect.gluedTags.contains(Tag(code: code))
      ? (code, start + 2) : nil
  }

  // MARK: Bytes

  private func isInsideLineEnd(_ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    return line.isEmpty && start > 0 && start + 1 < bytes.count && bytes[start - 1] == 0x0D
      && bytes[start] == 0x0D && bytes[start + 1] == 0x0A
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

extension TaggedDialect {
  /// The tags of names that are recognised without a blank after them.
  static let gluedTags: Set<Tag> = [Tag("AU"), Tag("AF"), Tag("CA"), Tag("BE"), Tag("TI")]
}

extension TagMeaning.Kind {
  /// Whether a record has such a line once.
  var isSingle: Bool {
    Self.type.rawValue...Self.database.rawValue ~= rawValue
  }
}
