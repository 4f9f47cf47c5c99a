public import CoterieRecords

/// Reads papers of Semantic Scholar: a paper, lists and answers of its interface, JSON Lines of its data sets.
public struct SemanticScholarReader: RecordReader {
  /// Recognises a paper by its id there.
  public static let signature = FormatSignature(
    name: "semanticscholar", summary: "papers of Semantic Scholar, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    if keys.has("paperId") || keys.has("authorId", "\"n") { return true }
    return keys.has("corpusid") && keys.has("title")
  }

  /// A file of lines is cut after a line, a list after an element.
  public static let framing = JSONPapers<SemanticScholarPaper>.framing

  private let papers: JSONPapers<SemanticScholarPaper>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
