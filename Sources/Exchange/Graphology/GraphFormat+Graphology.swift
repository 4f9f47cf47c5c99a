extension GraphFormat {
  /// The JSON that graphology serialises graphs to.
  public static let graphology: GraphFormat = GraphFormat(
    name: "graphology.json", title: "graphology's JSON", fileExtensions: ["graphology.json"],
    recognises: { JSONForm.recognises($0, JSONForm.graphology) },
    reader: { JSONGraphReader.read($0, $1, $2, as: .graphology) },
    writer: GraphologyWriter.writing(of:to:))
}
