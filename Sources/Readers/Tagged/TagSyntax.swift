/// How a line begins with a tag.
enum TagSyntax: Sendable {
  /// RIS: `TY  - JOUR`, a tag of two signs, two blanks and a hyphen; in some files one blank.
  case ris(oneBlank: Bool)
  /// MEDLINE: `PMID- 1`, `AU  - Lee A`, up to four signs, and a hyphen in the fifth column.
  case medline
  /// Web of Science: `AU Lee, A`, a tag of two signs and a blank; other lines begin with blanks.
  case webOfScience
  /// EndNote: `%A Lee, Ann`.
  case endNote

  /// The tag at the beginning of a line and where its text begins; nil for a line without a tag.
  @inline(__always)
  func tag(_ bytes: [UInt8], _ line: Range<Int>) -> (code: UInt32, text: Int)? {
    let start = line.lowerBound
    guard line.count >= 2 else { return nil }
    let (first, second) = (bytes[start], bytes[start + 1])
    switch self {
    case .ris(let oneBlank):
      guard first.isCapitalLetter, second.isCapitalLetter || second.isDigit,
        let text = Self.afterHyphen(bytes, line, oneBlank: oneBlank)
      else { return nil }
      return (UInt32(first) | UInt32(second) << 8, text)
    case .medline:
      guard first.isCapitalLetter else { return nil }
      return Self.medlineTag(bytes, line)
    case .webOfScience:
      guard first.isCapitalLetter, second.isCapitalLetter || second.isDigit,
        line.count == 2 || bytes[start + 2] == 0x20
      else { return nil }
      return (UInt32(first) | UInt32(second) << 8, start + 2)
    case .endNote:
      guard first == UInt8(ascii: "%"), second > 0x20, second < 0x7F,
        line.count == 2 || bytes[start + 2] == 0x20 || bytes[start + 2] == 0x09
      else { return nil }
      return (UInt32(first) | UInt32(second) << 8, start + 2)
    }
  }

  /// Where the text begins after the blanks and the hyphen of RIS.
  private static func afterHyphen(
    _ bytes: [UInt8], _ line: Range<Int>, oneBlank: Bool
  ) -> Int? {
    let (start, hyphen) = (line.lowerBound, UInt8(ascii: "-"))
    guard line.count >= 4, bytes[start + 2] == 0x20 else { return nil }
    if line.count >= 5, bytes[start + 3] == 0x20, bytes[start + 4] == hyphen { return start + 5 }
    let isShort = oneBlank && bytes[start + 3] == hyphen
    return isShort && (line.count == 4 || bytes[start + 4] == 0x20) ? start + 4 : nil
  }

  private static func medlineTag(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (code: UInt32, text: Int)? {
    let start = line.lowerBound
    guard line.count >= 5, bytes[start + 4] == UInt8(ascii: "-"),
      line.count == 5 || bytes[start + 5] == 0x20
    else { return nil }
    var code: UInt32 = 0
    var isAtEnd = false
    for place in 0..<4 {
      let byte = bytes[start + place]
      if byte == 0x20 {
        isAtEnd = true
      } else {
        guard !isAtEnd, byte.isCapitalLetter || byte.isDigit else { return nil }
        code |= UInt32(byte) << UInt32(8 * place)
      }
    }
    return (code, start + 5)
  }
}
