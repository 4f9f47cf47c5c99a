extension GraphFormat {
  /// GDF, of GUESS and Gephi.
  public static let gdf = GraphFormat(
    name: "gdf", title: "GDF", fileExtensions: ["gdf"], recognises: GDFReader.recognises,
    reader: GDFReader.read, writer: GDFWriter.writing(of:to:))
}
