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
    guard let (paper, abstract) = xml.paper(identifier, at: location, sink.options) else {
      sink.report(ElementProblem.otherMetadata("arXiv, arXivRaw, oai_dc").at(location))
      return
    }
    if paper.title.isEmpty, paper.authors.contributors.isEmpty {
      sink.report(ElementProblem.noPaper("record").at(location))
    } else {
      append(paper, abstract: abstract, of: xml, to: &sink)
    }
  }

  private func append(
    _ paper: Record, abstract: Int?, of record: XMLRecord<OAIElement>, to sink: inout RecordSink
  ) {
    guard sink.options.keepsAbstracts, let abstract else { return sink.append(paper) }
    var paper = paper
    paper.abstract = record.longText(abstract)
    sink.append(paper, at: record.plainRange(abstract))
  }
}

extension XMLRecord<OAIElement> {
  /// The record of a paper without its abstract, and the element that has it; nil where its metadata are in
  /// no format that is read.
  fileprivate func paper(
    _ identifier: String, at location: SourceLocation, _ options: ReadingOptions
  ) -> (Record, abstract: Int?)? {
    // A record that stands alone may have its metadata right in it.
    let parent = first(.metadata, in: 0) ?? 0
    if let node = first(.arXiv, in: parent) ?? first(.arXivRaw, in: parent) {
      return (arXivPaper(node, at: location, options), first(.abstract, in: node))
    }
    guard let node = first(.dc, in: parent) else { return nil }
    return (
      dublinCorePaper(node, identifier, at: location, options), first(.description, in: node)
    )
  }
}
