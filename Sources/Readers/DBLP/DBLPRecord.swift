import CoterieRecords

/// The record that an element of DBLP makes.
struct DBLPRecord {
  private let xml: XMLRecord<DBLPElement>
  private let element: DBLPElement
  private(set) var record = Record(location: SourceLocation(file: ""), title: "")
  private var year: String?
  private var month: String?

  init(_ xml: XMLRecord<DBLPElement>, _ element: DBLPElement) {
    self.xml = xml
    self.element = element
  }

  /// Reads all elements in it.
  mutating func read(at location: SourceLocation, _ options: ReadingOptions) {
    record = Record(location: location, title: "")
    readKey()
    for node in xml.children(of: 0) { take(node, options) }
    readDate()
    setKind()
  }

  private mutating func readKey() {
    guard let key = xml.attribute("key", of: 0) else { return }
    record.fields.append(FieldValue(.key, key))
    add(.dblp, key)
  }

  private mutating func take(_ node: Int, _ options: ReadingOptions) {
    let text = xml.text(node)
    guard !text.isEmpty else { return }
    switch xml.nodes[node].element {
    case .author: addPerson(text, node, role: .author)
    case .editor: addPerson(text, node, role: .editor)
    case .title: record.title = text.withoutFinalStop
    case .journal: record.venue = text
    case .booktitle, .school: record.venue = record.venue ?? text
    case .year: year = text
    case .month: month = text
    case .pages: record.fields += PrintedPages(text)?.fields ?? []
    case .volume: record.fields.append(FieldValue(.volume, text))
    case .number: record.fields.append(FieldValue(.issue, text))
    case .ee: addLink(text)
    case .isbn: add(.isbn, text)
    case .cite where options.keepsDetails && text != "...":
      record.fields.append(FieldValue(.reference, text))
    case .publisher, .series, .crossref, .note:
      if options.keepsDetails {
        record.fields.append(.site(xml.nodes[node].element.rawValue, text))
      }
    default: break
    }
  }

  // MARK: People

  private mutating func addPerson(_ text: String, _ node: Int, role: Contributor.Role) {
    let number = PersonIdentifier(dblpNumberOf: text)
    let name = number == nil ? text : text.withoutDBLPNumber
    guard var person = Contributor(printedName: name, role: role) else { return }
    if let number { person.identifiers.append(number) }
    if let key = xml.attribute("pid", of: node), let identifier = PersonIdentifier(.dblp, key) {
      person.identifiers.append(identifier)
    }
    if let orcid = xml.attribute("orcid", of: node),
      let identifier = PersonIdentifier(.orcid, orcid)
    {
      person.identifiers.append(identifier)
    }
    if role == .author {
      record.authors.contributors.append(person)
    } else {
      record.otherContributors.append(person)
    }
  }

  // MARK: Identifiers

  private mutating func add(_ kind: Identifier.Kind, _ text: String) {
    guard let identifier = Identifier(kind, text), !record.identifiers.contains(identifier) else {
      return
    }
    record.identifiers.append(identifier)
  }

  /// Adds what an electronic edition is: a DOI, a number of arXiv or the ACL Anthology, else an address.
  private mutating func addLink(_ text: String) {
    if let shown = AddressIdentifier(Array(text.utf8)[...]) {
      add(shown.kind, shown.text.text)
    } else {
      record.fields.append(FieldValue(.url, text))
    }
  }

  // MARK: Date and kind

  private mutating func readDate() {
    guard let number = year.flatMap({ Int($0) }) else { return }
    record.date = RecordDate.date(month ?? "", in: number)
  }

  private mutating func setKind() {
    let type = xml.attribute("publtype", of: 0) ?? ""
    if element == .article { record.findPreprint() }
    record.kind = record.isPreprint ? .preprint : kind(type)
    if !type.isEmpty { record.fields.append(.site("publtype", type)) }
  }

  private func kind(_ type: String) -> WorkKind {
    switch element {
    case .article: type == "survey" ? .review : .article
    case .inproceedings: .conferencePaper
    case .proceedings, .book: .book
    case .incollection: .bookChapter
    case .phdthesis, .mastersthesis: .thesis
    case .data: type == "software" ? .software : .dataset
    default: .other
    }
  }
}

extension PersonIdentifier {
  /// The name with the number that DBLP gives to people of one name; nil where it has none.
  init?(dblpNumberOf name: String) {
    guard name.utf8.count > 5, name.utf8.suffix(4).allSatisfy(\.isDigit),
      name.utf8.dropLast(4).last == UInt8(ascii: " ")
    else { return nil }
    self.init(.dblp, normalized: name, basis: .stated)
  }
}

extension String {
  /// A name that DBLP numbers, without the number.
  fileprivate var withoutDBLPNumber: String { String(dropLast(5)) }
}
