public import CoterieRecords
internal import CoterieText

/// Reads metadata of DataCite in XML, of kernel 3 or 4: what a repository deposits for a DOI.
public struct DataCiteXMLReader: RecordReader {
  /// Recognises a file by its root and the namespace of DataCite.
  public static let signature = FormatSignature(
    name: "datacite-xml", summary: "DataCite metadata, XML"
  ) { prefix in
    guard let beginning = XMLBeginning(prefix: prefix), beginning.isRoot("resource", "resources")
    else { return false }
    return beginning.contains("http://datacite.org/schema/kernel")
  }

  /// A file may be cut after every resource.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<DataCiteElement>(records: [.resource])

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

extension DataCiteXMLReader: XMLRecordReader {
  func take(
    _ record: XMLRecord<DataCiteElement>, _ context: inout Void, into sink: inout RecordSink
  ) {
    guard record.element == .resource else { return }
    let location = sink.location(line: record.line)
    sink.append(record.resource(at: location, sink.options), of: record)
  }
}
