import CoterieRecords

/// A date as databases and reference managers write it, which is freer than on a page: `2021/02/01/`,
/// `2020///nan`, `2015/october`, `1994 Jan-Mar`, `2010 Autumn`, `SEP 6 1991`, `20180330`,
/// `2019-03-01T00:00:00Z`.
///
/// A part that is no part of a date (`nan`, day `00`, a season, a quarter) is left out. Of several months
/// or years the first counts, and then there is no day.
struct RecordDate: Equatable {
  /// What can be kept of the date; nil where it has no year and no month.
  let date: PartialDate?
  /// Why that is not all of it.
  let fault: DateFault?

  /// Reads a text that is a date; nil for a text without a year and a month.
  init?(_ text: some StringProtocol) {
    let text = Substring(text)
    if let found = Self.yearFirst(text) ?? Self.monthAfterYear(text) ?? Self.compact(text) {
      self = found
      return
    }
    let trimmed = text.trimmed
    if let printed = PrintedDate(trimmed[...]), printed.fault == nil, let date = printed.date {
      self.init(date)
      return
    }
    guard let found = Self.words(trimmed) else { return nil }
    self = found
  }

  private init(_ date: PartialDate?, _ fault: DateFault? = nil) {
    self.date = date
    self.fault = fault
  }

  /// The most exact date that the parts give.
  private init?(year: Int?, month: Int?, day: Int?) {
    if let whole = PartialDate(year: year, month: month, day: day) {
      self.init(whole)
    } else if let rest = PartialDate(year: year, month: month) ?? PartialDate(year: year) {
      self.init(rest, .noDay)
    } else {
      return nil
    }
  }

  /// A date whose year is apart: `MAR 16`, `JAN-FEB` and `WIN` of Web of Science, `mar`, `3`.
  static func date(_ text: some StringProtocol, in year: Int) -> PartialDate? {
    if let month = Int(text), let date = PartialDate(year: year, month: month) { return date }
    if text.isEmpty { return PartialDate(year: year) }
    if text.utf8.count == 3, let month = PartialDate.month(named: text) {
      return PartialDate(year: year, month: month)
    }
    guard let found = RecordDate(text)?.date else { return PartialDate(year: year) }
    return found.year == nil ? found.inYear(year) ?? PartialDate(year: year) : found
  }
}

// MARK: - Year first

extension RecordDate {
  /// `2021`, `2021/02/01/`, `2020///nan`, `2015/october`, `2019-03-01T00:00:00Z`, `2019/02/19 06:00`.
  private static func yearFirst(_ text: Substring) -> RecordDate? {
    let text = text.utf8.drop { $0 <= 0x20 }
    let year = text.prefix(4)
    guard year.count == 4, year.allSatisfy(\.isDigit), let number = Int(Substring(year))
    else { return nil }
    let rest = text.dropFirst(4)
    guard let sign = rest.first(where: { $0 > 0x20 }) else { return RecordDate(year: number) }
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-"), rest.first == sign else {
      return nil
    }
    let parts = rest.dropFirst().split(
      separator: sign, maxSplits: 2, omittingEmptySubsequences: false
    ).map { Substring($0).trimmedSlice }
    guard let month = part(parts[0], isMonth: true) else { return nil }
    let day = parts.count > 1 ? part(parts[1], isMonth: false) ?? 0 : 0
    return RecordDate(
      year: number, month: month == 0 ? nil : month, day: month == 0 || day == 0 ? nil : day)
  }

  /// `2019 Mar` and `2019 Mar 5`, as MEDLINE has nearly all dates.
  private static func monthAfterYear(_ text: Substring) -> RecordDate? {
    let words = text.utf8.split(separator: 0x20)
    guard 2...3 ~= words.count, words[0].count == 4, words[1].count == 3,
      let year = Int(Substring(words[0])), let month = month(named: Substring(words[1]))
    else { return nil }
    if words.count == 2 { return RecordDate(year: year, month: month, day: nil) }
    guard words[2].count <= 2, let day = Int(Substring(words[2])) else { return nil }
    return RecordDate(year: year, month: month, day: day)
  }

  private init?(year: Int) {
    guard let date = PartialDate(year: year) else { return nil }
    self.init(date)
  }

  /// The number of a month or day; 0 where a part says nothing, nil where it is something else.
  private static func part(_ text: Substring, isMonth: Bool) -> Int? {
    let digits = text.utf8.prefix { $0.isDigit }
    if text.isEmpty || text.lowercased() == "nan" { return 0 }
    if isMonth {
      if digits.isEmpty { return text.contains("-") ? nil : month(named: text) ?? 0 }
      return digits.count <= 2 && digits.count == text.utf8.count ? Int(Substring(digits)) : nil
    }
    return digits.count <= 2 ? Int(Substring(digits)) ?? 0 : nil
  }

  /// `20180330`.
  private static func compact(_ text: Substring) -> RecordDate? {
    let text = text.utf8
    guard text.count == 8, text.allSatisfy(\.isDigit) else { return nil }
    func number(_ start: Int, _ length: Int) -> Int? {
      Int(Substring(text.dropFirst(start).prefix(length)))
    }
    return PartialDate(year: number(0, 4), month: number(4, 2), day: number(6, 2)).map {
      RecordDate($0)
    }
  }
}

