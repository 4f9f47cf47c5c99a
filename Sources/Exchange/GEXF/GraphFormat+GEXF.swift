extension GraphFormat {
  /// GEXF.
  public static let gexf = GraphFormat(
    name: "gexf", title: "GEXF", fileExtensions: ["gexf"], writer: GEXFWriter.writing(of:))
}
