import CoterieText

/// A paper, or a record of one, on a line of a terminal: year, title and authors.
struct PaperLine {
  /// The year as people read it; nil where it is missing.
  let year: String?
  /// The title, without markup.
  let title: String
  /// The family names of the authors, without markup; those inferred are in brackets.
  let names: [String]
  /// Whether authors are left out.
  let isTruncated: Bool

  /// The lines as a table.
  ///
  /// - Parameter width: The number of columns of the terminal; nil for any number.
  static func table(_ lines: some Sequence<PaperLine>, width: Int?) -> Table {
    let room = width.map { max(20, $0 - 13) } ?? Int.max / 8
    let titleRoom = room * 6 / 10
    return Table(
      columns: columns,
      rows: lines.map { line in
        [
          Table.Cell(line.year), .text(line.title.shortened(to: titleRoom)),
          .text(line.list.shortened(to: room - titleRoom)),
        ]
      })
  }

  private var list: String {
    (names + (isTruncated ? ["…"] : [])).joined(separator: ", ")
  }

  private static let columns = [
    Table.Column("year", "Year", "The year; + marks an inferred one."),
    Table.Column("title", "Title", "The title."),
    Table.Column(
      "authors", "Authors",
      "The family names; … marks a truncated list, brackets inferred names."),
  ]
}
