public import CoterieRecords

/// Reads what DataCite says of DOIs: answers of its interface, its JSON of a DOI, and JSON Lines.
public struct DataCiteReader: RecordReader {
  /// Recognises a DOI by its titles and creators.
  public static let signature = FormatSignature(
    name: "datacite", summary: "DOIs of DataCite, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    return keys.has("titles", "[") && keys.has("creators", "[")
  }

  /// A file of lines is cut after a line, a list after an element.
  public static let framing = JSONPapers<DataCiteWork>.framing

  private let papers: JSONPapers<DataCiteWork>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
