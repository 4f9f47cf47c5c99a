import CoterieText

/// The name of a vertex, in quotes where it holds blanks.
enum PajekLabel {
  /// Reads the label at the place of a scanner; nil at the end of the line.
  ///
  /// A name may hold quotes: it ends at the first quote behind which the line goes on as it may behind a name,
  /// which is with nothing, a number, a time or an option; where none is such, at the last one.
  static func range(_ scanner: inout WordScanner, _ text: Span<UInt8>) -> Range<Int>? {
    scanner.skipBlanks(text)
    guard !scanner.isAtLineEnd(text) else { return nil }
    guard text[scanner.place] == UInt8(ascii: "\"") else { return scanner.word(text) }
    let start = scanner.place + 1
    var place = start
    var last: Int?
    // Each look at what follows reads the line, so there are few.
    var looks = 0
    while place < text.count, text[place] != 0x0A {
      if text[place] == UInt8(ascii: "\""), isBreak(text, place + 1) {
        last = place
        looks += 1
        if looks <= 32, canFollow(text, place + 1) { break }
      }
      place += 1
    }
    let end = last ?? place
    scanner.place = last == nil ? place : end + 1
    return start..<end
  }

  private static func isBreak(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place >= text.count || text[place] <= 0x20
  }

  /// Whether what is behind a quote may follow a name.
  private static func canFollow(_ text: Span<UInt8>, _ place: Int) -> Bool {
    var scanner = WordScanner(place: place)
    guard let word = scanner.word(text) else { return true }
    if text[word.lowerBound] == UInt8(ascii: "[") { return true }
    // A name may go on with a word that is an option too, but not up to the end of the line.
    if PajekOption.isOfVertex(String(copying: text.extracting(word)).lowercased()) {
      return !hasOddQuotes(text, word.lowerBound)
    }
    return WordScanner.number(text, word) != nil && !hasOddQuotes(text, word.lowerBound)
  }

  private static func hasOddQuotes(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var isOdd = false
    var place = start
    while place < text.count, text[place] != 0x0A {
      if text[place] == UInt8(ascii: "\"") { isOdd.toggle() }
      place += 1
    }
    return isOdd
  }

  /// Whether a name is more than its bytes say: references, or the escapes of igraph.
  static func isCoded(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range {
      if text[place] == UInt8(ascii: "&") { return true }
      if text[place] == UInt8(ascii: "\\"), place + 1 < range.upperBound,
        text[place + 1] == UInt8(ascii: "\"")
      {
        return true
      }
    }
    return false
  }

  /// The name that a text in quotes writes: references are the characters that they name, and where a quote
  /// is escaped by a backslash, as igraph does, so are other signs.
  static func resolved(_ text: String) -> String {
    let name =
      text.utf8.contains(UInt8(ascii: "\\")) && text.contains("\\\"") ? unescaped(text) : text
    return name.resolvingEntities
  }

  private static func unescaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, scalar != "\"", scalar != "\\" { scalars.append("\\") }
      scalars.append(scalar)
      isEscaped = false
    }
    if isEscaped { scalars.append("\\") }
    return String(scalars)
  }
}
