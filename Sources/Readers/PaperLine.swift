import CoterieRecords

/// The line that begins a paper on a profile page: an optional score, a two-letter area, a date that
/// leaves out the year of the page's own year, and an optional `Code`.
///
///     LGApr 14Code      95.3LGApr 14Code      CLDec 23, 2025      LG2025-12-23
struct PaperLine: Equatable {
  let score: Double?
  let area: String
  /// The date's text as printed, for messages.
  let dateText: String
  let date: PrintedDate
  let hasCode: Bool

  init?(_ line: String) {
    guard line.utf8.count <= 48 else { return nil }
    let scoreText = line.prefix { $0.isASCIIDigit || $0 == "." }
    let score = Double(scoreText)
    let rest = line.dropFirst(scoreText.count)
    let area = rest.prefix { $0.isASCII && $0.isUppercase }.prefix(2)
    guard scoreText.isEmpty || score != nil, area.count == 2 else { return nil }
    let ending = rest.dropFirst(2)
    hasCode = ending.hasSuffix("Code")
    let text = (hasCode ? ending.dropLast(4) : ending).trimmingEnd
    guard let date = PrintedDate(text.trimmedSlice),
      // A blank before a date is usual in sentences, but not before one with its year.
      text.first?.isWhitespace == false || date.date?.year != nil && date.fault == nil
    else { return nil }
    self.score = score
    self.area = String(area)
    self.date = date
    dateText = text.trimmed
  }

  /// Whether a line holds a date and little else, so that it may begin a paper in a form that is not
  /// known: `LG Apr 14`, `cs.LG 2024-04-14`, `14 avril 2024`.
  static func mayBegin(_ line: String) -> Bool {
    guard (4...60).contains(line.utf8.count), line.last != "." else { return false }
    let pieces = line.split { !$0.isLetter && !$0.isNumber }.flatMap(\.lettersAndNumbers)
    guard pieces.count <= 12, line.split(separator: " ").count <= 6 else { return false }
    let numbers = pieces.filter { $0.first?.isNumber == true }
    let hasMonth = pieces.contains { piece in
      PartialDate.month(named: piece) != nil
        || piece.count > 4 && PartialDate.month(named: piece.dropFirst(2)) != nil
    }
    let hasYear = numbers.contains {
      ($0.count == 4 || $0.count == 8) && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
    let isAreaAndMonth = pieces.count == 1 && hasMonth && line.prefix(2).allSatisfy(\.isUppercase)
    let isRelative = pieces.contains { piece in
      ["today", "yesterday", "ago"].contains { piece.lowercased().hasSuffix($0) }
    }
    return hasMonth && !numbers.isEmpty || hasYear || isAreaAndMonth || isRelative
      || numbers.count == 3 && numbers.allSatisfy { $0.count <= 2 }
  }
}

extension Substring {
  /// The runs of letters and of digits: `LG2024` is `LG` and `2024`.
  fileprivate var lettersAndNumbers: [Substring] {
    var runs: [Substring] = []
    var rest = self
    while let first = rest.first {
      let run = rest.prefix { $0.isNumber == first.isNumber }
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    return runs
  }

  fileprivate var trimmingEnd: Substring {
    lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? ""
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
