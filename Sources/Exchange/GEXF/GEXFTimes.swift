import CoterieRecords
import CoterieText

/// The times of a GEXF file, all in one format. A time of day that names no zone is taken as it stands,
/// whatever zone the file names.
struct GEXFTimes {
  /// What the times mean in the document.
  let format: GraphTimeFormat
  /// What they must mean so that none loses its day or its time of day.
  private(set) var needed = GraphTimeFormat.number
  /// The times that are none.
  private(set) var strange = UnreadTimes()
  /// How many spells end before they begin, and the line of the first.
  private(set) var backward = (count: 0, line: Int?.none)

  /// Begins a file.
  init(_ format: GraphTimeFormat) { self.format = format }

  /// The start and end that a tag gives; nil where it gives none that is a time.
  mutating func spell(_ tag: XMLTag) -> GraphSpell? {
    var (start, end): (Double?, Double?)
    var (excludesStart, excludesEnd) = (false, false)
    var hasTime = false
    for attribute in tag.attributes {
      guard let name = GEXFName(rawValue: attribute.name), Self.isTime(name) else { continue }
      let isEnd = name == .end || name == .endopen || name == .dateto
      let text = tag.bytes.span.extracting(attribute.value)
      guard let time = time(text, isEnd: isEnd, line: tag.line) else { continue }
      hasTime = true
      switch name {
      case .start, .startopen, .datefrom:
        (start, excludesStart) = (time.value, name == .startopen)
      case .end, .endopen, .dateto:
        (end, excludesEnd) = (time.value, name == .endopen)
      default:
        start = time.value
        end = self.time(text, isEnd: true, line: tag.line)?.value
      }
    }
    guard hasTime else { return nil }
    return sound(
      GraphSpell(
        start: start, end: end, excludesStart: excludesStart, excludesEnd: excludesEnd),
      line: tag.line)
  }

  private static func isTime(_ name: GEXFName) -> Bool {
    switch name {
    case .start, .end, .startopen, .endopen, .timestamp, .datefrom, .dateto: true
    default: false
    }
  }

  /// A spell, unless it ends before it begins.
  private mutating func sound(_ spell: GraphSpell, line: Int) -> GraphSpell? {
    if let start = spell.start, let end = spell.end, start > end {
      backward = (backward.count + 1, backward.line ?? line)
      return nil
    }
    return spell
  }

  /// A time, which is a number in most files.
  private mutating func time(
    _ text: Span<UInt8>, isEnd: Bool, line: Int
  ) -> (value: Double?, Void)? {
    if format == .number, let number = WrittenNumber(text, text.indices).number {
      return (number, ())
    }
    return time(String(copying: text), isEnd: isEnd, line: line)
  }

  /// A time; nil where the text is none, which is counted. Its value is nil where it stands for no end.
  private mutating func time(_ text: String, isEnd: Bool, line: Int) -> (value: Double?, Void)? {
    guard let time = WrittenTime(text) else {
      if !text.isEmpty { strange.add(text, line: line) }
      return nil
    }
    if let format = time.format { needed = max(needed, format) }
    let value = time.value(in: format, isEnd: isEnd)
    if value == nil, time != .never {
      strange.add(text, line: line)
      return nil
    }
    return (value, ())
  }

  /// The spells of `<[2009, 2013]; [2015, 2016)>`, or the points in time of `<[2009, 2011]>`.
  mutating func list(_ text: String, isOfPoints: Bool, line: Int) -> [GraphSpell] {
    var spells: [GraphSpell] = []
    for part in text.split(whereSeparator: { "<>;".contains($0) }) {
      let part = part.drop { $0 == " " }
      let words = part.split { "[](), ".contains($0) }.map(String.init)
      if isOfPoints {
        for word in words {
          guard let start = time(word, isEnd: false, line: line) else { continue }
          let end = time(word, isEnd: true, line: line)?.value
          spells.append(GraphSpell(start: start.value, end: end))
        }
      } else if words.count >= 2, let start = time(words[0], isEnd: false, line: line),
        let end = time(words[1], isEnd: true, line: line)
      {
        let last = part.last { $0 != " " }
        let spell = GraphSpell(
          start: start.value, end: end.value, excludesStart: "(]".contains(part.first ?? "["),
          excludesEnd: ")[".contains(last ?? "]"))
        if let spell = sound(spell, line: line) { spells.append(spell) }
      }
    }
    return spells
  }
}
