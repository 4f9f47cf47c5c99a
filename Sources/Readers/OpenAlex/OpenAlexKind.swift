import CoterieRecords

extension OpenAlexWork {
  /// What the work is. Records of before 2023 have Crossref's types in place of OpenAlex' own.
  var kind: WorkKind {
    guard let type = self[.type] else { return .unknown }
    if type.isEqual(to: "article"), isInProceedings { return .conferencePaper }
    return OpenAlexWork.kinds.first { type.isEqual(to: $0.name) }?.kind ?? .other
  }

  /// Whether the provider calls it a preprint, or found it as one in a repository.
  var isPreprint: Bool {
    if kind == .preprint { return true }
    let isSubmitted = self[.version]?.isEqual(to: "submittedVersion") ?? false
    return isSubmitted && self[.venueType]?.isEqual(to: "repository") ?? false
  }

  private var isInProceedings: Bool {
    (self[.crossrefType] ?? self[.rawType])?.isEqual(to: "proceedings-article") ?? false
  }

  private static let kinds: [(name: StaticString, kind: WorkKind)] = [
    ("article", .article), ("journal-article", .article),
    ("proceedings-article", .conferencePaper), ("conference-paper", .conferencePaper),
    ("conference-abstract", .conferencePaper),
    ("preprint", .preprint), ("posted-content", .preprint),
    ("book", .book), ("monograph", .book), ("edited-book", .book), ("reference-book", .book),
    ("proceedings", .book),
    ("book-chapter", .bookChapter), ("book-section", .bookChapter), ("book-part", .bookChapter),
    ("reference-entry", .bookChapter),
    ("review", .review), ("dissertation", .thesis), ("report", .report), ("dataset", .dataset),
    ("software", .software), ("editorial", .editorial), ("letter", .letter),
    ("erratum", .correction), ("retraction", .correction), ("patent", .patent),
    ("standard", .standard),
  ]
}
