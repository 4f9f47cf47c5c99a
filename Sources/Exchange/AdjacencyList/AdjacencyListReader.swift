import CoterieRecords
import CoterieText

/// Reads adjacency lists: on each line a vertex and those it is joined to, `a b c`; or, as NetworkX's
/// `write_multiline_adjlist` does, a vertex and how many links it has (`a 2`), then each of them on a line of
/// its own, perhaps with attributes (`b {'weight': 2.5}`).
///
/// - Links have no direction. A list that names every link at both its ends gives each once.
/// - Complexity: O(*b*) for *b* bytes.
enum AdjacencyListReader {
  /// Reads the bytes of a file.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var builder = GraphBuilder(
        .adjacencyList, listsVertices: false, byteCount: text.count, limits: options.limits, log)
      builder.mayListBothWays = true
      let list = AdjacencyList(of: text, isWhole: !options.isCutOff)
      list.comments.describe(&builder)
      if !list.comments.areOfOurs, list.isMultiline(in: text) {
        readMultiline(list.rows, text, &builder)
      } else {
        readLines(list.rows, text, &builder)
      }
      return builder.finish()
    }
  }

  private static func readLines(
    _ start: TableRows, _ text: Span<UInt8>, _ builder: inout GraphBuilder
  ) {
    var rows = start
    while rows.next(in: text) {
      let vertex = builder.vertex(rows.fields[0], in: text)
      for field in rows.fields.dropFirst() where !field.isMissing {
        guard builder.hasRoom else { return builder.addTooLarge(line: rows.line) }
        builder.addEdge(vertex, builder.vertex(field, in: text), line: rows.line)
      }
    }
    rows.reportComments(to: &builder)
  }

  private static func readMultiline(
    _ start: TableRows, _ text: Span<UInt8>, _ builder: inout GraphBuilder
  ) {
    var rows = start
    while rows.next(in: text) {
      let vertex = builder.vertex(rows.fields[0], in: text)
      let count = AdjacencyList.linkCount(rows.fields, in: text) ?? 0
      for _ in 0..<count {
        guard rows.next(in: text) else { return }
        guard builder.hasRoom else { return builder.addTooLarge(line: rows.line) }
        let edge = builder.addEdge(
          vertex, builder.vertex(rows.fields[0], in: text), line: rows.line)
        if rows.fields.count > 1 {
          builder.setAttributes(rows.fields[1], ofEdge: edge, line: rows.line, in: text)
        }
      }
    }
  }
}
