/// Times and values at some times as Gephi's tables write them: `<[2009.0, 2013.0]; [2015.0, 2016.0]>`,
/// `<[2009.0, 2013.0, 5]>`.
struct TimedTexts {
  /// What is in each pair of brackets.
  private var groups: [Group] = []
  /// What the times mean, where they are no plain numbers.
  private(set) var format: GraphTimeFormat?

  private struct Group {
    var parts: [String] = []
    var excludesStart = false
    var excludesEnd = false
  }

  /// Reads a text; nil where it has anything else.
  init?(_ text: String) {
    var text = text.withoutOuterBlanks[...]
    if text.hasPrefix("<"), text.hasSuffix(">") { text = text.dropFirst().dropLast() }
    for part in text.split(separator: ";") {
      guard let group = Self.group(String(part).withoutOuterBlanks) else { return nil }
      groups.append(group)
    }
    let times = groups.flatMap(\.parts).compactMap { GephiTime($0) }
    guard let last = times.last else { return nil }
    format = last.format
  }

  private static func group(_ text: String) -> Group? {
    let opening: Set<Character> = ["[", "]", "("]
    let closing: Set<Character> = ["]", "[", ")"]
    guard let first = text.first, let last = text.last else { return nil }
    if !opening.contains(first) { return Group(parts: [text]) }
    guard closing.contains(last), text.count > 2 else { return nil }
    return Group(
      parts: text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0).withoutOuterBlanks },
      excludesStart: first != "[", excludesEnd: last != "]")
  }

  /// The spells that the times are, in the order in which they begin: two times in brackets are a start and
  /// an end, others are moments.
  var spells: [GraphSpell] {
    groups.flatMap { group -> [GraphSpell] in
      if group.parts.count == 2 { return [Self.spell(group)] }
      return group.parts.compactMap { GephiTime($0) }.map {
        GraphSpell(start: $0.value, end: $0.value)
      }
    }.sorted()
  }

  private static func spell(_ group: Group) -> GraphSpell {
    GraphSpell(
      start: GephiTime(group.parts[0])?.value, end: GephiTime(group.parts[1])?.value,
      excludesStart: group.excludesStart, excludesEnd: group.excludesEnd)
  }

  /// Adds the values that a row has at the times.
  func add(to column: inout WrittenColumn, row: Int, _ format: inout GraphTimeFormat) {
    format = self.format ?? format
    for group in groups {
      let value = Self.unquoted(group.parts.last ?? "")
      if group.parts.count > 2 {
        column.add(value, row: row, during: Self.spell(group))
      } else if let moment = group.parts.first.flatMap({ GephiTime($0)?.value }) {
        column.add(value, row: row, during: GraphSpell(start: moment, end: moment))
      }
    }
  }

  private static func unquoted(_ text: String) -> String {
    text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? String(text.dropFirst().dropLast()) : text
  }
}

extension TableField {
  /// Whether the field is a value at some times.
  func isTimed(in text: Span<UInt8>) -> Bool {
    range.count > 4 && text[range.lowerBound] == UInt8(ascii: "<")
      && text[range.lowerBound + 1] == UInt8(ascii: "[")
      && text[range.upperBound - 1] == UInt8(ascii: ">")
  }
}
