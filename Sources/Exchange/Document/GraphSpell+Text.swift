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
  /// The spells that a text gives, in numbers; nil where it has anything else.
  package static func list(reading text: String) -> [GraphSpell]? {
    var spells: [GraphSpell] = []
    for part in text.split(separator: ";") {
      let bytes = Array(part.utf8)
      guard let first = bytes.first, let last = bytes.last, bytes.count >= 3,
        "[]".utf8.contains(first), "[]".utf8.contains(last)
      else { return nil }
      let times = part.dropFirst().dropLast()
        .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard times.count == 2 else { return nil }
      let (start, end) = (finiteTime(times[0]), finiteTime(times[1]))
      if start == nil && !times[0].isEmpty || end == nil && !times[1].isEmpty { return nil }
      spells.append(
        GraphSpell(
          start: start, end: end, excludesStart: first == UInt8(ascii: "]"),
          excludesEnd: last == UInt8(ascii: "[")))
    }
    return spells.isEmpty ? nil : spells
  }

  private static func finiteTime(_ text: String) -> Double? {
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension GraphTimeFormat {
  /// A time as text: a number in its shortest form; nothing where it is not finite.
  func text(of time: Double) -> String { time.isFinite ? PlainDecimal.text(of: time) : "" }
}
