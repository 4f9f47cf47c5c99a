extension GraphFormat {
  /// Pajek's network file.
  public static let pajek = GraphFormat(
    name: "net", title: "Pajek", fileExtensions: ["net"], writer: PajekWriter.writing(of:))
}
