extension GraphFormat {
  /// A map of VOSviewer: its items. It is read as ``edgeList``, which knows tables of vertices.
  public static let vosviewerMap = GraphFormat(
    name: "vosviewer.map", title: "VOSviewer map", fileExtensions: ["map.txt"],
    writer: VOSviewerWriter.map(of:to:))

  /// A network of VOSviewer: the links of a map's items. It is read as ``edgeList``.
  public static let vosviewerNetwork = GraphFormat(
    name: "vosviewer.network", title: "VOSviewer network", fileExtensions: ["network.txt"],
    writer: VOSviewerWriter.network(of:to:))
}
