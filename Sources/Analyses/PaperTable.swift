public import CoterieCorpora
import CoterieRecords
public import CoterieText

extension Corpus {
  /// The table of `papers.csv`: a row for each paper.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  public func paperTable(_ selection: [Int]? = nil) -> Table {
    let table = Table(rowCount: papers.count, columns: workColumns + nameColumns + sourceColumns)
    return selection.map { table.taking($0) } ?? table
  }

  private var workColumns: [Table.Column] {
    [
      column("id", "Id", "A stable key made of the title's first words.") { .text($0.id) },
      column("title", "Title", "The title.") { .text($0.title) },
      column("year", "Year", "The year, printed or inferred.") { Table.Cell($0.year) },
      column("date", "Date", "The date in ISO 8601, its year printed or inferred.") {
        Table.Cell($0.date?.description)
      },
      column(
        "inferred_year", "Inferred year",
        "The bound of an inferred year; empty where it is printed."
      ) { Table.Cell($0.inferredYear?.description) },
    ]
  }

  private var nameColumns: [Table.Column] {
    [
      column("authors", "Authors", "The authors that the sources show, in order.") {
        .list($0.shownAuthorships.map(\.name.full))
      },
      column(
        "inferred_authors", "Inferred authors",
        "Owners of profile pages that the truncated list hides."
      ) { paper in
        // Names are made only where there is something inferred.
        paper.members.contains(where: \.isInferred)
          ? .list(paper.authorships.filter(\.isInferred).map(\.name.full)) : .list([])
      },
      column(
        "groups", "Groups", "The groups among the authors; they are in no network of authors."
      ) { .list($0.groups) },
      column("truncated", "Truncated", "Whether the sources leave authors out.") {
        .flag($0.isTruncated)
      },
      column("affiliations", "Affiliations", "The organisations named for the paper.") {
        .list($0.organisations.map(\.name))
      },
    ]
  }

  private var sourceColumns: [Table.Column] {
    [
      column("venue", "Venue", "Where it appeared.") { Table.Cell($0.venue) },
      column("area", "Area", "The subject area as the source codes it.") { Table.Cell($0.area) },
      column("score", "Score", "The source's score.") { Table.Cell($0.score) },
      column("code", "Code", "Whether code is published with it.") { .flag($0.hasCode) },
      column("identifiers", "Identifiers", "Its identifiers.") {
        .list($0.identifiers.map { "\($0.kind.name):\($0.value)" })
      },
      column("sources", "Sources", "The records it was read from, the preferred one first.") {
        .list($0.records.map(\.description))
      },
    ]
  }

  private func column(
    _ name: String, _ label: String, _ definition: String,
    _ cell: @escaping @Sendable (Paper) -> Table.Cell
  ) -> Table.Column {
    Table.Column(name, label, definition) { cell(papers[$0]) }
  }
}

extension Corpus {
  /// Writes `papers.jsonl`: an object for each paper on a line of its own.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  public func writePaperLines(_ selection: [Int]? = nil, to sink: inout ByteSink) {
    for number in selection ?? Array(papers.indices) where !sink.isClosed {
      sink.append(paperObject(number).compact)
      sink.append(UInt8(ascii: "\n"))
    }
  }

  /// A paper as an object, each field with the record that it was taken from.
  public func paperObject(_ number: Int) -> JSONValue {
    let paper = papers[number]
    let authors = paper.authorships.map { authorship -> JSONValue in
      .object([
        "id": .string(self.authors[authorship.author].id),
        "name": .string(authorship.name.full),
        "place": .optional(authorship.place.map { $0 + 1 }),
        "inferred": .boolean(authorship.isInferred),
      ])
    }
    let origins = Paper.Field.allCases.compactMap { field in
      paper.origin(of: field).map {
        JSONValue.Member(name: field.rawValue, value: .string($0.description))
      }
    }
    return .object([
      "id": .string(paper.id), "title": .string(paper.title), "year": .optional(paper.year),
      "date": .optional(paper.date?.description),
      "inferred_year": .optional(paper.inferredYear?.description),
      "authors": .array(authors), "groups": .strings(paper.groups),
      "truncated": .boolean(paper.isTruncated),
      "hidden_authors": paper.hiddenAuthors.json,
      "affiliations": .array(paper.organisations.map { .string($0.name) }),
      "venue": .optional(paper.venue), "area": .optional(paper.area),
      "score": .optional(paper.score), "code": .boolean(paper.hasCode),
      "identifiers": .array(
        paper.identifiers.map { .string("\($0.kind.name):\($0.value)") }),
      "abstract": .optional(paper.abstract),
      "sources": .array(paper.records.map { .string($0.description) }),
      "origins": .object(origins),
    ])
  }
}

extension AuthorList.Hidden {
  /// The number of hidden authors, `null` where it is unknown.
  var json: JSONValue {
    switch self {
    case .none: .integer(0)
    case .unknown: .null
    case .count(let count): .integer(count)
    }
  }
}
