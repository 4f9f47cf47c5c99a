import CoterieText

/// Times of Pajek: `[5-10,12,14-*]`, where `*` is for ever.
enum PajekTime {
  /// Reads the times at the bracket at which a scanner is, up to the closing one; what is no time is nil.
  static func spells(_ scanner: inout WordScanner, _ text: Span<UInt8>) -> [GraphSpell]? {
    let start = scanner.place + 1
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "]"), text[end] != 0x0A { end += 1 }
    scanner.place = end < text.count && text[end] == UInt8(ascii: "]") ? end + 1 : end
    var spells: [GraphSpell] = []
    for part in String(copying: text.extracting(start..<end)).split(separator: ",") {
      guard let spell = spell(part.filter { $0 != " " && $0 != "\t" }) else { return nil }
      spells.append(spell)
    }
    return spells.isEmpty ? nil : spells
  }

  private static func spell(_ text: String) -> GraphSpell? {
    // A minus at the beginning belongs to the first number.
    let dash = text.dropFirst().firstIndex(of: "-")
    let first = String(dash.map { text[..<$0] } ?? text[...])
    let last = dash.map { String(text[text.index(after: $0)...]) } ?? first
    let (start, end) = (Double(first), Double(last))
    guard start?.isFinite ?? (first == "*"), end?.isFinite ?? (last == "*" || last.isEmpty),
      start ?? -.infinity <= end ?? .infinity
    else { return nil }
    return GraphSpell(start: start, end: end)
  }

  /// Spells as times; nil where Pajek has no such times: they are whole numbers from 0 on.
  static func text(of spells: [GraphSpell], _ format: GraphTimeFormat) -> String? {
    guard format == .number, !spells.isEmpty else { return nil }
    var parts: [String] = []
    for spell in spells {
      let (first, last) = format.years(of: spell)
      guard isWhole(spell.start), isWhole(spell.end), first ?? 0 >= 0, last ?? .max >= first ?? 0
      else { return nil }
      let start = first.map { String($0) } ?? "*"
      let end = last.map { String($0) } ?? "*"
      parts.append(start == end && first != nil ? start : "\(start)-\(end)")
    }
    return "[" + parts.joined(separator: ",") + "]"
  }

  private static func isWhole(_ time: Double?) -> Bool {
    time.map { Int(exactly: $0) != nil } ?? true
  }
}
