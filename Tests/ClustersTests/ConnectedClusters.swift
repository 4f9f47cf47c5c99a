import CoterieClusters
import CoterieGraphCore
import Testing

/// Expects every cluster to be connected.
func expectConnectedClusters(
  _ clustering: Clustering, in graph: CSRGraph,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for cluster in 0..<clustering.clusterCount where clustering.sizes[cluster] > 1 {
    let part = graph.subgraph(of: clustering.members(of: cluster))
    #expect(ConnectedComponents(of: part).count == 1, sourceLocation: sourceLocation)
  }
}
