extension GraphFormat {
  /// An edge list: two vertices and a weight a line.
  public static let edgeList = GraphFormat(
    name: "tsv", title: "edge list", fileExtensions: ["tsv", "txt", "edges", "edgelist"],
    writer: EdgeListWriter.writing(of:))
}
