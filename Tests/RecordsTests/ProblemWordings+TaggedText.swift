import CoterieRecords

/// Problems with records of tagged text.
extension ProblemWordings {
  static let tagged: [(Problem, String)] = [
    (
      .tagged(.outside("C1 Database: Embase")),
      "note: the line \"C1 Database: Embase\" is outside of all records; it and others like it are "
        + "left out."
    ),
    (
      .tagged(.noStart(tag: "TY")),
      "warning: the record does not begin with TY; it is read from its first line on. "
        + "Check that no lines are missing."
    ),
    (
      .tagged(.noEnd(tag: "ER")),
      "warning: the record has no ER before the next one begins; it is read up to there. "
        + "Check that no lines are missing."
    ),
    (
      .tagged(.cutOff(tag: "ER")),
      "warning: the file ends before the ER of its last record; the record is kept as far as it goes. "
        + "Export or fetch the file again."
    ),
    (
      .tagged(.unclosed(tag: "EF")),
      "warning: the file has no EF at its end; its whole records are read. "
        + "Export the file again if records are missing."
    ),
    (
      .tagged(.empty),
      "warning: the record has neither a title nor authors nor an identifier; it is left out."
    ),
    (
      .tagged(.gluedTag("AULund, A")),
      "warning: the line \"AULund, A\" has no blank after its tag; it is read as if it had one."
    ),
    (
      .tagged(.joinedAuthors("Lund, A; Ek, B")),
      "note: the line \"Lund, A; Ek, B\" holds several authors; they are separated."
    ),
    (
      .tagged(.doubtfulGroup("Ministry of Ports; Fisheries")),
      "warning: the author \"Ministry of Ports; Fisheries\" may be several; it is taken for the name of "
        + "one group. Put each author on a line of their own."
    ),
    (
      .tagged(.footnoteMarks("Lund, Asta*", kept: "Lund, Asta")),
      "warning: \"Lund, Asta*\" has signs of footnotes; it is read as \"Lund, Asta\"."
    ),
    (
      .tagged(.noDate("2019 Foo", kept: PartialDate(year: 2019))),
      "warning: \"2019 Foo\" is not a date; the paper is kept with the date 2019 alone. "
        + "Correct the line."
    ),
  ]
}
