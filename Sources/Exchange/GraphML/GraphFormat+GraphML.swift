extension GraphFormat {
  /// GraphML.
  public static let graphML = GraphFormat(
    name: "graphml", title: "GraphML", fileExtensions: ["graphml"],
    writer: GraphMLWriter.writing(of:))
}
