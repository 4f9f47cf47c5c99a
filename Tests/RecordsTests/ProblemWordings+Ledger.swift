import CoterieRecords

/// Problems with decisions about who is who.
extension ProblemWordings {
  private static func line(_ number: Int) -> SourceLocation {
    SourceLocation(file: "who.tsv", line: number)
  }

  static let ledgers: [(Problem, String)] = [
    (
      .ledger(.unread("mrge", expected: "merge, split, rename or ignore")),
      "warning: \"mrge\" is not merge, split, rename or ignore; the line is left out. Correct the line."
    ),
    (
      .ledger(.sameTwice("Wei Tan")),
      "warning: both sides of the decision are \"Wei Tan\"; the line is left out. "
        + "Name two different ones."
    ),
    (
      .ledger(.absent("Wei Tan")),
      "note: nothing in the inputs is \"Wei Tan\"; the decision has no effect here."
    ),
    (
      .ledger(.changed("doi:10.1000/1#2 Wei Tan", found: "Ann Lee")),
      "warning: \"doi:10.1000/1#2 Wei Tan\" is no author of the paper any more, and \"Ann Lee\" is at that "
        + "place; the decision is not applied. Correct the place or the name."
    ),
    (
      .ledger(.changed("doi:10.1000/1#2", found: nil)),
      "warning: \"doi:10.1000/1#2\" is no author of the paper any more; the decision is not applied. "
        + "Correct the place or the name."
    ),
    (
      .ledger(
        .ambiguous("label:wang, y", candidates: ["Yan Wang", "Yu Wang", "Yi Wang", "Y Wang"])),
      "warning: \"label:wang, y\" may be \"Yan Wang\" or \"Yu Wang\" or \"Yi Wang\", …; the decision is not "
        + "applied. Name mentions by an identifier of their paper, or whole names."
    ),
    (
      .ledger(.ofBoth("orcid:0000-0002-1825-0097")),
      "warning: a mention is both of \"orcid:0000-0002-1825-0097\" and of what it is split from; the "
        + "decision is not applied. Split the single mentions."
    ),
    (
      .ledger(.contradiction([line(3)])),
      "warning: the decision contradicts who.tsv:3; none of them is applied. Remove what is wrong."
    ),
    (
      .ledger(.contradiction((1...7).map(line))),
      "warning: the decision contradicts who.tsv:1, who.tsv:2, who.tsv:3, who.tsv:4, who.tsv:5 and others; "
        + "none of them is applied. Remove what is wrong."
    ),
    (
      .ledger(.ignored("Wei Tan", by: line(3))),
      "warning: all that is \"Wei Tan\" is ignored, as who.tsv:3 says; the decision has no effect. "
        + "Remove one of the two lines."
    ),
  ]
}
