extension GraphFormat {
  /// Cytoscape's simple interaction format: a vertex, a relation and the vertices that it has that relation to.
  ///
  /// Nothing in a file says that it is one: it is known by its ending.
  public static let sif = GraphFormat(
    name: "sif", title: "SIF", fileExtensions: ["sif"], reader: SIFReader.read)
}
