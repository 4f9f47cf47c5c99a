/// Where a profile page may be cut: before a line that begins a paper.
enum ProfilePageFraming {
  /// The beginning of the last whole line that begins a paper, but not of the first line.
  ///
  /// - Complexity: O(*n*) for the *n* bytes from there on.
  static func lastCut(of bytes: Span<UInt8>) -> Int? {
    var end = bytes.count
    // The last line may go on after the bytes.
    while let start = startOfLine(before: end, in: bytes) {
      if end < bytes.count, beginsPaper(start..<end, of: bytes) { return start }
      end = start - 1
    }
    return nil
  }

  /// The beginning of the line that ends at a place; nil for the first line.
  private static func startOfLine(before end: Int, in bytes: Span<UInt8>) -> Int? {
    var place = end
    while place > 0 {
      let byte = bytes[place - 1]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return place }
      place -= 1
    }
    return nil
  }

  /// Whether the line begins a paper, read as the page's reader reads it.
  private static func beginsPaper(_ line: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard (4...longestPaperLine).contains(line.count) else { return false }
    let copy = line.map { bytes[$0] }
    return PaperLine(PageLine(copy[...], number: 1).text) != nil
  }

  /// More bytes than a paper's first line has with some blanks at its ends.
  private static let longestPaperLine = 1 << 10
}
