import CoterieRecords

/// What shows that a record is of a preprint, where the source does not say so.
enum PreprintSigns {
  /// Whether the identifiers or the venue show it: the DOI of a preprint, or no DOI and either a server of
  /// preprints for a venue or no venue and a number of arXiv.
  static func show(
    _ kinds: some Collection<Identifier.Kind>, venue: @autoclosure () -> String?
  ) -> Bool {
    if kinds.contains(.doi) { return false }
    if kinds.contains(.preprintDOI) { return true }
    guard let venue = venue() else { return kinds.contains { $0.isOfPreprint } }
    return isServer(venue)
  }

  private static func isServer(_ venue: String) -> Bool {
    let name = venue.prefix(16).lowercased()
    return name == "corr" || servers.contains { name.hasPrefix($0) }
  }

  private static let servers = ["arxiv", "biorxiv", "medrxiv", "chemrxiv"]
}

extension Record {
  /// Takes the record for one of a preprint where its kind, its identifiers or its venue show that.
  mutating func findPreprint() {
    isPreprint =
      isPreprint || kind == .preprint || PreprintSigns.show(identifiers.map(\.kind), venue: venue)
  }
}
