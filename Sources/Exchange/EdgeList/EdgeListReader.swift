import CoterieRecords
import CoterieText

/// Reads a table of links: two vertices a line, a weight, and whatever else columns have.
///
/// - What separates fields, which numbers have decimal commas, and whether the first line is a header, is
///   found by looking at all lines (``TableShape``). A table whose header names vertices is read as one of
///   vertices (``VertexTableReader``), one whose rows and columns have the same names as a matrix
///   (``MatrixTableReader``).
/// - Without a header the third field is a weight if most are numbers; NetworkX's `{'weight': 2}` is
///   understood. A line with one vertex is a vertex without a link.
/// - Links have no direction, unless a column `Type` says so, or a comment of SNAP or KONECT does.
/// - Complexity: O(*b*) for *b* bytes.
enum EdgeListReader {
  /// Reads the bytes of a file.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      let shape = TableShape(of: text, hasHeader: options.hasHeader)
      if let matrix = MatrixTable(shape, in: text, isWhole: !options.isCutOff) {
        return MatrixTableReader(matrix, text, options, log).read(text)
      }
      var log = log
      shape.report(in: &log)
      if let id = shape.header.vertexID {
        var reader = VertexTableReader(shape, idColumn: id, text, options, log)
        reader.read(text)
        return reader.finish()
      }
      var reader = LinkReader(shape, text, options, log)
      reader.read(text)
      return reader.finish()
    }
  }
}
