/// The members of a record in Coterie's own JSON Lines.
enum CoterieMember: UInt16 {
  case record
  case version, title, kind, isPreprint, date, venue, abstract, origin, hidden
  case identifiers, identifier, identifierKind, identifierValue
  case organisations, organisation, organisationName, country, ror
  case fields, field, fieldKind, fieldName, fieldValue
  case splits, split, splitTitle
  case people, person, given, family, suffix, rawName, role, isGroup, isCorresponding
  case personIDs, personID, personIDKind, personIDValue, basis
  case affiliations, affiliation, addresses, variants

  typealias Number = MemberNumber<CoterieMember>

  /// Where people are.
  enum Place: Int { case record, authors, others, splits, unlikelySplits }

  static let members: [JSONMember] =
    plain + lists + people("authors", .authors, in: Number(.record, at: 0))
    + people("others", .others, in: Number(.record, at: 0))
    + splits("splits", .splits) + splits("unlikely_splits", .unlikelySplits)

  private static let plain: [JSONMember] = [
    JSONMember("", record, .object, in: record),
    JSONMember("coterie", version, in: record),
    JSONMember("title", title, in: record),
    JSONMember("kind", kind, in: record),
    JSONMember("preprint", isPreprint, in: record),
    JSONMember("date", date, in: record),
    JSONMember("venue", venue, in: record),
    JSONMember("abstract", abstract, in: record),
    JSONMember("from", origin, in: record),
    JSONMember("hidden", hidden, in: record),
  ]

  private static let lists: [JSONMember] =
    [
      JSONMember("ids", identifiers, .array, in: record),
      JSONMember("", identifier, .object, in: identifiers),
      JSONMember("kind", identifierKind, in: identifier),
      JSONMember("value", identifierValue, in: identifier),
      JSONMember("organisations", organisations, .array, in: record),
      JSONMember("", organisation, .object, in: organisations),
      JSONMember("fields", fields, .array, in: record),
      JSONMember("", field, .object, in: fields),
      JSONMember("field", fieldKind, in: field),
      JSONMember("name", fieldName, in: field),
      JSONMember("value", fieldValue, in: field),
    ] + organisation(Number(.organisation, at: 0))

  private static func organisation(_ number: Number) -> [JSONMember] {
    [
      JSONMember("name", organisationName, in: number),
      JSONMember("country", country, in: number),
      JSONMember("ror", ror, in: number),
    ]
  }

  private static func splits(_ key: StaticString, _ place: Place) -> [JSONMember] {
    let list = Number(.splits, at: place.rawValue)
    let split = Number(.split, at: place.rawValue)
    return [
      JSONMember(key, list, .array, in: record),
      JSONMember("", split, .object, in: list),
      JSONMember("title", Number(.splitTitle, at: place.rawValue), in: split),
      JSONMember("hidden", Number(.hidden, at: place.rawValue), in: split),
    ] + people("authors", place, in: split)
  }

  private static func people(
    _ key: StaticString, _ place: Place, in parent: Number
  ) -> [JSONMember] {
    func number(_ member: CoterieMember) -> Number { Number(member, at: place.rawValue) }
    func member(
      _ key: StaticString, _ member: CoterieMember, _ shape: JSONMember.Shape = .scalar,
      in parent: CoterieMember = .person
    ) -> JSONMember {
      JSONMember(key, number(member), shape, in: number(parent))
    }
    let names = [
      JSONMember(key, number(.people), .array, in: parent),
      member("", .person, .object, in: .people),
      member("given", .given), member("family", .family), member("suffix", .suffix),
      member("raw", .rawName), member("role", .role), member("group", .isGroup),
      member("corresponding", .isCorresponding),
    ]
    let facts = [
      member("ids", .personIDs, .array), member("", .personID, .object, in: .personIDs),
      member("kind", .personIDKind, in: .personID), member("value", .personIDValue, in: .personID),
      member("basis", .basis, in: .personID),
      member("affiliations", .affiliations, .array),
      member("", .affiliation, .object, in: .affiliations),
      member("addresses", .addresses, .scalars), member("variants", .variants, .scalars),
    ]
    return names + facts + organisation(number(.affiliation))
  }
}
