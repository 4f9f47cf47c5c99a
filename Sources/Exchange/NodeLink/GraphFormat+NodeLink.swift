extension GraphFormat {
  /// Node-link JSON, and all other JSON of graphs that has no format of its own.
  public static let nodeLink: GraphFormat = GraphFormat(
    name: "json", title: "node-link JSON", fileExtensions: ["json"],
    recognises: { prefix in
      JSONForm.recognises(prefix, JSONForm.jsonGraph)
        || JSONForm.recognises(prefix, JSONForm.nodeLink)
        || JSONForm.recognises(prefix, JSONForm.tree)
    },
    reader: { JSONGraphReader.read($0, $1, $2, as: .nodeLink) },
    writer: NodeLinkWriter.writing(of:to:))
}
