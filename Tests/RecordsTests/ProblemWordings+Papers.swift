import CoterieRecords

/// Problems with the papers of profile pages and their authors.
extension ProblemWordings {
  static let papers: [(Problem, String)] = [
    (
      .profile(.strayLines(1)),
      "note: a line before the first paper is not recognised; it is left out."
    ),
    (
      .profile(.strayLines(2)),
      "note: 2 lines before the first paper are not recognised; they are left out."
    ),
    (
      .profile(.missedPaper("cs.LG 2024", inAbstractOf: "On cuts")),
      "warning: the line \"cs.LG 2024\" may begin a paper, since a title and authors follow; "
        + "it is read as a part of the abstract of \"On cuts\". "
        + "Write the area and the date as in \"LGApr 14, 2024\"."
    ),
    (
      .profile(.missedPaper("cs.LG 2024", inAbstractOf: nil)),
      "warning: the line \"cs.LG 2024\" may begin a paper, since a title and authors follow; "
        + "it is left out. Write the area and the date as in \"LGApr 14, 2024\"."
    ),
    (
      .profile(.cutRecord),
      "error: the paper has a date and no title; it is not read. Save the page again, to its end."
    ),
    (
      .profile(.impossibleDate("Foo 1, 2020", .noMonth, title: "On cuts", keptYear: 2020)),
      "warning: the date \"Foo 1, 2020\" names no month; the paper \"On cuts\" is kept "
        + "with the year 2020 alone. Correct the line."
    ),
    (
      .profile(.impossibleDate("Feb 31", .noDay, title: "On cuts", keptYear: nil)),
      "warning: the date \"Feb 31\" is not a day of the calendar; the paper \"On cuts\" is kept "
        + "without a date. Correct the line."
    ),
    (
      .profile(.impossibleDate("04/05/2024", .ambiguous, title: "A $\\beta$", keptYear: 2024)),
      "warning: the date \"04/05/2024\" may have the day or the month first; the paper \"A β\" "
        + "is kept with the year 2024 alone. Correct the line."
    ),
    (
      .authors(.unread(["12345"], title: "On cuts")),
      "warning: \"12345\" among the authors of \"On cuts\" is not a name; the other names are read, "
        + "and the list is taken as truncated. Write names of people or groups, separated by commas."
    ),
    (
      .authors(.unread(["1", "2", "3", "4"], title: "On cuts")),
      "warning: \"1\", \"2\", \"3\" and more among the authors of \"On cuts\" are not names; "
        + "the other names are read, and the list is taken as truncated. "
        + "Write names of people or groups, separated by commas."
    ),
    (
      .authors(.unusableNumber("9999999999", title: "On cuts")),
      "warning: the list of authors of \"On cuts\" leaves out \"9999999999\" more, and no paper has "
        + "that many; their number is taken as unknown. Correct the number."
    ),
    (
      .authors(.repeated("Ann Lee", id: "A1")),
      "note: the list of authors has \"Ann Lee\" again, with the same identifier (A1); the author is "
        + "counted once."
    ),
    (
      .authors(.restarted(after: 3)),
      "note: the list of authors begins again after 3 names; its repetition is left out."
    ),
    (
      .authors(.unsplit("On cuts")),
      "warning: no authors were found after the title \"On cuts\"; the paper is kept without "
        + "authors. Put the authors on a line of their own, separated by commas."
    ),
    (
      .authors(.ambiguousHeading(firstAuthors: [person("van Gogh"), person("Stop van Gogh")])),
      "warning: the authors after the title may begin with \"van Gogh\" or \"Stop van Gogh\"; "
        + "\"van Gogh\" is taken. Put the authors on a line of their own."
    ),
    (
      .authors(.unsettledHeading(firstAuthor: person("Plato"))),
      "warning: the line may end in the author \"Plato\", who is named nowhere else, or the whole "
        + "line may be the title; the paper is kept without authors. "
        + "Put the authors on a line of their own, separated by commas."
    ),
  ]
}
