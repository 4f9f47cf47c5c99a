import CoterieRecords

/// A date as a page prints it: `Apr 14`, `April 14, 2024`, `14 Apr 2024`, `Apr 2024`, `2024-04-14`,
/// `2024/04/14`, `14.04.2024`.
struct PrintedDate: Equatable {
  /// What can be kept of the date; nil where it prints no year and no day of the calendar.
  let date: PartialDate?
  /// Why that is not all of it.
  let fault: DateFault?

  /// Reads a text that is a date and nothing else; nil for other texts.
  init?(_ text: Substring) {
    if let date = Self.usual(text.utf8) {
      self = date
      return
    }
    guard let pieces = DatePieces(text), let found = Self.read(pieces) else { return nil }
    self = found
  }

  /// A date in the form of nearly every page, `Apr 4` or `Apr 14, 2024`; nil for other texts.
  private static func usual(_ text: Substring.UTF8View) -> PrintedDate? {
    guard (5...12).contains(text.count) else { return nil }
    let month = months.firstIndex { text.starts(with: $0.utf8) }
    let afterMonth = text.dropFirst(3)
    guard let month, afterMonth.first == UInt8(ascii: " ") else { return nil }
    let dayText = afterMonth.dropFirst().prefix { $0.isDigit }
    let rest = text[dayText.endIndex...]
    guard (1...2).contains(dayText.count), let day = Int(Substring(dayText)) else { return nil }
    if rest.isEmpty { return PrintedDate(year: nil, month: month + 1, day: day) }
    let yearText = rest.dropFirst(2)
    guard rest.starts(with: ", ".utf8), yearText.count == 4,
      yearText.allSatisfy(\.isDigit), let year = Int(Substring(yearText))
    else { return nil }
    return PrintedDate(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(year: Int?, month: Int? = nil, day: Int? = nil, fault: DateFault? = nil) {
    let whole = PartialDate(year: year, month: month, day: day)
    let isWhole = fault == nil && whole != nil
    date = isWhole ? whole : year.flatMap { PartialDate(year: $0) }
    self.fault = fault ?? (isWhole ? nil : .noDay)
  }

  private static func read(_ pieces: DatePieces) -> PrintedDate? {
    switch pieces.kinds {
    case [.word, .number], [.word, .number, .number]: pieces.monthFirst
    case [.number, .word], [.number, .word, .number]: pieces.wordInTheMiddle
    case [.number], [.number, .number], [.number, .number, .number]: pieces.numeric
    default: nil
    }
  }
}

/// The words and numbers of a date, and what is between them.
private struct DatePieces {
  enum Kind { case word, number }

  private(set) var kinds: [Kind] = []
  private var texts: [String] = []
  private var gaps: [String] = []

  /// Cuts a text into at most three pieces; nil where it holds anything else.
  init?(_ text: some StringProtocol) {
    var rest = text.map(\.plain)[...]
    while let first = rest.first {
      let kind: Kind = first.isNumber ? .number : .word
      let piece = rest.prefix { kind == .number ? $0.isNumber : $0.isLetter }
      rest = rest.dropFirst(piece.count)
      if kind == .number, ["st", "nd", "rd", "th"].contains(String(rest.prefix(2))) {
        rest = rest.dropFirst(2)
      }
      let gap = rest.prefix { " .,/-".contains($0) }
      rest = rest.dropFirst(gap.count)
      guard !piece.isEmpty, kinds.count < 3, gap.count <= 3, !gap.isEmpty || rest.isEmpty else {
        return nil
      }
      kinds.append(kind)
      texts.append(String(piece))
      gaps.append(String(gap))
    }
    guard let last = gaps.last, last.isEmpty || last == "." && kinds.last == .word else {
      return nil
    }
  }

  /// `Apr 14`, `Apr 14, 2024`, `April 2024`.
  var monthFirst: PrintedDate? {
    let month = month(at: 0)
    let hasYear = texts.count == 3 && texts[2].count == 4
    guard gaps[0].hasSuffix(" "), isCapitalised(at: 0) || hasYear && month != nil else {
      return nil
    }
    guard let month else {
      // A word that is no month: only a date's usual form makes it one.
      guard texts[1].count <= 2, texts.count == 2 || hasYear && gaps[1] == ", ",
        (3...9).contains(texts[0].count)
      else { return nil }
      return PrintedDate(year: hasYear ? number(at: 2) : nil, fault: .noMonth)
    }
    if texts.count == 2, texts[1].count == 4 {
      return PrintedDate(year: number(at: 1), month: month)
    }
    let isRegular = texts[1].count <= 2 && (texts.count == 2 || hasYear)
    return PrintedDate(
      year: hasYear ? number(at: 2) : nil, month: month, day: number(at: 1),
      fault: isRegular ? nil : .noDay)
  }

  /// `14 Apr`, `14 Apr 2024`, `2024 Apr 14`, `2024-Apr`.
  var wordInTheMiddle: PrintedDate? {
    let month = month(at: 1)
    if texts[0].count == 4, let month {
      let day = texts.count == 3 ? number(at: 2) : nil
      return PrintedDate(
        year: number(at: 0), month: month, day: day,
        fault: texts.count == 3 && texts[2].count > 2 ? .noDay : nil)
    }
    let hasYear = texts.count == 3 && texts[2].count == 4
    guard texts[0].count <= 2, texts.count == 2 || hasYear,
      isCapitalised(at: 1) || hasYear && month != nil, month != nil || hasYear
    else { return nil }
    return PrintedDate(
      year: hasYear ? number(at: 2) : nil, month: month, day: number(at: 0),
      fault: month == nil ? .noMonth : nil)
  }

  /// `2024`, `2024-04`, `2024-04-14`, `2024/04/14`, `14.04.2024`, `04/2024`.
  var numeric: PrintedDate? {
    guard Set(gaps.dropLast().map { $0.filter { $0 != " " } }).count <= 1,
      gaps.dropLast().allSatisfy({ [".", "/", "-", ". "].contains($0) })
    else { return nil }
    let lengths = texts.map(\.count)
    switch lengths.map({ $0 == 4 ? 4 : min($0, 3) }) {
    case [4]:
      return number(at: 0).flatMap { 1900...2100 ~= $0 ? PrintedDate(year: $0) : nil }
    case [4, 1], [4, 2]: return PrintedDate(year: number(at: 0), month: number(at: 1))
    case [1, 4], [2, 4]: return PrintedDate(year: number(at: 1), month: number(at: 0))
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return PrintedDate(year: number(at: 0), month: number(at: 1), day: number(at: 2))
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]: return yearLast
    default: return nil
    }
  }

  /// `14.04.2024`, and `14/04/2024` where only one order gives a day of the calendar.
  private var yearLast: PrintedDate {
    let year = number(at: 2)
    let dayFirst = PrintedDate(year: year, month: number(at: 1), day: number(at: 0))
    let monthFirst = PrintedDate(year: year, month: number(at: 0), day: number(at: 1))
    if dayFirst.fault != nil { return monthFirst.fault == nil ? monthFirst : dayFirst }
    let isClear = gaps[0].hasPrefix(".") || monthFirst.fault != nil || monthFirst == dayFirst
    return isClear ? dayFirst : PrintedDate(year: year, fault: .ambiguous)
  }

  /// A number; nil where it is too large for one.
  private func number(at place: Int) -> Int? {
    texts[place].count <= 9 ? Int(texts[place]) : nil
  }

  private func month(at place: Int) -> Int? { PartialDate.month(named: texts[place]) }

  private func isCapitalised(at place: Int) -> Bool {
    texts[place].first?.isUppercase == true && texts[place].dropFirst().allSatisfy(\.isLowercase)
  }
}

extension Character {
  /// The ASCII sign for a digit, a blank, a hyphen, a comma or a slash of any kind.
  fileprivate var plain: Character {
    if isASCII { return isWhitespace ? " " : self }
    if let digit = wholeNumberValue, (0...9).contains(digit) { return Character("\(digit)") }
    if isWhitespace { return " " }
    switch self {
    case "‐", "‑", "–", "−": return "-"
    case "，": return ","
    case "／", "∕": return "/"
    case "．": return "."
    default: return self
    }
  }
}
