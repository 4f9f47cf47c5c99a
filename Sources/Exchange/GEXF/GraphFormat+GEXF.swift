import CoterieText

extension GraphFormat {
  /// GEXF.
  public static let gexf = GraphFormat(
    name: "gexf", title: "GEXF", fileExtensions: ["gexf"],
    recognises: { XMLEvents.beginning($0, isOf: "gexf") },
    reader: { GEXFReader.read($0, $1, $2) }, writer: GEXFWriter.writing(of:to:))
}
