/// The members of a record of ORCID, of its list of works, and of works, that are read.
enum ORCIDMember: UInt16 {
  case record
  case path, identifier, person, name, given, givenText, family, familyText, credit, creditText
  case activities, activityWorks, works, groups, group, summaries, bulk
  case work, bulkWork
  case code, title, mainTitle, titleText, venue, venueText, type, description, language, url,
    urlText
  case date, year, yearText, month, monthText, day, dayText
  case externalIDs, externalIDList, externalID, externalType, externalText, relationship
  case contributors, contributorList, contributor, contributorORCID, contributorPath
  case contributorCredit, contributorName, attributes, role

  typealias Number = MemberNumber<ORCIDMember>

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    let isLong = options.keepsAbstracts
    return owner + groups(of: activityWorks, at: 1, isLong) + groups(of: works, at: 2, isLong)
      + groups(of: record, at: 3, isLong) + bulk(isLong) + work(of: record, at: 0, at: 0, isLong)
  }

  /// The person whose works they are.
  private static let owner: [JSONMember] = [
    JSONMember("", record, .object, in: record),
    JSONMember("path", path, in: record),
    JSONMember("orcid-identifier", identifier, .object, in: record),
    JSONMember("path", path, in: identifier),
    JSONMember("person", person, .object, in: record),
    JSONMember("name", name, .object, in: person),
    JSONMember("given-names", given, .object, in: name),
    JSONMember("value", givenText, in: given),
    JSONMember("family-name", family, .object, in: name),
    JSONMember("value", familyText, in: family),
    JSONMember("credit-name", credit, .object, in: name),
    JSONMember("value", creditText, in: credit),
    JSONMember("activities-summary", activities, .object, in: record),
    JSONMember("works", activityWorks, .object, in: activities),
    JSONMember("works", works, .object, in: record),
  ]

  /// The groups of summaries that say of one work what several sources have.
  private static func groups(
    of parent: ORCIDMember, at place: Int, _ isLong: Bool
  ) -> [JSONMember] {
    func number(_ member: ORCIDMember) -> Number { Number(member, at: place) }
    return [
      JSONMember("group", number(.groups), .array, in: parent),
      JSONMember("", number(.group), .object, in: number(.groups)),
      JSONMember("work-summary", number(.summaries), .array, in: number(.group)),
      JSONMember("", number(.work), .object, in: number(.summaries)),
    ] + work(of: .work, at: place, at: place, isLong)
  }

  /// Whole works, as the interface gives a hundred of.
  private static func bulk(_ isLong: Bool) -> [JSONMember] {
    [
      JSONMember("bulk", bulk, .array, in: record),
      JSONMember("", Number(.work, at: 4), .object, in: bulk),
      JSONMember("work", bulkWork, .object, in: Number(.work, at: 4)),
    ] + work(of: .bulkWork, at: 0, at: 4, isLong)
  }

  private static func work(
    of parent: ORCIDMember, at parentPlace: Int, at place: Int, _ isLong: Bool
  ) -> [JSONMember] {
    let parent = Number(parent, at: parentPlace)
    func member(
      _ key: StaticString, _ member: ORCIDMember, _ shape: JSONMember.Shape = .scalar,
      in other: ORCIDMember? = nil
    ) -> JSONMember {
      JSONMember(
        key, Number(member, at: place), shape, in: other.map { Number($0, at: place) } ?? parent)
    }
    let always = [
      member("put-code", .code), member("type", .type), member("language-code", .language),
      member("title", .title, .object), member("title", .mainTitle, .object, in: .title),
      member("value", .titleText, in: .mainTitle),
      member("journal-title", .venue, .object), member("value", .venueText, in: .venue),
      member("url", .url, .objectOrScalar), member("value", .url, in: .url),
      member("publication-date", .date, .object),
      member("year", .year, .object, in: .date), member("value", .yearText, in: .year),
      member("month", .month, .object, in: .date), member("value", .monthText, in: .month),
      member("day", .day, .object, in: .date), member("value", .dayText, in: .day),
    ]
    let identifiers = [
      member("external-ids", .externalIDs, .object),
      member("external-id", .externalIDList, .array, in: .externalIDs),
      member("", .externalID, .object, in: .externalIDList),
      member("external-id-type", .externalType, in: .externalID),
      member("external-id-value", .externalText, in: .externalID),
      member("external-id-relationship", .relationship, in: .externalID),
    ]
    let people = [
      member("contributors", .contributors, .object),
      member("contributor", .contributorList, .array, in: .contributors),
      member("", .contributor, .object, in: .contributorList),
      member("contributor-orcid", .contributorORCID, .object, in: .contributor),
      member("path", .contributorPath, in: .contributorORCID),
      member("credit-name", .contributorCredit, .objectOrScalar, in: .contributor),
      member("value", .contributorName, in: .contributorCredit),
      member("contributor-attributes", .attributes, .object, in: .contributor),
      member("contributor-role", .role, in: .attributes),
    ]
    return always + identifiers + people
      + (isLong ? [member("short-description", .description)] : [])
  }
}
