extension GraphFormat {
  /// DOT for Graphviz.
  public static let dot = GraphFormat(
    name: "dot", title: "DOT", fileExtensions: ["dot", "gv"],
    recognises: DOTReader.recognises, reader: DOTReader.read, writer: DOTWriter.writing(of:to:))

  /// DOT for Gephi's importer, which is read as ``dot``.
  public static let gephiDOT = GraphFormat(
    name: "gephi.dot", title: "DOT for Gephi", fileExtensions: ["gephi.dot", "gephi.gv"],
    reader: DOTReader.read, writer: GephiDOTWriter.writing(of:to:))
}
