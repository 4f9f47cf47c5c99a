extension GraphFormat {
  /// VOSviewer's JSON.
  public static let vosviewerJSON: GraphFormat = GraphFormat(
    name: "vosviewer.json", title: "VOSviewer's JSON", fileExtensions: ["vosviewer.json"],
    recognises: { JSONForm.recognises($0, JSONForm.vosviewer) },
    reader: { JSONGraphReader.read($0, $1, $2, as: .vosviewerJSON) },
    writer: VOSviewerJSONWriter.writing(of:to:))
}
