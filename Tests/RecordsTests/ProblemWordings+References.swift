import CoterieRecords

/// Problems with entries of reference lists.
extension ProblemWordings {
  static let references: [(Problem, String)] = [
    (
      .reference(.doubtful(title: "On doors", authorCount: 2, percent: 64)),
      "warning: where the parts of the entry end is doubtful (64 % sure); "
        + "it is read with 2 authors and the title \"On doors\". Check it."
    ),
    (
      .reference(.undivided("...")),
      "warning: \"...\" can't be divided into authors and a title; it is kept whole, as a title. "
        + "Write it as the other entries are written, or leave it out."
    ),
    (
      .reference(.noEntry("Journal papers")),
      "note: \"Journal papers\" is a heading or a line of the page, and no entry; it is left out."
    ),
  ]
}
