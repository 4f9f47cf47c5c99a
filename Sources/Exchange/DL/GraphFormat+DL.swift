extension GraphFormat {
  /// The data language of UCINET.
  public static let dl = GraphFormat(
    name: "dl", title: "UCINET DL", fileExtensions: ["dl"], recognises: DLReader.recognises,
    reader: DLReader.read, writer: DLWriter.writing(of:to:))
}
