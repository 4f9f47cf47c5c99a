public import CoterieCorpora
import CoterieRecords

extension Corpus {
  /// The table of `papers.csv`: a row for each paper.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  public func paperTable(_ selection: [Int]? = nil) -> Table {
    let rows = (selection ?? Array(papers.indices)).map { number -> [Table.Cell] in
      let paper = papers[number]
      let inferred = paper.authorships.filter(\.isInferred)
      return [
        .text(paper.id), .text(paper.title), Table.Cell(paper.year),
        Table.Cell(paper.date?.description),
        Table.Cell(paper.inferredYear?.description),
        .list(paper.shownAuthorships.map(\.name.full)), .list(inferred.map(\.name.full)),
        .list(paper.groups), .flag(paper.isTruncated), .list(paper.organisations.map(\.name)),
        Table.Cell(paper.venue),
        Table.Cell(paper.area), Table.Cell(paper.score), .flag(paper.hasCode),
        .list(paper.identifiers.map { "\($0.kind.name):\($0.value)" }),
        .list(paper.records.map(\.description)),
      ]
    }
    return Table(columns: Self.paperColumns, rows: rows)
  }

  private static let paperColumns = [
    Table.Column("id", "Id", "A stable key made of the title's first words."),
    Table.Column("title", "Title", "The title."),
    Table.Column("year", "Year", "The year, printed or inferred."),
    Table.Column("date", "Date", "The date in ISO 8601, its year printed or inferred."),
    Table.Column(
      "inferred_year", "Inferred year", "The bound of an inferred year; empty where it is printed."),
    Table.Column("authors", "Authors", "The authors that the sources show, in order."),
    Table.Column(
      "inferred_authors", "Inferred authors",
      "Owners of profile pages that the truncated list hides."),
    Table.Column(
      "groups", "Groups", "The groups among the authors; they are in no network of authors."),
    Table.Column("truncated", "Truncated", "Whether the sources leave authors out."),
    Table.Column("affiliations", "Affiliations", "The organisations named for the paper."),
    Table.Column("venue", "Venue", "Where it appeared."),
    Table.Column("area", "Area", "The subject area as the source codes it."),
    Table.Column("score", "Score", "The source's score."),
    Table.Column("code", "Code", "Whether code is published with it."),
    Table.Column("identifiers", "Identifiers", "Its identifiers."),
    Table.Column("sources", "Sources", "The records it was read from, the preferred one first."),
  ]

  /// `papers.jsonl`: an object for each paper on a line of its own.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  public func paperLines(_ selection: [Int]? = nil) -> String {
    paperObjects(selection).map { $0.compact + "\n" }.joined()
  }

  /// An object for each paper, each field with the record that it was taken from.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  public func paperObjects(_ selection: [Int]? = nil) -> [JSONValue] {
    (selection ?? Array(papers.indices)).map { number in
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
