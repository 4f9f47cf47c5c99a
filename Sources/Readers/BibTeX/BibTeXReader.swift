public import CoterieRecords
import CoterieText

/// Reads BibTeX and BibLaTeX, as people write it and as JabRef, Zotero, Better BibTeX, Mendeley, ADS, INSPIRE,
/// Web of Science, Scopus, DBLP, the ACL Anthology and MathSciNet export it.
///
/// - Names are split by the rules of BibTeX, and TeX in them becomes Unicode. Titles keep their TeX.
/// - An entry that is never closed ends where a line begins the next one.
/// - Macros hold from their definition on, those at the beginning of a file in all of it.
/// - An entry with `crossref` takes what it lacks from that entry, wherever it is among the inputs.
/// - The text is UTF-8; an entry that is not is read as Windows-1252.
public struct BibTeXReader: RecordReader {
  /// Recognises BibTeX by its first entry.
  public static let signature = FormatSignature(
    name: "bibtex", summary: "BibTeX or BibLaTeX"
  ) { prefix in beginsWithBibTeX(Array(prefix.prefix(FormatSignature.prefixLength))) }

  /// A file may be cut before a line that begins an entry.
  public static let framing = RecordFraming { BibTeXFraming(definitions: .init()).lastCut(of: $0) }

  private let definitions: BibTeXDefinitions

  /// Creates the reader of a file, and takes the macros from its beginning.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    definitions = BibTeXDefinitions(
      in: unsafe beginning.withUnsafeBufferPointer { unsafe Array($0) })
  }

  /// A file may be cut before a line that begins an entry.
  public var framing: RecordFraming {
    let framing = BibTeXFraming(definitions: definitions)
    return RecordFraming { framing.lastCut(of: $0) }
  }

  /// Reads a piece of the file.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    var entries = BibTeXEntries(piece.bytes)
    var reading = BibTeXReading(piece, definitions)
    while let entry = entries.next() { reading.read(entry, into: &sink) }
    sink.endPiece(length: entries.lineEndCount)
  }
}

/// Whether the first entry in a text has a key and a field, or is a macro or a comment.
private func beginsWithBibTeX(_ bytes: [UInt8]) -> Bool {
  var entries = BibTeXEntries(bytes)
  while let entry = entries.next() {
    guard entry.beginsLine else { continue }
    for word: StaticString in ["comment", "preamble"] where bytes.isWord(word, entry.type) {
      if entry.isClosed { return true }
    }
    return BibTeXHead(bytes, at: entry.start)?.isSure(bytes) ?? false || entry.hasField(in: bytes)
  }
  return false
}

extension BibTeXEntry {
  /// Whether it begins with a field, without a key before it.
  fileprivate func hasField(in bytes: [UInt8]) -> Bool {
    var body = BibTeXBody(bytes, self, [:])
    guard body.key() == nil, case .field = body.next() else { return false }
    return true
  }
}
