/// The normal form of identifiers of persons.
enum PersonIdentifierText {
  static func normalized(_ text: String, _ kind: PersonIdentifier.Kind) -> String? {
    var plain = text
    if kind == .orcid, plain.withUTF8({ unsafe $0.isPlainORCID }) { return text }
    let isPlain = text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    let trimmed = isPlain ? text : text.filter { !$0.isWhitespace }
    switch kind {
    case .orcid: return orcid(trimmed)
    case .email:
      let address = trimmed.lowercased()
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") ? address : nil
    case .dblp:
      let key = trimmed.afterLast("/pid/")
      return key.isEmpty ? nil : key.hasSuffix(".html") ? String(key.dropLast(5)) : key
    default:
      let last = trimmed.split(separator: "/").last.map { String($0) } ?? ""
      return last.isEmpty ? nil : last
    }
  }

  /// The 16 digits in groups of four, the last of which may be X (ISO 7064, mod 11-2).
  private static func orcid(_ text: String) -> String? {
    let tail = text.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    let signs = tail.filter { $0 != UInt8(ascii: "-") }.map { $0 == 0x78 ? 0x58 : $0 }
    guard signs.count == 16 else { return nil }
    var sum = 0
    for sign in signs.dropLast() {
      guard 48...57 ~= sign else { return nil }
      sum = (sum + Int(sign) - 48) * 2 % 11
    }
    let check = (12 - sum) % 11
    guard signs[15] == (check == 10 ? UInt8(ascii: "X") : UInt8(48 + check)) else { return nil }
    let groups = stride(from: 0, to: 16, by: 4).map { start in
      String(decoding: signs[start..<start + 4], as: UTF8.self)
    }
    return groups.joined(separator: "-")
  }
}

extension String {
  /// What follows the last place of a text, the whole where it has none.
  fileprivate func afterLast(_ text: String) -> String {
    ranges(of: text).last.map { String(self[$0.upperBound...]) } ?? self
  }
}
