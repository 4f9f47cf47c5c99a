/// A line as characters, and the text of any part of it.
struct LineText {
  let characters: [LineCharacter]
  private let utf8: [UInt8]
  /// Where each character begins among the bytes, and their end; empty where all are ASCII.
  private let starts: [Int]

  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: String) {
    utf8 = Array(text.utf8)
    if utf8.allSatisfy({ $0 < 0x80 }) {
      characters = utf8.map { LineCharacter(ascii: $0) }
      starts = []
    } else {
      (characters, starts) = Self.characters(of: utf8)
    }
  }

  /// The characters of a text that is not all ASCII, and where they begin.
  private static func characters(of utf8: [UInt8]) -> ([LineCharacter], [Int]) {
    var characters: [LineCharacter] = []
    var starts: [Int] = []
    characters.reserveCapacity(utf8.count)
    starts.reserveCapacity(utf8.count + 1)
    func isASCII(_ place: Int) -> Bool { place >= utf8.count || utf8[place] < 0x80 }
    var place = 0
    while place < utf8.count {
      // A letter of ASCII before another one is a character of its own.
      if isASCII(place), isASCII(place + 1) {
        characters.append(LineCharacter(ascii: utf8[place]))
        starts.append(place)
        place += 1
        continue
      }
      var end = place + 1
      while !isASCII(end) || !isASCII(end + 1) { end += 1 }
      for character in String(decoding: utf8[place..<end], as: UTF8.self) {
        characters.append(LineCharacter(character))
        starts.append(place)
        place += character.utf8.count
      }
    }
    return (characters, starts + [utf8.count])
  }

  /// The text of a range of characters, as it is written.
  subscript(range: Range<Int>) -> String {
    let bytes =
      starts.isEmpty ? utf8[range] : utf8[starts[range.lowerBound]..<starts[range.upperBound]]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a range of characters, one blank between them.
  func words(of range: Range<Int>) -> String {
    if isPlain(range) { return self[range] }
    return characters[range].split(whereSeparator: \.isWhitespace)
      .map { self[$0.startIndex..<$0.endIndex] }.joined(separator: " ")
  }

  /// Whether white space in a range is one blank at a time between words.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var isAfterBlank = true
    for place in range {
      let isBlank = characters[place].isWhitespace
      if isBlank, isAfterBlank || characters[place] != " " { return false }
      isAfterBlank = isBlank
    }
    return !isAfterBlank
  }

  /// The text before a character, without white space at its ends.
  func text(before end: Int) -> String {
    var start = 0
    var end = end
    while start < end, characters[start].isWhitespace { start += 1 }
    while start < end, characters[end - 1].isWhitespace { end -= 1 }
    return self[start..<end]
  }
}
