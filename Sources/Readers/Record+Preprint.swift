import CoterieRecords

extension Record {
  /// Whether its identifiers show a preprint: its DOI is one of a preprint, or it has an arXiv number and
  /// neither a DOI nor a venue.
  var isKnownAsPreprint: Bool {
    let kinds = Set(identifiers.map(\.kind))
    guard !kinds.contains(.doi) else { return false }
    return kinds.contains(.preprintDOI) || kinds.contains(.arXiv) && venue == nil
  }
}
