import CoterieRecords
import CoterieText

/// What a document of JSON says of a person or a group, while it is read.
struct JSONPerson {
  var role = Contributor.Role.author
  var parts = NameParts()
  /// The name in one piece, where the source does not divide it.
  var name = ""
  /// Whether the source says that it is a group or no group.
  var isGroup: Bool?
  var rawName: String?
  var isCorresponding = false
  var identifiers: [PersonIdentifier] = []
  var organisations: [Organisation] = []
  var addresses: [String] = []

  /// The persons and groups that are meant: none where there is no name, and several where groups share a
  /// field.
  var contributors: [Contributor] {
    guard var contributor = named else { return [] }
    if contributor.isGroup { return groups(contributor) }
    addFacts(to: &contributor)
    contributor.identifiers = identifiers
    return [contributor]
  }

  private var named: Contributor? {
    if let name = parts.name, isGroup != true {
      let whole = parts.given.isEmpty ? parts.family : parts.family.isEmpty ? parts.given : nil
      let isGroupName =
        whole.map { isGroup == nil && $0.namesGroup }
        ?? (groupNounShapes.mayHold(name.family.utf8) && isNameOfGroup(name.full))
      return isGroupName
        ? Contributor(printedName: whole ?? name.full, isGroup: true) : Contributor(name)
    }
    return Contributor(
      printedName: name.isEmpty ? parts.name?.full ?? "" : name, isGroup: isGroup)
  }

  /// The groups that a field names: `HPQR Consortium; Rope Network` are two. An identifier of a person is
  /// not theirs.
  private func groups(_ contributor: Contributor) -> [Contributor] {
    let names = contributor.name.family.split(separator: ";").map(\.trimmed)
    let areSeveral = names.count > 1 && names.allSatisfy(\.namesGroup)
    return (areSeveral ? names : [contributor.name.family]).map { name in
      var group = Contributor(PersonName(family: name), isGroup: true)
      addFacts(to: &group)
      group.identifiers = identifiers.filter { $0.kind != .orcid }
      return group
    }
  }

  private func addFacts(to contributor: inout Contributor) {
    contributor.role = role
    contributor.isCorresponding = isCorresponding
    contributor.affiliations = organisations
    contributor.rawAffiliations = addresses
    if let rawName, rawName != contributor.name.full { contributor.rawName = rawName }
  }
}
