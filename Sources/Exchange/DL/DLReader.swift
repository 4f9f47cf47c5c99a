import CoterieRecords
import CoterieText

/// Reads the data language of UCINET: matrices and lists of links under a head that says what they are.
///
/// - Formats: `fullmatrix`, `lowerhalf`, `upperhalf`, `edgelist1`, `edgelist2`, `nodelist1`, `nodelist2`,
///   `nodelist1b`, `edgearray1`, `edgearray2`, `rankedlist1` and `rankedlist2`, also in their short forms. Numbers
///   and labels are separated by blanks, commas or line ends. The ranks of a ranked list are a column `rank`. The
///   data of other formats are left out.
/// - Vertices are called by their numbers, with labels beside them; of two modes (`nr`, `nc`, `edgelist2`,
///   `nodelist2`) rows are `r1`, `r2`, … and columns `c1`, `c2`, …, and a column `mode` says which is which.
/// - All forms write a matrix: one of a single mode that is the same on both sides of its diagonal gives each
///   link once and without a direction; any other link leads from its row to its column.
/// - The first matrix is read, further ones are left out and named.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [The DL protocol](http://www.analytictech.com/ucinet/help/hs5000.htm).
enum DLReader {
  /// Whether a file that begins so is in the data language: `dl` and one of its keywords.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let text = FileBeginning(prefix).text
    guard text.hasPrefix("dl") else { return false }
    let words = text.dropFirst(2).prefix(400)
    guard let first = words.first, first.isWhitespace || first == "," else { return false }
    let rest = words.drop { $0.isWhitespace || $0 == "," }
    let keyword = rest.prefix { $0.isLetter }
    let next = rest.dropFirst(keyword.count).drop { $0 == " " || $0 == "\t" }.first
    switch keyword {
    case "n", "nr", "nc", "nm", "format", "title": return next == "="
    case "labels", "row", "rows", "col", "column", "columns", "data", "diagonal": return next != nil
    default: return false
    }
  }

  /// Reads a file.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var builder = GraphBuilder(
        .dl, listsVertices: true, byteCount: text.count, limits: options.limits, log)
      var head = DLHead()
      var scanner = WordScanner()
      head.read(&scanner, text, &builder)
      var parser = DLParser(head, scanner, builder)
      parser.read(text)
      return parser.finish()
    }
  }
}
