import CoterieText

extension GraphFormat {
  /// GraphML.
  public static let graphML = GraphFormat(
    name: "graphml", title: "GraphML", fileExtensions: ["graphml"],
    recognises: { XMLEvents.beginning($0, isOf: "graphml") },
    reader: { GraphMLReader.read($0, $1, $2) }, writer: GraphMLWriter.writing(of:to:))
}
