import CoterieRecords

/// Problems with profile pages and their owners.
extension ProblemWordings {
  static let owners: [(Problem, String)] = [
    (
      .owner(.inferred(owner(.completeLists(3)), hiding: 1)),
      "note: the page is Ann Lee's (named on all 3 complete lists); the name is added where a "
        + "truncated list hides it. Pass --owner FILE=NAME or --no-infer-owners to change that."
    ),
    (
      .owner(.inferred(owner(.mostPapers(named: 9, of: 15, next: 7)), hiding: 0)),
      "note: the page is Ann Lee's (named on 9 of 15, next 7); no truncated list hides the name. "
        + "Pass --owner FILE=NAME or --no-infer-owners to change that."
    ),
    (
      .owner(.undecided(best: person("Ann Lee"), named: 2, next: 0, papers: 3, page: "f")),
      "note: the page's owner is not clear (the best candidate is Ann Lee, named on 2 of 3, next 0); "
        + "no owner is inferred. Pass --owner \"f=Ann Lee\" if you know better."
    ),
    (
      .owner(.undecided(best: nil, named: 0, next: 0, papers: 3, page: "f")),
      "note: the page's owner is not clear (no name is on every complete list); "
        + "no owner is inferred. Pass --owner \"f=NAME\" if you know better."
    ),
    (
      .owner(.unknownFile),
      "warning: an owner is given for this file, which is not a profile page among the inputs; "
        + "it is not used. Check the file's name in --owner."
    ),
    (
      .owner(.ambiguousFile(["x/f", "y/f", "z/f", "f/f"])),
      "warning: an owner is given for this file, and 4 inputs may be meant (x/f, y/f, z/f and more); "
        + "it is not used. Write more of the file's path in --owner."
    ),
    (
      .owner(.unlisted(person("Zoe Z"))),
      "warning: the page's owner as given, Zoe Z, is on none of the page's author lists; the name "
        + "is added where a truncated list may hide it. Check the spelling in --owner."
    ),
    (
      .owner(.missing(person("Ann Lee"), title: "On cuts")),
      "warning: the complete author list of \"On cuts\" does not name the page's owner Ann Lee; "
        + "the list is kept as it is. Check whether the paper belongs on the page."
    ),
  ]

  static let pages: [(Problem, String)] = [
    (
      .page(.yearInferred(InferredYear(year: 2026, earliest: 2026), count: 2)),
      "note: 2 papers have a date without a year, the page's own: 2026 or later; the year 2026 is "
        + "used and marked. Pass --as-of with the day on which the page was saved to narrow it."
    ),
    (
      .page(.yearInferred(InferredYear(year: 2027, earliest: 2026, latest: 2027), count: 1)),
      "note: 1 paper has a date without a year, the page's own: 2026–2027; the year 2027 is used "
        + "and marked."
    ),
    (
      .page(.yearUnknown(count: 1)),
      "warning: 1 paper has a date without a year, and the page prints no year; these years stay "
        + "missing. Pass --as-of with the day on which the page was saved."
    ),
    (
      .page(.countMismatch(claimed: 7, read: 1)),
      "warning: the page's header counts 7 papers, and 1 was read; those that were read are used. "
        + "Save the page again, to its end, if papers are missing."
    ),
    (
      .page(.noHeader),
      "note: the page has no header that counts its papers; whether it is complete can't be checked."
    ),
    (
      .page(.hIndexAbovePapers(9, papers: 1)),
      "warning: the page states an h-index of 9 and lists 1 paper, and an h-index of 9 needs at "
        + "least 9 papers; the papers are read as they are; the list is incomplete or the h-index "
        + "wrong. Do not rely on the h-index."
    ),
    (
      .page(.hIndexAboveCitations(9, citations: 80)),
      "warning: the page states an h-index of 9 with 80 citations, and it needs at least 81; "
        + "neither figure is used. Do not rely on them."
    ),
    (
      .page(.hIndexAboveCitations(.max, citations: 80)),
      "warning: the page states an h-index of 9223372036854775807 with 80 citations, and it needs "
        + "many more; neither figure is used. Do not rely on them."
    ),
  ]

  static let conflicts: [(Problem, String)] = [PartialDate(iso: "2024-05-01")].compactMap { $0 }
    .flatMap { date -> [(Problem, String)] in
      [
        (
          .page(.asOfConflict(date, newest: 2025, year: InferredYear(year: 2026, earliest: 2026))),
          "warning: the page prints the year 2025 and was therefore saved in 2026 or later, and "
            + "2024-05-01 would date a paper without a year after that day; the year 2026 is used for "
            + "papers without one. Correct the date given with --as-of."
        ),
        (
          .page(.asOfConflict(date, newest: 2025, year: InferredYear(year: 2028, earliest: 2028))),
          "warning: the page prints the year 2025 and a 29 February without a year and was therefore "
            + "saved in 2028 or later, and 2024-05-01 would date a paper without a year after that day; "
            + "the year 2028 is used for papers without one. Correct the date given with --as-of."
        ),
      ]
    }
}
