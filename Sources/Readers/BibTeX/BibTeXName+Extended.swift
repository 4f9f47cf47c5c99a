import CoterieRecords

extension BibTeXName {
  /// Reads the extended form of BibLaTeX: `given=Jules, prefix=de la, family=Roquette, suffix=III`. The
  /// whole, and each part, may be in quotes. Nil where a text is not in this form.
  static func extended(_ text: ArraySlice<UInt8>) -> BibTeXName? {
    let quote = UInt8(ascii: "\"")
    let isQuoted = text.count > 1 && text.first == quote && text.last == quote
    var parts: [String: ArraySlice<UInt8>] = [:]
    let all = (isQuoted ? text.dropFirst().dropLast() : text).withoutOuterBlanks
    for part in BibTeXList.parts(of: all, between: UInt8(ascii: ",")) where !part.isEmpty {
      guard let sign = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let key = part[..<sign].withoutOuterBlanks.text.lowercased()
      guard isKey(key) else { return nil }
      parts[key] = part[(sign + 1)...].withoutOuterBlanks.withoutQuotes
    }
    guard let family = parts["family"] ?? parts["given"] else { return nil }
    var name = BibTeXName(family: family.readable)
    if parts["family"] != nil { name.given = parts["given"]?.readable ?? [] }
    if let prefix = parts["prefix"]?.readable, !prefix.isEmpty {
      let isJoined = prefix.last == UInt8(ascii: "'")
      name.family = ArraySlice(prefix + (isJoined ? [] : [0x20]) + name.family)
    }
    name.suffix = parts["suffix"]?.readable ?? []
    name.orcid = parts["orcid"]?.text
    name.isGroup =
      name.given.isEmpty && name.suffix.isEmpty
      && OrganisationWords.mean(name.family.text, isAlone: true)
    return name
  }

  private static func isKey(_ key: String) -> Bool {
    let name = key.hasSuffix("-i") ? String(key.dropLast(2)) : key
    return keys.contains(name)
  }

  /// The parts of a name and the options that BibLaTeX knows.
  private static let keys: Set<String> = [
    "family", "given", "prefix", "suffix", "id", "orcid", "gender", "useprefix", "hash",
    "nameoption",
    "sortingnamekeytemplatename", "uniquenametemplatename", "labelalphanametemplatename",
    "nametemplates", "cuniquename", "uniquename", "given-delim",
  ]
}

extension ArraySlice<UInt8> {
  /// The text without quotes around it.
  fileprivate var withoutQuotes: ArraySlice<UInt8> {
    count > 1 && first == UInt8(ascii: "\"") && last == UInt8(ascii: "\"")
      ? dropFirst().dropLast() : self
  }
}
