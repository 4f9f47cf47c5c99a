import CoterieRecords
import CoterieText

/// The reader of a graph file in XML while its elements come.
protocol XMLGraphReader {
  /// The graph so far.
  var builder: GraphBuilder { get set }

  /// Takes the start of an element.
  mutating func begin(_ tag: XMLTag, in events: XMLEvents)

  /// Takes a piece of the text of the innermost open element.
  mutating func add(_ text: Span<UInt8>)

  /// Takes the end of the innermost open element.
  mutating func end()

  /// Ends the file.
  ///
  /// - Parameter isSound: Whether it is whole, and XML throughout.
  mutating func complete(isSound: Bool)
}

extension XMLGraphReader {
  /// Reads a file and returns its graph.
  ///
  /// - Parameter names: The names that the reader knows.
  mutating func read(
    _ bytes: Span<UInt8>, names: [String], _ options: GraphReadingOptions
  ) -> GraphReading {
    let handler = Handler(self)
    let faults = XMLEvents.read(bytes, names: XMLNames(names), into: handler)
    self = handler.reader.take() ?? self
    complete(isSound: faults.isEmpty)
    builder.vertexColumns.joinTypes(rowCount: builder.vertexCount)
    builder.edgeColumns.joinTypes(rowCount: builder.edges.count)
    let cut = options.isCutOff ? Self.end(of: bytes) : nil
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

/// What passes the elements on to a reader.
private final class Handler<Reader: XMLGraphReader>: XMLHandler {
  var reader: Reader?

  init(_ reader: Reader) { self.reader = reader }

  func begin(_ tag: XMLTag, in events: XMLEvents) { reader?.begin(tag, in: events) }

  func add(_ text: Span<UInt8>) { reader?.add(text) }

  func end() { reader?.end() }
}
