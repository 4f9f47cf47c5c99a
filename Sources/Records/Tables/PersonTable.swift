/// What sources say of persons, as columns: see ``PersonRecord``.
package struct PersonTable: Sendable {
  /// The names of each person.
  package private(set) var names = Jagged<MentionRow>()
  /// The identifiers of each person, all of them of the kind ``MentionFact/Kind/identifier(_:_:)``.
  package private(set) var identifiers = Jagged<MentionFact>()
  /// The number of each person's source.
  package private(set) var sourceNumbers: [UInt32] = []

  /// The number of records of persons.
  package var count: Int { sourceNumbers.count }

  mutating func append(_ person: PersonRecord, source: Int, in texts: inout TextTable) {
    for name in person.names { names.append(MentionRow(name, in: &texts)) }
    for identifier in person.identifiers {
      identifiers.append(MentionFact(identifier, in: &texts))
    }
    names.endRow()
    identifiers.endRow()
    sourceNumbers.append(UInt32(source))
  }

  /// Adds the rows of another table.
  ///
  /// - Parameter ids: For each text of the other table the id that it has here.
  mutating func append(_ other: PersonTable, _ ids: [TextID], source: (UInt32) -> UInt32) {
    names.append(other.names) { name in
      var name = name
      name.name = ids[name.name.index]
      return name
    }
    identifiers.append(other.identifiers) { MentionFact($0.kind, ids[Int($0.value)].rawValue) }
    sourceNumbers.append(contentsOf: other.sourceNumbers.lazy.map(source))
  }
}

extension RecordTable {
  /// The number of records that describe persons.
  public var personCount: Int { persons.count }

  /// Adds what a source says of a person.
  ///
  /// - Parameter source: The number of the source.
  public mutating func append(_ person: PersonRecord, source: Int) {
    persons.append(person, source: source, in: &texts)
  }

  /// What a source says of a person.
  public func person(_ number: Int) -> PersonRecord {
    PersonRecord(
      names: persons.names[number].map { name(of: $0) },
      identifiers: persons.identifiers[number].compactMap { personIdentifier($0) })
  }
}
