import CoterieRecords
import CoterieText

extension TextTable {
  /// The id of a text of UTF-8, which is stored where it is new.
  mutating func intern(bytes: ArraySlice<UInt8>) -> TextID {
    unsafe bytes.withUnsafeBufferPointer { unsafe intern($0) }
  }
}

extension TextTable {
  /// The id of a whole name, which is stored where it is new.
  mutating func intern(
    given: ArraySlice<UInt8>, family: ArraySlice<UInt8>, suffix: ArraySlice<UInt8> = []
  ) -> TextID {
    let count = given.count + family.count + suffix.count + 2
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { bytes in
      var end = 0
      func add(_ part: ArraySlice<UInt8>) {
        if part.isEmpty { return }
        if end > 0 {
          unsafe bytes.initializeElement(at: end, to: 0x20)
          end += 1
        }
        end = unsafe bytes[end...].initialize(fromContentsOf: part)
      }
      add(given)
      add(family)
      add(suffix)
      return unsafe intern(UnsafeBufferPointer(rebasing: bytes[..<end]))
    }
  }
}

extension RecordSink {
  /// Adds a value to the record that is being filled.
  mutating func append(_ field: RecordField, _ text: ArraySlice<UInt8>, name: String = "") {
    guard !text.isEmpty else { return }
    let value = table.texts.intern(bytes: text)
    table.append(FieldRow(field, value, name: name.isEmpty ? .none : table.texts.intern(name)))
  }

  /// Adds a value to the record that is being filled.
  mutating func append(_ field: RecordField, _ text: String, name: String = "") {
    table.append(FieldRow(field, table.texts.intern(text), name: table.texts.intern(name)))
  }

  /// Adds the first and the last page to the record that is being filled.
  mutating func append(_ pages: PrintedPages) {
    append(.firstPage, pages.first)
    if let last = pages.last { append(.lastPage, last) }
  }

  /// Adds an organisation to the record that is being filled.
  mutating func append(organisation name: ArraySlice<UInt8>) {
    guard !name.isEmpty else { return }
    table.append(organisation: OrganisationTable.Row(name: table.texts.intern(bytes: name)))
  }

  /// Adds a name to the record that is being filled, after what is said of its person.
  mutating func append(
    _ name: BibTeXName, role: Contributor.Role = .author, isCorresponding: Bool = false
  ) {
    var row = MentionRow(
      name: table.texts.intern(given: name.given, family: name.family, suffix: name.suffix),
      givenLength: UInt16(clamping: name.given.count),
      familyLength: UInt16(clamping: name.family.count))
    if let printed = name.printed { row.rawName = table.texts.intern(bytes: printed) }
    row.role = role
    row.isGroup = name.isGroup
    row.isCorresponding = isCorresponding
    table.append(row)
  }
}
