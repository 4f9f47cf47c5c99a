import CoterieRecords

extension XMLRecord<DBLPElement> {
  /// The person that a `<www>` or `<person>` describes; nil where it is a page of the web, refers to another
  /// one, or collects the papers of several people of one name.
  func person(withKey key: String) -> PersonRecord? {
    guard key.hasPrefix(Self.homepages), attribute("publtype", of: 0) != "disambiguation" else {
      return nil
    }
    let names = texts(.author, in: 0)
    guard !names.isEmpty else { return nil }
    let number = PersonIdentifier(.dblp, String(key.dropFirst(Self.homepages.count)))
    let orcids = texts(.url, in: 0).filter { $0.contains("orcid.org/") }
    return PersonRecord(
      names: names.filter { PersonIdentifier(dblpNumberOf: $0) == nil }
        .compactMap { Contributor(printedName: $0)?.name },
      identifiers: [number].compactMap { $0 }
        + names.compactMap { PersonIdentifier(dblpNumberOf: $0) }
        + orcids.compactMap { PersonIdentifier(.orcid, $0) })
  }

  private static var homepages: String { "homepages/" }
}
