import CoterieGraphCore

extension ClusterSearch {
  /// The seconds that a search roughly takes on one thread, with constants measured on the machine that
  /// `docs/performance.md` names, on co-authorship networks of 5 thousand to 100 thousand authors.
  func seconds(for graph: CSRGraph) -> Double {
    let vertexCount = Double(graph.vertexCount)
    let edgeCount = Double(graph.edgeCount)
    let size = vertexCount + 2 * edgeCount
    let nanoseconds =
      switch method {
      case .leiden, .vos: size * min(1200, iterations.map { 300 * Double($0) } ?? 1200)
      case .louvain, .labelPropagation: size * 120
      case .infomap: size * 2000
      case .fastGreedy: size * 700
      case .walktrap: size * vertexCount * 2
      case .edgeBetweenness: vertexCount * edgeCount * edgeCount * 2
      case .spectral: vertexCount * vertexCount * 25
      case .kClique: 4 * edgeCount * edgeCount / max(1, vertexCount) * 120
      case .components: size * 4
      }
    return nanoseconds * 1e-9
  }
}
