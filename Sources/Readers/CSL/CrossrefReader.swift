public import CoterieRecords

/// Reads works of Crossref: an answer of its interface with one work or a list of them, a list, or JSON
/// Lines, as in its yearly files.
public struct CrossrefReader: RecordReader {
  /// Recognises a work by what Crossref alone says of it.
  public static let signature = FormatSignature(
    name: "crossref", summary: "works of Crossref, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    if keys.has("message-type", "\"") && keys.has("message", "{") { return true }
    let isOfCrossref =
      keys.hasAny("is-referenced-by-count", "reference-count", "references-count", "deposited")
    return keys.has("DOI", "\"") && isOfCrossref && !keys.has("title", "\"")
  }

  /// A file of lines is cut after a line, a list after a work.
  public static let framing = JSONPapers<CSLItem>.framing

  private let papers: JSONPapers<CSLItem>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
