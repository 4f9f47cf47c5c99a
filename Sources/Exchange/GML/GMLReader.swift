import CoterieRecords
import CoterieText

/// Reads GML, of our writer, of Newman's collection, of yEd or Cytoscape, or anyone's.
///
/// - A vertex or an edge ends with its bracket; one that does not end is left out.
/// - Keys of an element that come several times are a list: `[a, b]`. Keys of a list inside an element are
///   columns of a name with a point: `origin.city`; of `graphics` and `LabelGraphics` those are read that
///   a document has a place for, and the others named in a note.
/// - Graphs inside vertices or graphs are part of the one graph; a second graph is left out.
/// - Numbers keep their digits. Entities are resolved.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: M. Himsolt, "GML: A portable graph file format", Universität Passau (1997).
enum GMLReader {
  /// Whether a file that begins so is GML: `graph [`, if need be after keys of the file such as `Creator`.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let bytes = Array(FileBeginning(prefix).text.utf8)
    let text = bytes.span
    var lexer = GMLLexer()
    for _ in 0..<50 {
      let key = lexer.next(in: text)
      guard key.kind == .word, isKey(text, key.range) else { return false }
      let value = lexer.next(in: text)
      if String(copying: text.extracting(key.range)) == "graph" { return value.kind == .open }
      guard value.kind == .word || value.kind == .text else { return false }
    }
    return false
  }

  private static func isKey(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { text[$0] < 0x80 && DOTByte.isWord(text[$0]) }
      && !DOTByte.isDigit(text[range.lowerBound])
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    bytes.withText { text, isGuessed in
      var parser = GMLParser(log, byteCount: text.count, limits: options.limits)
      if isGuessed { parser.builder.add(.graphFile(.notUTF8)) }
      parser.read(text, isCutOff: options.isCutOff)
      return parser.finished()
    }
  }
}
