/// A date of which a part may be missing: `2024`, `Nov 2024`, `Nov 28`, `Nov 28, 2024`.
public struct PartialDate: Hashable, Sendable {
  /// The year, or nil where the source left it out.
  public let year: Int?
  /// The month, 1 to 12.
  public let month: Int?
  /// The day of the month, from 1; there is none without a month.
  public let day: Int?

  /// Creates a date, or nil where the calendar has no such day: without a year, 29 February is one.
  public init?(year: Int?, month: Int? = nil, day: Int? = nil) {
    guard year != nil || month != nil, day == nil || month != nil else { return nil }
    if let year, !(1...9999).contains(year) { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.length(ofMonth: month, year: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from its ISO 8601 form: `2027`, `2027-06` or `2027-06-01`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else {
      return nil
    }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard numbers.count == parts.count, let year = numbers.first else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The same day of another year; nil where that year has no such day, or is not in 1...9999.
  public func inYear(_ year: Int) -> PartialDate? {
    PartialDate(year: year, month: month, day: day)
  }

  /// Whether it is 29 February.
  public var isLeapDay: Bool { month == 2 && day == 29 }

  /// Whether a year of the Gregorian calendar has a 29 February.
  public static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func length(ofMonth month: Int, year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      guard let year else { return 29 }
      return isLeapYear(year) ? 29 : 28
    default: return 31
    }
  }
}

extension PartialDate {
  /// The number of the month that an English name or its abbreviation of three or more letters
  /// means: `Jan`, `Sept`, `march`.
  public static func month(named name: some StringProtocol) -> Int? {
    let letters = name.lowercased()
    guard letters.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(letters) }.map { $0 + 1 }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension PartialDate: CustomStringConvertible {
  /// The ISO 8601 form; a missing year is `--`, as in `--04-14`.
  public var description: String {
    let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let yearText = year.map { text in
      String(repeating: "0", count: max(0, 4 - String(text).count)) + String(text)
    }
    guard let yearText else { return "--" + parts.joined(separator: "-") }
    return ([yearText] + parts).joined(separator: "-")
  }
}
