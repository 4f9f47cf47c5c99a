/// The members of the attributes of a DOI of DataCite that are read.
enum DataCiteMember: UInt16 {
  case work
  case id, doi, year, language, url, version, citations
  case titles, title, titleText, titleType
  case types, generalType, type
  case container, venue, volume, issue, firstPage, lastPage
  case dates, date, dateText, dateType
  case creators, creator, contributors, contributor, contributorType
  case name, nameType, given, family
  case identifiers, identifiers2, identifier, identifier2, identifierValue, identifierScheme
  case affiliations, affiliation, organisationName, organisationID
  case subjects, subject, subjectText
  case descriptions, description, descriptionText, descriptionType
  case related, relation, relationType, relatedID

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    always + dateMembers + people + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? abstracts : [])
  }

  private static let always: [JSONMember] = [
    JSONMember("", work, .object, in: work),
    JSONMember("id", id, in: work),
    JSONMember("doi", doi, in: work),
    JSONMember("publicationYear", year, in: work),
    JSONMember("language", language, in: work),
    JSONMember("url", url, in: work),
    JSONMember("version", version, in: work),
    JSONMember("citationCount", citations, in: work),
    JSONMember("titles", titles, .array, in: work),
    JSONMember("", title, .object, in: titles),
    JSONMember("title", titleText, in: title),
    JSONMember("titleType", titleType, in: title),
    JSONMember("types", types, .object, in: work),
    JSONMember("resourceTypeGeneral", generalType, in: types),
    JSONMember("resourceType", type, in: types),
    JSONMember("container", container, .object, in: work),
    JSONMember("title", venue, in: container),
    JSONMember("volume", volume, in: container),
    JSONMember("issue", issue, in: container),
    JSONMember("firstPage", firstPage, in: container),
    JSONMember("lastPage", lastPage, in: container),
  ]

  private static let dateMembers: [JSONMember] = [
    JSONMember("dates", dates, .array, in: work),
    JSONMember("", date, .object, in: dates),
    JSONMember("date", dateText, in: date),
    JSONMember("dateType", dateType, in: date),
  ]

  private static let people: [JSONMember] =
    [
      JSONMember("creators", creators, .array, in: work),
      JSONMember("", creator, .object, in: creators),
      JSONMember("contributors", contributors, .array, in: work),
      JSONMember("", contributor, .object, in: contributors),
      JSONMember("contributorType", contributorType, in: contributor),
      JSONMember("affiliation", affiliations, .array, in: creator),
      JSONMember("", affiliation, .objectOrScalar, in: affiliations),
      JSONMember("name", organisationName, in: affiliation),
      JSONMember("affiliationIdentifier", organisationID, in: affiliation),
    ] + person(creator, identifiers, identifier) + person(contributor, identifiers2, identifier2)

  private static func person(
    _ person: DataCiteMember, _ list: DataCiteMember, _ element: DataCiteMember
  ) -> [JSONMember] {
    [
      JSONMember("name", name, in: person),
      JSONMember("nameType", nameType, in: person),
      JSONMember("givenName", given, in: person),
      JSONMember("familyName", family, in: person),
      JSONMember("nameIdentifiers", list, .array, in: person),
      JSONMember("", element, .object, in: list),
      JSONMember("nameIdentifier", identifierValue, in: element),
      JSONMember("nameIdentifierScheme", identifierScheme, in: element),
    ]
  }

  private static let details: [JSONMember] = [
    JSONMember("subjects", subjects, .array, in: work),
    JSONMember("", subject, .object, in: subjects),
    JSONMember("subject", subjectText, in: subject),
    JSONMember("relatedIdentifiers", related, .array, in: work),
    JSONMember("", relation, .object, in: related),
    JSONMember("relationType", relationType, in: relation),
    JSONMember("relatedIdentifier", relatedID, in: relation),
  ]

  private static let abstracts: [JSONMember] = [
    JSONMember("descriptions", descriptions, .array, in: work),
    JSONMember("", description, .object, in: descriptions),
    JSONMember("description", descriptionText, in: description),
    JSONMember("descriptionType", descriptionType, in: description),
  ]
}
