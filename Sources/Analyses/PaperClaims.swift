public import CoterieCorpora
public import CoterieRecords
import CoterieText

/// What the records of a paper say, field by field, and which of them is taken.
public struct PaperClaims {
  /// What one record says in one field.
  public struct Claim {
    /// The field.
    public let field: String
    /// What the record says.
    public let value: String
    /// Where the record begins.
    public let record: SourceLocation
    /// Whether the paper has it.
    public let isChosen: Bool
  }

  /// The claims: fields in a fixed order, and within each the records in the order of preference.
  public let claims: [Claim]

  /// Collects the claims of a paper.
  public init(_ paper: Paper, of corpus: Corpus) {
    let records = paper.ownRecords.map { corpus.records[$0] }
    claims = Self.fields.flatMap { field -> [Claim] in
      let found = records.compactMap { record in
        field.value(record).map { (record: record.location, value: $0) }
      }
      let chosen = field.origin.flatMap { paper.origin(of: $0) } ?? found.first?.record
      return found.map {
        Claim(field: field.name, value: $0.value, record: $0.record, isChosen: $0.record == chosen)
      }
    }
  }

  /// The claims of the fields in which records differ in more than letter case, accents and punctuation.
  public var conflicts: [Claim] {
    let values = Dictionary(grouping: claims, by: \.field).mapValues {
      Set($0.map { $0.value.folded.isEmpty ? $0.value : $0.value.folded }).count
    }
    return claims.filter { values[$0.field, default: 0] > 1 }
  }

  /// A field, what a record says in it, and what the corpus calls it where it has rules of its own.
  private struct Field: Sendable {
    let name: String
    var origin: Paper.Field?
    let value: @Sendable (Record) -> String?
  }

  private static let fields: [Field] =
    [
      Field(name: "title", origin: .title) { $0.title.isEmpty ? nil : $0.title },
      Field(name: "authors", origin: .authors) { $0.authors.text },
      Field(name: "date", origin: .date) { $0.date?.description },
      Field(name: "venue", origin: .venue) { $0.venue },
      Field(name: "type") { $0.kind == .unknown ? nil : "\($0.kind)" },
    ]
    + plainFields.map { field in
      Field(name: "\(field)") { $0.values(of: field).first?.value }
    }
    + Identifier.Kind.allCases.map { kind in
      Field(name: kind.name) { $0.text(of: kind) }
    } + [
      Field(name: "organisations", origin: .organisations) { record in
        record.organisations.isEmpty
          ? nil : record.organisations.map(\.name).joined(separator: "; ")
      },
      Field(name: "citations") { record in
        let counts = record.values(of: .citations).map { "\($0.name) \($0.value)" }
        return counts.isEmpty ? nil : counts.joined(separator: "; ")
      },
      Field(name: "abstract", origin: .abstract) { $0.abstract?.shortened(to: 200) },
    ]

  private static let plainFields: [RecordField] = [
    .volume, .issue, .firstPage, .lastPage, .articleNumber, .language, .version, .url,
  ]
}

extension AuthorList {
  /// The names in order, and whether some are left out; nil where there are none.
  fileprivate var text: String? {
    guard !contributors.isEmpty else { return nil }
    return (names.map(\.full) + (isTruncated ? ["et al."] : [])).joined(separator: "; ")
  }
}

extension Record {
  /// The identifiers of a kind.
  fileprivate func text(of kind: Identifier.Kind) -> String? {
    let values = identifiers.filter { $0.kind == kind }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: "; ")
  }
}

extension Corpus {
  /// What the records of a paper say, a row for each field and record.
  public func explanation(of paper: Int) -> Table {
    claimTable([paper]) { $0.claims }
  }

  /// What the records of one paper disagree about, for all papers.
  public func conflictTable() -> Table {
    claimTable(papers.indices.filter { papers[$0].ownRecords.count > 1 }) { $0.conflicts }
  }

  private func claimTable(
    _ numbers: [Int], _ claims: (PaperClaims) -> [PaperClaims.Claim]
  ) -> Table {
    Table(
      columns: [
        Table.Column("paper", "Paper", "The id of the paper."),
        Table.Column("field", "Field", "The field."),
        Table.Column("chosen", "Chosen", "Whether the paper has this value."),
        Table.Column("value", "Value", "What the record says."),
        Table.Column("record", "Record", "Where the record begins."),
      ],
      rows: numbers.flatMap { number in
        claims(PaperClaims(papers[number], of: self)).map { claim in
          [
            .text(papers[number].id), .text(claim.field), .flag(claim.isChosen),
            .text(claim.value), .text(claim.record.description),
          ]
        }
      })
  }

  /// Which records are of one paper: a row for each record, those of one paper together.
  public func duplicateTable() -> Table {
    let rows = papers.flatMap { paper -> [[Table.Cell]] in
      let own = paper.ownRecords
      let kept = records[own[0]]
      return own.enumerated().map { place, number in
        let record = records[number]
        return [
          .text(paper.id), .integer(own.count), .flag(place == 0),
          Table.Cell(place == 0 ? nil : record.reason(toJoin: kept)),
          .text(record.location.file), Table.Cell(record.location.number),
          Table.Cell(record.values(of: .key).first?.value), .text(record.title),
          .list(record.authors.names.map(\.full)), Table.Cell(record.date?.year),
          Table.Cell(record.venue), Table.Cell(record.identifiers.first { $0.kind == .doi }?.value),
        ]
      }
    }
    return Table(columns: Self.duplicateColumns, rows: rows)
  }

  private static let duplicateColumns = [
    Table.Column("paper", "Paper", "The id of the paper."),
    Table.Column("records", "Records", "How many records the paper has."),
    Table.Column("kept", "Kept", "Whether the record is the preferred one of its paper."),
    Table.Column(
      "reason", "Reason", "What the record shares with the preferred one; empty where it is it."),
    Table.Column("file", "File", "The file, as it was given or found."),
    Table.Column("line", "Line", "Where the record begins."),
    Table.Column("key", "Key", "What the source calls the record."),
    Table.Column("title", "Title", "The title."),
    Table.Column("authors", "Authors", "The authors, in order."),
    Table.Column("year", "Year", "The year as printed."),
    Table.Column("venue", "Venue", "Where it appeared."),
    Table.Column("doi", "DOI", "The DOI."),
  ]
}

extension Record {
  /// What a record shares with the preferred one of its paper.
  fileprivate func reason(toJoin other: Record) -> String {
    if let shared = identifiers.first(where: other.identifiers.contains) {
      return "\(shared.kind.name) \(shared.value)"
    }
    return title.folded == other.title.folded ? "title and names" : "through other records"
  }
}
