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
    } else if line.isHeading, open?.endsEntry ?? true {
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
    weight += open.endsEntry ? 1 : -3
    guard let first = line.text.first else { return weight }
    if first.isLowercase {
      weight -= PersonParticles.holds(String(line.text.prefix { !$0.isWhitespace })) ? 0 : 4
    }
    if first.isNumber { weight -= 2 }
    if "—-_–".contains(first), ["———", "---", "___", "–––"].contains(where: line.text.hasPrefix) {
      weight += 4
    }
    if weight > -3, line.beginsWithAuthors { weight += 3 }
    return weight
  }
}

extension ReferenceLine {
  /// Whether the line begins with names and what ends a list of them.
  fileprivate var beginsWithAuthors: Bool {
    let beginning = text.utf8.count <= 300 ? text : String(text.prefix(300))
    return ReferenceTokens(beginning).mayBeginAuthors
  }
}
