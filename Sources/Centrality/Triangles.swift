public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the number of triangles through every vertex: how many pairs of its neighbours are
  /// neighbours of each other.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.triangleCounts()   // [1, 1, 1, 0]
  ///
  /// Weights play no part. A triangle counts at each of its three vertices, so that the numbers add
  /// up to three times as many as there are. An isolated vertex and the end of a single edge have
  /// none; a paper of *k* authors gives each of them (*k* − 1)(*k* − 2)/2.
  ///
  /// Every edge points from the end of lower degree to the other one (ties: from the smaller
  /// vertex), so that each triangle has one vertex at which two of its edges begin, and no row is
  /// longer than √(2*m*). It is found there: by the mark of the third vertex.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor. Graphs of
  ///   fewer than 2¹⁶ edges take one.
  /// - Returns: One count per vertex, in vertex order.
  /// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space for *n* vertices and *m* edges, and O(*n*)
  ///   for each thread.
  /// - SeeAlso: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law))
  ///   graphs", *Theoretical Computer Science* 407 (2008) 458–473,
  ///   [doi:10.1016/j.tcs.2008.07.017](https://doi.org/10.1016/j.tcs.2008.07.017).
  public func triangleCounts(threads: Int? = nil) -> [Int] {
    let forward = ForwardArcs(of: self)
    let loop = ParallelLoop(
      count: vertexCount, chunkSize: 256, threads: edgeCount < 1 << 16 ? 1 : threads)
    let tallies = loop.workspaces {
      TriangleTally(vertexCount: vertexCount)
    } body: { vertices, tally in
      forward.countTriangles(at: vertices, into: &tally.counts, marks: &tally.marks)
    }
    var counts = vertices.map { Int(tallies[0].counts[$0]) }
    for tally in tallies.dropFirst() {
      for vertex in vertices { counts[vertex] += Int(tally.counts[vertex]) }
    }
    return counts
  }
}

/// What one thread has counted.
private struct TriangleTally: Sendable {
  /// The number of triangles through each vertex.
  var counts: [UInt64]
  /// 1 for the heads of the forward arcs of the vertex at hand, else 0.
  var marks: [UInt8]

  init(vertexCount: Int) {
    counts = Array(repeating: 0, count: vertexCount)
    marks = Array(repeating: 0, count: vertexCount)
  }
}

extension ForwardArcs {
  /// Adds the triangles of which two forward arcs begin at one of some vertices.
  fileprivate func countTriangles(
    at vertices: Range<Int>, into counts: inout [UInt64], marks: inout [UInt8]
  ) {
    let starts = offsets.span
    let heads = targets.span
    var counts = counts.mutableSpan
    var isMarked = marks.mutableSpan
    for vertex in vertices {
      let row = Int(starts[vertex])..<Int(starts[vertex + 1])
      guard row.count > 1 else { continue }
      for arc in row { isMarked[Int(heads[arc])] = 1 }
      var triangles: UInt64 = 0
      for arc in row {
        let second = Int(heads[arc])
        var shared: UInt64 = 0
        for secondArc in Int(starts[second])..<Int(starts[second + 1]) {
          // The rows lie within `heads`, whose entries are vertices. Adding a mark, be it 0, takes
          // less time than asking for it.
          let third = unsafe Int(heads[unchecked: secondArc])
          let mark = unsafe UInt64(isMarked[unchecked: third])
          unsafe counts[unchecked: third] &+= mark
          shared &+= mark
        }
        counts[second] += shared
        triangles += shared
      }
      counts[vertex] += triangles
      for arc in row { isMarked[Int(heads[arc])] = 0 }
    }
  }
}

/// The arcs of a graph that lead to vertices of higher degree, of equal degrees to larger vertices:
/// each edge once.
struct ForwardArcs {
  /// Where the row of each vertex begins, and where the last one ends.
  let offsets: [UInt32]
  /// The heads, row after row, each row ascending.
  let targets: [UInt32]
  /// The place of each arc in the columns of the graph.
  let arcs: [UInt32]

  /// - Parameter keepsArcs: Whether `arcs` is filled.
  init(of graph: CSRGraph, keepsArcs: Bool = false) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    // One place more than needed, so that an arc can be written before it is known whether to keep it.
    var forward = [UInt32](repeating: 0, count: graph.edgeCount + 1)
    var arcs = [UInt32](repeating: 0, count: keepsArcs ? graph.edgeCount : 0)
    let starts = graph.offsets.span
    let targets = graph.targets.span
    var count = 0
    for vertex in graph.vertices {
      let degree = starts[vertex + 1] - starts[vertex]
      for arc in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        // A row lies within `targets`, whose entries are vertices.
        let target = unsafe Int(targets[unchecked: arc])
        let targetDegree = unsafe starts[unchecked: target + 1] - starts[unchecked: target]
        let isForward = targetDegree > degree || targetDegree == degree && target > vertex
        forward[count] = UInt32(truncatingIfNeeded: target)
        if keepsArcs, isForward { arcs[count] = UInt32(truncatingIfNeeded: arc) }
        count += isForward ? 1 : 0
      }
      offsets.append(UInt32(truncatingIfNeeded: count))
    }
    forward.removeLast()
    self.offsets = offsets
    self.targets = forward
    self.arcs = arcs
  }
}
