import CoterieRecords
import CoterieText

/// Reads a matrix of the Matrix Market: each entry is an edge, its value the weight.
///
/// - A square matrix is a graph whose vertices are called `1`, `2`, …; any other one joins rows `r1`, `r2`, …
///   to columns `c1`, `c2`, … and gives a column `mode`.
/// - A symmetric matrix, by its header or by its entries, gives each edge once and without a direction; an
///   entry of any other square one leads from its row to its column. Of a skew-symmetric one each pair is
///   an edge in the direction in which its value is positive.
/// - A complex value is no weight. In a full matrix, 0 is no edge.
/// - Complexity: O(*b*) for *b* bytes.
enum MatrixMarketReader {
  /// Whether a file that begins so is a matrix of the Matrix Market.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let text = FileBeginning(prefix).text
    return text.hasPrefix("%%matrixmarket") || text.hasPrefix("%matrixmarket ")
  }

  /// Whether a file whose name says that it is such a matrix may be one without the line that says so: the first
  /// line that is no comment has three whole numbers.
  static func mayBe(_ prefix: [UInt8]) -> Bool {
    let text = prefix.span
    var scanner = WordScanner()
    return scanner.skipComments(text) && MatrixMarketParser.isSize(scanner, text)
  }

  /// Reads a file.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var parser = MatrixMarketParser(byteCount: text.count, options.limits, log)
      if let header = parser.readHeader(text), parser.readSize(text, header) {
        parser.readEntries(text, header)
      }
      return parser.finish()
    }
  }
}
