extension GraphFormat {
  /// The graph file of METIS: for each vertex a line of the vertices that it is joined to.
  public static let metis = GraphFormat(
    name: "metis", title: "METIS", fileExtensions: ["metis", "graph"],
    recognises: METISSignature.recognises, reader: METISReader.read,
    writer: METISWriter.writing(of:to:))
}
