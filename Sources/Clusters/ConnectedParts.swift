import CoterieGraphCore

extension Clustering {
  /// Creates the clustering whose clusters are the connected parts of groups of vertices.
  ///
  /// Two vertices are together when a path inside their group joins them. A method that only
  /// counts, or that merges what it has merged before, may leave a group in pieces that have
  /// nothing to do with one another; those are not one cluster.
  ///
  /// - Parameters:
  ///   - labels: The group of every vertex; any numbers.
  ///   - graph: The graph with these vertices.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  init(connectedPartsOf labels: [UInt32], in graph: CSRGraph) {
    let parts = Parts(
      connectedIn: labels, and: labels, offsets: graph.offsets, targets: graph.targets)
    self.init(
      ConnectedComponents(labels: parts.labels.map { Int($0) }, labelCount: parts.count))
  }
}
