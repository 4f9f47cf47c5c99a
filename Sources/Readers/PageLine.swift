internal import CoterieText

/// A line of a page: its text without white space at its ends, and what was odd about its bytes.
struct PageLine {
  /// Its number, from 1.
  let number: Int
  /// Where it begins among the bytes.
  let start: Int
  let text: String
  /// Whether it was not UTF-8.
  let wasRecoded: Bool
  /// Whether only its beginning was kept.
  let wasCut: Bool

  /// The most bytes of one line that are kept: 1 MiB.
  static let longest = 1 << 20

  init(_ bytes: ArraySlice<UInt8>, number: Int) {
    self.number = number
    start = bytes.startIndex
    wasCut = bytes.count > Self.longest
    let kept = wasCut ? bytes.prefix(Self.longest).droppingPartialScalar : bytes
    let line = DecodedText(kept)
    wasRecoded = line.isRecoded
    text = line.text.hasWhitespaceAtItsEnds ? line.text.trimmed : line.text
  }
}

extension String {
  fileprivate var hasWhitespaceAtItsEnds: Bool {
    first?.isWhitespace == true || last?.isWhitespace == true
  }
}
