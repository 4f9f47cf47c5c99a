extension GraphFormat {
  /// GML.
  public static let gml = GraphFormat(
    name: "gml", title: "GML", fileExtensions: ["gml"], writer: GMLWriter.writing(of:))
}
