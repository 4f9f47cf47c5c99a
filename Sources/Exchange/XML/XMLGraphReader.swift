import CoterieRecords
import CoterieText

/// The reader of a graph file in XML while its elements come.
protocol XMLGraphReader: XMLHandler {
  /// The graph so far.
  var builder: GraphBuilder { get set }

  /// Ends the file.
  func complete()
}

extension XMLGraphReader {
  /// Reads a file and returns its graph, after which the reader is of no more use.
  ///
  /// - Parameter names: The names that the reader knows.
  func read(_ bytes: Span<UInt8>, names: [String], _ options: GraphReadingOptions) -> GraphReading {
    let faults = XMLEvents.read(bytes, names: XMLNames(names), into: self)
    let cut = options.isCutOff ? Self.end(of: bytes) : nil
    complete()
    for fault in faults { builder.log.add(fault, cut: cut) }
    // The reader gives its graph away, so that its columns are not copied.
    let graph = builder
    builder = GraphBuilder(graph.format, listsVertices: true, byteCount: 0, graph.log)
    return graph.finish()
  }

  /// The last characters of a file.
  private static func end(of bytes: Span<UInt8>) -> String {
    let tail = bytes.extracting(last: 40)
    return String(decoding: tail.indices.map { tail[$0] }.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
  }
}
