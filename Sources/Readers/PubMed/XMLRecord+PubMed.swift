import CoterieRecords

extension XMLRecord<PubMedElement> {
  /// The person or group of an element; nil where it has no name.
  func person(_ node: Int, role: Contributor.Role) -> Contributor? {
    guard var person = name(node, role: role) else { return nil }
    for identifier in children(.identifier, of: node) {
      if let orcid = orcid(identifier) { person.identifiers.append(orcid) }
    }
    for info in children(.affiliationInfo, of: node) {
      person.rawAffiliations += texts(.affiliation, in: info)
    }
    person.rawAffiliations += texts(.affiliation, in: node)
    return person
  }

  private func name(_ node: Int, role: Contributor.Role) -> Contributor? {
    if let group = text(.collectiveName, in: node) {
      return Contributor(PersonName(family: group.withoutFinalStop), role: role, isGroup: true)
    }
    let given =
      text(.foreName, in: node) ?? text(.firstName, in: node) ?? text(.initials, in: node)
    let parts = NameParts(
      given: given, family: text(.lastName, in: node), suffix: text(.suffix, in: node))
    return parts.name.map { Contributor($0, role: role) }
  }

  private func orcid(_ node: Int) -> PersonIdentifier? {
    let source = attribute("Source", of: node)?.uppercased() ?? "ORCID"
    switch source {
    case "ORCID": return PersonIdentifier(.orcid, text(node))
    case "ISNI": return PersonIdentifier(.isni, text(node))
    default: return nil
    }
  }

  /// The date of an element: year, month and day, or a text such as `1998 Dec-1999 Jan`, of which the first
  /// month counts.
  func date(_ node: Int?) -> PartialDate? {
    guard let node else { return nil }
    if let text = text(.medlineDate, in: node) { return RecordDate(text)?.date }
    guard let year = text(.year, in: node).flatMap({ Int($0) }) else { return nil }
    let month = text(.month, in: node).flatMap { Int($0) ?? PartialDate.month(named: $0) }
    let day = text(.day, in: node).flatMap { Int($0) }
    return PartialDate(asFarAs: year, month: month, day: day)
  }
}
