import CoterieRecords

/// A person or group of a record in Coterie's own JSON Lines, while it is read.
struct CoteriePerson {
  var contributor = Contributor(PersonName(family: ""))
  private var (given, family, suffix) = ("", "", "")
  private var (kind, value) = ("", "")
  private var basis = PersonIdentifier.Basis.stated

  /// The contributor with the name.
  var finished: Contributor {
    var contributor = contributor
    contributor.name = PersonName(given: given, family: family, suffix: suffix)
    return contributor
  }

  mutating func take(_ text: JSONText, as member: CoterieMember) {
    switch member {
    case .given: given = text.string
    case .family: family = text.string
    case .suffix: suffix = text.string
    case .rawName: contributor.rawName = text.string
    case .role: contributor.role = Self.roles[text.string] ?? .author
    case .isGroup: contributor.isGroup = text.isEqual(to: "true")
    case .isCorresponding: contributor.isCorresponding = text.isEqual(to: "true")
    case .personIDKind: kind = text.string
    case .personIDValue: value = text.string
    case .basis: basis = text.isEqual(to: "inferred") ? .inferred : .stated
    case .addresses: contributor.rawAffiliations.append(text.string)
    case .variants: contributor.variants.append(text.string)
    default: break
    }
  }

  mutating func beginIdentifier() {
    (kind, value) = ("", "")
    basis = .stated
  }

  /// Adds the identifier that was read.
  ///
  /// - Returns: What is wrong with it.
  mutating func endIdentifier() -> WorkProblem? {
    guard let kind = Self.identifierKinds[kind] else { return .skippedField("ids.kind") }
    guard let identifier = PersonIdentifier(kind, value, basis: basis) else {
      return .noPersonIdentifier(kind, value)
    }
    contributor.identifiers.append(identifier)
    return nil
  }

  private static let roles = named(Contributor.Role.allCases) { "\($0)" }
  private static let identifierKinds = named(PersonIdentifier.Kind.allCases) { "\($0)" }
}
