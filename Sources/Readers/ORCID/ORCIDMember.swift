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
    let members = whatItIs + identifiers + people + (isLong ? [abstract] : [])
    return members.map { member in
      let other = member.parent.map { Number($0, at: place) }
      return JSONMember(
        member.key, Number(member.member, at: place), member.shape,
        in: other ?? Number(parent, at: parentPlace))
    }
  }

  /// A member of a work, or of another one in it.
  private struct Member {
    let key: StaticString
    let member: ORCIDMember
    var shape = JSONMember.Shape.scalar
    var parent: ORCIDMember?

    init(
      _ key: StaticString, _ member: ORCIDMember, _ shape: JSONMember.Shape = .scalar,
      in parent: ORCIDMember? = nil
    ) {
      self.key = key
      self.member = member
      self.shape = shape
      self.parent = parent
    }
  }

  private static let whatItIs: [Member] = [
    Member("put-code", code), Member("type", type), Member("language-code", language),
    Member("title", title, .object), Member("title", mainTitle, .object, in: title),
    Member("value", titleText, in: mainTitle),
    Member("journal-title", venue, .object), Member("value", venueText, in: venue),
    Member("url", url, .objectOrScalar), Member("value", url, in: url),
    Member("publication-date", date, .object),
    Member("year", year, .object, in: date), Member("value", yearText, in: year),
    Member("month", month, .object, in: date), Member("value", monthText, in: month),
    Member("day", day, .object, in: date), Member("value", dayText, in: day),
  ]

  private static let identifiers: [Member] = [
    Member("external-ids", externalIDs, .object),
    Member("external-id", externalIDList, .array, in: externalIDs),
    Member("", externalID, .object, in: externalIDList),
    Member("external-id-type", externalType, in: externalID),
    Member("external-id-value", externalText, in: externalID),
    Member("external-id-relationship", relationship, in: externalID),
  ]

  private static let people: [Member] = [
    Member("contributors", contributors, .object),
    Member("contributor", contributorList, .array, in: contributors),
    Member("", contributor, .object, in: contributorList),
    Member("contributor-orcid", contributorORCID, .object, in: contributor),
    Member("path", contributorPath, in: contributorORCID),
    Member("credit-name", contributorCredit, .objectOrScalar, in: contributor),
    Member("value", contributorName, in: contributorCredit),
    Member("contributor-attributes", attributes, .object, in: contributor),
    Member("contributor-role", role, in: attributes),
  ]

  private static let abstract = Member("short-description", description)
}
