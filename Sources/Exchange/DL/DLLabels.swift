import CoterieText

/// A list of labels, which ends at the line of the next keyword, or within a line at `data:`.
///
/// Labels are separated by blanks, commas or line ends; one that holds blanks is in quotes. Where there are too
/// many of them so, but as many as there should be between commas and line ends, blanks belong to them.
enum DLLabels {
  /// Reads a list.
  ///
  /// - Parameter count: How many labels there should be.
  static func read(_ scanner: inout WordScanner, _ text: Span<UInt8>, count: Int?) -> [String] {
    let start = scanner
    while scanner.place < text.count, !beginsKeyword(scanner, text) {
      if skipsToData(&scanner, text) { break }
      scanner.nextLine(text)
    }
    let list = text.extracting(start.place..<min(scanner.place, text.count))
    let words = words(list)
    if let count, words.count != count {
      let pieces = pieces(list)
      if pieces.count == count { return pieces }
    }
    return words
  }

  /// Whether a line begins with a keyword that ends a list.
  private static func beginsKeyword(_ scanner: WordScanner, _ text: Span<UInt8>) -> Bool {
    var scanner = scanner
    let start = scanner.line
    guard let first = scanner.keyword(text), scanner.line == start else { return false }
    switch first.word {
    case "data", "labels":
      return first.hasColon || scanner.endsLine(text) || scanner.skips("embedded", text)
    case "row", "rows", "col", "cols", "column", "columns", "matrix", "level":
      return scanner.skips("labels", text) || scanner.skips("label", text)
    case "format", "diagonal": return scanner.skips("=", text) || scanner.skips("absent", text)
    default: return false
    }
  }

  /// Moves to the word `data:` where the line has it, without quotes.
  private static func skipsToData(_ scanner: inout WordScanner, _ text: Span<UInt8>) -> Bool {
    let keyword = "data:"
    var ahead = scanner
    while let word = ahead.listedWord(text) {
      var start = scanner
      start.place = word.lowerBound
      if word.count == keyword.utf8.count, ahead.place == word.upperBound,
        start.skips(keyword, text)
      {
        scanner.place = word.lowerBound
        return true
      }
    }
    return false
  }

  private static func words(_ list: Span<UInt8>) -> [String] {
    var scanner = WordScanner()
    var words: [String] = []
    while let word = scanner.freeWord(list) { words.append(label(list, word)) }
    return words
  }

  private static func pieces(_ list: Span<UInt8>) -> [String] {
    String(copying: list).split { $0 == "," || $0.isNewline }
      .map { $0.drop { $0 == " " || $0 == "\t" } }.filter { !$0.isEmpty }
      .map { String($0).withoutOuterBlanks.withoutQuotes.resolvingEntities }
  }

  /// The text of a label.
  static func label(_ text: Span<UInt8>, _ word: Range<Int>) -> String {
    String(copying: text.extracting(word)).resolvingEntities
  }
}
