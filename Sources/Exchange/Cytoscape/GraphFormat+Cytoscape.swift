extension GraphFormat {
  /// Cytoscape's JSON.
  public static let cytoscape: GraphFormat = GraphFormat(
    name: "cyjs", title: "Cytoscape's JSON", fileExtensions: ["cyjs"],
    recognises: { JSONForm.recognises($0, JSONForm.cytoscape) },
    reader: { JSONGraphReader.read($0, $1, $2, as: .cytoscape) },
    writer: CytoscapeWriter.writing(of:to:))
}
