import CoterieRecords
import CoterieText

/// Reads what Pajek writes: networks (`.net`), matrices (`.mat`), partitions (`.clu`), vectors (`.vec`) and
/// project files (`.paj`).
///
/// - Vertices are called by their numbers; the label is what a person reads. Vertices that the list leaves
///   out are there all the same.
/// - The first network is read, with the partitions and vectors of as many vertices as columns. Further
///   networks are left out and named.
/// - A two-mode network (`*Vertices 5 2`) has a column `mode`, and its matrix joins the first mode to the
///   second one.
/// - Of events (`*Events`: `AV 1 "Ann"`, `HE 1 2`) the times are spells; what is changed stays as it came first.
/// - Relations (`*Arcs :2 "cites"`, and lines `2: 1 4`) are kinds of edges; times in brackets are spells.
/// - A matrix of one mode that is symmetric gives each edge once, without a direction.
/// - A line pattern `p Dots` or `p Dashed` marks an inferred edge. Options of vertices and edges for which
///   a document has no place become columns of the same names.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [Pajek's reference manual](http://mrvar.fdv.uni-lj.si/pajek/).
enum PajekReader {
  /// Whether a file that begins so is one of Pajek: its first line is one of its sections, if need be after
  /// comments.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    guard prefix.contains(UInt8(ascii: "*")) else { return false }
    for line in FileBeginning(prefix).text.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.isEmpty || line.hasPrefix("%") { continue }
      return line.hasPrefix("*")
        && PajekHead.Section(keyword: String(line.prefix { !$0.isWhitespace && $0 != ":" })) != nil
    }
    return false
  }

  /// Reads a file.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var parser = PajekParser(byteCount: text.count, options.limits, log)
      parser.read(text)
      return parser.finish()
    }
  }
}