// MARK: - Words and numbers

extension RecordDate {
  /// A date with words: of its words one is a month, its numbers are a year and days.
  private static func words(_ text: String) -> RecordDate? {
    guard text.utf8.count <= longestText else { return nil }
    let words = DateWords(text)
    guard words.year != nil || words.month != nil else { return nil }
    let found = RecordDate(year: words.year, month: words.month, day: words.day)
    return words.areOdd ? RecordDate(found?.date, .noMonth) : found
  }

  private static let longestText = 60

  /// The number of the month of a name in English, German, French or Spanish.
  static func month(named name: some StringProtocol) -> Int? {
    PartialDate.month(named: name) ?? foreignMonths[name.lowercased()]
  }

  private static let foreignMonths: [String: Int] = {
    let names = [
      ["januar", "jän", "jänner", "janvier", "enero", "ene"],
      ["februar", "février", "fevrier", "febrero"],
      ["märz", "mär", "mrz", "maerz", "mars", "marzo"], ["avril", "abril", "abr"],
      ["mai", "mayo"], ["juni", "juin", "junio"], ["juli", "juillet", "julio"],
      ["août", "aout", "agosto", "ago"], ["septembre", "septiembre"],
      ["oktober", "okt", "octobre", "octubre"], ["novembre", "noviembre"],
      ["dezember", "dez", "décembre", "decembre", "diciembre", "dic"],
    ]
    return names.enumerated().reduce(into: [:]) { months, entry in
      for name in entry.element { months[name] = entry.offset + 1 }
    }
  }()
}

/// The words and numbers of a date in any order.
private struct DateWords {
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  /// Whether there is no month, and a word that is in no date.
  private(set) var areOdd = false

  init(_ text: String) {
    var (yearCount, monthCount, days, hasOdd) = (0, 0, [Int](), false)
    for token in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).flatMap(Self.runs) {
      if let number = Self.year(token) {
        year = year ?? number
        yearCount += 1
      } else if let number = RecordDate.month(named: token) {
        month = month ?? number
        monthCount += 1
      } else if token.utf8.count <= 2, let number = Int(token) {
        days.append(number)
      } else if token.first?.isLetter == true {
        hasOdd = hasOdd || !Self.otherWords.contains(token.lowercased())
      }
    }
    if monthCount == 1, yearCount <= 1, days.count == 1, days[0] > 0 { day = days[0] }
    areOdd = hasOdd && monthCount == 0
  }

  private static func year(_ token: Substring) -> Int? {
    guard token.utf8.count == 4, token.utf8.allSatisfy(\.isDigit), let year = Int(token),
      1000...2199 ~= year
    else { return nil }
    return year
  }

  /// The runs of digits and of letters in a word: `2010a`, `3rd`.
  private static func runs(of word: Substring) -> [Substring] {
    var runs: [Substring] = []
    var rest = word
    while let first = rest.first {
      let run = rest.prefix { $0.isNumber == first.isNumber }
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    return runs
  }

  /// Words beside the year that are no month: seasons, quarters, and the endings of ordinal numbers.
  private static let otherWords: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "spr", "sum", "aut", "fal", "win", "qtr",
    "quarter", "quart", "q", "st", "nd", "rd", "th", "c", "ca", "a", "b", "nan", "s", "suppl", "t",
    "z",
  ]
}
