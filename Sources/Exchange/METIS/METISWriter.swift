import CoterieRecords
import CoterieText

/// Writes a graph of METIS: a line for each vertex with the vertices that it is joined to.
///
/// - The format has no names and no directions, and weights are whole numbers. Weights that are others are
///   left out, all of them.
/// - A column `vwgt` of whole numbers, one for each vertex, is written as the weights of the vertices.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum METISWriter {
  /// Writes a file.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let graph = document.undirected()
    let edges = graph.edges
    let isWeighted = edges.indices.contains { edges.weight($0) != 1 }
    let areWhole = edges.indices.allSatisfy { wholeWeight(edges.weight($0)) != nil }
    let hasWeights = isWeighted && areWhole
    let sizes = vertexWeights(of: graph)
    var output = output
    output.append("\(graph.vertices.count) \(edges.count)")
    if hasWeights || sizes != nil {
      output.append(sizes == nil ? " 1" : hasWeights ? " 11" : " 10")
    }
    output.append("\n")
    appendLists(of: graph, to: &output, hasWeights: hasWeights, sizes)
    var problems = MatrixColumns.unheld(
      of: graph, in: "METIS", heldColumns: sizes == nil ? [] : ["vwgt"])
    let lost =
      (isWeighted && !areWhole ? ["weight"] : [])
      + (document.edges.areUndirected ? [] : ["direction"])
    if !lost.isEmpty { problems.append(.unheld(lost, in: "METIS")) }
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func appendLists(
    of graph: GraphDocument, to output: inout TextOutput, hasWeights: Bool, _ sizes: [Int]?
  ) {
    let edges = graph.edges
    let incident = IncidentEdges(edges, vertexCount: graph.vertices.count)
    for vertex in graph.vertices.indices {
      var isFirst = true
      if let sizes {
        output.append(sizes[vertex])
        isFirst = false
      }
      for edge in incident[vertex] {
        let isSource = Int(edges.sources[edge]) == vertex
        let other = Int(isSource ? edges.targets[edge] : edges.sources[edge])
        if !isFirst { output.append(byte: UInt8(ascii: " ")) }
        isFirst = false
        output.append(other + 1)
        if hasWeights { output.append(" \(wholeWeight(edges.weight(edge)) ?? 1)") }
      }
      output.append("\n")
    }
  }

  private static func wholeWeight(_ weight: Double) -> Int? {
    Int(exactly: weight).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func vertexWeights(of graph: GraphDocument) -> [Int]? {
    for column in graph.vertexAttributes where column.name == "vwgt" {
      if case .integer(let values) = column.values, values.count == graph.vertices.count,
        values.values.allSatisfy({ $0 >= 0 })
      {
        return values.values
      }
    }
    return nil
  }
}
