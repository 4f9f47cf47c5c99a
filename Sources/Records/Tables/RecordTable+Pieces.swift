extension RecordTable {
  /// Adds the records of another table after those of this one, with its sources.
  public mutating func append(_ other: RecordTable) {
    let first = UInt32(sources.count)
    sources += other.sources
    appendRows(of: other, positionsFrom: 0) { $0 + first }
    log.append(contentsOf: other.log)
  }

  /// Adds a source whose records are to come.
  ///
  /// - Returns: Its number.
  package mutating func append(_ source: RecordSource) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// Adds the records of the next piece of a source.
  ///
  /// - Parameters:
  ///   - piece: A table whose records are all of one source.
  ///   - source: The number of that source here.
  ///   - position: How many lines or records of the source precede the piece.
  package mutating func append(piece: RecordTable, ofSource source: Int, after position: Int) {
    appendRows(of: piece, positionsFrom: UInt32(clamping: position)) { _ in UInt32(source) }
    log.append(contentsOf: piece.log, after: position)
  }

  private mutating func appendRows(
    of other: RecordTable, positionsFrom start: UInt32, source: (UInt32) -> UInt32
  ) {
    let firstRecord = count
    let ids = texts.append(other.texts)
    let organisationNumbers = other.organisationTable.rows.map { row in
      intern(
        OrganisationTable.Row(
          name: ids[row.name.index], country: ids[row.country.index], ror: ids[row.ror.index]))
    }
    appendColumns(of: other, ids, positionsFrom: start, source: source)
    appendMentions(of: other, ids, organisationNumbers)
    persons.append(other.persons, ids, source: source)
    identifiers.append(other.identifiers) { IdentifierRow($0.kind, ids[$0.value.index]) }
    organisations.append(other.organisations) { organisationNumbers[Int($0)] }
    fields.append(other.fields) {
      FieldRow($0.field, ids[$0.value.index], name: ids[$0.name.index])
    }
    for (record, lines) in other.splits { splits[firstRecord + record] = lines }
    for (record, key) in other.parents { parents[firstRecord + record] = ids[key.index] }
    abstracts.append(other.abstracts, firstRecord: firstRecord)
  }

  private mutating func appendColumns(
    of other: RecordTable, _ ids: [TextID], positionsFrom start: UInt32,
    source: (UInt32) -> UInt32
  ) {
    titles.append(contentsOf: other.titles.lazy.map { ids[$0.index] })
    venues.append(contentsOf: other.venues.lazy.map { ids[$0.index] })
    dates += other.dates
    kinds += other.kinds
    arePreprints += other.arePreprints
    hidden += other.hidden
    sourceNumbers.append(contentsOf: other.sourceNumbers.lazy.map(source))
    positions.append(
      contentsOf: other.positions.lazy.map { $0 == 0 ? 0 : $0.addingClamped(start) })
  }

  private mutating func appendMentions(
    of other: RecordTable, _ ids: [TextID], _ organisationNumbers: [UInt32]
  ) {
    mentions.append(other.mentions) { mention in
      var mention = mention
      mention.name = ids[mention.name.index]
      mention.rawName = ids[mention.rawName.index]
      return mention
    }
    mentionFacts.append(other.mentionFacts) { fact in
      var fact = fact
      fact.value =
        fact.kind == .organisation
        ? organisationNumbers[Int(fact.value)] : ids[Int(fact.value)].rawValue
      return fact
    }
  }
}

extension UInt32 {
  fileprivate func addingClamped(_ other: UInt32) -> UInt32 {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}
