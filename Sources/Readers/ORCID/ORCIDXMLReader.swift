public import CoterieRecords
internal import CoterieText

/// Reads records of ORCID in XML, from version 2.0 on: a whole record, its works, or single works.
///
/// A summary of a work does not say who its authors are: the owner of the record is one of them, and the list is
/// truncated.
public struct ORCIDXMLReader: RecordReader {
  /// Recognises a file by its root and the namespace of ORCID.
  public static let signature = FormatSignature(name: "orcid-xml", summary: "ORCID record, XML") {
    prefix in
    guard let beginning = XMLBeginning(prefix: prefix) else { return false }
    return beginning.isRoot("record", "activities-summary", "works", "work", "bulk", "group")
      && beginning.contains("http://www.orcid.org/ns/")
  }

  /// A file may be cut after every person's record.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<ORCIDElement>(
    records: [.person, .group, .work], cutAfter: [.record])

  let xml: XMLFile

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    xml = XMLFile(beginning, Self.format)
  }

  /// As its encoding allows.
  public var framing: RecordFraming { framingOfRecords }

  /// Reads a piece of the file.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    readRecords(of: piece, into: &sink)
  }
}

extension ORCIDXMLReader: XMLRecordReader {
  /// The owner of the record that is being read.
  func context() -> Contributor? { nil }

  func take(
    _ record: XMLRecord<ORCIDElement>, _ owner: inout Contributor?, into sink: inout RecordSink
  ) {
    let location = sink.location(line: record.line)
    switch record.element {
    case .record: owner = nil
    case .person: owner = record.owner
    case .group:
      // Groups of grants and reviews have no summaries of works.
      let summaries = record.all(.workSummary, in: 0)
      guard let best = record.preferred(summaries) else { return }
      append(record, best, identifiersIn: [0] + summaries, owner, at: location, to: &sink)
    case .work: append(record, 0, identifiersIn: [0], owner, at: location, to: &sink)
    default: break
    }
  }

  private func append(
    _ xml: XMLRecord<ORCIDElement>, _ work: Int, identifiersIn nodes: [Int],
    _ owner: Contributor?, at location: SourceLocation, to sink: inout RecordSink
  ) {
    var builder = ORCIDWork(xml, work, of: owner)
    builder.read(identifiersIn: nodes, at: location, sink.options)
    sink.append(builder.record, of: xml)
  }
}

extension XMLRecord<ORCIDElement> {
  /// The person of a `<person>`, whose path begins with the ORCID.
  fileprivate var owner: Contributor? {
    let name = first(.name, in: 0)
    let parts = NameParts(
      given: text(.givenNames, in: name), family: text(.familyName, in: name))
    guard let person = parts.name ?? text(.creditName, in: name).flatMap({ PersonName(full: $0) })
    else {
      return nil
    }
    let path = attribute("path", of: 0)?.split(separator: "/").first.map { String($0) }
    let identifier = path.flatMap { PersonIdentifier(.orcid, $0) }
    return Contributor(person, identifiers: identifier.map { [$0] } ?? [])
  }

  /// The summary that the owner prefers; the first where they do not say.
  fileprivate func preferred(_ summaries: [Int]) -> Int? {
    summaries.max { first, second in rank(first) < rank(second) } ?? summaries.first
  }

  private func rank(_ summary: Int) -> Int {
    attribute("display-index", of: summary).flatMap { Int($0) } ?? 0
  }
}
