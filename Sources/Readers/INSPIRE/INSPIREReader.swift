public import CoterieRecords

/// Reads records of the literature of INSPIRE: a record, an answer of its interface, or JSON Lines.
public struct INSPIREReader: RecordReader {
  /// Recognises a record by its members, which have names of their own.
  public static let signature = FormatSignature(
    name: "inspire", summary: "literature of INSPIRE, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    let isRecord = keys.hasAny("control_number", "full_name", "arxiv_eprints", "document_type")
    return isRecord
      && (keys.has("titles", "[") || keys.has("authors", "[") && keys.has("metadata", "{"))
  }

  /// A file of lines is cut after a line, a list after an element.
  public static let framing = JSONPapers<INSPIRERecord>.framing

  private let papers: JSONPapers<INSPIRERecord>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
