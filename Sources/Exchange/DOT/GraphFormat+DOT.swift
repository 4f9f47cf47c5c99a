extension GraphFormat {
  /// DOT for Graphviz.
  public static let dot = GraphFormat(
    name: "dot", title: "DOT", fileExtensions: ["dot", "gv"], writer: DOTWriter.writing(of:))

  /// DOT for Gephi's importer, which is read as ``dot``.
  public static let gephiDOT = GraphFormat(
    name: "gephi.dot", title: "DOT for Gephi", fileExtensions: ["gephi.dot", "gephi.gv"],
    writer: GephiDOTWriter.writing(of:))
}
