import CoterieRecords
import CoterieText

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
    guard Self.hasArea(line.utf8) else { return nil }
    let utf8 = line.utf8
    let areaStart = utf8.firstIndex { !isInNumber($0) } ?? utf8.endIndex
    let areaEnd = utf8.index(areaStart, offsetBy: 2)
    let scoreText = line[..<areaStart]
    let score = Double(scoreText)
    guard scoreText.isEmpty || score != nil else { return nil }
    let ending = line[areaEnd...]
    hasCode = ending.utf8.suffix(4).elementsEqual("Code".utf8)
    let text = hasCode ? ending.prefix(upTo: utf8.index(ending.endIndex, offsetBy: -4)) : ending
    guard let date = PrintedDate(text.trimmedSlice),
      // A blank before a date is usual in sentences, but not before one with its year.
      text.first?.isWhitespace == false || date.date?.year != nil && date.fault == nil
    else { return nil }
    self.score = score
    self.area = String(line[areaStart..<areaEnd])
    self.date = date
    dateText = text.trimmed
  }

  /// Whether a line of bytes is as short as a paper's first line and has an area where that has one.
  /// Few others do: what is asked of them costs more.
  static func hasArea(_ line: some Collection<UInt8>) -> Bool {
    guard line.count <= 48 else { return false }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let area = line.drop(while: isInNumber).prefix(2)
    return area.count == 2 && area.allSatisfy(capitals.contains)
  }

  /// What the line says beside the date.
  var siteValues: [FieldValue] {
    [.site("area", area)] + (score.map { [.site("score", $0.shortest)] } ?? [])
      + (hasCode ? [.site("code", "yes")] : [])
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
}

/// Whether a byte may be in a decimal number.
private func isInNumber(_ byte: UInt8) -> Bool {
  byte.isDigit || byte == UInt8(ascii: ".")
}
