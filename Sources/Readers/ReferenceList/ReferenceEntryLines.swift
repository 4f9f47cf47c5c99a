/// The lines of one entry, joined.
struct ReferenceEntryLines {
  /// The number of the first line.
  let line: Int
  private(set) var text: String
  /// The last line as it is in the file.
  private(set) var last: ReferenceLine
  /// The byte of the last blank in the text.
  private var lastBlank: Int?

  init(_ line: ReferenceLine, text: Substring) {
    self.line = line.number
    self.text = String(text)
    last = line
    lastBlank = self.text.lastBlank
  }

  /// Adds a line. A word that is divided at the end of the line before is joined.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of the line.
  mutating func append(_ line: ReferenceLine, dividesWords: Bool) {
    if text.endsInDividedWord, let first = line.text.first, first.isLetter || first.isNumber {
      if dividesWords, first.isLowercase { text.removeLast() }
    } else if !endsInOpenLink {
      lastBlank = text.utf8.count
      text += " "
    }
    if let blank = line.text.lastBlank { lastBlank = text.utf8.count + blank }
    text += line.text
    last = line
  }
}

extension ReferenceEntryLines {
  /// Whether an entry may end here: with a stop, a number, a bracket or an address.
  var endsEntry: Bool {
    guard let last = text.last else { return true }
    if last == "." || last == ")" || last == "]" || last.isNumber { return true }
    return lastWordBegins(["http", "doi:", "10.", "www."])
  }

  /// Whether the text ends in the middle of an address, which is never broken at a blank.
  private var endsInOpenLink: Bool {
    switch text.utf8.last {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="):
      lastWordBegins(["http", "doi", "10."])
    default: false
    }
  }

  /// Whether the last of several words begins with one of some letters, and is no longer than addresses are.
  private func lastWordBegins(_ beginnings: [String]) -> Bool {
    guard let lastBlank, text.utf8.count - lastBlank <= 300 else { return false }
    let word = text.utf8.suffix(text.utf8.count - lastBlank - 1)
    return beginnings.contains { word.starts(with: $0.utf8) }
  }
}

extension String {
  /// The byte of the last blank.
  fileprivate var lastBlank: Int? {
    utf8.lastIndex(of: UInt8(ascii: " ")).map { utf8.distance(from: utf8.startIndex, to: $0) }
  }
}
