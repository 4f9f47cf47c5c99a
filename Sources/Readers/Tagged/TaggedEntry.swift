internal import CoterieRecords
internal import CoterieText

/// A record of tagged text, with the texts of its lines.
struct TaggedEntry {
  let bytes: [UInt8]
  let lines: [TaggedLine]
  let provider: TaggedDialect.Provider
  let options: ReadingOptions
  /// What was odd, and the line where it was found.
  private(set) var problems: [(problem: Problem, line: Int)] = []
  /// The first line that is no UTF-8.
  private(set) var recodedLine: Int?
  /// For each kind of line the place of the preferred one; -1 where there is none.
  private var preferred: [Int32]

  init(
    _ record: TaggedRecord, of bytes: [UInt8], _ provider: TaggedDialect.Provider,
    _ options: ReadingOptions
  ) {
    self.bytes = bytes
    lines = record.lines
    self.provider = provider
    self.options = options
    preferred = [Int32](repeating: -1, count: TagMeaning.Kind.allCases.count)
    for (place, line) in lines.enumerated() where hasText(place) {
      let known = Int(preferred[Int(line.kind.rawValue)])
      if known < 0 || line.meaning.rank < lines[known].meaning.rank {
        preferred[Int(line.kind.rawValue)] = Int32(place)
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
    lines[place].kind != .continuation
      && (!lines[place].text.isEmpty || isContinued(place)) && !saysNothing(lines[place].text)
  }

  private func isContinued(_ place: Int) -> Bool {
    place + 1 < lines.count && lines[place + 1].kind == .continuation
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

  /// The text of a range of bytes: UTF-8, or else Windows-1252.
  private mutating func decoded(_ bytes: ArraySlice<UInt8>, line: Int) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    recodedLine = recodedLine ?? line
    return Windows1252.text(bytes)
  }

  /// The text of a range of bytes, one blank between words, and repaired where it was UTF-8 that was
  /// read in another encoding.
  mutating func text(_ range: Range<Int>, line: Int) -> String {
    text(of: bytes[range], line: line)
  }

  private mutating func text(of bytes: ArraySlice<UInt8>, line: Int) -> String {
    let traits = TextTraits(bytes)
    if traits.isPlain { return String(decoding: bytes, as: UTF8.self) }
    var text = decoded(bytes, line: line)
    if traits.hasRuns {
      text = String(decoding: TextTraits.collapsed(Array(text.utf8)[...]), as: UTF8.self)
    }
    guard traits.mayBeMojibake, let repaired = text.repairedMojibake else { return text }
    report(.text(.mojibake(text.excerpt, repaired: repaired.excerpt)), line: line)
    return repaired
  }

  /// The text of a line and of those that continue it, one blank between words.
  mutating func text(at place: Int) -> String {
    let line = lines[place]
    guard isContinued(place) else { return text(line.text, line: line.number) }
    let end = end(of: place)
    var joined: [UInt8] = []
    joined.reserveCapacity(lines[end - 1].text.upperBound - line.text.lowerBound)
    for part in lines[place..<end] where !part.text.isEmpty {
      if !joined.isEmpty { joined.append(0x20) }
      joined += bytes[part.text]
    }
    return text(of: joined[...], line: line.number)
  }

  /// The text of the preferred line of a kind.
  mutating func text(_ kind: TagMeaning.Kind) -> String? {
    guard let place = place(of: kind) else { return nil }
    let text = text(at: place)
    return text.isEmpty ? nil : text
  }

  /// The texts of a line and of those that continue it, each for itself.
  mutating func texts(at place: Int) -> [String] {
    var texts: [String] = []
    var place = place
    repeat {
      if !lines[place].text.isEmpty {
        texts.append(text(lines[place].text, line: lines[place].number))
      }
      place += 1
    } while place < lines.count && lines[place].kind == .continuation
    return texts
  }

  /// Where the text of a line is, if it has one line and is UTF-8 as it should be.
  func range(at place: Int) -> Range<Int>? {
    let range = lines[place].text
    if isContinued(place) { return nil }
    if TextInput.isPlain(bytes[range].span) { return range }
    let text = String(validating: bytes[range], as: UTF8.self)
    return text == nil || text?.repairedMojibake != nil ? nil : range
  }

  /// The place after the lines that continue a line.
  func end(of place: Int) -> Int {
    var end = place + 1
    while end < lines.count, lines[end].kind == .continuation { end += 1 }
    return end
  }
}
