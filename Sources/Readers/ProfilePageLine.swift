import CoterieRecords

/// The line that begins a paper on a profile page: an optional score, a two-letter area, a date that
/// leaves out the year of the page's own year, and an optional `Code`.
///
///     LGApr 14Code      95.3LGApr 14Code      CLDec 23, 2025
struct PaperLine: Equatable {
  let score: Double?
  let area: String
  /// The date's text as printed, for messages.
  let dateText: String
  /// The date; the year alone where the month or the day is none, nil where no year is printed either.
  let date: PartialDate?
  let hasCode: Bool

  init?(_ line: String) {
    guard line.utf8.count <= 40 else { return nil }
    var rest = Substring(line)
    let scoreText = rest.take { $0.isASCIIDigit || $0 == "." }
    let score = Double(scoreText)
    let area = rest.take(upTo: 2) { $0.isASCII && $0.isUppercase }
    let month = rest.take { $0.isASCII && $0.isLetter }
    guard scoreText.isEmpty || score != nil, area.count == 2, (3...9).contains(month.count),
      month.first?.isUppercase == true, month.dropFirst().allSatisfy(\.isLowercase)
    else { return nil }
    _ = rest.take(upTo: 1) { $0 == "." }
    guard rest.take(upTo: 1, where: { $0 == " " }) == " " else { return nil }
    let dayText = rest.take(where: \.isASCIIDigit)
    let comma = rest.take { $0 == "," || $0 == " " }
    let yearText = rest.take(where: \.isASCIIDigit)
    _ = rest.take { $0 == " " }
    guard !dayText.isEmpty, rest.isEmpty || rest == "Code" else { return nil }
    let monthNumber = PartialDate.month(named: month)
    let hasDigits = dayText.count <= 2 && (yearText.isEmpty || yearText.count == 4)
    let isRegular = hasDigits && (yearText.isEmpty || comma == ", ")
    // A date that only looks like one is a paper's still, and no line of text.
    guard isRegular || monthNumber != nil else { return nil }
    let year = yearText.count == 4 ? Int(yearText) : nil
    let day = hasDigits ? Int(dayText) : nil
    self.score = score
    self.area = String(area)
    hasCode = !rest.isEmpty
    let dateEnd = (yearText.isEmpty ? dayText : yearText).endIndex
    dateText = String(line[month.startIndex..<dateEnd])
    date =
      day.flatMap { day in monthNumber.flatMap { PartialDate(year: year, month: $0, day: day) } }
      ?? year.flatMap { PartialDate(year: $0) }
  }

  /// Whether the date names no day of the calendar.
  var isImpossible: Bool { date?.day == nil }
}

extension Profile {
  /// Takes a line of a profile page's header, a figure glued to its label, and tells whether it was
  /// one: `h-index40`, `15papers`, `589citations`, `Novelty54%`, `AI Score54`, `15 Papers`.
  mutating func take(_ line: String) -> Bool {
    guard line.utf8.count <= 40 else { return false }
    var rest = Substring(line)
    let before = rest.take { $0.isASCIIDigit || $0 == "," }
    let label = rest.take { $0.isLetter || $0 == "-" || $0 == " " }.trimmed.lowercased()
    let after = rest.take { $0.isASCIIDigit || $0 == "," }
    guard rest.isEmpty || rest == "%" else { return false }
    // Each label has its figure on one side: `papers 1` is a line of something else.
    let leading = after.isEmpty ? Int(before.filter(\.isASCIIDigit)) : nil
    let trailing = before.isEmpty ? Int(after.filter(\.isASCIIDigit)) : nil
    switch (label, leading, trailing) {
    case ("h-index", nil, let number?): hIndex = number
    case ("papers", let number?, nil), ("paper", let number?, nil): papers = papers ?? number
    case ("citations", let number?, nil), ("citation", let number?, nil): citations = number
    case ("novelty", nil, let number?): novelty = number
    case ("ai score", nil, let number?): aiScore = number
    default: return false
    }
    return true
  }
}

extension Substring {
  /// Takes characters from the front, at most `limit`, while a condition holds.
  fileprivate mutating func take(
    upTo limit: Int = .max, where condition: (Character) -> Bool
  ) -> Substring {
    let taken = prefix(limit).prefix(while: condition)
    self = self[taken.endIndex...]
    return taken
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
