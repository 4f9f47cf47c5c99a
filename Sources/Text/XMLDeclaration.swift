/// The XML declaration that a file begins with: `<?xml version="1.0" encoding="UTF-8"?>`.
struct XMLDeclaration {
  /// The encoding that it names.
  let encoding: String?
  /// Where it ends.
  let end: Int

  /// Finds the declaration of a text; nil where there is none.
  init?(_ bytes: [UInt8]) {
    let text = bytes[Self.contentStart(of: bytes)...].prefix(4096)
    guard text.starts(with: "<?xml".utf8), let next = text.dropFirst(5).first, next <= 0x20,
      let end = text.indices.first(where: { text[$0...].starts(with: "?>".utf8) })
    else { return nil }
    self.end = end + 2
    encoding = Self.encoding(in: String(decoding: text[..<end], as: UTF8.self))
  }

  /// Where a text begins, behind its byte order mark and blanks.
  static func contentStart(of bytes: [UInt8]) -> Int {
    let rest = bytes.starts(with: ByteOrderMark.utf8) ? bytes.dropFirst(3) : bytes[...]
    return rest.firstIndex { $0 > 0x20 } ?? bytes.count
  }

  /// What is in quotes behind `encoding =`.
  private static func encoding(in text: String) -> String? {
    let text = text.lowercased()
    guard let word = text.firstRange(of: "encoding") else { return nil }
    let rest = text[word.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
