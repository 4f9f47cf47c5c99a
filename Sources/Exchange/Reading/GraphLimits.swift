import CoterieRecords

/// How many edges and vertices are read from a file: what a graph can have.
package struct GraphLimits: Sendable {
  /// The most edges, repeats included.
  var edges = 1 << 31 - 1
  /// The most vertices.
  var vertices = 1 << 32 - 3

  /// Creates limits, those of a graph by default.
  package init(edges: Int = 1 << 31 - 1, vertices: Int = 1 << 32 - 3) {
    self.edges = edges
    self.vertices = vertices
  }
  /// What is noticed where a file has more.
  var problem: GraphFileProblem { .tooLarge(edges: edges, vertices: vertices) }
}
