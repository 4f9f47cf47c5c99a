/// The date in a PDF of Graphviz, which would make the bytes of every run differ.
enum PDFDate {
  private static let key = "/CreationDate ("
  private static let settled = Array("D:20000101000000Z".utf8)

  /// Puts 2000-01-01 in place of the date of creation. It may have another length, since cairo writes
  /// a time zone only where it is not Greenwich's: so the places of later objects are put right in
  /// the table at the end of the file. A file without such a date or table stays as it is.
  static func settle(in bytes: inout [UInt8]) {
    guard let found = bytes.last(Self.key), let table = bytes.last("xref\n", before: "startxref"),
      let end = bytes[found.upperBound...].firstIndex(of: UInt8(ascii: ")")), end < table.lowerBound
    else { return }
    let growth = settled.count - (end - found.upperBound)
    moveOffsets(after: found.lowerBound, by: growth, in: &bytes, table: table.upperBound)
    bytes.replaceSubrange(found.upperBound..<end, with: settled)
  }

  /// Adds to every number of ten digits in the table that is a place behind the given one, and to the
  /// place of the table itself.
  private static func moveOffsets(
    after place: Int, by growth: Int, in bytes: inout [UInt8], table: Int
  ) {
    guard growth != 0, let closing = bytes.last("startxref\n") else { return }
    var position = table
    while position < closing.lowerBound {
      let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
      if digits.count == 10, let offset = number(digits), offset > place {
        let text = String(offset + growth)
        let padded = String(repeating: "0", count: max(0, 10 - text.count)) + text
        bytes.replaceSubrange(digits.indices, with: padded.utf8)
      }
      position += max(1, digits.count)
    }
    let digits = bytes[closing.upperBound...].prefix { (0x30...0x39).contains($0) }
    guard let offset = number(digits) else { return }
    bytes.replaceSubrange(digits.indices, with: "\(offset + growth)".utf8)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}

extension [UInt8] {
  /// The last place of a text, before the last one of another where that is given.
  fileprivate func last(_ text: String, before other: String? = nil) -> Range<Int>? {
    let pattern = Array(text.utf8)
    var start = (other.map { last($0)?.lowerBound ?? 0 } ?? count) - pattern.count
    while start >= 0 {
      if self[start..<start + pattern.count].elementsEqual(pattern) {
        return start..<start + pattern.count
      }
      start -= 1
    }
    return nil
  }
}
