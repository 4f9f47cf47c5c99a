import CoterieRecords

extension InferredYear {
  /// The year of a paper on several pages: the largest of their years, bounded by all of them.
  init?(largestOf years: [InferredYear]) {
    guard let year = years.map(\.year).max(), let earliest = years.map(\.earliest).max() else {
      return nil
    }
    self.init(year: year, earliest: earliest, latest: years.compactMap(\.latest).max())
  }

  /// The year, or the next one in which there is such a day: 29 February needs a leap year.
  func fitting(_ date: PartialDate?) -> InferredYear {
    guard date?.isLeapDay == true, !PartialDate.isLeapYear(year) else { return self }
    let next = year.nextLeapYear
    return InferredYear(
      year: next, earliest: earliest.nextLeapYear, latest: latest.map { max($0, next) })
  }
}

extension InferredYear {
  /// Infers the year that a page leaves out.
  ///
  /// Without a date to go by it is the newest printed year plus 1. With one it is the latest year
  /// that puts no undated paper after that date, but never before that bound. A page with a paper of
  /// 29 February was made in a leap year.
  ///
  /// - Parameters:
  ///   - dates: The dates of the records of one page.
  ///   - asOf: When the page was saved; a missing month or day means the end of the period.
  /// - Returns: The year, nil where the page prints none and no date is given or no paper needs it;
  ///   and whether the given date conflicts with a printed year.
  static func ofPage(
    _ dates: [PartialDate?], asOf: PartialDate?
  ) -> (year: InferredYear?, isConflict: Bool) {
    let undated = dates.compactMap { $0 }.filter { $0.year == nil }
    guard let last = undated.map({ ($0.month ?? 1, $0.day ?? 1) }).max(by: <) else {
      return (nil, false)
    }
    let needsLeapYear = undated.contains(where: \.isLeapDay)
    let newest = dates.compactMap { $0?.year }.max()
    let bound = newest.map { needsLeapYear ? ($0 + 1).nextLeapYear : $0 + 1 }
      .flatMap { $0 <= 9999 ? $0 : nil }
    guard let asOf, let asOfYear = asOf.year else {
      return (bound.map { InferredYear(year: $0, earliest: $0) }, false)
    }
    let allowed = last <= (asOf.month ?? 12, asOf.day ?? 31) ? asOfYear : asOfYear - 1
    let latest = needsLeapYear ? allowed.lastLeapYear : allowed
    guard let bound else {
      return (InferredYear(year: latest, earliest: latest, latest: latest), false)
    }
    guard latest >= bound else { return (InferredYear(year: bound, earliest: bound), true) }
    return (InferredYear(year: latest, earliest: bound, latest: latest), false)
  }
}

extension Int {
  /// The first leap year from this year on.
  fileprivate var nextLeapYear: Int {
    (self...self + 8).first(where: PartialDate.isLeapYear) ?? self
  }

  /// The last leap year up to this year.
  fileprivate var lastLeapYear: Int {
    (self - 8...self).last(where: PartialDate.isLeapYear) ?? self
  }
}
