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

  /// Lines as a table.
  ///
  /// - Parameters:
  ///   - count: The number of lines.
  ///   - width: The number of columns of the terminal; nil for any number.
  ///   - line: Makes a line when a part of it is asked for.
  static func table(
    count: Int, width: Int?, _ line: @escaping @Sendable (Int) -> PaperLine
  ) -> Table {
    let room = width.map { max(20, $0 - 13) } ?? Int.max / 8
    let titleRoom = room * 6 / 10
    return Table(
      rowCount: count,
      columns: [
        Table.Column("year", "Year", "The year; + marks an inferred one.") {
          Table.Cell(line($0).year)
        },
        Table.Column("title", "Title", "The title.") {
          .text(line($0).title.shortened(to: titleRoom))
        },
        Table.Column(
          "authors", "Authors",
          "The family names; … marks a truncated list, brackets inferred names."
        ) { .text(line($0).list.shortened(to: room - titleRoom)) },
      ])
  }

  private var list: String {
    (names + (isTruncated ? ["…"] : [])).joined(separator: ", ")
  }
}
