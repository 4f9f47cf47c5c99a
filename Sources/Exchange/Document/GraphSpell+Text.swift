import CoterieText

/// Spells as one text, as GEXF writes intervals: `[2009,2013];]2015,]`. A bracket that opens away from its
/// time leaves the time out.
extension [GraphSpell] {
  /// The text of the spells, with times as a format writes them.
  package func text(_ format: GraphTimeFormat) -> String {
    map { spell in
      (spell.excludesStart ? "]" : "[") + (spell.start.map { format.text(of: $0) } ?? "") + ","
        + (spell.end.map { format.text(of: $0) } ?? "") + (spell.excludesEnd ? "[" : "]")
    }.joined(separator: ";")
  }
}

extension GraphSpell {
  /// The spells that a text gives, in a format; nil where it has anything else.
  package static func list(
    reading text: String, in format: GraphTimeFormat = .number
  ) -> [GraphSpell]? {
    var spells: [GraphSpell] = []
    for part in text.split(separator: ";") {
      guard let pair = SpellText(part), let spell = pair.spell(in: format) else { return nil }
      spells.append(spell)
    }
    return spells.isEmpty ? nil : spells
  }
}

/// The two times of a spell between brackets: `[2009,2013]`, `]2009,2013[`.
private struct SpellText {
  private let excludesStart: Bool
  private let excludesEnd: Bool
  private let times: [String]

  init?(_ part: Substring) {
    let bytes = Array(part.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count >= 3,
      "[]".utf8.contains(first), "[]".utf8.contains(last)
    else { return nil }
    excludesStart = first == UInt8(ascii: "]")
    excludesEnd = last == UInt8(ascii: "[")
    times = part.dropFirst().dropLast()
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard times.count == 2 else { return nil }
  }

  func spell(in format: GraphTimeFormat) -> GraphSpell? {
    let start = WrittenTime(times[0])?.value(in: format, isEnd: false)
    let end = WrittenTime(times[1])?.value(in: format, isEnd: true)
    if start == nil && !times[0].isEmpty || end == nil && !times[1].isEmpty { return nil }
    return GraphSpell(
      start: start, end: end, excludesStart: excludesStart, excludesEnd: excludesEnd)
  }
}

extension GraphTimeFormat {
  /// The format that holds the times of all texts of spells.
  init(ofSpells texts: TextColumn) {
    var format = GraphTimeFormat.number
    for place in 0..<texts.count where format != .dateTime {
      let text = texts.text(at: place)
      guard text.utf8.dropFirst(2).contains(UInt8(ascii: "-")) else { continue }
      for word in text.split(whereSeparator: { "[],;".contains($0) }) {
        format = max(format, WrittenTime(String(word))?.format ?? .number)
      }
    }
    self = format
  }

  /// A time as text: a number in its shortest form, a date, or a date with a time of day in UTC.
  ///
  /// A time that is not finite is no text.
  func text(of time: Double) -> String {
    guard time.isFinite else { return "" }
    switch self {
    case .number: return PlainDecimal.text(of: time)
    case .date: return Self.day(of: time.rounded(.down)) ?? PlainDecimal.text(of: time)
    case .dateTime:
      let days = (time / 86_400).rounded(.down)
      guard let day = Self.day(of: days) else { return PlainDecimal.text(of: time) }
      let seconds = time - days * 86_400
      let whole = Int(seconds)
      let fraction = PlainDecimal.text(of: ((seconds - Double(whole)) * 1000).rounded() / 1000)
      let clock = [whole / 3600, whole / 60 % 60, whole % 60].map { CalendarDay.padded($0, 2) }
      return day + "T" + clock.joined(separator: ":")
        + (fraction.hasPrefix("0.") ? fraction.dropFirst() : "") + "Z"
    }
  }

  private static func day(of number: Double) -> String? {
    guard let day = Int(exactly: number), WrittenTime.days.contains(day) else { return nil }
    return CalendarDay(number: day).text
  }
}

extension GraphTimeFormat: Comparable {
  /// By how much a time says: a year less than a day, a day less than a time of day.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .number: 0
    case .date: 1
    case .dateTime: 2
    }
  }
}
