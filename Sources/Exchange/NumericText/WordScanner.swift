import CoterieText

/// A place in a text of lines, at which words with blanks between them are read.
struct WordScanner {
  /// The place in the text.
  var place = 0
  /// The number of its line, from 1.
  var line = 1

  /// Moves over blanks, not over the end of the line.
  @inline(__always)
  mutating func skipBlanks(_ text: Span<UInt8>) {
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A { place += 1 }
  }

  /// Whether the line ends at the place.
  @inline(__always)
  func isAtLineEnd(_ text: Span<UInt8>) -> Bool { place >= text.count || text[place] == 0x0A }

  /// Whether only blanks are left on the line, over which the place moves.
  @inline(__always)
  mutating func endsLine(_ text: Span<UInt8>) -> Bool {
    skipBlanks(text)
    return isAtLineEnd(text)
  }

  /// Moves behind the end of the line.
  @inline(__always)
  mutating func nextLine(_ text: Span<UInt8>) {
    while place < text.count, text[place] != 0x0A { place += 1 }
    place = min(place + 1, text.count)
    line += 1
  }

  /// Moves behind all lines that are blank or begin with a sign of comments; false at the end of the text.
  mutating func skipComments(_ text: Span<UInt8>, sign: UInt8 = UInt8(ascii: "%")) -> Bool {
    while place < text.count {
      let start = place
      if !endsLine(text), text[place] != sign {
        place = start
        return true
      }
      nextLine(text)
    }
    return false
  }

  /// The next word of the line; nil at its end.
  @inline(__always)
  mutating func word(_ text: Span<UInt8>) -> Range<Int>? {
    skipBlanks(text)
    let start = place
    while place < text.count, text[place] > 0x20 { place += 1 }
    return place > start ? start..<place : nil
  }

  /// The next word that is not a comma, in any line; words end at blanks and commas, and one in quotes
  /// may hold both. Nil at the end of the text.
  mutating func freeWord(_ text: Span<UInt8>) -> Range<Int>? {
    while place < text.count, text[place] <= 0x20 || text[place] == UInt8(ascii: ",") {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    return listedWord(text)
  }

  /// The next word of the line, which ends at a blank or comma, or at its closing quote; nil at the end
  /// of the line.
  mutating func listedWord(_ text: Span<UInt8>) -> Range<Int>? {
    while !endsLine(text), text[place] == UInt8(ascii: ",") { place += 1 }
    guard !isAtLineEnd(text) else { return nil }
    if text[place] == UInt8(ascii: "\""), let quoted = quoted(text) { return quoted }
    let start = place
    while place < text.count, text[place] > 0x20, text[place] != UInt8(ascii: ",") { place += 1 }
    return start..<place
  }

  /// What is between the quote at the place and the next one on the line; nil, and nothing is read, where
  /// there is none.
  mutating func quoted(_ text: Span<UInt8>) -> Range<Int>? {
    var end = place + 1
    while end < text.count, text[end] != UInt8(ascii: "\""), text[end] != 0x0A { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "\"") else { return nil }
    defer { place = end + 1 }
    return (place + 1)..<end
  }

  /// What is left of the line, without the blanks around it.
  mutating func rest(_ text: Span<UInt8>) -> Range<Int> {
    skipBlanks(text)
    let start = place
    while !isAtLineEnd(text) { place += 1 }
    var end = place
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

// MARK: - Numbers

extension WordScanner {
  /// The whole number without a sign that is the next word; nil, and nothing is read but blanks, where the
  /// word is something else.
  @inline(__always)
  mutating func wholeNumber(_ text: Span<UInt8>) -> Int? {
    skipBlanks(text)
    if place + 8 <= text.count {
      let number = WholeNumber(text, at: place)
      if number.length > 0, text[place + number.length] <= 0x20 {
        place += number.length
        return number.value
      }
    }
    return longNumber(text)
  }

  private mutating func longNumber(_ text: Span<UInt8>) -> Int? {
    var end = place
    var number = 0
    if end + 1 < text.count, text[end] == UInt8(ascii: "+") {
      end += 1
      guard text[end] &- UInt8(ascii: "0") <= 9 else { return nil }
    }
    while end < text.count, end - place < 18 {
      let digit = text[end] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      number = 10 * number + Int(digit)
      end += 1
    }
    guard end > place, end == text.count || text[end] <= 0x20 else { return nil }
    place = end
    return number
  }

  /// The number that is the next word; nil, and nothing is read but blanks, where there is none or it is
  /// something else.
  @inline(__always)
  mutating func number(_ text: Span<UInt8>) -> Double? {
    skipBlanks(text)
    if let whole = wholeNumber(text) { return Double(whole) }
    let start = place
    guard let word = word(text) else { return nil }
    if let number = Self.number(text, word) { return number }
    place = start
    return nil
  }

  /// The finite number that a word is; nil for all else.
  static func number(_ text: Span<UInt8>, _ word: Range<Int>) -> Double? {
    DecimalText.number(text, word) ?? WrittenNumber(text, word).number
  }
}
