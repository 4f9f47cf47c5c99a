/// The lines of one entry, joined.
struct ReferenceEntryLines {
  /// The number of the first line.
  let line: Int
  private(set) var text: String
  /// The last line as it is in the file.
  private(set) var last: ReferenceLine

  init(_ line: ReferenceLine, text: Substring) {
    self.line = line.number
    self.text = String(text)
    last = line
  }

  /// Adds a line. A word that is divided at the end of the line before is joined.
  mutating func append(_ line: ReferenceLine, dividesWords: Bool) {
    if text.endsInDividedWord, let first = line.text.first, first.isLetter || first.isNumber {
      if dividesWords, first.isLowercase { text.removeLast() }
    } else if !text.endsInOpenLink {
      text += " "
    }
    text += line.text
    last = line
  }
}

extension String {
  /// Whether the text ends in the middle of an address, which is never broken at a blank.
  fileprivate var endsInOpenLink: Bool {
    guard let last, "/_=".contains(last) else { return false }
    let word = lastWord
    return word.hasPrefix("http") || word.hasPrefix("doi") || word.hasPrefix("10.")
  }
}

/// Cuts the lines of a list into entries.
struct ReferenceEntryCutter {
  private let layout: ReferenceLayout
  private var open: ReferenceEntryLines?
  private var lastNumber: Int?
  private(set) var entries: [ReferenceEntryLines] = []
  /// Lines that are no part of an entry.
  private(set) var others: [ReferenceLine] = []

  init(_ layout: ReferenceLayout) { self.layout = layout }

  /// The entries of some lines.
  static func entries(of lines: [ReferenceLine], _ layout: ReferenceLayout) -> ReferenceEntryCutter
  {
    var cutter = ReferenceEntryCutter(layout)
    for line in lines { cutter.take(line) }
    cutter.close()
    return cutter
  }

  mutating func take(_ line: ReferenceLine) {
    if line.text.isEmpty {
      close()
      lastNumber = nil
    } else if layout.isPageLine(line) {
      others.append(line)
    } else if let marker = marker(of: line) {
      close()
      lastNumber = marker.number
      open = ReferenceEntryLines(line, text: marker.rest)
    } else if line.isHeading, open.map({ $0.text.endsEntry }) ?? true {
      close()
      lastNumber = nil
      others.append(line)
    } else if open == nil || beginsEntry(line) {
      close()
      open = ReferenceEntryLines(line, text: line.text[...])
    } else {
      open?.append(line, dividesWords: layout.dividesWords)
    }
  }

  mutating func close() {
    if let open { entries.append(open) }
    open = nil
  }

  private func marker(of line: ReferenceLine) -> ReferenceMarker? {
    guard !layout.markers.isEmpty, let marker = ReferenceMarker(line.text[...]),
      layout.markers.contains(marker.form), marker.follows(lastNumber)
    else { return nil }
    return marker
  }

  /// Whether a line without a marker begins an entry while another is open.
  private func beginsEntry(_ line: ReferenceLine) -> Bool {
    guard layout.markers.isEmpty, let open else { return false }
    if layout.isHanging { return line.indent < open.last.indent || line.indent == 0 }
    return weight(ofBreakBefore: line, after: open) > 0
  }

  /// What speaks for a new entry at a line: room for its first word on the line before, the end of that line,
  /// and its own beginning.
  private func weight(ofBreakBefore line: ReferenceLine, after open: ReferenceEntryLines) -> Double
  {
    let firstWord = line.text.prefix { !$0.isWhitespace }.count
    let hasRoom = open.last.length + 1 + firstWord <= layout.width
    var weight = hasRoom ? 2.0 : layout.isByBlankLines ? -6 : -2.5
    weight += open.text.endsEntry ? 1 : -3
    guard let first = line.text.first else { return weight }
    if first.isLowercase {
      weight -= PersonParticles.holds(String(line.text.prefix { !$0.isWhitespace })) ? 0 : 4
    }
    if first.isNumber { weight -= 2 }
    if ["———", "---", "___", "–––"].contains(where: { line.text.hasPrefix($0) }) { weight += 4 }
    if weight > -3, line.beginsWithAuthors { weight += 3 }
    return weight
  }
}

extension String {
  /// The word at the end; empty where it has more than some hundred bytes.
  fileprivate var lastWord: String {
    let end = utf8.suffix(300)
    guard let blank = end.lastIndex(of: UInt8(ascii: " ")) else { return "" }
    return String(Substring(end[end.index(after: blank)...]))
  }

  /// Whether an entry may end here: with a stop, a number, a bracket or an address.
  fileprivate var endsEntry: Bool {
    guard let last else { return true }
    if last == "." || last == ")" || last == "]" || last.isNumber { return true }
    let word = lastWord
    return word.hasPrefix("http") || word.hasPrefix("doi:") || word.hasPrefix("10.")
      || word.hasPrefix("www.")
  }
}

extension ReferenceLine {
  /// Whether the line begins with names and what ends a list of them.
  fileprivate var beginsWithAuthors: Bool {
    let tokens = ReferenceTokens(String(text.prefix(300)))
    return tokens.mayBeginAuthors
  }
}
