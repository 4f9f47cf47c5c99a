public import CoterieRecords

/// Reads CSL-JSON, which Zotero, Pandoc, citeproc and Crossref write: a list of items, or an item.
public struct CSLReader: RecordReader {
  /// Recognises an item by its title and by authors, a date or a journal in the form of CSL.
  public static let signature = FormatSignature(
    name: "csl-json", summary: "items of CSL-JSON, as of Zotero and Pandoc"
  ) { prefix in
    guard let keys = JSONBeginning(prefix), keys.has("type", "\""), keys.has("title", "\"") else {
      return false
    }
    let isDated = keys.has("issued", "{") && keys.hasAny("date-parts", "raw", "literal")
    let hasPeople =
      (keys.has("author", "[") || keys.has("editor", "[")) && keys.hasAny("family", "literal")
    return isDated || hasPeople || keys.has("container-title", "\"")
  }

  /// A list is cut after an item, a file of lines after a line.
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
