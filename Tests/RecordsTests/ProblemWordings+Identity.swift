import CoterieRecords

extension ProblemWordings {
  static let identity: [(Problem, String)] = [
    (
      .identity(.papersOfYear("Wei Wang", count: 90, year: 2019)),
      "warning: \"Wei Wang\" has 90 papers of 2019, more than a person writes in a year; the author "
        + "is likely several people. Part them in a ledger, or correct the records."
    ),
    (
      .identity(.organisations("Wei Wang", count: 44)),
      "warning: \"Wei Wang\" is of 44 organisations, more than a person is; the author is likely "
        + "several people. Part them in a ledger, or correct the records."
    ),
    (
      .identity(.contradictingNames("Ann Lee", other: "Amy Lee")),
      "warning: \"Ann Lee\" and \"Amy Lee\" are one author, and their given names differ; the author "
        + "is likely several people. Part them in a ledger, or correct the records."
    ),
    (
      .identity(.poorEvidence),
      "note: hardly any paper has a title or co-authors by which persons of one name differ; names "
        + "are taken to be rarer than usual. Pass --identity exact to take equal names for one person."
    ),
  ]
}
