extension WordScanner {
  /// The next keyword in lower case, and whether a colon follows; nil at the end of the text.
  mutating func keyword(_ text: Span<UInt8>) -> (word: String, hasColon: Bool)? {
    while place < text.count, isSeparator(text[place]) || text[place] == UInt8(ascii: ":") {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    let start = place
    while place < text.count, !isSeparator(text[place]), text[place] != UInt8(ascii: ":") {
      place += 1
    }
    guard place > start else { return nil }
    let word = String(copying: text.extracting(start..<place)).lowercased()
    let hasColon = place < text.count && text[place] == UInt8(ascii: ":")
    if hasColon { place += 1 }
    return (word, hasColon)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=")
  }

  /// The value of a keyword, behind an equals sign or not; nil at the end of the line.
  mutating func value(_ text: Span<UInt8>) -> String? {
    while !endsLine(text), isSeparator(text[place]) { place += 1 }
    return listedWord(text).map { String(copying: text.extracting($0)) }
  }

  /// Moves over a word that comes next on the line, in any case; false where something else comes.
  mutating func skips(_ word: String, _ text: Span<UInt8>) -> Bool {
    skipBlanks(text)
    let end = place + word.utf8.count
    guard end <= text.count,
      String(copying: text.extracting(place..<end)).lowercased() == word
    else { return false }
    place = end
    return true
  }
}
