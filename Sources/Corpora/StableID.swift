import CoterieRecords

/// Short codes of texts that never change, for the ids of papers and authors.
enum StableID {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// Eight letters and digits that stand for a text, by 40 bits of its hash.
  static func code(of text: String) -> String {
    var text = text
    let hash = text.withUTF8 { unsafe stableHash(UnsafeRawBufferPointer($0)) }
    return String((0..<8).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] })
  }
}
