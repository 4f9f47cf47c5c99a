import CoterieText

/// A name or another text, in quotes where it holds blanks.
enum PajekLabel {
  /// Reads the text at the place of a scanner; nil at the end of the line.
  ///
  /// A text in quotes may hold quotes: it ends at the first one behind which there is a blank and quotes come
  /// in pairs; a quote behind a backslash, as igraph writes quotes, is an end only where the line goes on as
  /// it may behind a text. Where no quote is such, the last one is the end.
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
        if looks <= 32, isEnd(text, place, of: start) { break }
      }
      place += 1
    }
    let end = last ?? place
    scanner.place = last == nil ? place : end + 1
    return start..<end
  }

  /// Reads the further words of a name that has blanks and no quotes: those before the end of the line, or before
  /// the two numbers of a place. Nil, and nothing is read, where there are none or they may be options.
  static func bareWords(_ scanner: inout WordScanner, _ text: Span<UInt8>) -> Range<Int>? {
    var ahead = scanner
    var end = scanner
    var words: Range<Int>?
    while !ahead.endsLine(text) {
      if ahead.number(text) != nil {
        if ahead.number(text) == nil { return nil }
        break
      }
      guard let word = ahead.word(text), text[word.lowerBound] != UInt8(ascii: "["),
        text[word.lowerBound] != UInt8(ascii: "\""),
        !PajekOption.isKnown(String(copying: text.extracting(word)).lowercased())
      else { return nil }
      words = (words?.lowerBound ?? word.lowerBound)..<word.upperBound
      end = ahead
    }
    scanner = end
    return words
  }

  private static func isBreak(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place >= text.count || text[place] <= 0x20 || text[place] == UInt8(ascii: "[")
  }

  /// Whether the quote at a place ends the text that begins at another.
  private static func isEnd(_ text: Span<UInt8>, _ place: Int, of start: Int) -> Bool {
    if hasOddQuotes(text, place + 1) { return false }
    return place == start || text[place - 1] != UInt8(ascii: "\\") || canFollow(text, place + 1)
  }

  /// Whether what is at a place is known to stand behind texts: nothing, a number, a time or an option.
  private static func canFollow(_ text: Span<UInt8>, _ place: Int) -> Bool {
    var scanner = WordScanner(place: place)
    guard let word = scanner.word(text) else { return true }
    return text[word.lowerBound] == UInt8(ascii: "[") || WordScanner.number(text, word) != nil
      || PajekOption.isKnown(String(copying: text.extracting(word)).lowercased())
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
