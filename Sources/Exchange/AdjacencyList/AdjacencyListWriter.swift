import CoterieRecords
import CoterieText

/// Writes an adjacency list as NetworkX reads it: on each line a vertex and those behind it that it is joined to.
///
/// - Every vertex begins a line. Comments begin with `#`, the first of them says what the file is.
/// - The format has no weights and no directions; ``WordNames`` says what becomes of names.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum AdjacencyListWriter {
  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let edges = document.undirected().edges
    let names = WordNames(of: document)
    let incident = IncidentEdges(edges, vertexCount: document.vertices.count)
    var output = output
    output.append("\(TableComments.adjacencyMark)\n")
    for line in (document.title.isEmpty ? [] : [document.title]) + document.descriptionLines {
      output.append("# \(CleanText.onOneLine(line))\n")
    }
    for vertex in document.vertices.indices {
      output.append(names.texts[vertex])
      for other in incident.later(than: vertex, in: edges) {
        output.append(" ")
        output.append(names.texts[other.vertex])
      }
      output.append("\n")
    }
    return GraphWriting(
      bytes: output.bytes,
      problems: names.problems(
        of: document, in: "an adjacency list", holdsTitle: true, holdsWeights: false))
  }
}
