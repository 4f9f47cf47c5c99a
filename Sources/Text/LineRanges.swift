/// The lines of a text in memory, whatever ends them: LF, CRLF or a bare CR, also mixed.
///
///     LineRanges(Array("a\r\nb".utf8))  // 0..<1, 3..<4
///
/// The text after the last line end is a line unless it is empty.
package struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0
  /// The place of the next line feed and of the next carriage return, or the end.
  private var nextFeed = -1
  private var nextReturn = -1

  /// Creates the lines of a text.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line without its end; nil after the last one.
  ///
  /// - Complexity: O(*n*) for all lines of *n* bytes.
  package mutating func next() -> Range<Int>? {
    guard place < bytes.count else { return nil }
    if nextFeed < place { nextFeed = firstPlace(of: UInt8(ascii: "\n")) }
    if nextReturn < place { nextReturn = firstPlace(of: UInt8(ascii: "\r")) }
    let line = place..<Swift.min(nextFeed, nextReturn)
    place = line.upperBound + 1
    if nextReturn + 1 == nextFeed, nextReturn == line.upperBound { place += 1 }
    return line
  }

  private func firstPlace(of byte: UInt8) -> Int {
    bytes.place(of: byte, in: place..<bytes.count) ?? bytes.count
  }
}
