import CoterieText

/// A time as a file writes it: a number, or a date with or without a time of day.
enum WrittenTime: Equatable {
  /// A number, such as a year.
  case number(Double)
  /// The first and the last day, counted from 1 January 1970, of a date that may lack its day or month.
  case days(first: Int, last: Int)
  /// Seconds since 1 January 1970, 0:00 UTC.
  case seconds(Double)
  /// No end, as infinities write it.
  case never

  /// Reads a text; nil where it is no time.
  init?(_ text: String) {
    let text = text.withoutOuterBlanks
    if let number = Double(text) {
      self = number.isFinite ? .number(number) : .never
    } else if let time = DateReading(text)?.time {
      self = time
    } else {
      return nil
    }
  }

  /// What times of a file must be to hold this one.
  var format: GraphTimeFormat? {
    switch self {
    case .number: .number
    case .days: .date
    case .seconds: .dateTime
    case .never: nil
    }
  }

  /// The time in a format; nil where there is none, or it can't be.
  ///
  /// - Parameter isEnd: Whether a year or a day means its end.
  func value(in format: GraphTimeFormat, isEnd: Bool) -> Double? {
    switch (self, format) {
    case (.never, _): return nil
    case (.number(let number), .number): return number
    case (.number(let number), _):
      guard let year = Int(exactly: number.rounded(.down)), (-9999...9999).contains(year) else {
        return nil
      }
      return Self.year(year).value(in: format, isEnd: isEnd)
    case (.days(let first, _), .number):
      return GraphTimeFormat.date.year(of: Double(first)).map(Double.init)
    case (.days(let first, let last), .date): return Double(isEnd ? last : first)
    case (.days(let first, let last), .dateTime):
      // The end of a day is the last second of it.
      return isEnd ? Double(last) * 86_400 + 86_399 : Double(first) * 86_400
    case (.seconds(let seconds), .number):
      return GraphTimeFormat.dateTime.year(of: seconds).map(Double.init)
    case (.seconds(let seconds), .date): return (seconds / 86_400).rounded(.down)
    case (.seconds(let seconds), .dateTime): return seconds
    }
  }

  /// The days of the years of up to six digits, which are read and written as dates.
  static let days =
    CalendarDay(year: -999_999, month: 1, day: 1)
    .number...CalendarDay(year: 999_999, month: 12, day: 31).number

  /// The days of a year.
  static func year(_ year: Int) -> Self {
    .days(
      first: CalendarDay(year: year, month: 1, day: 1).number,
      last: CalendarDay(year: year, month: 12, day: 31).number)
  }
}

/// The parts of a date: `2027`, `2027-06`, `2027-06-01`, `2027-06-01T10:30:00.5+02:00`.
private struct DateReading {
  private var rest: Substring
  private(set) var time: WrittenTime?

  init?(_ text: String) {
    rest = text[...]
    let sign = take("-") ? -1 : 1
    guard let year = number(4...6), take("-"), let month = number(2...2), (1...12).contains(month)
    else { return nil }
    let start = CalendarDay(year: sign * year, month: month, day: 1)
    if rest.isEmpty {
      time = .days(first: start.number, last: start.number + start.daysOfMonth - 1)
      return
    }
    guard take("-"), let day = number(2...2), (1...start.daysOfMonth).contains(day) else {
      return nil
    }
    let number = start.number + day - 1
    if take("T") || take(" ") {
      guard let seconds = timeOfDay(), let offset = zone(), rest.isEmpty else { return nil }
      time = .seconds(Double(number) * 86_400 + seconds - Double(offset))
    } else {
      guard zone() != nil, rest.isEmpty else { return nil }
      time = .days(first: number, last: number)
    }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func number(_ count: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard count.contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return Int(digits)
  }

  /// The seconds of `10:30` or `10:30:05.25`.
  private mutating func timeOfDay() -> Double? {
    guard let hour = number(2...2), hour <= 24, take(":"), let minute = number(2...2), minute < 60
    else { return nil }
    var seconds = Double(hour * 3600 + minute * 60)
    guard take(":") else { return seconds }
    let text = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let second = Double(text), second < 61 else { return nil }
    rest = rest[text.endIndex...]
    seconds += second
    return seconds
  }

  /// The seconds by which `Z`, `+02:00` or nothing is ahead of UTC.
  private mutating func zone() -> Int? {
    if rest.isEmpty || take("Z") { return 0 }
    let sign = take("+") ? 1 : -1
    if sign < 0, !take("-") { return nil }
    guard let hours = number(2...2), hours <= 14 else { return nil }
    _ = take(":")
    guard !rest.isEmpty else { return sign * hours * 3600 }
    return number(2...2).map { sign * (hours * 3600 + $0 * 60) }
  }
}
