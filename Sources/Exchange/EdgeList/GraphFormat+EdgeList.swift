extension GraphFormat {
  /// Tables of links, or of vertices: two vertices and a weight a line, with or without a header and further
  /// columns; or a matrix of weights.
  public static let edgeList = GraphFormat(
    name: "tsv", title: "edge list",
    fileExtensions: ["tsv", "txt", "edges", "edgelist", "ncol", "csv", "el", "wel"],
    recognises: EdgeListSignature.recognises, reader: EdgeListReader.read,
    writer: EdgeListWriter.writing(of:to:))
}
