/// A day of the Gregorian calendar.
///
/// Years are counted from March on, so that a leap day is the last of its year; 400 of them have 146,097
/// days.
struct CalendarDay: Equatable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a number of days after 1 January 1970.
  ///
  /// - Precondition: The number is within 4 billion.
  init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // March is 0.
    let monthOfYear = (5 * dayOfYear + 2) / 153
    month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9
    day = dayOfYear - (153 * monthOfYear + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days it is after 1 January 1970.
  var number: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// How many days its month has.
  var daysOfMonth: Int {
    let next =
      month == 12
      ? CalendarDay(year: year + 1, month: 1, day: 1)
      : CalendarDay(year: year, month: month + 1, day: 1)
    return next.number - CalendarDay(year: year, month: month, day: 1).number
  }

  /// The day as `yyyy-mm-dd`.
  var text: String {
    let sign = year < 0 ? "-" : ""
    return sign + Self.padded(Int(year.magnitude), 4) + "-" + Self.padded(month, 2) + "-"
      + Self.padded(day, 2)
  }

  /// A number with zeros in front.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
