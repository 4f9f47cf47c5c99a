/// The bytes of a cell or of a part of it, in UTF-8.
typealias CellBytes = ArraySlice<UInt8>

private let blank = UInt8(ascii: " ")

extension ArraySlice<UInt8> {
  /// The text of the bytes.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes without white space at their ends.
  var withoutOuterBlanks: CellBytes {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= blank { start += 1 }
    while start < end, self[end - 1] <= blank { end -= 1 }
    guard start < end else { return self[start..<end] }
    // A blank beyond ASCII, such as U+00A0, is rare. Places in a repaired text are not those of the bytes.
    if self[start] == 0xC2 || self[end - 1] == 0xA0 || self[start] >= 0xE1,
      let all = String(validating: self, as: UTF8.self)
    {
      let inner = all.trimmedSlice
      let before = all.utf8.distance(from: all.startIndex, to: inner.startIndex)
      return self[startIndex + before..<startIndex + before + inner.utf8.count]
    }
    return self[start..<end]
  }

  /// The parts between two signs that hold more than white space.
  func pieces(between sign: UInt8) -> [CellBytes] {
    var pieces: [CellBytes] = []
    var start = startIndex
    for place in indices where self[place] == sign {
      pieces.appendVisible(self[start..<place])
      start = place + 1
    }
    pieces.appendVisible(self[start...])
    return pieces
  }

  /// The parts between two words `and` or signs `&`.
  var piecesBetweenAnd: [CellBytes] {
    var pieces: [CellBytes] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let length = self[place] == blank ? lengthOfAnd(at: place) : 0
      if length > 0 {
        pieces.appendVisible(self[start..<place])
        start = place + length
        place = start
      } else {
        place += 1
      }
    }
    pieces.appendVisible(self[start...])
    return pieces
  }

  /// How long an "and" with the blanks around it is at a place; 0 where there is none.
  private func lengthOfAnd(at place: Int) -> Int {
    let rest = self[place...].dropFirst()
    if rest.starts(with: "and ".utf8) { return 5 }
    return rest.starts(with: "& ".utf8) ? 3 : 0
  }

  /// The parts between blanks.
  var words: [CellBytes] { split(separator: blank) }

  /// Whether the text is up to four capitals of initials: `A.`, `J.-P.`, `BC`.
  var areInitials: Bool {
    var letters = 0
    var hasDot = false
    for byte in self {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: "."): hasDot = true
      case UInt8(ascii: "-"): continue
      case 0x80...: return areInitialsBeyondASCII
      default: return false
      }
    }
    return (1...4).contains(letters) && (letters <= 3 || hasDot)
  }

  private var areInitialsBeyondASCII: Bool {
    let letters = text.filter { $0 != "." && $0 != "-" }
    return (1...3).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }
}

extension [CellBytes] {
  /// Adds the bytes without white space around them where any are left.
  fileprivate mutating func appendVisible(_ bytes: CellBytes) {
    let visible = bytes.withoutOuterBlanks
    if !visible.isEmpty { append(visible) }
  }
}
