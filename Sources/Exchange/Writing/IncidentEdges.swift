/// The edges at each vertex, in the order of the edges.
struct IncidentEdges {
  private var starts: [Int]
  private var edges: [Int]

  init(_ table: EdgeTable, vertexCount: Int) {
    starts = Array(repeating: 0, count: vertexCount + 1)
    for edge in table.indices {
      starts[Int(table.sources[edge]) + 1] += 1
      starts[Int(table.targets[edge]) + 1] += 1
    }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    edges = Array(repeating: 0, count: 2 * table.count)
    var next = starts
    for edge in table.indices {
      for end in [Int(table.sources[edge]), Int(table.targets[edge])] {
        edges[next[end]] = edge
        next[end] += 1
      }
    }
  }

  subscript(vertex: Int) -> ArraySlice<Int> { edges[starts[vertex]..<starts[vertex + 1]] }

  /// The other ends of the edges whose first end in the order of the vertices is a vertex, each with its edge.
  func later(than vertex: Int, in table: EdgeTable) -> [(vertex: Int, edge: Int)] {
    self[vertex].compactMap { edge in
      let other = Int(max(table.sources[edge], table.targets[edge]))
      return other > vertex ? (other, edge) : nil
    }
  }
}
