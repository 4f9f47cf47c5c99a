extension GraphFormat {
  /// The Large Graph Layout: a line `# a` for a vertex, then one for each of its links.
  public static let lgl = GraphFormat(
    name: "lgl", title: "LGL", fileExtensions: ["lgl"], recognises: LGLReader.recognises,
    reader: LGLReader.read, writer: LGLWriter.writing(of:to:))
}
