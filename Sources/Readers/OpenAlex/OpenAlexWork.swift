/// A work of OpenAlex: what its document says, whatever the order of the fields.
///
/// It refers to the bytes of the document, and is used again for the next one.
struct OpenAlexWork {
  /// The members that have one value, by their numbers.
  private var values = [JSONText?](repeating: nil, count: OpenAlexMember.allCases.count)
  private(set) var authorships: [OpenAlexAuthorship] = []
  private(set) var institutions: [OpenAlexInstitution] = []
  private(set) var addresses: [JSONText] = []
  private(set) var locationPages: [JSONText] = []
  private(set) var keywords: [JSONText] = []
  private(set) var topics: [JSONText] = []
  private(set) var concepts: [JSONText] = []
  private(set) var references: [JSONText] = []
  private(set) var funders: [JSONText] = []
  private(set) var awards: [JSONText] = []
  private(set) var abstract = InvertedAbstract()
  /// The members whose values are of another shape than they should be, or come again.
  private(set) var skipped: [OpenAlexMember] = []
  private(set) var repeated: [OpenAlexMember] = []

  /// The addresses of the authorship that is open, by where they are written: there are up to three copies
  /// of them, of which one is kept.
  private var openAuthorship = OpenAlexAuthorship()
  private var openInstitution = OpenAlexInstitution()
  private var affiliationAddresses: [JSONText] = []
  private var joinedAddress: JSONText?

  /// The value of a member that is not null or empty.
  subscript(member: OpenAlexMember) -> JSONText? { values[Int(member.rawValue)] }

  /// Takes what a document says in place of what the last one said.
  mutating func read(_ document: JSONDocument) {
    removeAll()
    for number in 0..<document.count { take(document[number]) }
  }

  private mutating func removeAll() {
    for number in values.indices { values[number] = nil }
    authorships.removeAll(keepingCapacity: true)
    institutions.removeAll(keepingCapacity: true)
    addresses.removeAll(keepingCapacity: true)
    locationPages.removeAll(keepingCapacity: true)
    keywords.removeAll(keepingCapacity: true)
    topics.removeAll(keepingCapacity: true)
    concepts.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    funders.removeAll(keepingCapacity: true)
    awards.removeAll(keepingCapacity: true)
    abstract.removeAll()
    skipped.removeAll()
    repeated.removeAll()
  }

  private mutating func take(_ event: JSONEvent) {
    guard let member = OpenAlexMember(rawValue: event.member) else { return }
    switch event.kind {
    case .begin: begin(member)
    case .end: end(member)
    case .mismatch: if !skipped.contains(member) { skipped.append(member) }
    case .repeated: if !repeated.contains(member) { repeated.append(member) }
    default: if !event.text.isEmpty { take(event.text, as: member) }
    }
  }

  private mutating func take(_ text: JSONText, as member: OpenAlexMember) {
    switch member {
    case .authorID: openAuthorship.id = text
    case .authorName: openAuthorship.name = text
    case .orcid: openAuthorship.orcid = text
    case .rawName: openAuthorship.rawName = text
    case .rawORCID: openAuthorship.rawORCID = text
    case .position: openAuthorship.position = text
    case .isCorresponding: openAuthorship.isCorresponding = text.isEqual(to: "true")
    case .institutionName: openInstitution.name = text
    case .country: openInstitution.country = text
    case .ror: openInstitution.ror = text
    case .address: addresses.append(text)
    case .joinedAddress: joinedAddress = text
    case .affiliationAddress: affiliationAddresses.append(text)
    case .locationPage: locationPages.append(text)
    case .keywordName, .keywordText: keywords.append(text)
    case .topicName: topics.append(text)
    case .conceptName: concepts.append(text)
    case .reference: references.append(text)
    case .funderName: if !funders.contains(where: { $0 == text }) { funders.append(text) }
    case .awardID: awards.append(text)
    case .abstract: abstract.beginWord(text)
    case .abstractPlace: abstract.append(place: text)
    default: values[Int(member.rawValue)] = text
    }
  }

  private mutating func begin(_ member: OpenAlexMember) {
    switch member {
    case .authorship:
      openAuthorship = OpenAlexAuthorship()
      openAuthorship.institutions = institutions.count..<institutions.count
      openAuthorship.addresses = addresses.count..<addresses.count
      affiliationAddresses.removeAll(keepingCapacity: true)
      joinedAddress = nil
    case .institution: openInstitution = OpenAlexInstitution()
    default: break
    }
  }

  private mutating func end(_ member: OpenAlexMember) {
    switch member {
    case .authorship: endAuthorship()
    case .institution where openInstitution.name != nil: institutions.append(openInstitution)
    default: break
    }
  }

  private mutating func endAuthorship() {
    let first = openAuthorship.addresses.lowerBound
    if addresses.count == first { addresses += affiliationAddresses }
    if addresses.count == first, let joinedAddress { addresses.append(joinedAddress) }
    openAuthorship.addresses = first..<addresses.count
    openAuthorship.institutions = openAuthorship.institutions.lowerBound..<institutions.count
    authorships.append(openAuthorship)
  }
}
