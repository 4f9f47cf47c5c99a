public import CoterieRecords

/// Reads the works of a person in the JSON of ORCID: a record, its list of works, or works themselves.
///
/// Each line may be a record, and so may be the whole file.
public struct ORCIDReader: RecordReader {
  /// Recognises a record by its members, which have names of their own.
  public static let signature = FormatSignature(
    name: "orcid", summary: "works in a record of ORCID, JSON"
  ) { prefix in
    guard let keys = JSONBeginning(prefix) else { return false }
    return keys.hasAny("work-summary", "orcid-identifier", "activities-summary", "put-code")
  }

  /// A file of lines is cut after a line, others after a record.
  public static let framing = JSONPapers<ORCIDRecord>.framing

  private let papers: JSONPapers<ORCIDRecord>

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    papers = JSONPapers(beginning: beginning, context)
  }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    papers.read(piece, into: &sink)
  }
}
