import CoterieRecords
import CoterieText

/// Writes the Large Graph Layout: a line `# a` for a vertex, and behind it one for each vertex that it is joined to
/// and that comes later, with the weight where any edge has another one than 1.
///
/// - A vertex is named in such a line where no other line names it before, or a link of its own follows.
/// - The format has no title and no directions; ``WordNames`` says what becomes of names.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum LGLWriter {
  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let edges = document.undirected().edges
    let names = WordNames(of: document)
    let incident = IncidentEdges(edges, vertexCount: document.vertices.count)
    let hasWeights = edges.indices.contains { edges.weight($0) != 1 }
    var output = output
    for vertex in document.vertices.indices {
      let others = incident.later(than: vertex, in: edges)
      guard !others.isEmpty || incident[vertex].isEmpty else { continue }
      output.append("# \(names.texts[vertex])\n")
      for other in others {
        output.append(names.texts[other.vertex])
        if hasWeights { output.append(" \(weight(of: other.edge, edges))") }
        output.append("\n")
      }
    }
    return GraphWriting(
      bytes: output.bytes,
      problems: names.problems(of: document, in: "LGL", holdsTitle: false, holdsWeights: true))
  }

  private static func weight(of edge: Int, _ edges: EdgeTable) -> String {
    let weight = edges.weight(edge)
    return PlainDecimal.text(of: weight.isFinite ? weight : 1)
  }
}
