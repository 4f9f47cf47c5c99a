public import CoterieRecords
internal import CoterieText

/// Reads answers of OAI-PMH, the protocol by which repositories give out their metadata: arXiv's own two
/// formats, and Dublin Core of any repository.
public struct OAIReader: RecordReader {
  /// Recognises an answer by its root, or a part of one by its namespace.
  public static let signature = FormatSignature(
    name: "oai-pmh", summary: "OAI-PMH: arXiv, arXivRaw, Dublin Core"
  ) { prefix in
    guard let beginning = XMLBeginning(prefix: prefix) else { return false }
    return beginning.isRoot("OAI-PMH")
      || beginning.isRoot("ListRecords", "GetRecord", "record", "records")
        && beginning.contains("http://www.openarchives.org/OAI/")
  }

  /// A file may be cut after every record.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<OAIElement>(records: [.record, .error], cutAfter: [.record])

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

extension OAIReader: XMLRecordReader {
  func take(
    _ record: XMLRecord<OAIElement>, _ context: inout Void, into sink: inout RecordSink
  ) {
    let location = sink.location(line: record.line)
    switch record.element {
    case .error:
      let message = record.text(0)
      let text = message.isEmpty ? record.attribute("code", of: 0) ?? "" : message
      sink.report(
        ElementProblem.failedRequest(provider: "OAI-PMH", message: text.excerpt).at(location))
    case .record: append(record, at: location, to: &sink)
    default: break
    }
  }

  private func append(
    _ xml: XMLRecord<OAIElement>, at location: SourceLocation, to sink: inout RecordSink
  ) {
    let header = xml.first(.header, in: 0)
    let identifier = xml.text(.identifier, in: header) ?? ""
    let isDeleted = header.flatMap { xml.attribute("status", of: $0) } == "deleted"
    guard !isDeleted else {
      sink.report(ElementProblem.deleted(identifier).at(location))
      return
    }
    guard let paper = xml.paper(identifier, at: location, sink.options) else {
      sink.report(ElementProblem.otherMetadata("arXiv, arXivRaw, oai_dc").at(location))
      return
    }
    sink.append(paper, of: xml)
  }
}

extension XMLRecord<OAIElement> {
  /// The record of a paper; nil where its metadata are in no format that is read.
  fileprivate func paper(
    _ identifier: String, at location: SourceLocation, _ options: ReadingOptions
  ) -> Record? {
    // A record that stands alone may have its metadata right in it.
    let parent = first(.metadata, in: 0) ?? 0
    if let node = first(.arXiv, in: parent) ?? first(.arXivRaw, in: parent) {
      return arXivPaper(node, at: location, options)
    }
    return first(.dc, in: parent).map { dublinCorePaper($0, identifier, at: location, options) }
  }
}
