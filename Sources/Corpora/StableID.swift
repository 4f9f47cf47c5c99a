import CoterieRecords

/// Short codes of texts that never change, for the ids of papers and authors.
package enum StableID {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The words of a folded text joined by hyphens; what stands in for a text without letters and digits,
  /// and its code.
  package static func words(of key: String, standIn: String) -> String {
    key.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      ? key.replacing(" ", with: "-") : "\(standIn)-\(code(of: key))"
  }

  /// Eight letters and digits that stand for a text, by 40 bits of its hash.
  package static func code(of text: String) -> String {
    var text = text
    let hash = text.withUTF8 { unsafe stableHash(UnsafeRawBufferPointer($0)) }
    return String((0..<8).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] })
  }
}
