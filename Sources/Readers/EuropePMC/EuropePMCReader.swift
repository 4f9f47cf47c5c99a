public import CoterieRecords

/// Reads articles of Europe PMC: answers of its interface, short or core, a list, or JSON Lines.
public struct EuropePMCReader: RecordReader {
  /// Recognises an article by its members, which have names of their own.
  public static let signature = FormatSignature(
    name: "europepmc", summary: "articles of Europe PMC, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    if keys.has("resultList", "{") && keys.has("hitCount") { return true }
    return keys.has("source", "\"") && keys.hasAny("pubYear", "authorString", "journalInfo")
  }

  /// A file of lines is cut after a line, a list after an element.
  public static let framing = JSONPapers<EuropePMCResult>.framing

  private let papers: JSONPapers<EuropePMCResult>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
