/// The entries of BibTeX in some bytes, one after the other, without a look at their fields.
///
/// An entry begins with `@`, a word and `{` or `(`, and ends where the brace is closed. One that is never
/// closed ends where a line begins another entry, so that it takes no other entry with it. What stands
/// between entries is a comment, and so is a line that begins with `%`.
struct BibTeXEntries {
  let bytes: [UInt8]
  private var place = 0
  private var line = 1
  /// Whether only blanks are before the place on its line.
  private var isAtLineStart = true
  /// Whether a comment was not closed: those after it then end as other entries do.
  private var hasOpenComment = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of line ends up to the place that is reached.
  var lineEndCount: Int { line - 1 }

  /// The next entry; nil at the end.
  ///
  /// - Complexity: O(*n*) for *n* bytes up to its end.
  mutating func next() -> BibTeXEntry? {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "@"):
        if let head = BibTeXHead(bytes, at: place) { return entry(head) }
        isAtLineStart = false
      case UInt8(ascii: "%") where isAtLineStart:
        while place + 1 < bytes.count, !bytes.endsLine(place) { place += 1 }
        if bytes.endsLine(place) { endLine() }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): if bytes.endsLine(place) { endLine() }
      default: isAtLineStart = false
      }
      place += 1
    }
    return nil
  }

  private mutating func endLine() {
    line += 1
    isAtLineStart = true
  }

  private mutating func entry(_ head: BibTeXHead) -> BibTeXEntry {
    let (start, startLine, beginsLine) = (place, line, isAtLineStart)
    let end = end(of: head)
    place = end.place + (end.isClosed ? 1 : 0)
    line += end.lineCount
    isAtLineStart = !end.isClosed
    return BibTeXEntry(
      line: startLine, start: start, type: head.type, body: head.open + 1..<end.place,
      isClosed: end.isClosed, passesEscapes: end.passesEscapes, hasExtraBrace: end.hasExtraBrace,
      isUnfinished: end.isUnfinished, beginsLine: beginsLine)
  }

  // MARK: Ends

  /// Where an entry ends. A comment may hold entries; it ends with its brace wherever that is.
  ///
  /// Programs write `\{` for a brace that counts for nothing; BibTeX counts it. The entry ends by the
  /// rule of the programs, or else by that of BibTeX.
  private mutating func end(of head: BibTeXHead) -> BibTeXEntryEnd {
    var isCutComment = false
    if bytes.isWord("comment", head.type), !hasOpenComment {
      let end = BibTeXEntryEnd(bytes, head, isComment: true, passesEscapes: false)
      if end.isClosed { return end }
      hasOpenComment = true
      isCutComment = end.place == bytes.count
    }
    var end = BibTeXEntryEnd(bytes, head, isComment: false, passesEscapes: true)
    if !end.isClosed {
      let wasUnfinished = end.isUnfinished
      end = BibTeXEntryEnd(bytes, head, isComment: false, passesEscapes: false)
      end.isUnfinished = end.isUnfinished || wasUnfinished
    }
    end.isUnfinished = end.isUnfinished || isCutComment
    return end
  }
}

/// An entry of BibTeX, by its places among the bytes.
struct BibTeXEntry {
  /// The line on which it begins.
  let line: Int
  /// Where its `@` is.
  let start: Int
  /// The word after the `@`.
  let type: Range<Int>
  /// What is between its braces.
  let body: Range<Int>
  /// Whether its brace is closed.
  let isClosed: Bool
  /// Whether a brace after a backslash counts for nothing in it.
  let passesEscapes: Bool
  /// Whether a brace was closed that none opened, in the middle of the entry.
  let hasExtraBrace: Bool
  /// Whether more bytes could change where it ends.
  let isUnfinished: Bool
  /// Whether nothing but blanks is before it on its line.
  let beginsLine: Bool
}

/// The beginning of an entry: `@article{`.
struct BibTeXHead {
  /// The word after the `@`.
  let type: Range<Int>
  /// The place of the brace or parenthesis.
  let open: Int

  /// Reads the beginning at an `@`; nil where there is none, as in an address of e-mail.
  init?(_ bytes: [UInt8], at start: Int) {
    if start > 0, bytes[start - 1].isBibTeXWordSign { return nil }
    let wordStart = bytes.skippingBlanks(from: start + 1)
    var place = wordStart
    while place < bytes.count, bytes[place].isBibTeXWordSign { place += 1 }
    type = wordStart..<place
    open = bytes.skippingBlanks(from: place)
    guard !type.isEmpty, open < bytes.count,
      bytes[open] == UInt8(ascii: "{") || bytes[open] == UInt8(ascii: "(")
    else { return nil }
  }

