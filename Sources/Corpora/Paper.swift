import CoterieIdentities
public import CoterieRecords
import CoterieText

/// A paper: what the records of it say together, as a view of a corpus.
///
/// A field is that of the first record, in the order of preference, that fills it.
public struct Paper: Sendable {
  private let contents: CorpusContents
  /// The number in the corpus.
  public let number: Int

  init(_ contents: CorpusContents, _ number: Int) {
    self.contents = contents
    self.number = number
  }

  private var table: RecordTable { contents.records }
  private var recordNumbers: ArraySlice<UInt32> { contents.papers.records[number] }

  /// A key that lasts, made of the title: `fast-and-rip-optimal-transforms-2m8x1qzv`.
  public var id: String { contents.id(ofPaper: number) }
  /// The title.
  public var title: String { table.texts[contents.titleID(of: number)] }
  /// The authors: those shown, in order, then those inferred.
  public var authorships: [Authorship] {
    contents.papers.authorships[number].map { authorship($0) }
  }
  /// The groups among the authors, such as collaborations, by the preferred record that names some. They
  /// are no persons, so that networks leave them out.
  public var groups: [String] {
    first { record in
      let names = table.mentions[record].filter { $0.isAuthor && $0.isGroup }
        .map { table.texts[$0.name] }
      return names.isEmpty ? nil : names
    } ?? []
  }
  /// The authors in the order of ``authorships``, by their numbers and places alone: no name is made.
  package var members: some RandomAccessCollection<PaperMember> {
    contents.papers.authorships[number].lazy.map { row in
      PaperMember(author: Int(row.author), place: row.isInferred ? nil : Int(row.place))
    }
  }
  /// The author whose name the sources print last, who may be printed before as well; nil where they
  /// print none.
  public var lastShownAuthor: Int? {
    let last = contents.papers.lastShownAuthors[number]
    return last == PaperTable.none ? nil : Int(last)
  }
  /// How many authors the sources leave out, the inferred ones among them.
  public var hiddenAuthors: AuthorList.Hidden { contents.papers.hidden[number].hidden }
  /// The date, its year printed or inferred.
  public var date: PartialDate? { contents.papers.dates[number].date }
  /// How the year was inferred; nil where it is printed or missing.
  public var inferredYear: InferredYear? { contents.papers.inferredYears[number] }
  /// Where it appeared.
  public var venue: String? {
    first { table.texts.text(table.venues[$0]) }
  }
  /// The organisations named for it or for its authors, each once.
  public var organisations: [Organisation] {
    var seen: Set<TextID> = []
    return recordNumbers.flatMap { table.organisationNumbers(of: Int($0)) }.filter { organisation in
      seen.insert(contents.folded.wordKey(table.organisationTable.rows[Int(organisation)].name))
        .inserted
    }.map { table.organisation($0) }
  }
  /// Its identifiers, each once.
  public var identifiers: [Identifier] {
    var seen: Set<IdentifierRow> = []
    return recordNumbers.flatMap { table.identifiers[Int($0)] }.filter { seen.insert($0).inserted }
      .map { table.identifier($0) }
  }
  /// The abstract.
  public var abstract: String? { first { table.abstracts.text(of: $0) } }
  /// The subject area.
  public var area: String? { siteValue("area") }
  /// The source's score.
  public var score: Double? { siteValue("score").flatMap { Double($0) } }
  /// Whether code is published with it.
  public var hasCode: Bool { siteValue("code") != nil }
  /// The numbers of its records among those of the corpus, the one that was preferred first.
  public var ownRecords: [Int] { recordNumbers.map { Int($0) } }
  /// Where its records begin, the one that was preferred first.
  public var records: [SourceLocation] { recordNumbers.map { table.location(of: Int($0)) } }

  /// What a site says in a field of its own, by the preferred record that has it.
  public func siteValue(_ name: String) -> String? { first { table.siteValue(name, of: $0) } }

  private func first<Value>(_ value: @escaping (Int) -> Value?) -> Value? {
    recordNumbers.lazy.compactMap { value(Int($0)) }.first
  }

