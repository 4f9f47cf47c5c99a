/// The bytes of a PDF, as cairo writes them.
final class PDFFile {
  private(set) var bytes: [UInt8] = []

  /// How many lines of text have a halo, each of which takes some kilobytes: where there are more, they
  /// overlap anyway.
  static let haloLimit = 1_000

  /// The date of every file. Cairo 1.16 writes the zone behind it as given.
  static let date = "2000-01-01T00:00:00+00:00"

  func append(_ data: UnsafeBufferPointer<UInt8>) { unsafe bytes.append(contentsOf: data) }

  /// Puts the dates into the form of the standard.
  ///
  /// Cairo 1.16 leaves out `D:`. Since it wrote more digits than needed, the right form takes no more room,
  /// and no other object moves.
  func settleDates() {
    for key in ["/CreationDate (", "/ModDate ("] {
      guard let start = bytes.lastRange(of: Array(key.utf8))?.upperBound,
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      let settled = Array("D:20000101000000Z)".utf8)
      let room = bytes[start...end].count
      guard settled.count <= room else { continue }
      let blanks = [UInt8](repeating: UInt8(ascii: " "), count: room - settled.count)
      bytes.replaceSubrange(start...end, with: settled + blanks)
    }
  }
}

extension [UInt8] {
  /// The last place of some bytes.
  fileprivate func lastRange(of pattern: [UInt8]) -> Range<Int>? {
    var start = count - pattern.count
    while start >= 0 {
      if self[start] == pattern[0], self[start..<start + pattern.count].elementsEqual(pattern) {
        return start..<start + pattern.count
      }
      start -= 1
    }
    return nil
  }
}
