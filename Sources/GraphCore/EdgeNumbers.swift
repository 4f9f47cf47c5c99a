/// The numbers of a graph's edges, in the order of `CSRGraph.edges`: by source and then by target.
///
///     let graph = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
///     let numbers = EdgeNumbers(of: graph)
///     numbers.ends(of: 2)           // (source: 1, target: 2)
///     numbers.edge(from: 3, to: 2)  // 3
package struct EdgeNumbers: Sendable {
  private let graph: CSRGraph
  /// The number of the first edge from each vertex to a higher one, and the number of edges.
  private let offsets: [UInt32]

  /// Numbers the edges of a graph.
  ///
  /// - Complexity: O(*n* log *k*) for *n* vertices of at most *k* neighbours; 4 bytes a vertex.
  package init(of graph: CSRGraph) {
    self.graph = graph
    var offsets = [UInt32](zeros: graph.vertexCount + 1)
    for vertex in graph.vertices {
      let higher = graph.row(of: vertex).upperBound - graph.firstHigherArc(of: vertex)
      offsets[vertex + 1] = offsets[vertex] + UInt32(truncatingIfNeeded: higher)
    }
    self.offsets = offsets
  }

  /// The edges from a vertex to higher ones, as numbers.
  package func edges(from vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// Where the arcs to higher vertices of a vertex are, in the order of its edges.
  package func arcs(from vertex: Int) -> Range<Int> {
    let end = graph.row(of: vertex).upperBound
    return (end - edges(from: vertex).count)..<end
  }

  /// The ends of an edge, the lower one first, and its weight.
  ///
  /// - Complexity: O(log *n*) for *n* vertices.
  package func ends(of edge: Int) -> (source: Int, target: Int, weight: Double) {
    precondition(edge >= 0 && edge < graph.edgeCount, "there is no edge \(edge)")
    var low = 0
    var high = graph.vertexCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= edge { low = middle } else { high = middle }
    }
    let arc = arcs(from: low).lowerBound + edge - Int(offsets[low])
    return (low, Int(graph.targets[arc]), graph.arcWeights?[arc] ?? 1)
  }

  /// The number of the edge between two vertices; nil where there is none.
  ///
  /// - Complexity: O(log *k*) for *k* neighbours.
  package func edge(from source: Int, to target: Int) -> Int? {
    let low = min(source, target)
    return graph.arc(from: low, to: max(source, target)).map { arc in
      Int(offsets[low]) + arc - arcs(from: low).lowerBound
    }
  }
}

extension CSRGraph {
  /// The place of a vertex's first arc to a higher vertex, or of the end of its row.
  fileprivate func firstHigherArc(of vertex: Int) -> Int {
    var row = row(of: vertex)
    while !row.isEmpty {
      let middle = (row.lowerBound + row.upperBound) / 2
      row =
        Int(targets[middle]) < vertex
        ? (middle + 1)..<row.upperBound : row.lowerBound..<middle
    }
    return row.lowerBound
  }
}
