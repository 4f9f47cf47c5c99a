import CoterieRecords

extension OpenAlexWork {
  /// What the work is. Records of before 2023 have Crossref's types in place of OpenAlex' own.
  var kind: WorkKind {
    guard let type = self[.type] else { return .unknown }
    if type.isEqual(to: "article"), isInProceedings { return .conferencePaper }
    return WorkKind(registeredType: type) ?? .other
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
}
