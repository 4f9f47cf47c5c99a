extension RecordTable {
  /// Adds a record.
  ///
  /// - Parameter source: The number of its source.
  public mutating func append(_ record: Record, source: Int) {
    for contributor in record.authors.contributors + record.otherContributors {
      append(contributor)
    }
    for identifier in record.identifiers {
      append(IdentifierRow(identifier.kind, texts.intern(identifier.value)))
    }
    for organisation in record.organisations { append(organisation: row(of: organisation)) }
    for field in record.fields {
      append(FieldRow(field.field, texts.intern(field.value), name: texts.intern(field.name)))
    }
    if !record.splits.isEmpty || !record.unlikelySplits.isEmpty {
      splits[count] = LineSplits(likely: record.splits, unlikely: record.unlikelySplits)
    }
    if let abstract = record.abstract { append(abstract: abstract) }
    var row = Row()
    row.title = texts.intern(record.title)
    row.venue = texts.intern(record.venue)
    row.date = PackedDate(record.date)
    row.kind = record.kind
    row.isPreprint = record.isPreprint
    row.hidden = HiddenCount(record.authors.hidden)
    row.source = UInt32(source)
    row.position = UInt32(clamping: record.location.number ?? 0)
    endRecord(row)
  }

  /// Adds a person or a group to the record that is being filled.
  package mutating func append(_ contributor: Contributor) {
    for organisation in contributor.affiliations {
      append(MentionFact(.organisation, intern(row(of: organisation))))
    }
    for address in contributor.rawAffiliations {
      append(MentionFact(.rawAffiliation, texts.intern(address).rawValue))
    }
    for identifier in contributor.identifiers { append(MentionFact(identifier, in: &texts)) }
    for variant in contributor.variants {
      append(MentionFact(.variant, texts.intern(variant).rawValue))
    }
    var mention = MentionRow(contributor.name, in: &texts)
    mention.rawName = texts.intern(contributor.rawName)
    mention.role = contributor.role
    mention.isGroup = contributor.isGroup
    mention.isCorresponding = contributor.isCorresponding
    append(mention)
  }

  private mutating func row(of organisation: Organisation) -> OrganisationTable.Row {
    OrganisationTable.Row(
      name: texts.intern(organisation.name), country: texts.intern(organisation.country),
      ror: texts.intern(organisation.ror))
  }
}

extension MentionFact {
  /// An identifier of a person, which is stored.
  init(_ identifier: PersonIdentifier, in texts: inout TextTable) {
    self.init(
      .identifier(identifier.kind, identifier.basis), texts.intern(identifier.value).rawValue)
  }
}

extension MentionRow {
  /// A mention of a name, which is stored.
  package init(_ name: PersonName, in texts: inout TextTable) {
    self.init(
      name: texts.intern(name.full),
      givenLength: UInt16(clamping: name.given.utf8.count),
      familyLength: UInt16(clamping: name.family.utf8.count))
  }
}

extension RecordTable {
  /// A record as a value.
  public subscript(number: Int) -> Record {
    var record = Record(
      location: location(of: number), title: texts[titles[number]], authors: authors(of: number),
      date: dates[number].date, venue: texts.text(venues[number]),
      organisations: organisations[number].map { organisation($0) },
      identifiers: identifiers[number].map { identifier($0) }, abstract: abstracts.text(of: number),
      fields: fields[number].map { value($0) }, isPreprint: arePreprints[number])
    record.kind = kinds[number]
    record.otherContributors = mentions.range(of: number).filter { !mentions.elements[$0].isAuthor }
      .map { contributor($0) }
    record.splits = splits[number]?.likely ?? []
    record.unlikelySplits = splits[number]?.unlikely ?? []
    return record
  }

  /// Where a record begins.
  public func location(of number: Int) -> SourceLocation {
    let source = sources[Int(sourceNumbers[number])]
    let position = Int(positions[number])
    guard position > 0 else { return SourceLocation(file: source.file) }
    return SourceLocation(
      file: source.file, at: source.position == .line ? .line(position) : .record(position))
  }

  /// The authors of a record.
  public func authors(of number: Int) -> AuthorList {
    AuthorList(
      mentions.range(of: number).filter { mentions.elements[$0].isAuthor }.map { contributor($0) },
      hidden: hidden[number].hidden)
  }

  /// A mention as a value, by its number among all mentions.
  package func contributor(_ mention: Int) -> Contributor {
    let row = mentions.elements[mention]
    var contributor = Contributor(
      name(of: row), rawName: texts.text(row.rawName), role: row.role, isGroup: row.isGroup,
      isCorresponding: row.isCorresponding)
    for fact in mentionFacts[mention] {
      switch fact.kind {
      case .organisation: contributor.affiliations.append(organisation(fact.value))
      case .rawAffiliation: contributor.rawAffiliations.append(texts[TextID(fact.value)])
      case .identifier: contributor.identifiers += [personIdentifier(fact)].compactMap { $0 }
      case .variant: contributor.variants.append(texts[TextID(fact.value)])
      }
    }
    return contributor
  }

  /// The identifier that a fact is; nil where it is none.
  func personIdentifier(_ fact: MentionFact) -> PersonIdentifier? {
    guard case .identifier(let kind, let basis) = fact.kind else { return nil }
    return PersonIdentifier(kind, normalized: texts[TextID(fact.value)], basis: basis)
  }

  /// The name of a mention, in its parts.
  package func name(of mention: MentionRow) -> PersonName {
    PersonName(
      texts[mention.name], givenLength: Int(mention.givenLength),
      familyLength: Int(mention.familyLength))
  }

  /// An organisation, by its number.
  package func organisation(_ number: UInt32) -> Organisation {
    let row = organisationTable.rows[Int(number)]
    return Organisation(
      texts[row.name], country: texts.text(row.country), ror: texts.text(row.ror))
  }

  package func identifier(_ row: IdentifierRow) -> Identifier {
    Identifier(row.kind, normalized: texts[row.value])
  }

  package func value(_ row: FieldRow) -> FieldValue {
    FieldValue(row.field, texts[row.value], name: texts[row.name])
  }
}

extension PersonName {
  /// The parts of a whole name, by their lengths in bytes.
  package init(_ full: String, givenLength: Int, familyLength: Int) {
    let utf8 = full.utf8
    func part(from start: Int, length: Int) -> String {
      String(decoding: utf8.dropFirst(start).prefix(length), as: UTF8.self)
    }
    let familyStart = givenLength == 0 ? 0 : givenLength + 1
    self.init(
      given: part(from: 0, length: givenLength),
      family: part(from: familyStart, length: familyLength),
      suffix: part(from: familyStart + familyLength + 1, length: utf8.count))
  }
}
