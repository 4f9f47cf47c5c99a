import CoterieRecords

extension WorkKind {
  /// The kind that a type of Crossref or OpenAlex means, such as `proceedings-article`; nil for a type of
  /// neither.
  init?(registeredType type: JSONText) {
    guard let found = types.first(where: { type.isEqual(to: $0.name) }) else { return nil }
    self = found.kind
  }

  /// The kind that a type means in any list of types.
  init(type: JSONText) {
    self = WorkKind(registeredType: type) ?? WorkKind(word: type.string)
  }
}

private let types: [(name: StaticString, kind: WorkKind)] = [
  ("article", .article), ("journal-article", .article), ("article-journal", .article),
  ("proceedings-article", .conferencePaper), ("conference-paper", .conferencePaper),
  ("conference-abstract", .conferencePaper),
  ("preprint", .preprint), ("posted-content", .preprint),
  ("book", .book), ("monograph", .book), ("edited-book", .book), ("reference-book", .book),
  ("proceedings", .book), ("book-set", .book), ("book-series", .book),
  ("book-chapter", .bookChapter), ("book-section", .bookChapter), ("book-part", .bookChapter),
  ("reference-entry", .bookChapter), ("entry-encyclopedia", .bookChapter),
  ("review", .review), ("dissertation", .thesis), ("report", .report), ("dataset", .dataset),
  ("software", .software), ("editorial", .editorial), ("letter", .letter),
  ("erratum", .correction), ("retraction", .correction), ("patent", .patent),
  ("standard", .standard),
  ("peer-review", .other), ("review-book", .other), ("journal", .other), ("journal-issue", .other),
]
