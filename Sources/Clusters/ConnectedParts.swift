import CoterieGraphCore

extension Clustering {
  /// Creates the clustering whose clusters are the connected parts of groups of vertices.
  ///
  /// Two vertices are together when a path inside their group joins them. A method that only
  /// counts, or that merges what it has merged before, may leave a group in pieces that have
  /// nothing to do with one another; nobody would call those one cluster.
  ///
  /// - Parameters:
  ///   - labels: The group of every vertex; any numbers.
  ///   - graph: The graph with these vertices.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  init(connectedPartsOf labels: [UInt32], in graph: CSRGraph) {
    var parts = [Int](repeating: -1, count: graph.vertexCount)
    var partCount = 0
    var queue: [UInt32] = []
    queue.reserveCapacity(graph.vertexCount)
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    let groups = labels.span
    for root in 0..<graph.vertexCount where parts[root] < 0 {
      parts[root] = partCount
      queue.removeAll(keepingCapacity: true)
      queue.append(UInt32(truncatingIfNeeded: root))
      var next = 0
      while next < queue.count {
        let vertex = Int(queue[next])
        next += 1
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = Int(targets[arc])
          if parts[target] < 0, groups[target] == groups[vertex] {
            parts[target] = partCount
            queue.append(targets[arc])
          }
        }
      }
      partCount += 1
    }
    self.init(ConnectedComponents(labels: parts, labelCount: partCount))
  }
}
