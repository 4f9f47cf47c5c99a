import CoterieRecords

/// Problems with records to merge, and with lists of people.
extension ProblemWordings {
  static let merging: [(Problem, String)] = [
    (
      .merging(.yearConflict(2023, kept: 2019, title: "On cuts")),
      "warning: the year 2023 of \"On cuts\" differs from 2019 elsewhere; 2019 is kept. "
        + "Correct one of the records."
    ),
    (
      .merging(.authorConflict(title: "On cuts")),
      "warning: the complete author list of \"On cuts\" differs from another one; the other one is "
        + "kept. Correct one of the records."
    ),
    (
      .merging(.authorsJoined(title: "On cuts")),
      "note: this truncated author list of \"On cuts\" shows names that another one hides; they are "
        + "put after the names of that one."
    ),
    (
      .merging(.similarTitles(["Graph cuts", "Cuts graph"])),
      "note: the titles \"Graph cuts\" and \"Cuts graph\" are alike; they stay two papers."
    ),
    (
      .merging(.similarTitles(["A", "B", "C", "D", "E"])),
      "note: the titles \"A\", \"B\", \"C\" and 2 more are alike; they stay 5 papers."
    ),
    (
      .merging(.recordMerged(with: SourceLocation(file: "g", line: 3))),
      "note: the record is of the same paper as that at g:3; the two are merged."
    ),
  ]

  static let people: [(Problem, String)] = [
    (
      .people(.missing("An Lee", noun: "author", suggestion: "Ann Lee")),
      "warning: no author is called \"An Lee\"; the line is left out. Write \"Ann Lee\" if that is meant."
    ),
    (
      .people(.ambiguous("Lee", candidates: ["Ann Lee", "Bo Lee"])),
      "warning: \"Lee\" may be \"Ann Lee\", \"Bo Lee\"; the line is left out."
    ),
  ]
}
