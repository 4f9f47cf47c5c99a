import CoterieText

/// Which cells of a workbook show a date.
struct CellFormats {
  private var areDates: [Bool] = []
  private var countsFrom1904 = false

  /// - Parameters:
  ///   - styles: The styles of the workbook.
  ///   - workbook: The workbook, which says from which year days are counted.
  init(styles: [UInt8], workbook: [UInt8]) {
    var codes: [Int: String] = [:]
    var areDates: [Bool] = []
    var isInCells = false
    _ = XMLEvents.read(styles) { element in
      let format = element.attributes["numFmtId"].flatMap { Int($0) }
      switch element.name {
      case "numFmt": if let format { codes[format] = element.attributes["formatCode"] }
      case "cellXfs": isInCells = true
      case "xf": if isInCells { areDates.append(Self.isDate(format ?? 0, codes)) }
      default: break
      }
    } onEnd: { name, _ in
      if name == "cellXfs" { isInCells = false }
    }
    self.areDates = areDates
    var countsFrom1904 = false
    _ = XMLEvents.read(workbook) { element in
      guard element.name == "workbookPr", let value = element.attributes["date1904"] else { return }
      countsFrom1904 = value == "1" || value == "true"
    } onEnd: { _, _ in
    }
    self.countsFrom1904 = countsFrom1904
  }

  /// Whether a number format shows a day: a built-in one, or a code with a year or a day in it.
  private static func isDate(_ format: Int, _ codes: [Int: String]) -> Bool {
    if let code = codes[format] {
      var isQuoted = false
      return code.lowercased().contains { letter in
        if letter == "\"" || letter == "[" || letter == "]" { isQuoted.toggle() }
        return !isQuoted && (letter == "y" || letter == "d")
      }
    }
    return 14...17 ~= format || format == 22
  }

  /// What a cell of a style shows of a number.
  func text(_ number: String, style: Int?) -> String {
    guard let value = Double(number), value.isFinite else { return number }
    if let style, areDates.indices.contains(style), areDates[style],
      let day = Int(exactly: value.rounded(.down)), day <= Self.lastDay,
      let date = Self.date(day + (countsFrom1904 ? 1462 : 0))
    {
      return date
    }
    return Int(exactly: value).map { "\($0)" } ?? number
  }

  /// 31 December 9999.
  private static let lastDay = 2_958_465

  /// The day of a number, counted from 1 January 1900 as 1, with a 29 February 1900 that never was.
  private static func date(_ number: Int) -> String? {
    guard 61...lastDay ~= number else { return nil }
    // Days since 1 March of the year 0, in eras of 400 years: H. Hinnant, chrono-compatible low-level date
    // algorithms.
    let days = number - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
