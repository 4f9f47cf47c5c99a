import CoterieRecords

/// What a volume of the ACL Anthology says for all of its papers.
struct ACLVolume {
  /// The id of its collection: `2020.acl`, `P18`.
  private(set) var collection = ""
  /// Its own id in the collection: `main`, `1`.
  private(set) var id = ""
  var isJournal = false
  private(set) var venue: String?
  private(set) var date: PartialDate?
  private(set) var editors: [Contributor] = []
  /// The number of the volume of a journal, and of its issue.
  private(set) var number: String?
  private(set) var issue: String?

  /// How many editors of a volume its papers get at most, since each of them gets all.
  private static let mostEditors = 100

  init(collection: String = "", id: String = "") {
    self.collection = collection
    self.id = id
    date = PartialDate(year: Self.year(of: collection))
  }

  /// Reads the `<meta>` of the volume.
  mutating func read(_ xml: XMLRecord<ACLElement>) {
    let journal = xml.text(.journalTitle, in: 0)
    venue = journal ?? xml.text(.booktitle, in: 0)
    isJournal = isJournal || journal != nil
    number = xml.text(.journalVolume, in: 0) ?? xml.text(.volume, in: 0)
    issue = xml.text(.journalIssue, in: 0)
    editors = xml.all(.editor, in: 0).prefix(Self.mostEditors).compactMap {
      xml.person($0, role: .editor)
    }
    date = xml.date ?? date
  }

  /// The number of a paper in the Anthology: `2020.acl-main.1`, or `P18-1001` in collections of before 2020.
  func number(ofPaper paper: String) -> String? {
    guard !collection.isEmpty, !id.isEmpty, !paper.isEmpty else { return nil }
    if collection.first?.isNumber == true { return "\(collection)-\(id).\(paper)" }
    let isWorkshop =
      collection.hasPrefix("W") || collection == "C69"
      || collection == "D19" && (Int(id) ?? 0) >= 5
    return "\(collection)-" + id.padded(to: isWorkshop ? 2 : 1)
      + paper.padded(to: isWorkshop ? 2 : 3)
  }

  /// The year that the id of a collection has: 2020 of `2020.acl`, 1992 of `C92`.
  private static func year(of collection: String) -> Int? {
    let digits = collection.drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let number = Int(digits), digits.count == 2 || digits.count == 4 else { return nil }
    return digits.count == 4 ? number : number > 50 ? 1900 + number : 2000 + number
  }
}

extension XMLRecord<ACLElement> {
  /// The date of a volume or a paper: its year, and the month that its month begins with.
  var date: PartialDate? {
    guard let year = text(.year, in: 0).flatMap({ Int($0) }) else { return nil }
    return RecordDate.date(text(.month, in: 0) ?? "", in: year)
  }

  /// The name of an author, or a variant of it; nil where there is none.
  private func name(of node: Int) -> PersonName? {
    NameParts(given: text(.first, in: node), family: text(.last, in: node)).name
  }

  /// The author or editor that an element names; nil where it has no name.
  func person(_ node: Int, role: Contributor.Role) -> Contributor? {
    guard let name = name(of: node) else { return nil }
    let isGroup = text(.first, in: node) == nil && name.full.namesGroup
    var person = Contributor(
      isGroup ? PersonName(family: name.full) : name, role: role, isGroup: isGroup)
    if let id = attribute("id", of: node), let identifier = PersonIdentifier(.acl, id) {
      person.identifiers.append(identifier)
    }
    if let orcid = attribute("orcid", of: node),
      let identifier = PersonIdentifier(.orcid, orcid)
    {
      person.identifiers.append(identifier)
    }
    person.rawAffiliations = texts(.affiliation, in: node)
    person.variants = children(.variant, of: node).compactMap { self.name(of: $0)?.full }
    return person
  }
}

extension String {
  /// The text with zeros before it, if it is shorter than a length.
  fileprivate func padded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
