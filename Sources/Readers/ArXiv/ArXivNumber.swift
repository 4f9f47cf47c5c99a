import CoterieRecords

/// The number of a paper of arXiv, and that of its version, from an address: `…/abs/1601.00001v2`.
struct ArXivNumber {
  private let identifier: Identifier?
  private let version: String?

  init(_ text: String) {
    identifier = Identifier(.arXiv, text)
    let tail = text.split(separator: "/").last ?? ""
    let digits = tail.lastIndex(of: "v").map { tail[tail.index(after: $0)...] } ?? ""
    let isVersion = !digits.isEmpty && digits.utf8.allSatisfy { $0.isDigit }
    version = isVersion ? String(digits) : nil
  }

  var identifiers: [Identifier] { identifier.map { [$0] } ?? [] }

  /// The number as the key of the entry, and the version.
  var fields: [FieldValue] {
    [identifier.map { FieldValue(.key, $0.value) }, version.map { FieldValue(.version, $0) }]
      .compactMap { $0 }
  }
}
