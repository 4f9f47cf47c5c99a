import CoterieRecords

/// A date of a document in JSON: its parts as numbers or texts, or a text.
struct JSONDate {
  private var parts: [Int] = []
  private var text = ""
  /// Whether the first of several dates has ended.
  private var isOver = false
  /// Creates a date of which nothing is said yet.
  init() {}

  /// Creates a date from a text.
  init(_ text: String) { self.text = text }

  /// Adds the year, the month or the day, in this order.
  mutating func append(_ part: JSONText) {
    guard !isOver, parts.count < 3 else { return }
    if let number = part.integer { parts.append(number) } else { append(text: part.string) }
  }

  /// Takes the date as a text.
  mutating func append(text: String) {
    if self.text.isEmpty { self.text = text } else { self.text += " " + text }
  }

  /// Ends the first date: others follow where a paper appeared over some time.
  mutating func end() { isOver = isOver || !parts.isEmpty || !text.isEmpty }

  /// Whether nothing was said.
  var isEmpty: Bool { parts.isEmpty && text.isEmpty }

  /// As much of the date as the calendar has.
  var date: PartialDate? {
    guard let year = parts.first else { return text.isEmpty ? nil : Self.date(text) }
    return Self.date(parts) ?? PartialDate(year: year)
  }

  /// What was given, where the date is not all of it.
  var oddText: String? {
    if parts.isEmpty { return text.isEmpty || date != nil ? nil : text }
    return Self.date(parts) == nil
      ? parts.map { String($0) }.joined(separator: "-") : nil
  }

  private static func date(_ parts: [Int]) -> PartialDate? {
    PartialDate(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil)
  }

  /// The date of a text: `2016-05-03`, with zeros before the day as in `2016-05-0003`, with a time after
  /// it, or in words; else the only year in it.
  static func date(_ text: String) -> PartialDate? {
    let day = text.prefix { $0 != "T" && $0 != "/" }
    let numbers = day.split(separator: "-").map { Int($0) }
    if 1...3 ~= numbers.count, day.prefix(while: \.isNumber).count == 4, !numbers.contains(nil) {
      let parts = numbers.compactMap(\.self)
      if let date = date(parts) { return date }
    }
    return PrintedDate(text.trimmed[...])?.date ?? PartialDate(onlyYearIn: text)
  }
}
