import CoterieRecords

/// Short codes of texts that never change, for the ids of papers and authors.
package enum StableID {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The words of a folded text joined by hyphens; what stands in for a text without letters and digits,
  /// and its code.
  package static func words(of key: String, standIn: String) -> String {
    let hasWords =
      key.utf8.contains { 97...122 ~= $0 || 48...57 ~= $0 }
      || key.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    guard hasWords else { return "\(standIn)-\(code(of: key))" }
    return String(decoding: key.utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  /// Eight letters and digits that show which text it is, by 40 bits of its hash.
  package static func code(of text: String) -> String {
    var text = text
    let hash = text.withUTF8 { unsafe stableHash(UnsafeRawBufferPointer($0)) }
    return String((0..<8).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] })
  }
}
