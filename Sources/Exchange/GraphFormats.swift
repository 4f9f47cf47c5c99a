extension GraphFormat {
  /// All formats. A file is of the first one that recognises it, so that weak signatures come last.
  public static let all: [GraphFormat] = [
    .dot, .gephiDOT, .graphML, .gexf, .gml, .pajek, .pajekInTime, .dl, .matrixMarket, .gdf,
    .vosviewerJSON, .cytoscape, .graphology, .nodeLink, .metis, .vosviewerMap, .vosviewerNetwork,
    .adjacencyList, .lgl, .sif, .edgeList,
  ]
}
