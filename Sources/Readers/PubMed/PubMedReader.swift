public import CoterieRecords
internal import CoterieText

/// Reads PubMed in XML: what `efetch` answers, the yearly files of the National Library of Medicine, and
/// what its pages save.
///
/// - A collective name is a group in its place among the authors; investigators are no authors.
/// - A list that says that it is not complete is truncated.
/// - Identifiers are those of the article itself, not those of the papers that it cites.
public struct PubMedReader: RecordReader {
  /// Recognises a file by its root.
  public static let signature = FormatSignature(name: "pubmed-xml", summary: "PubMed XML") {
    prefix in
    XMLBeginning(prefix: prefix)?.isRoot(
      "PubmedArticleSet", "PubmedArticle", "PubmedBookArticleSet", "PubmedBookArticle") ?? false
  }

  /// A file may be cut after every article.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<PubMedElement>(records: [.article, .bookArticle])

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

extension PubMedReader: XMLRecordReader {
  func take(
    _ record: XMLRecord<PubMedElement>, _ context: inout Void, into sink: inout RecordSink
  ) {
    guard let element = record.element, Self.format.records.contains(element) else { return }
    let location = sink.location(line: record.line)
    var builder = PubMedRecord(record)
    builder.read(at: location, sink.options)
    for problem in builder.problems { sink.report(problem.at(location)) }
    sink.append(builder.record, of: record)
  }
}
