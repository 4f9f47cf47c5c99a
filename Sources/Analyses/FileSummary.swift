public import CoterieCorpora
import CoterieRecords

extension Corpus {
  /// What each file held: a row for each.
  ///
  /// - Parameter files: The names of all files, also of those without records.
  public func fileSummary(of files: [String]) -> FileSummary { FileSummary(self, files) }
}

/// What files held, a row for each: records, authorships, and how much of them is missing.
public struct FileSummary {
  /// The figures of one file.
  private struct Row {
    var format: String?
    var records = 0
    var authorships = 0
    var groups = 0
    var truncated = 0
    var withoutAuthors = 0
    var withoutYear = 0
    var merged = 0
    var personRecords = 0
  }

  private var rows: [Row]
  private let files: [String]
  private let problems: [String: [ProblemKind: Int]]

  fileprivate init(_ corpus: Corpus, _ files: [String]) {
    self.files = files
    problems = corpus.log.countsByFile
    rows = Array(repeating: Row(), count: files.count)
    let numbers = Dictionary(
      zip(files, files.indices), uniquingKeysWith: { first, _ in first })
    let places = corpus.records.sources.map { numbers[$0.file] }
    for (place, source) in zip(places, corpus.records.sources) {
      if let place { rows[place].format = source.format }
    }
    for source in corpus.sources {
      if let place = numbers[source.file] { rows[place].personRecords += source.personRecordCount }
    }
    for record in corpus.records.indices {
      let source = Int(corpus.records.sourceNumbers[record])
      if let place = places[source] { add(corpus.records, record, to: place) }
    }
    for paper in corpus.papers {
      for record in paper.ownRecords.sorted().dropFirst() {
        let source = Int(corpus.records.sourceNumbers[record])
        if let place = places[source] { rows[place].merged += 1 }
      }
    }
  }

  private mutating func add(_ records: RecordTable, _ record: Int, to place: Int) {
    let authors = records.mentions[record].filter(\.isAuthor)
    rows[place].records += 1
    rows[place].authorships += authors.count
    rows[place].groups += authors.count(where: \.isGroup)
    if records.hidden[record] != HiddenCount(.none) { rows[place].truncated += 1 }
    if authors.isEmpty { rows[place].withoutAuthors += 1 }
    if records.dates[record].year == nil { rows[place].withoutYear += 1 }
  }

  /// The rows as a table.
  public var table: Table {
    Table(
      columns: Self.columns,
      rows: zip(files, rows).map { file, row in
        [
          .text(file), Table.Cell(row.format), .integer(row.records), .integer(row.authorships),
          .integer(row.groups), .integer(row.truncated), .integer(row.withoutAuthors),
          .integer(row.withoutYear), .integer(row.merged),
          .list(problems(in: file).map { "\($0.kind): \($0.count)" }),
        ]
      })
  }

  /// The rows as objects, with the number of records of persons and of problems of each kind.
  public var objects: [JSONValue] {
    zip(zip(files, rows), table.rows).map { (file: (name: String, held: Row), row) in
      let persons = JSONValue.Member(
        name: "person_records", value: .integer(file.held.personRecords))
      let counts = problems(in: file.name).map {
        JSONValue.Member(name: "\($0.kind)", value: .integer($0.count))
      }
      let problems = JSONValue.Member(name: "problems", value: .object(counts))
      guard case .object(let members) = table.jsonRow(row) else { return .null }
      return .object(members.dropLast() + [persons, problems])
    }
  }

  /// The kinds of problems of a file with their numbers, in the order of the kinds.
  private func problems(in file: String) -> [(kind: ProblemKind, count: Int)] {
    ProblemKind.allCases.compactMap { kind in
      problems[file]?[kind].map { (kind, $0) }
    }
  }

  private static let columns = [
    Table.Column("file", "File", "The file, as it was given or found."),
    Table.Column("format", "Format", "Its format; empty where it has none that is known."),
    Table.Column("records", "Records", "How many records it holds."),
    Table.Column(
      "authorships", "Authorships",
      "How many persons and groups are in author places, before anything is merged."),
    Table.Column("groups", "Groups", "How many of these are groups."),
    Table.Column("truncated", "Truncated", "How many records leave authors out."),
    Table.Column("without_authors", "Without authors", "How many records name no author."),
    Table.Column("without_year", "Without year", "How many records print no year."),
    Table.Column(
      "merged", "Merged", "How many records are of a paper that an earlier record is of."),
    Table.Column("problems", "Problems", "How many problems of each kind it has."),
  ]
}
