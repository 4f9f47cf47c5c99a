internal import CoterieRecords
internal import CoterieText

/// Adds the records that the lines of tagged text make to what is read.
struct TaggedRecordBuilder {
  var entry: TaggedEntry
  private var kinds: WorkKinds
  private var people = PlainPeople()

  /// Creates a builder of the records whose lines an entry gets.
  init(_ entry: TaggedEntry) {
    self.entry = entry
    kinds = WorkKinds(of: entry.provider)
  }

  /// Adds the record of the entry's lines; reports where they say nothing of a paper.
  mutating func append(to sink: inout RecordSink) {
    entry.begin()
    let location = sink.location(line: entry.record.number)
    let (title, hasMarks) = title()
    let kind = kind()
    let others = hasMarks || !people.read(entry) ? contributors(kind, at: location) : nil
    let identifiers = identifiers(of: kind, in: &sink.table.texts)
    guard !title.isEmpty || !identifiers.isEmpty || others?.namesPeople ?? !people.isEmpty else {
      reportProblems(to: &sink)
      return sink.report(Diagnostic(.tagged(.empty), at: location))
    }
    for row in identifiers { sink.table.append(row) }
    let facts = facts(title, kind, identifiers)
    appendFields(to: &sink)
    if let place = entry.place(of: .abstract), entry.options.keepsAbstracts {
      sink.keepAbstract(entry.text(at: place))
    }
    reportProblems(to: &sink)
    if let others { append(facts, others, to: &sink) } else { appendPlain(facts, to: &sink) }
  }

  /// What a record has once.
  private struct Facts {
    let title: CellBytes
    let kind: WorkKind
    let date: PartialDate?
    let venue: CellBytes?
    let isPreprint: Bool
  }

  private mutating func facts(
    _ title: CellBytes, _ kind: WorkKind, _ identifiers: [IdentifierRow]
  ) -> Facts {
    let date = date()
    let venue = entry.text(.venue)
    return Facts(
      title: title, kind: kind, date: date, venue: venue,
      isPreprint: kind == .preprint
        || PreprintSigns.show(identifiers.map(\.kind), venue: venue?.text))
  }

  /// Ends the record that is being filled, with the people who were found.
  private func appendPlain(_ facts: Facts, to sink: inout RecordSink) {
    var row = RecordTable.Row()
    row.title = sink.table.texts.intern(bytes: facts.title)
    row.venue = facts.venue.map { sink.table.texts.intern(bytes: $0) } ?? .none
    row.date = PackedDate(facts.date)
    (row.kind, row.isPreprint) = (facts.kind, facts.isPreprint)
    row.position = UInt32(clamping: entry.record.number)
    people.append(of: entry.bytes[...], to: &sink)
    sink.table.endRecord(row)
  }

  /// Ends the record that is being filled, with the people and organisations of a value.
  private func append(_ facts: Facts, _ others: Record, to sink: inout RecordSink) {
    var record = others
    record.title = facts.title.text
    record.venue = facts.venue?.text
    (record.date, record.isPreprint) = (facts.date, facts.isPreprint)
    sink.append(record)
  }

  private func reportProblems(to sink: inout RecordSink) {
    for found in entry.problems {
      sink.report(Diagnostic(found.problem, at: sink.location(line: found.line)))
    }
    if let line = entry.recodedLine {
      sink.reportOnce(Diagnostic(.text(.recoded), at: sink.location(line: line)))
    }
  }

  /// A record with the people and organisations alone.
  private mutating func contributors(_ kind: WorkKind, at location: SourceLocation) -> Record {
    var record = Record(location: location, title: "")
    record.kind = kind
    switch entry.provider {
    case .ris, .endNote: addPlainContributors(to: &record)
    case .medline: addMEDLINEContributors(to: &record)
    case .webOfScience: addWebOfScienceContributors(to: &record)
    }
    // Every address of a paper is that of its only author.
    if record.authors.contributors.count == 1, !record.authors.isTruncated,
      !record.authors.contributors[0].isGroup
    {
      record.authors.contributors[0].rawAffiliations += record.organisations.map(\.name)
      record.organisations = []
    }
    return record
  }

  /// The title, and whether marks of footnotes were taken off its end.
  private mutating func title() -> (CellBytes, hasMarks: Bool) {
    guard let place = entry.place(of: .title) else { return ([], false) }
    var title = entry.text(at: place)
    let point = UInt8(ascii: ".")
    if entry.provider == .medline, title.last == point, title.dropLast().last != point {
      title.removeLast()
    }
    guard let last = title.last, last == UInt8(ascii: "*") || last >= 0x80,
      let kept = FootnoteMarks.removed(fromTitle: title.text)
    else { return (title, false) }
    entry.report(
      .tagged(.footnoteMarks(title.text.excerpt, kept: kept.excerpt)),
      line: entry.lines[place].number)
    return (Array(kept.utf8)[...], true)
  }

  private mutating func kind() -> WorkKind {
    switch entry.provider {
    case .ris, .endNote: return kinds[entry.text(.type) ?? []]
    case .medline: return medlineKind()
    case .webOfScience:
      let type = entry.text(.publicationType)?.prefix { $0 != UInt8(ascii: ";") }
      return kinds[type ?? entry.text(.type) ?? []]
    }
  }

  /// The kind that the types of MEDLINE show together; that of a word for a type where none is known.
  private mutating func medlineKind() -> WorkKind {
    var types: [CellBytes] = []
    for place in entry.lines.indices where entry.lines[place].kind == .publicationType {
      types.append(entry.text(at: place))
    }
    if types.count == 1 { return kinds[types[0]] }
    return WorkKind(pubMedTypes: types.map(\.text)) ?? WorkKind(bestOf: types.map { kinds[$0] })
  }
}

extension Record {
  fileprivate var namesPeople: Bool {
    !authors.contributors.isEmpty || !otherContributors.isEmpty
  }
}
