/// The name of a field, in any case, and the field that it means.
struct BibTeXFieldName {
  private let bytes: ArraySlice<UInt8>
  /// The number of the name among those that are known; nil for others.
  private(set) var number: Int?

  /// A name as it is written.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    number = known.number(of: bytes)
  }

  /// What it means; nil for a name that is not known.
  var field: BibTeXField? { number.map { known.fields[$0] } }

  /// The name in small letters.
  var text: String { bytes.lowercasedText }

  /// The known name of a number, in small letters.
  static func text(ofKnown number: Int) -> String { known.names[number][...].text }
}

private let known = KnownNames(BibTeXField.names)

/// The names of fields, found by their first eight letters and their lengths.
private struct KnownNames {
  private(set) var names: [[UInt8]] = []
  private(set) var fields: [BibTeXField] = []
  /// The numbers of the names by the places that follow from their letters; -1 where there is none.
  private var slots = [Int16](repeating: -1, count: Self.slotCount)

  private static let slotCount = 1024

  init(_ fieldsOfNames: [String: BibTeXField]) {
    for (name, field) in fieldsOfNames {
      var slot = Self.slot(of: Array(name.utf8)[...])
      while slots[slot] >= 0 { slot = Self.slot(after: slot) }
      slots[slot] = Int16(names.count)
      names.append(Array(name.utf8))
      fields.append(field)
    }
  }

  /// The number of a name in any case; nil for one that is not known.
  func number(of name: ArraySlice<UInt8>) -> Int? {
    var slot = Self.slot(of: name)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isEqual(name, names[number]) { return number }
      slot = Self.slot(after: slot)
    }
    return nil
  }

  private func isEqual(_ name: ArraySlice<UInt8>, _ known: [UInt8]) -> Bool {
    guard name.count == known.count else { return false }
    return known.indices.allSatisfy { name[name.startIndex + $0].lowercased == known[$0] }
  }

  private static func slot(of name: ArraySlice<UInt8>) -> Int {
    var hash = UInt64(name.count)
    for place in name.indices.prefix(8) {
      hash = (hash << 7 | hash >> 57) ^ UInt64(name[place].lowercased)
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  private static func slot(after slot: Int) -> Int { (slot + 1) & (slotCount - 1) }
}