  private func authorship(_ row: AuthorshipRow) -> Authorship {
    let author = Int(row.author)
    let name =
      row.isInferred
      ? contents.authors.name(of: author, in: table)
      : table.name(of: table.mentions.elements[Int(row.mention)])
    return Authorship(author: author, name: name, place: row.isInferred ? nil : Int(row.place))
  }

  /// The fields of a paper that records may fill differently.
  public enum Field: String, Sendable, CaseIterable {
    case title, authors, date, venue, organisations, abstract, area, score, code
  }

  /// Where a field was taken from; nil where no record fills it.
  public func origin(of field: Field) -> SourceLocation? {
    recordNumbers.first { contents.isFilled(field, in: Int($0), of: number) }
      .map { table.location(of: Int($0)) }
  }

  /// The year, printed or inferred.
  public var year: Int? { contents.papers.dates[number].year }
  /// The year as people should read it: `2024`, `2026 or later`; nil where it is missing.
  public var yearText: String? { inferredYear?.description ?? year.map { "\($0)" } }
  /// Whether the sources leave authors out.
  public var isTruncated: Bool { hiddenAuthors != .none }
  /// The number of authors as far as it is known: those shown and inferred, or as many as the sources
  /// count. A truncated list of unknown length makes it a lower bound.
  public var knownAuthorCount: Int {
    let count = contents.papers.authorships[number].count
    guard case .count(let hidden) = hiddenAuthors else { return count }
    return max(count, shownAuthorCount + hidden)
  }
  /// How many different authors the sources show.
  public var shownAuthorCount: Int {
    contents.papers.authorships[number].count { !$0.isInferred }
  }
  /// The fewest authors that the paper can have: a truncated list hides one at least.
  public var leastAuthorCount: Int {
    isTruncated ? max(knownAuthorCount, shownAuthorCount + 1) : knownAuthorCount
  }
  /// The authors that the sources show, in order.
  public var shownAuthorships: some Sequence<Authorship> {
    authorships.lazy.filter { !$0.isInferred }
  }
}

/// One author on one paper, without the name.
package struct PaperMember: Sendable {
  /// The author's number in the corpus.
  package let author: Int
  /// The place in the author list, from 0; nil for an inferred author, who has none.
  package let place: Int?

  /// Whether no source shows the name on this paper.
  package var isInferred: Bool { place == nil }
}

/// One author on one paper.
public struct Authorship: Hashable, Sendable {
  /// The author's number in the corpus.
  public let author: Int
  /// The name as shown on this paper.
  public let name: PersonName
  /// The place in the author list, from 0; nil for an inferred author, who has none.
  public let place: Int?

  /// Whether no source shows the name on this paper.
  public var isInferred: Bool { place == nil }
}

extension CorpusContents {
  /// Whether a record fills a field of a paper.
  func isFilled(_ field: Paper.Field, in record: Int, of paper: Int) -> Bool {
    switch field {
    case .title: !records.titles[record].isNone
    case .authors: records.mentions[record].contains(where: \.isPersonalAuthor)
    case .date:
      records.dates[record].year != nil
        || records.dates[record].date != nil && !hasPrintedYear(paper)
    case .venue: !records.venues[record].isNone
    case .organisations: !records.organisationNumbers(of: record).isEmpty
    case .abstract: records.abstracts.hasText(record)
    case .area: records.siteValue("area", of: record) != nil
    case .score: records.siteValue("score", of: record) != nil
    case .code: records.siteValue("code", of: record) != nil
    }
  }

  private func hasPrintedYear(_ paper: Int) -> Bool {
    papers.records[paper].contains { records.dates[Int($0)].year != nil }
  }
}

extension RecordTable {
  /// What a site says of a record in a field of its own.
  func siteValue(_ name: String, of record: Int) -> String? {
    fields[record].first { $0.field == .site && texts[$0.name] == name }.map { texts[$0.value] }
  }

  /// The organisations of a record and of its authors, in their order.
  func organisationNumbers(of record: Int) -> [UInt32] {
    let ofAuthors = mentions.range(of: record).filter { mentions.elements[$0].isAuthor }
      .flatMap { mentionFacts[$0].filter { $0.kind == .organisation }.map(\.value) }
    return organisations[record] + ofAuthors
  }
}
