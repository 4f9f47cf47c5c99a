internal import CoterieRecords
internal import CoterieText

/// A record of tagged text, with the texts of its lines.
struct TaggedEntry {
  let bytes: [UInt8]
  let provider: TaggedDialect.Provider
  let options: ReadingOptions
  /// The lines that are read, whose memory the next record takes over.
  var record = TaggedRecord()
  /// What was odd, and the line where it was found.
  private(set) var problems: [(problem: Problem, line: Int)] = []
  /// The first line that is no UTF-8.
  private(set) var recodedLine: Int?
  /// For each kind of line the place of the preferred one; -1 where there is none.
  private var preferred = [Int32](repeating: -1, count: TagMeaning.Kind.allCases.count)

  /// An entry without lines.
  init(of bytes: [UInt8], _ provider: TaggedDialect.Provider, _ options: ReadingOptions) {
    self.bytes = bytes
    self.provider = provider
    self.options = options
  }

  var lines: [TaggedLine] { record.lines }

  /// Finds the preferred lines of the record, once its lines are read.
  mutating func begin() {
    problems.removeAll(keepingCapacity: true)
    recodedLine = nil
    for kind in preferred.indices { preferred[kind] = -1 }
    for place in record.lines.indices where hasText(place) {
      let meaning = record.lines[place].meaning
      let known = Int(preferred[Int(meaning.kind.rawValue)])
      if known < 0 || meaning.rank < record.lines[known].meaning.rank {
        preferred[Int(meaning.kind.rawValue)] = Int32(place)
      }
    }
  }

  mutating func report(_ problem: Problem, line: Int) { problems.append((problem, line)) }

  // MARK: Lines

  /// The place of the preferred line of a kind; nil where the record has none with a text.
  func place(of kind: TagMeaning.Kind) -> Int? {
    let place = Int(preferred[Int(kind.rawValue)])
    return place < 0 ? nil : place
  }

  func has(_ kind: TagMeaning.Kind) -> Bool { preferred[Int(kind.rawValue)] >= 0 }

  /// Whether a line or what continues it says something.
  private func hasText(_ place: Int) -> Bool {
    let line = record.lines[place]
    return line.kind != .continuation && (!line.text.isEmpty || isContinued(place))
      && !saysNothing(line.text)
  }

  private func isContinued(_ place: Int) -> Bool {
    place + 1 < record.lines.count && record.lines[place + 1].kind == .continuation
  }

  /// Whether a text is what statistics programs write for nothing.
  private func saysNothing(_ text: Range<Int>) -> Bool {
    guard 2...4 ~= text.count, bytes[text.lowerBound] | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return ["NA", "N/A", "nan", "NaN", "NULL"].contains(
      String(decoding: bytes[text], as: UTF8.self))
  }

  // MARK: Texts

  /// The text of a range of bytes, one blank between words, and repaired where it was UTF-8 that was
  /// read in another encoding.
  mutating func text(_ range: Range<Int>, line: Int) -> CellBytes {
    text(of: bytes[range], line: line)
  }

  /// The bytes themselves where nothing must be done, as with nearly all.
  private mutating func text(of bytes: CellBytes, line: Int) -> CellBytes {
    let traits = TextTraits(bytes)
    if traits.isPlain { return bytes }
    var text = bytes
    if !traits.isASCII, String(validating: bytes, as: UTF8.self) == nil {
      recodedLine = recodedLine ?? line
      text = Array(Windows1252.text(bytes).utf8)[...]
    }
    if traits.hasRuns { text = TextTraits.collapsed(text)[...] }
    guard traits.mayBeMojibake, let repaired = text.text.repairedMojibake else { return text }
    report(.text(.mojibake(text.text.excerpt, repaired: repaired.excerpt)), line: line)
    return Array(repaired.utf8)[...]
  }

  /// The text of a line and of those that continue it, one blank between words.
  mutating func text(at place: Int) -> CellBytes {
    let line = record.lines[place]
    guard isContinued(place) else { return text(line.text, line: line.number) }
    let end = end(of: place)
    var joined: [UInt8] = []
    joined.reserveCapacity(record.lines[end - 1].text.upperBound - line.text.lowerBound)
    for part in record.lines[place..<end] where !part.text.isEmpty {
      if !joined.isEmpty { joined.append(0x20) }
      joined += bytes[part.text]
    }
    return text(of: joined[...], line: line.number)
  }

  /// The text of the preferred line of a kind.
  mutating func text(_ kind: TagMeaning.Kind) -> CellBytes? {
    guard let place = place(of: kind) else { return nil }
    let text = text(at: place)
    return text.isEmpty ? nil : text
  }

  /// The texts of a line and of those that continue it, each for itself.
  mutating func texts(at place: Int) -> [CellBytes] {
    var texts: [CellBytes] = []
    for line in record.lines[place..<end(of: place)] where !line.text.isEmpty {
      texts.append(text(line.text, line: line.number))
    }
    return texts
  }

  /// The place after the lines that continue a line.
  func end(of place: Int) -> Int {
    var end = place + 1
    while end < record.lines.count, record.lines[end].kind == .continuation { end += 1 }
    return end
  }
}
