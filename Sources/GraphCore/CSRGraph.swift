/// An undirected simple graph in compressed sparse rows.
///
/// The vertices are the numbers from 0 up to `vertexCount`; their meaning is left to
/// the caller. There are no loops and no parallel edges. Every edge has a weight, a finite positive
/// number that says how strongly its ends are tied: a *similarity*, never a length. See `weightRange`.
///
///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
///     triangleWithTail.degree(of: 2)             // 3
///     Array(triangleWithTail.neighbors(of: 2))   // [0, 1, 3]
///
/// The graph is three columns. `targets` holds the neighbours of vertex 0, then those of vertex 1,
/// and so on, each row in ascending order; `offsets[v] ..< offsets[v + 1]` is the row of *v*; the
/// weights are a column of their own that is absent when all of them are 1. An edge is in
/// two rows, as two *arcs*. Identifiers and offsets are 32 bits wide, since what limits the
/// searches is the memory that they touch: a graph has at most 2³² − 2 vertices and 2³¹ − 1 edges.
///
/// Two graphs are equal when their vertices, edges and weights are: the rows are sorted, so there
/// is one way only to store a graph.
public struct CSRGraph: Sendable, Equatable {
  /// Where the row of each vertex begins in `targets`, and where the last one ends.
  package let offsets: [UInt32]

  /// The neighbours of every vertex, row after row, each row in ascending order.
  package let targets: [UInt32]

  /// The weight of every arc, or nil when all weights are 1.
  package let arcWeights: [Double]?

  /// The sum of the weights of all edges, each edge counted once.
  ///
  /// The weights are added in the order of `edges`.
  public let totalWeight: Double

  /// Takes over columns that already hold a simple undirected graph: rows ascending, no loops, no
  /// repeats, every edge in both rows with the same weight. Weights that are all 1 are dropped.
  package init(offsets: [UInt32], targets: [UInt32], arcWeights: [Double]?) {
    let columns = arcWeights.flatMap { $0.allSatisfy { $0 == 1 } ? nil : $0 }
    self.offsets = offsets
    self.targets = targets
    self.arcWeights = columns
    guard let columns else {
      totalWeight = Double(targets.count / 2)
      return
    }
    var total = 0.0
    for vertex in 0..<(offsets.count - 1) {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) where targets[arc] > vertex {
        total += columns[arc]
      }
    }
    totalWeight = total
  }
}

extension CSRGraph {
  /// The weights of which every measure and every clustering has finite results. Lighter and heavier
  /// edges are no error, but sums, products and quotients of their weights may vanish or be infinite.
  public static let weightRange = 1e-100...1e100

  /// The largest number of edges that may be listed for a graph: 2³¹ − 1. Readers of data check it.
  public static let largestEdgeCount = Int(Int32.max)

  /// The number of vertices.
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of edges, each counted once.
  public var edgeCount: Int { targets.count / 2 }

  /// The vertices in order: `0 ..< vertexCount`.
  public var vertices: Range<Int> { 0..<vertexCount }

  /// The weight of the heaviest edge; 1 without edges.
  ///
  /// - Complexity: O(*m*) for *m* edges.
  public var largestWeight: Double { arcWeights?.max() ?? 1 }

  /// Whether some edge has a weight other than 1.
  public var isWeighted: Bool { arcWeights != nil }

  /// Returns the number of neighbours of a vertex.
  ///
  /// - Precondition: `vertex` is a vertex of the graph.
  /// - Complexity: O(1).
  public func degree(of vertex: Int) -> Int { row(of: vertex).count }

  /// Returns the neighbours of a vertex in ascending order.
  ///
  /// - Precondition: `vertex` is a vertex of the graph.
  /// - Complexity: O(1); the collection shares the storage of the graph.
  public func neighbors(of vertex: Int) -> Neighbors {
    Neighbors(targets: targets, row: row(of: vertex))
  }

  /// Returns the weights of the edges of a vertex, in the order of `neighbors(of:)`.
  ///
  ///     let graph = CSRGraph(vertexCount: 3, weightedEdges: [(0, 2, 3), (0, 1, 5)])
  ///     Array(zip(graph.neighbors(of: 0), graph.weights(of: 0)))   // [(1, 5.0), (2, 3.0)]
  ///
  /// - Precondition: `vertex` is a vertex of the graph.
  /// - Complexity: O(1); the collection shares the storage of the graph.
  public func weights(of vertex: Int) -> Weights {
    Weights(arcWeights: arcWeights, row: row(of: vertex))
  }

  /// Returns the weight of the edge between two vertices, or nil when there is none.
  ///
  /// There are no loops, so the weight from a vertex to itself is nil.
  ///
  /// - Precondition: `source` and `target` are vertices of the graph.
  /// - Complexity: O(log *k*) for a source with *k* neighbours.
  public func weight(from source: Int, to target: Int) -> Double? {
    arc(from: source, to: target).map { arcWeights?[$0] ?? 1 }
  }

  /// The place of the arc between two vertices in the columns of arcs, or nil when there is none.
  package func arc(from source: Int, to target: Int) -> Int? {
    checkVertex(target)
    let row = row(of: source)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && targets[low] == target ? low : nil
  }

  /// The edges, each once, by source and then by target, with the smaller vertex as the source.
  public var edges: Edges { Edges(graph: self) }

  /// The places of a vertex's row in the columns of arcs.
  package func row(of vertex: Int) -> Range<Int> {
    checkVertex(vertex)
    return Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  func checkVertex(_ vertex: Int) {
    precondition(
      vertex >= 0 && vertex < vertexCount,
      "vertex \(vertex) is not in the graph, whose \(vertexCount) vertices count from 0")
  }
}
