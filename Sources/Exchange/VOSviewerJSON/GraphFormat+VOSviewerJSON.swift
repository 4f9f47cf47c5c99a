extension GraphFormat {
  /// VOSviewer's JSON.
  public static let vosViewerJSON: GraphFormat = GraphFormat(
    name: "vosviewer.json", title: "VOSviewer's JSON", fileExtensions: ["vosviewer.json"],
    recognises: { JSONForm.recognises($0, JSONForm.vosViewer) },
    reader: { JSONGraphReader.read($0, $1, $2, as: .vosViewerJSON) },
    writer: VOSviewerJSONWriter.writing(of:to:))
}
