import CoterieRecords

/// What entries of a file define for others: texts under the names of macros, and sets of fields.
struct BibTeXDefinitions: Sendable {
  /// The texts of macros, by their names in small letters.
  private(set) var macros: [String: ArraySlice<UInt8>] = [:]
  /// The bodies of `@xdata` entries, by their keys.
  private(set) var data: [String: [UInt8]] = [:]

  /// No definitions.
  init() {}

  /// The definitions among some bytes; the first one of a name counts.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(in bytes: [UInt8]) {
    guard bytes.mayDefine else { return }
    var entries = BibTeXEntries(bytes)
    while let entry = entries.next() {
      if let macro = macro(of: entry, in: bytes), macros[macro.name] == nil {
        macros[macro.name] = macro.text
      }
      if let (key, body) = data(of: entry, in: bytes), data[key] == nil { data[key] = body }
    }
  }

  /// Takes what an entry defines.
  ///
  /// - Returns: Whether it defines something.
  mutating func take(_ entry: BibTeXEntry, in bytes: [UInt8]) -> Bool {
    if let macro = macro(of: entry, in: bytes) {
      macros[macro.name] = macro.text
      return true
    }
    guard let (key, body) = data(of: entry, in: bytes) else { return false }
    data[key] = body
    return true
  }

  /// Whether an entry defines something that is not among these.
  func isNews(_ entry: BibTeXEntry, in bytes: [UInt8]) -> Bool {
    if let macro = macro(of: entry, in: bytes) { return macros[macro.name] != macro.text }
    if let (key, body) = data(of: entry, in: bytes) { return data[key] != body }
    return false
  }

  private func macro(
    of entry: BibTeXEntry, in bytes: [UInt8]
  ) -> (name: String, text: ArraySlice<UInt8>)? {
    guard bytes.isWord("string", entry.type) else { return nil }
    let text = entry.inUTF8(bytes)
    var body = BibTeXBody(text.bytes, text.entry, macros)
    guard case .field(let name, let value) = body.next() else { return nil }
    return (name.text, value.bytes)
  }

  private func data(of entry: BibTeXEntry, in bytes: [UInt8]) -> (String, [UInt8])? {
    guard bytes.isWord("xdata", entry.type) else { return nil }
    let text = entry.inUTF8(bytes)
    var body = BibTeXBody(text.bytes, text.entry, macros)
    return body.key().map { ($0.text.lowercased(), Array(text.bytes[text.entry.body])) }
  }
}

extension [UInt8] {
  /// Whether an `@` is followed by the first letter of `string` or `xdata`.
  fileprivate var mayDefine: Bool {
    var place = startIndex
    while let sign = self[place...].firstIndex(of: UInt8(ascii: "@")) {
      place = skippingBlanks(from: sign + 1)
      guard place < count else { return false }
      let letter = self[place] | 0x20
      if letter == UInt8(ascii: "s") || letter == UInt8(ascii: "x") { return true }
    }
    return false
  }
}
