/// Where a reference list may be cut: after a blank line, before an entry that has authors of its own.
enum ReferenceListFraming {
  /// The place after the last blank line that a whole beginning of an entry follows.
  ///
  /// - Complexity: O(*n*) for the *n* bytes from there on.
  static func lastCut(of bytes: Span<UInt8>) -> Int? {
    var place = bytes.count
    while place > 1 {
      place -= 1
      guard bytes[place - 1] == feed, endsBlankLine(at: place - 1, of: bytes) else { continue }
      if place + lookAhead <= bytes.count, !repeatsAuthors(from: place, of: bytes) { return place }
    }
    return nil
  }

  private static let feed = UInt8(ascii: "\n")
  private static let lookAhead = 24

  /// Whether the line that ends at a line feed is blank and another line is before it.
  private static func endsBlankLine(at end: Int, of bytes: Span<UInt8>) -> Bool {
    var place = end
    while place > 0 {
      place -= 1
      switch bytes[place] {
      case feed: return true
      case 0x20, 0x09, 0x0D: continue
      default: return false
      }
    }
    return false
  }

  /// Whether dashes take the place of authors, who are those of the entry before.
  private static func repeatsAuthors(from start: Int, of bytes: Span<UInt8>) -> Bool {
    (start..<start + lookAhead).contains { place in
      switch bytes[place] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), 0xE2: true
      default: false
      }
    }
  }
}
