public import CoterieRecords

/// Reads records in Coterie's own JSON Lines, which ``Record/jsonLine`` writes.
public struct CoterieReader: RecordReader {
  /// Recognises a line by the number of its format.
  public static let signature = FormatSignature(
    name: "coterie", summary: "records in Coterie's own JSON Lines"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    return keys.has("coterie", "0123456789")
  }

  /// A file of lines is cut after a line, another one after a record.
  public static let framing = JSONPapers<CoterieRecord>.framing

  private let papers: JSONPapers<CoterieRecord>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
