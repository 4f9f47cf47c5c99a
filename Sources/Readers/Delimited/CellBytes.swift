internal import CoterieRecords
internal import CoterieText

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
    // A blank beyond ASCII, such as U+00A0, is rare.
    let mayBeBlank = self[start] == 0xC2 || self[end - 1] == 0xA0 || self[start] >= 0xE1
    return (mayBeBlank ? trimmedText : nil) ?? self[start..<end]
  }

  /// The bytes without what the text of them has as white space at its ends.
  var trimmed: CellBytes {
    if let first, let last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
    return trimmedOfPlainBlanks ?? trimmedText ?? Array(text.trimmed.utf8)[...]
  }

  /// The words of the text with one blank between them, as ``Swift/String/collapsed``.
  var collapsedText: CellBytes {
    if isSingleSpaced { return self }
    if let bytes = trimmedOfPlainBlanks, bytes.isSingleSpaced { return bytes }
    return Array(text.collapsed.utf8)[...]
  }

  /// The bytes without blanks of ASCII at their ends; nil where another sign at an end may be white space,
  /// or may join a blank.
  private var trimmedOfPlainBlanks: CellBytes? {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] == blank { start += 1 }
    while start < end, self[end - 1] == blank { end -= 1 }
    guard start < end else { return self[start..<end] }
    let last = self[end - 1] < 0x80 ? end - 1 : Swift.max(start, end - 2)
    return self[start].beginsPlainSign && self[last].beginsPlainSign ? self[start..<end] : nil
  }

  /// The bytes between the white space at the ends of the text; nil where they are no UTF-8: places in a
  /// repaired text are not those of the bytes.
  private var trimmedText: CellBytes? {
    guard let all = String(validating: self, as: UTF8.self) else { return nil }
    let inner = all.trimmedSlice
    let before = all.utf8.distance(from: all.startIndex, to: inner.startIndex)
    return self[startIndex + before..<startIndex + before + inner.utf8.count]
  }

  private var isSingleSpaced: Bool { unsafe withUnsafeBufferPointer { unsafe $0.isSingleSpaced } }

  /// The parts between two signs that hold more than white space.
  func pieces(between sign: UInt8) -> [CellBytes] {
    var pieces: [CellBytes] = []
    pieces.reserveCapacity(4)
    var start = startIndex
    while let place = self[start...].firstIndex(of: sign) {
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

extension UInt8 {
  /// Whether it begins a sign that is no white space and joins no blank before or after it: of ASCII, Latin,
  /// Greek or Cyrillic.
  fileprivate var beginsPlainSign: Bool {
    0x21...0x7E ~= self || 0xC3...0xCA ~= self || 0xCE...0xD1 ~= self
  }
}

extension [CellBytes] {
  /// Adds the bytes without white space around them where any are left.
  fileprivate mutating func appendVisible(_ bytes: CellBytes) {
    let visible = bytes.withoutOuterBlanks
    if !visible.isEmpty { append(visible) }
  }
}

extension TextTable {
  /// Stores an identifier of a paper in its normal form; nil where the bytes are none of this kind.
  mutating func intern(_ kind: Identifier.Kind, bytes: CellBytes) -> IdentifierRow? {
    unsafe bytes.withUnsafeBufferPointer { unsafe intern(kind, $0) }
  }
}
