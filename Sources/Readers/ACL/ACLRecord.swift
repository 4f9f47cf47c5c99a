import CoterieRecords

/// The record that a paper of the ACL Anthology makes.
struct ACLRecord {
  private let xml: XMLRecord<ACLElement>
  private let volume: ACLVolume
  private(set) var record = Record(location: SourceLocation(file: ""), title: "")

  init(_ xml: XMLRecord<ACLElement>, of volume: ACLVolume) {
    self.xml = xml
    self.volume = volume
  }

  /// Reads all elements in it.
  mutating func read(at location: SourceLocation, _ options: ReadingOptions) {
    record = Record(location: location, title: xml.text(.title, in: 0) ?? "")
    readPeople()
    readSource()
    readIdentifiers()
    readFields(options)
  }

  private mutating func readPeople() {
    record.authors = xml.authors(xml.children(.author, of: 0)) { xml.person($0, role: .author) }
    record.otherContributors = volume.editors
    let editors = xml.children(.editor, of: 0).compactMap { xml.person($0, role: .editor) }
    if editors.isEmpty { return }
    let known = Set(volume.editors)
    record.otherContributors += editors.filter { !known.contains($0) }
  }

  private mutating func readSource() {
    let journal = xml.text(.journal, in: 0) ?? xml.text(.journalTitle, in: 0)
    record.venue = journal ?? xml.text(.booktitle, in: 0) ?? volume.venue
    let isJournal = volume.isJournal || journal != nil || "JQ".contains(volume.collection.prefix(1))
    record.kind = isJournal && !volume.collection.isEmpty ? .article : .conferencePaper
    record.date = xml.date ?? volume.date
    let number = xml.text(.volume, in: 0) ?? xml.text(.journalVolume, in: 0) ?? volume.number
    if let number { record.fields.append(FieldValue(.volume, number)) }
    let issue = xml.text(.issue, in: 0) ?? xml.text(.journalIssue, in: 0) ?? volume.issue
    if let issue { record.fields.append(FieldValue(.issue, issue)) }
  }

  private mutating func readIdentifiers() {
    let number = volume.number(ofPaper: xml.attribute("id", of: 0) ?? "")
    let key = number ?? xml.text(.bibkey, in: 0)
    if let key { record.fields.append(FieldValue(.key, key)) }
    record.identifiers = [
      number.flatMap { Identifier(.acl, $0) },
      xml.text(.doi, in: 0).flatMap { Identifier(.doi, $0) },
    ].compactMap { $0 }
  }

  private mutating func readFields(_ options: ReadingOptions) {
    if let pages = xml.text(.pages, in: 0).flatMap({ PrintedPages($0) }) {
      record.fields += pages.fields
    }
    if let language = xml.text(.language, in: 0) {
      record.fields.append(FieldValue(.language, LanguageCode.code(of: language)))
    }
    if let address = xml.text(.url, in: 0), address.contains("://") {
      record.fields.append(FieldValue(.url, address))
    }
    if xml.first(.retracted, in: 0) != nil { record.fields.append(.site("retracted", "true")) }
    if let key = xml.text(.bibkey, in: 0), options.keepsDetails {
      record.fields.append(.site("bibkey", key))
    }
    if options.keepsAbstracts, let node = xml.first(.abstract, in: 0) {
      record.abstract = xml.longText(node)
    }
  }
}
