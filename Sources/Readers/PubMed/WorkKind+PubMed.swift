import CoterieRecords

extension WorkKind {
  /// The kind that the publication types of a paper in MEDLINE show together; nil where none of them is
  /// known. Nearly every paper is a *Journal Article* too.
  init?(pubMedTypes types: [String]) {
    guard let found = kinds.first(where: { types.contains($0.word) }) else { return nil }
    self = found.kind
  }
}

/// The types that say more than that it is an article, the surest first.
private let kinds: [(word: String, kind: WorkKind)] = [
  ("Preprint", .preprint), ("Published Erratum", .correction),
  ("Retraction of Publication", .correction), ("Editorial", .editorial), ("Letter", .letter),
  ("Systematic Review", .review), ("Review", .review), ("Dataset", .dataset),
  ("Technical Report", .report), ("Academic Dissertation", .thesis),
  ("Journal Article", .article),
]
