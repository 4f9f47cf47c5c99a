/// The name of a field, in any case, and the field that it means.
struct BibTeXFieldName {
  private let bytes: ArraySlice<UInt8>
  /// What it means; nil for a name that is not known.
  let field: BibTeXField?

  /// A name as it is written.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    field = names[bytes]
  }

  /// The name in small letters.
  var text: String { bytes.lowercasedText }

  /// Whether two names are equal.
  static func == (first: BibTeXFieldName, second: BibTeXFieldName) -> Bool {
    first.field == second.field && first.text == second.text
  }
}

private let names = BibTeXFieldTable(BibTeXField.names)

/// The names of fields, found by their first eight letters and their lengths.
private struct BibTeXFieldTable {
  private var keys = [[UInt8]](repeating: [], count: Self.slotCount)
  private var fields = [BibTeXField?](repeating: nil, count: Self.slotCount)

  private static let slotCount = 1024

  init(_ names: [String: BibTeXField]) {
    for (name, field) in names {
      let key = Array(name.utf8)
      var slot = Self.slot(of: key[...])
      while fields[slot] != nil { slot = (slot + 1) & (Self.slotCount - 1) }
      keys[slot] = key
      fields[slot] = field
    }
  }

  /// The field of a name in any case; nil for one that is not known.
  subscript(name: ArraySlice<UInt8>) -> BibTeXField? {
    var slot = Self.slot(of: name)
    while let field = fields[slot] {
      if isEqual(name, keys[slot]) { return field }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  private func isEqual(_ name: ArraySlice<UInt8>, _ key: [UInt8]) -> Bool {
    name.count == key.count
      && key.indices.allSatisfy { name[name.startIndex + $0].lowercased == key[$0] }
  }

  private static func slot(of name: ArraySlice<UInt8>) -> Int {
    var hash = UInt64(name.count)
    for byte in name.prefix(8) { hash = hash << 7 ^ hash >> 57 ^ UInt64(byte.lowercased) }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}
