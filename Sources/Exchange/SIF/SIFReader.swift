import CoterieRecords
import CoterieText

/// Reads Cytoscape's simple interaction format: on each line a vertex, a relation, and one or more vertices.
///
/// - Fields are separated by tabs where the file has one, else by blanks.
/// - A line of one vertex is a vertex without an edge. The relation is the kind of the edges.
/// - Complexity: O(*b*) for *b* bytes.
enum SIFReader {
  /// Whether each line of a file that begins so has one field, or three and more.
  static func recognises(_ prefix: [UInt8]) -> Bool {
    if prefix.contains(0) { return false }
    let text = TextInput(prefix).bytes
    var rows = rows(of: text.span)
    var (count, links) = (0, 0)
    while rows.next(in: text.span) {
      count += 1
      if rows.fields.count > 2 { links += 1 }
    }
    return links > 0 && links * 2 >= count
  }

  private static func rows(of text: Span<UInt8>) -> TableRows {
    let hasTabs = text.indices.contains { text[$0] == 0x09 }
    return TableRows(separator: hasTabs ? 0x09 : 0x20, mayHaveComments: false)
  }

  /// Reads the bytes of a file.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var builder = GraphBuilder(
        .sif, listsVertices: false, byteCount: text.count, limits: options.limits, log)
      var rows = rows(of: text)
      while rows.next(in: text) {
        guard builder.hasRoom else {
          builder.addTooLarge(line: rows.line)
          break
        }
        readRow(rows, text, &builder)
      }
      return builder.finish()
    }
  }

  private static func readRow(
    _ rows: TableRows, _ text: Span<UInt8>, _ builder: inout GraphBuilder
  ) {
    let fields = rows.fields.filter { !$0.isMissing }
    guard let first = fields.first, fields.count != 2 else {
      return builder.add(.graph(.edgeWithoutEnd), line: rows.line)
    }
    let source = builder.vertex(first, in: text)
    for field in fields.dropFirst(2) where builder.hasRoom {
      let edge = builder.addEdge(source, builder.vertex(field, in: text), line: rows.line)
      builder.edges.kinds.append(fields[1].string(in: text), row: edge)
    }
  }
}
