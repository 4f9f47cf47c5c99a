extension GraphFormat {
  /// Adjacency lists as NetworkX writes them: a vertex and its neighbours on one line, or each neighbour on a
  /// line of its own.
  public static let adjacencyList = GraphFormat(
    name: "adjlist", title: "adjacency list", fileExtensions: ["adjlist", "adj"],
    recognises: AdjacencySignature.recognises, reader: AdjacencyListReader.read,
    writer: AdjacencyListWriter.writing(of:to:))
}