  /// Whether a key and a comma follow, or the name of a macro and its text.
  func isSure(_ bytes: [UInt8]) -> Bool {
    if bytes.isWord("comment", type) || bytes.isWord("preamble", type) { return true }
    let isMacro = bytes.isWord("string", type)
    let start = bytes.skippingBlanks(from: open + 1)
    let limit = min(bytes.count, start + Self.longestKey)
    for byte in start < limit ? bytes[start..<limit] : [] {
      switch byte {
      case UInt8(ascii: ","): return !isMacro
      case UInt8(ascii: "="): return isMacro
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "@"),
        UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return false
      default: continue
      }
    }
    return false
  }

  private static let longestKey = 512
}

/// Where an entry ends.
private struct BibTeXEntryEnd {
  /// The place of the closing brace, or where the entry ends without one.
  private(set) var place: Int
  private(set) var isClosed = false
  private(set) var hasExtraBrace = false
  var isUnfinished = false
  /// The number of line ends in the entry.
  private(set) var lineCount = 0
  let passesEscapes: Bool

  private let isBraced: Bool
  private let isComment: Bool

  /// A comment that is longer lost its brace.
  private static let longestComment = 4 << 20

  init(_ bytes: [UInt8], _ head: BibTeXHead, isComment: Bool, passesEscapes: Bool) {
    place = head.open + 1
    isBraced = bytes[head.open] == UInt8(ascii: "{")
    self.isComment = isComment
    self.passesEscapes = passesEscapes
    for place in head.type.lowerBound..<place where bytes.endsLine(place) { lineCount += 1 }
    find(in: bytes)
  }

  private mutating func find(in bytes: [UInt8]) {
    let limit = isComment ? min(bytes.count, place + Self.longestComment) : bytes.count
    var depth = isBraced ? 1 : 0
    while place < limit {
      // A parenthesis is no such sign.
      if isBraced { place = bytes.placeOfTeXSign(from: place, to: limit) }
      guard place < limit else { break }
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0, isBraced {
          if closes(in: bytes) { return }
          depth = 1
        }
      case UInt8(ascii: ")") where depth == 0 && !isBraced: if closes(in: bytes) { return }
      case UInt8(ascii: "\\") where passesEscapes:
        if place + 1 < limit, bytes[place + 1] > 0x20 { place += 1 }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard bytes.endsLine(place) else { break }
        lineCount += 1
        if !isComment, bytes.beginsEntry(lineAt: place + 1) {
          place += 1
          return
        }
      default: break
      }
      place += 1
    }
    place = limit
    isUnfinished = true
  }

  /// Ends the entry at a closing brace, unless a comma and another field follow.
  private mutating func closes(in bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, place + Self.longestGap)
    var next = place + 1
    var hasComma = false
    var nameLength = 0
    scan: while next < end {
      switch bytes[next] {
      case UInt8(ascii: ",") where !hasComma: hasComma = true
      case 0...0x20: break
      case UInt8(ascii: "=") where hasComma && nameLength > 0:
        hasExtraBrace = true
        return false
      case let byte where hasComma && byte.isBibTeXWordSign: nameLength += 1
      default: break scan
      }
      next += 1
    }
    if next == bytes.count, !isComment, hasComma { isUnfinished = true }
    isClosed = true
    return true
  }

  /// How far the next field is from a brace, at most.
  private static let longestGap = 200
}

extension [UInt8] {
  /// Whether a byte ends a line: a line feed, or a carriage return without one.
  func endsLine(_ place: Int) -> Bool {
    switch self[place] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): place + 1 >= count || self[place + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// The first place from here on that is no blank or line end.
  func skippingBlanks(from start: Int) -> Int {
    var place = start
    while place < count, self[place] <= 0x20 { place += 1 }
    return place
  }

  /// Whether a range has the letters of a word of small letters, in any case.
  func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    let letters = unsafe UnsafeBufferPointer(start: word.utf8Start, count: range.count)
    return unsafe zip(self[range], letters).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Whether a line begins with an entry, its key and a comma.
  fileprivate func beginsEntry(lineAt start: Int) -> Bool {
    var place = start
    while place < count, self[place] == 0x20 || self[place] == 0x09 { place += 1 }
    guard place < count, self[place] == UInt8(ascii: "@") else { return false }
    return BibTeXHead(self, at: place)?.isSure(self) ?? false
  }
}

extension UInt8 {
  /// Whether it may be in the word after an `@`: an ASCII letter, a digit, `-`, `_`, or no ASCII.
  var isBibTeXWordSign: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
