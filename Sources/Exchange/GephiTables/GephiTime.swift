/// A time of a table: a number, a date, or a date with a time of day.
struct GephiTime {
  /// The time as documents have it.
  let value: Double
  /// What it means; nil for a plain number.
  let format: GraphTimeFormat?

  /// Reads a text such as `2009.0`, `2009-06-01` or `2009-06-01T12:30:00`; nil where it is no time.
  init?(_ text: String) {
    if let number = WrittenNumber(text).number {
      (value, format) = (number, nil)
      return
    }
    let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
    guard let date = parts.first, let day = Self.day(date) else { return nil }
    guard parts.count > 1 else {
      (value, format) = (Double(day), .date)
      return
    }
    guard let second = Self.second(parts[1]) else { return nil }
    (value, format) = (Double(day) * 86_400 + second, .dateTime)
  }

  /// The seconds since midnight of `12:30:00.5Z`; times of other zones are none.
  private static func second(_ text: Substring) -> Double? {
    let text = text.hasSuffix("Z") ? text.dropLast() : text
    let parts = text.split(separator: ":").map { Double($0) ?? -1 }
    guard (2...3).contains(parts.count), parts.allSatisfy({ (0..<61).contains($0) }) else {
      return nil
    }
    return parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
  }

  /// The days from 1 January 1970 to a date, in the Gregorian calendar.
  ///
  /// Years are counted from March on, so that a leap day is the last of its year; 400 of them have
  /// 146,097 days.
  private static func day(_ text: Substring) -> Int? {
    let parts = text.split(separator: "-").map { Int($0) ?? -1 }
    guard parts.count == 3, (0...9999).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    let year = parts[1] > 2 ? parts[0] : parts[0] - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (parts[1] > 2 ? parts[1] - 3 : parts[1] + 9) + 2) / 5 + parts[2] - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
