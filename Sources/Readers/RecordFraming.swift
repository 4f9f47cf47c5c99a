/// How a file of records may be cut into pieces that are read apart.
public struct RecordFraming: Sendable {
  /// The last place at which bytes that begin with a record may be cut: all before it are whole records.
  /// Nil where they hold no such place.
  package let lastCut: @Sendable (Span<UInt8>) -> Int?

  /// Creates a framing.
  public init(lastCut: @escaping @Sendable (Span<UInt8>) -> Int?) {
    self.lastCut = lastCut
  }

  /// Records of one line each: a file may be cut after every line.
  public static let lines = RecordFraming { bytes in
    var place = bytes.count
    while place > 0 {
      if bytes[place - 1] == UInt8(ascii: "\n") { return place }
      place -= 1
    }
    return nil
  }

  /// Records that must be read from the beginning of the file to its end.
  public static let whole = RecordFraming { _ in nil }
}
