import CoterieRecords

/// Problems with tables of papers.
extension ProblemWordings {
  static let tables: [(Problem, String)] = [
    (
      .table(.columns(read: ["\"Title\" as title"], others: ["Price"])),
      "note: the table's columns are read so: \"Title\" as title; \"Price\" is kept as written. "
        + "Pass --map \"HEADING=FIELD\" to read one in another way."
    ),
    (
      .table(.joinedNames),
      "warning: nothing separates the authors of a paper; they are separated before capitals that "
        + "follow small letters. Check the names; \"McX\" is taken for one."
    ),
    (
      .table(.noColumns),
      "error: no row has headings of a title and of authors; the table is not read. "
        + "Pass --map \"HEADING=title\" and --map \"HEADING=authors\"."
    ),
    (
      .table(.fieldCount(2, expected: 3)),
      "warning: the row has 2 fields where the header has 3; the missing ones are taken as empty. "
        + "Check its quotes and separators."
    ),
    (
      .table(.bareQuotes),
      "warning: a quote inside a quoted field is not doubled; it is read as a part of the text. "
        + "Check where the field ends."
    ),
    (
      .table(.emptyRow), "warning: the row has neither a title nor authors; it is left out."
    ),
    (.table(.repeatedHeader), "note: the row repeats the header; it is left out."),
    (
      .table(.cell(.noDate("soon", keptYear: nil), column: "Year")),
      "warning: \"soon\" in the column \"Year\" is not a date; the paper is kept without a date. "
        + "Correct the field."
    ),
    (
      .table(.cell(.noIdentifier("x"), column: "DOI")),
      "warning: \"x\" in the column \"DOI\" is no such identifier; it is kept as written. "
        + "Correct the field."
    ),
    (
      .table(.cell(.cut, column: "Authors")),
      "warning: the list in the column \"Authors\" has as many characters as a spreadsheet keeps; its "
        + "last name is left out, and the list is taken as truncated. "
        + "Export the table again without a spreadsheet."
    ),
  ]
}
