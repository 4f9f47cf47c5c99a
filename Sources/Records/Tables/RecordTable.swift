/// What sources say about papers: many records as columns, every text stored once.
///
///     var table = RecordTable()
///     table.append(record)
///     table[0].title
///
/// A reader fills one table for each piece of a file; the pieces are appended in their order, so that
/// the same input gives the same table on any number of threads. A million records of three authors
/// take some 500 MB with their texts and the index by which these are found.
public struct RecordTable: Sendable {
  /// The texts of all columns.
  public package(set) var texts = TextTable()
  /// The inputs that the records come from.
  public package(set) var sources: [RecordSource] = []
  /// What a user should know about the inputs.
  public package(set) var log: ProblemLog

  package internal(set) var titles: [TextID] = []
  package internal(set) var venues: [TextID] = []
  package internal(set) var dates: [PackedDate] = []
  package internal(set) var kinds: [WorkKind] = []
  package internal(set) var arePreprints: [Bool] = []
  package internal(set) var hidden: [HiddenCount] = []
  /// The number of each record's source.
  package internal(set) var sourceNumbers: [UInt32] = []
  /// The place of each record in its source: a line or a number of a record.
  package internal(set) var positions: [UInt32] = []

  package internal(set) var mentions = Jagged<MentionRow>()
  /// A row for each mention.
  package internal(set) var mentionFacts = Jagged<MentionFact>()
  package internal(set) var identifiers = Jagged<IdentifierRow>()
  /// The organisations that a record names for the paper, by their numbers.
  package internal(set) var organisations = Jagged<UInt32>()
  package internal(set) var fields = Jagged<FieldRow>()
  package internal(set) var organisationTable = OrganisationTable()
  /// What the sources say of persons, and not of papers.
  package internal(set) var persons = PersonTable()
  /// The ways to split a joined line, by the number of the record.
  package var splits: [Int: LineSplits] = [:]
  /// The keys of the entries from which records take what they lack, by the number of the record.
  package var parents: [Int: TextID] = [:]
  package internal(set) var abstracts: LongTexts

  /// Creates a table without records.
  public init() { self.init(longTexts: LongTextStore()) }

  /// Creates a table without records whose long texts are kept in a store.
  package init(longTexts store: LongTextStore, log: ProblemLog = ProblemLog()) {
    abstracts = LongTexts(in: store)
    self.log = log
  }

  /// The number of records.
  public var count: Int { titles.count }

  /// What to say of the files that were found changed when an abstract of them was asked for.
  package var changedFiles: [Diagnostic] {
    abstracts.changedFiles.map { Diagnostic(.file(.changed), at: SourceLocation(file: $0)) }
  }

  /// Frees the memory by which texts are found, of a table that gets no more of them.
  package mutating func dropTextIndex() { texts.dropIndex() }

  /// Adds a problem to the log.
  public mutating func report(_ diagnostic: Diagnostic) { log.append(diagnostic) }

  /// The numbers of the records.
  public var indices: Range<Int> { 0..<count }
}

/// The ways to split a line that joins title and authors.
package struct LineSplits: Sendable {
  package var likely: [TitleAndAuthors]
  package var unlikely: [TitleAndAuthors]
}

/// An input of a ``RecordTable``: a file, and what it says as a whole.
public struct RecordSource: Sendable, Hashable {
  /// What the positions of its records count.
  public enum Position: Sendable {
    /// Lines, from 1.
    case line
    /// Records, from 1.
    case record
  }

  /// The file as it was given or found.
  public let file: String
  /// Where the file was opened; nil for standard input and for texts.
  public var path: String?
  /// The format's name, as `--input-format` takes it: `profile`.
  public let format: String
  /// What the positions of its records count.
  public var position: Position
  /// What a profile page says about its owner; nil where a source is no profile page.
  public var profile: Profile?

  /// Creates a source.
  public init(
    file: String, path: String? = nil, format: String, position: Position = .line,
    profile: Profile? = nil
  ) {
    self.file = file
    self.path = path
    self.format = format
    self.position = position
    self.profile = profile
  }
}

// MARK: Filling

extension RecordTable {
  /// The columns of a record that have one value each.
  package struct Row {
    package var title = TextID.none
    package var venue = TextID.none
    package var date = PackedDate(nil)
    package var kind = WorkKind.unknown
    package var isPreprint = false
    package var hidden = HiddenCount(.none)
    package var source: UInt32 = 0
    package var position: UInt32 = 0

    package init() {}
  }

  /// Adds a mention to the record that is being filled, after its facts.
  package mutating func append(_ mention: MentionRow) {
    mentions.append(mention)
    mentionFacts.endRow()
  }

  /// Adds a fact to the mention that is being filled.
  package mutating func append(_ fact: MentionFact) { mentionFacts.append(fact) }

  /// Adds an identifier to the record that is being filled.
  package mutating func append(_ identifier: IdentifierRow) { identifiers.append(identifier) }

  /// Adds a value to the record that is being filled.
  package mutating func append(_ field: FieldRow) { fields.append(field) }

  /// Adds an organisation to the record that is being filled.
  package mutating func append(organisation row: OrganisationTable.Row) {
    organisations.append(organisationTable.intern(row))
  }

  /// Keeps the abstract of the record that is being filled.
  package mutating func append(abstract: String) { abstracts.append(abstract, of: count) }

  /// Leaves the abstract of the record that is being filled where it stands in its file.
  package mutating func append(abstract: String, at offset: UInt64, in file: SourceTexts) {
    abstracts.append(abstract, at: offset, in: file, of: count)
  }

  /// The number of an organisation.
  package mutating func intern(_ row: OrganisationTable.Row) -> UInt32 {
    organisationTable.intern(row)
  }

  /// Ends the record that is being filled.
  package mutating func endRecord(_ row: Row) {
    titles.append(row.title)
    venues.append(row.venue)
    dates.append(row.date)
    kinds.append(row.kind)
    arePreprints.append(row.isPreprint)
    hidden.append(row.hidden)
    sourceNumbers.append(row.source)
    positions.append(row.position)
    mentions.endRow()
    identifiers.endRow()
    organisations.endRow()
    fields.endRow()
  }

}

extension RecordTable {
  mutating func setTitle(_ title: TextID, of record: Int) { titles[record] = title }

  mutating func setHidden(_ count: HiddenCount, of record: Int) { hidden[record] = count }

  /// Takes all mentions out of the table, which is to be filled with others.
  mutating func takeMentions() -> (mentions: Jagged<MentionRow>, facts: Jagged<MentionFact>) {
    let old = (mentions, mentionFacts)
    mentions = Jagged()
    mentionFacts = Jagged()
    return old
  }

  /// Ends the mentions of a record.
  mutating func endMentions() { mentions.endRow() }
}

extension RecordTable {
  /// Creates a table of the records of one source.
  public init(source: RecordSource, records: [Record] = []) {
    self.init()
    sources = [source]
    for record in records { append(record, source: 0) }
  }
}
