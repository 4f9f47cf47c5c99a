extension GraphFormat {
  /// GML.
  public static let gml = GraphFormat(
    name: "gml", title: "GML", fileExtensions: ["gml"], recognises: GMLReader.recognises,
    reader: GMLReader.read, writer: GMLWriter.writing(of:to:))
}
