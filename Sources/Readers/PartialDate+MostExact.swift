import CoterieRecords

extension PartialDate {
  /// As much of a date as the calendar has of its parts: without the day, or without the month too.
  init?(asFarAs year: Int?, month: Int?, day: Int? = nil) {
    let exact =
      PartialDate(year: year, month: month, day: month == nil ? nil : day)
      ?? PartialDate(year: year, month: month) ?? PartialDate(year: year)
    guard let exact else { return nil }
    self = exact
  }

  /// The year that is the only number of four digits in a text.
  init?(onlyYearIn text: String) {
    let years = text.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    guard years.count == 1 else { return nil }
    self.init(year: years[0])
  }
}
