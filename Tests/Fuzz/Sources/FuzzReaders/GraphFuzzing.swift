import Coterie

/// A graph file, whatever its bytes, gives a document that keeps its invariants, in every format that
/// it is written in again.
enum GraphFuzzing {
  static let formats = GraphFormat.read
  /// Those that are written and read back.
  static let roundTrips = GraphFormat.written.filter(\.isRead)

  static func test(_ bytes: [UInt8], as format: GraphFormat) {
    for other in GraphFormat.all { _ = other.recognises(bytes) }
    for name in ["a", "a.lgl", "a.adjlist", "a.edges", "a.sif", "a.metis"] {
      _ = GraphFormat.recognisedWords(bytes, path: name)
      _ = GraphFormat.recognisedByEnding(bytes, path: name)
    }
    for options in [
      GraphReadingOptions(), .init(hasHeader: true), .init(hasHeader: false), .init(isCutOff: true),
    ] {
      let reading = format.read(bytes, options: options)
      for diagnostic in reading.log.diagnostics { _ = diagnostic.description }
      check(reading.document)
    }
    let document = format.read(bytes).document
    for rule in DirectionRule.allCases {
      var pairs = 0
      var loss: AttributeProblem?
      let undirected = document.undirected(rule, mergedPairs: &pairs, loss: &loss)
      check(undirected)
      require(undirected.edges.areUndirected, "an edge keeps a direction")
      require(CSRGraph(undirected).edgeCount == undirected.edges.count, "the graph has other edges")
    }
    var pairs = 0
    var loss: AttributeProblem?
    let undirected = document.undirected(mergedPairs: &pairs, loss: &loss)
    for format in roundTrips { checkWriting(undirected, as: format) }
  }

  /// Ids differ, edges join two vertices of the document once in a direction, and numbers are finite.
  static func check(_ document: GraphDocument) {
    let count = document.vertices.count
    require(Set(document.vertices.map(\.id)).count == count, "two vertices have one id")
    var pairs: Set<[Int]> = []
    for edge in document.edges {
      let ends = [edge.source, edge.target]
      require(ends.allSatisfy { $0 >= 0 && $0 < count }, "an edge leaves the graph")
      require(edge.source != edge.target, "an edge joins a vertex to itself")
      let pair = edge.isDirected ? ends + [1] : ends.sorted() + [0]
      require(pairs.insert(pair).inserted, "two edges join one pair")
      require(edge.weight.isFinite && edge.weight > 0, "a weight is \(edge.weight)")
      require(edge.width?.isFinite ?? true, "a width is not finite")
      require(
        edge.timedWeights.allSatisfy { $0.weight.isFinite }, "a weight over time is not finite")
      check(edge.spells)
    }
    for vertex in document.vertices {
      require(vertex.size?.isFinite ?? true, "a size is not finite")
      require(
        vertex.position.map { $0.x.isFinite && $0.y.isFinite } ?? true, "a place is not finite")
      require(vertex.cluster.map { $0 >= 1 } ?? true, "a cluster counts from 1")
      check(vertex.spells)
    }
    for (columns, rows) in [
      (document.vertexAttributes, count), (document.edgeAttributes, document.edges.count),
    ] {
      require(Set(columns.map(\.name)).count == columns.count, "two columns have one name")
      for column in columns { require(column.count <= rows, "a column is long") }
    }
  }

  private static func check(_ spells: [GraphSpell]) {
    for spell in spells {
      require(spell.start?.isFinite ?? true, "a start is not finite")
      require(spell.end?.isFinite ?? true, "an end is not finite")
    }
  }

  /// What is written is read back with as many vertices and edges.
  private static func checkWriting(_ document: GraphDocument, as format: GraphFormat) {
    let written = format.writing(document)
    let back = format.read(written.bytes)
    check(back.document)
    require(
      back.document.vertices.count == document.vertices.count,
      "\(format.title) gives \(back.document.vertices.count) vertices back")
    require(
      back.document.edges.count == document.edges.count,
      "\(format.title) gives \(back.document.edges.count) edges back")
  }
}
