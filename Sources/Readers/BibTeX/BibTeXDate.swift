import CoterieRecords

/// When an entry appeared, from `date`, or from `year` and `month`.
struct BibTeXDate {
  /// The date; nil where none can be read.
  private(set) var date: PartialDate?
  /// A text that should be a date and is none.
  private(set) var unread: String?

  init(_ fields: BibTeXFields) {
    let text = fields[.date]?.readableText ?? ""
    if !text.isEmpty, let date = Self.standard(text) {
      self.date = date
      return
    }
    let year = fields[.year]?.readable ?? []
    if let number = year.plainYear {
      date = Self.date(year: number, fields)
    } else if let loose = LooseDate(text) ?? LooseDate(year.text) {
      date = loose.month == nil ? Self.date(year: loose.year, fields) : loose.date
    } else {
      if !year.isEmpty { unread = year.text } else if !text.isEmpty { unread = text }
      date = fields[.earlyAccess].flatMap { LooseDate($0.readableText)?.date }
    }
  }

  /// The date of a year and the month and day that fields say.
  private static func date(year: Int, _ fields: BibTeXFields) -> PartialDate? {
    guard let month = fields[.month].flatMap({ LooseMonth($0.readableText) }) else {
      return PartialDate(year: year)
    }
    let day = month.day ?? fields[.day].flatMap { Int($0.text) }
    return PartialDate(asFarAs: year, month: month.month, day: day)
  }

  /// A date of ISO 8601-2 as BibLaTeX has it: `2019-05`, `2019-05-03/2019-05-07`, `2019~`, `2019-21` for
  /// spring.
  private static func standard(_ text: String) -> PartialDate? {
    if let date = PartialDate(iso: text) { return date }
    let parts = text.split(separator: "/")
    guard var first = parts.first else { return nil }
    first = first.prefix { !"~?% T".contains($0) }
    if let date = PartialDate(iso: first) { return date }
    let numbers = first.split(separator: "-")
    guard numbers.count > 1, numbers[0].count == 4, Int(numbers[1]) != nil else { return nil }
    return PartialDate(iso: numbers[0])
  }
}

/// A date among other words: `c. 1990`, `MAR 16 2021`, `May 3--5, 2019`.
private struct LooseDate {
  let year: Int
  let month: LooseMonth?

  init?(_ text: String) {
    let words = text.split { !$0.isNumber && !$0.isLetter }
    let numbers = words.map { $0.prefix { $0.isASCII && $0.isNumber } }.filter { $0.count == 4 }
    guard let number = numbers.compactMap({ Int($0) }).first(where: { 1000...2999 ~= $0 }) else {
      return nil
    }
    year = number
    month = words.contains { PartialDate.month(named: $0) != nil } ? LooseMonth(text) : nil
  }

  var date: PartialDate? { PartialDate(asFarAs: year, month: month?.month, day: month?.day) }
}

/// A month among other words, perhaps with a day: `mar`, `MAR 16`, `10~March`, `3`, `July/August`.
private struct LooseMonth {
  let month: Int
  let day: Int?

  init?(_ text: String) {
    if text.utf8.count == 3, let name = PartialDate.month(named: text) {
      month = name
      day = nil
      return
    }
    let words = text.split { !$0.isNumber && !$0.isLetter }
    if let name = words.lazy.compactMap({ PartialDate.month(named: $0) }).first {
      month = name
      day = words.lazy.filter { $0.count <= 2 }.compactMap { Int($0) }.first { 1...31 ~= $0 }
    } else if let number = words.first.flatMap({ Int($0) }), 1...12 ~= number {
      month = number
      day = nil
    } else {
      return nil
    }
  }
}
