public import CoterieCorpora
import CoterieRecords

/// Which author each mention of each record is, as rows.
public struct AssignmentRows {
  /// The columns, without rows.
  public static let columns = Table(
    columns: [
      Table.Column("file", "File", "The file, as it was given or found."),
      Table.Column(
        "record", "Record", "What the source calls the record, or else its line in the file."),
      Table.Column("place", "Place", "The place in the record's list of authors, from 1."),
      Table.Column("mention", "Mention", "The name as the record has it."),
      Table.Column(
        "author", "Author",
        "The id of the author; empty where another record's list was taken for the paper, without the name."
      ),
      Table.Column(
        "probability", "Probability", "How probable it is that the mention is this author's."),
      Table.Column("paper", "Paper", "The id of the paper that the record is of."),
    ], rows: [])

  private let corpus: Corpus
  private let authorIDs: [String]

  /// Creates the rows of a corpus.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    authorIDs = corpus.authors.map(\.id)
  }

  /// Calls a body with each row, in the order of the papers and of their records.
  public func forEach(_ body: ([Table.Cell]) -> Void) {
    var last = (record: -1, file: "", key: "", paper: "")
    corpus.forEachAssignment { assignment in
      if assignment.record != last.record {
        let record = corpus.records[assignment.record]
        last = (
          assignment.record, record.location.file,
          record.key ?? record.location.number.map { "\($0)" } ?? "",
          corpus.papers[assignment.paper].id
        )
      }
      body([
        .text(last.file), .text(last.key), Table.Cell(assignment.place),
        .text(assignment.name.full),
        Table.Cell(assignment.author.map { authorIDs[$0] }),
        assignment.author == nil ? Table.Cell(String?.none) : Table.Cell(assignment.probability),
        .text(last.paper),
      ])
    }
  }
}
