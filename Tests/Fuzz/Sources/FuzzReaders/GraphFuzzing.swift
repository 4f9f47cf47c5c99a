import Coterie

/// A graph file, whatever its bytes, gives a document that keeps its invariants, in every format that
/// it is written in again.
enum GraphFuzzing {
  static let formats = GraphFormat.allCases.filter { $0 != .gephiDOT }

  static func test(_ bytes: [UInt8], as format: GraphFormat) {
    for other in GraphFormat.allCases { _ = other.recognises(bytes) }
    _ = EdgeListReader.recognisesWords(bytes)
    let reading = format.read(bytes)
    for diagnostic in reading.log.diagnostics { _ = diagnostic.description }
    check(reading.document)
    if format == .edgeList { checkTable(EdgeListReader.readTable(bytes), reading) }
    for format in GraphFormat.allCases { checkWriting(reading.document, as: format) }
  }

  /// Ids differ, edges join two vertices of the document once, and numbers are finite.
  static func check(_ document: GraphDocument) {
    let count = document.vertices.count
    require(Set(document.vertices.map(\.id)).count == count, "two vertices have one id")
    var pairs: Set<[Int]> = []
    for edge in document.edges {
      let (low, high) = (min(edge.source, edge.target), max(edge.source, edge.target))
      require(low >= 0 && high < count, "an edge leaves the graph")
      require(low < high, "an edge joins a vertex to itself")
      require(pairs.insert([low, high]).inserted, "two edges join one pair")
      require(edge.weight.isFinite && edge.weight > 0, "a weight is \(edge.weight)")
      require(edge.width?.isFinite ?? true, "a width is not finite")
      require(edge.weightByYear.allSatisfy { $0.weight.isFinite }, "a yearly weight is not finite")
    }
    for vertex in document.vertices {
      require(vertex.size?.isFinite ?? true, "a size is not finite")
      require(
        vertex.position.map { $0.x.isFinite && $0.y.isFinite } ?? true, "a place is not finite")
      require(vertex.cluster.map { $0 >= 1 } ?? true, "a cluster counts from 1")
    }
    for column in document.vertexAttributes { require(column.count == count, "a column is short") }
    for column in document.edgeAttributes {
      require(column.count == document.edges.count, "a column is short")
    }
  }

  private static func checkTable(_ table: EdgeListTable, _ reading: GraphReading) {
    require(table.ids == reading.document.vertices.map(\.id), "columns have other vertices")
    let graph = CSRGraph(
      vertexCount: table.ids.count,
      weightedEdges: reading.document.edges.map { ($0.source, $0.target, $0.weight) })
    require(table.graph == graph, "columns have other edges")
  }

  /// What is written is recognised and read back with as many vertices and edges.
  private static func checkWriting(_ document: GraphDocument, as format: GraphFormat) {
    let written = format.bytes(of: document)
    let back = format.read(written)
    check(back.document)
    require(
      back.document.vertices.count == document.vertices.count,
      "\(format.title) gives \(back.document.vertices.count) vertices back")
    require(
      back.document.edges.count == document.edges.count,
      "\(format.title) gives \(back.document.edges.count) edges back")
  }
}
