import CoterieParallel

extension CSRGraph {
  /// Returns the number of common neighbours of the ends of every edge: the triangles that the edge is in.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.commonNeighborCounts()   // [1, 1, 1, 0]
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One count per edge, in the order of `edges`.
  /// - Complexity: O(*n* + *m*√*m*) for *n* vertices and *m* edges: each edge looks through the row of the
  ///   end with fewer neighbours.
  /// - SeeAlso: N. Chiba, T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal on
  ///   Computing* 14 (1985) 210–223, [doi:10.1137/0214017](https://doi.org/10.1137/0214017).
  public func commonNeighborCounts(threads: Int? = nil) -> [Int] {
    let counts = arcTriangles(threads: threads)
    return edgeValues { arc, _ in Int(counts[arc]) }
  }

  /// The number of triangles of every arc's edge.
  func arcTriangles(threads: Int?) -> [UInt32] {
    let ones = [UInt32](repeating: 1, count: targets.count)
    var counts = arcValues(marks: ones, memory: (), none: UInt32(0), threads: threads) {
      _, arc, marks, _ in
      var count: UInt32 = 0
      for other in row(of: Int(targets[arc])) { count += marks[Int(targets[other])] }
      return count
    }
    forEachEdge { arc, reverse in
      let count = max(counts[arc], counts[reverse])
      counts[arc] = count
      counts[reverse] = count
    }
    return counts
  }

  /// One value for each edge, at the arc from the end with more neighbours (ties: from the larger vertex);
  /// the arc back has none.
  ///
  /// - Parameters:
  ///   - marks: A mark above 0 for each arc.
  ///   - memory: What a thread works with, as it is before each edge and has to be left.
  ///   - none: What arcs without a value get.
  ///   - value: Makes the value of the edge of an arc from a vertex. It is given the marks of all arcs from
  ///     that vertex, by the vertices where they lead; 0 where none leads.
  func arcValues<Value: Sendable, Memory: Sendable>(
    marks: [UInt32], memory: Memory, none: Value, threads: Int?,
    _ value:
      @Sendable (_ start: Int, _ arc: Int, _ marks: [UInt32], _ memory: inout Memory) -> Value
  ) -> [Value] {
    let loop = ParallelLoop(
      count: vertexCount, chunkSize: 256, threads: edgeCount < 1 << 16 ? 1 : threads)
    let values = loop.reduce(into: [Value]()) {
      MarkedRow(marks: Array(zeros: vertexCount), memory: memory)
    } body: { chunk, workspace in
      var part: [Value] = []
      for vertex in chunk {
        let row = row(of: vertex)
        for arc in row { workspace.marks[Int(targets[arc])] = marks[arc] }
        for arc in row {
          part.append(
            isLower(Int(targets[arc]), than: vertex)
              ? value(vertex, arc, workspace.marks, &workspace.memory) : none)
        }
        for arc in row { workspace.marks[Int(targets[arc])] = 0 }
      }
      return part
    } combine: { values, part in
      values.append(contentsOf: part)
    }
    // A cancelled computation leaves the rest out.
    return values + Array(repeating: none, count: targets.count - values.count)
  }

  /// Whether a vertex has fewer neighbours than another, or as many and is smaller.
  private func isLower(_ vertex: Int, than other: Int) -> Bool {
    (degree(of: vertex), vertex) < (degree(of: other), other)
  }
}

/// The working memory of one thread.
private struct MarkedRow<Memory> {
  /// The marks of the row at hand, by vertices.
  var marks: [UInt32]
  var memory: Memory
}
