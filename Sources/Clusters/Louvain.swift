public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the levels of clusterings that the Louvain method finds, the finest first.
  ///
  /// Vertices move to the neighbouring cluster that gains most until none gains. The clusters become
  /// the vertices of a smaller graph, in which the same is done, and so on until nothing moves.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     let levels = twoTriangles.louvain()
  ///     levels.count                   // 1
  ///     levels.coarsest.membership     // [0, 0, 0, 1, 1, 1]
  ///
  /// The coarsest level has the largest quality, and is what other programs give as the result.
  /// `leiden()` finds better clusterings; what Louvain has is that every cluster of a level lies
  /// within one cluster of the next.
  ///
  /// - Every cluster of every level is connected: one in pieces, which the original method may leave
  ///   behind, is taken as its pieces. Every isolated vertex is a cluster of its own.
  /// - The same graph, seed and options give the same levels everywhere.
  /// - A graph in which nothing gains, such as one without edges, has one level of single vertices.
  ///
  /// - Parameters:
  ///   - quality: What the clusters are to have much of.
  ///   - resolution: How much the expected weight counts for, above 0: larger values give smaller
  ///     clusters. For ``QualityFunction/constantPotts`` it is a weight, and 1 is large.
  ///   - seed: Chooses the order in which vertices are visited.
  ///   - weighting: Whether edges count by their weights.
  /// - Complexity: O(*m* log *n*) time in practice for *n* vertices and *m* edges, O(*n* + *m*)
  ///   space.
  /// - SeeAlso: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of
  ///   communities in large networks", *Journal of Statistical Mechanics* (2008) P10008,
  ///   [doi:10.1088/1742-5468/2008/10/P10008](https://doi.org/10.1088/1742-5468/2008/10/P10008).
  public func louvain(
    quality: QualityFunction = .modularity, resolution: Double = 1, seed: UInt64 = 0,
    weighting: EdgeWeighting = .weights
  ) -> ClusteringLevels {
    precondition(
      resolution > 0 && resolution.isFinite,
      "the resolution is \(resolution), not a finite number above 0")
    let order = breadthFirstOrder().order
    var graph = ClusterGraph(weighted(weighting), for: quality, inOrder: order)
    let chance = quality.chance(resolution: resolution, in: graph)
    var search = ClusterSearch(of: graph, chance: chance, seed: seed)
    // The vertex of the present level that holds each vertex of this graph.
    var places = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var levels: [Clustering] = []
    let computation = Computation.current
    while computation?.isCancelled != true {
      let parts = search.settledClusters(of: graph)
      guard parts.count < graph.vertexCount else { break }
      places = places.map { parts.labels[Int($0)] }
      levels.append(Clustering(Parts(numbering: places).ofVertices(inOrder: order)))
      graph = ClusterGraph(merging: parts, of: graph)
      computation?.report(1 - Double(parts.count) / Double(vertexCount))
    }
    return ClusteringLevels(levels.isEmpty ? [.singletons(vertexCount: vertexCount)] : levels)
  }
}

extension ClusterSearch {
  /// The connected clusters of a level in which no vertex gains by moving.
  fileprivate mutating func settledClusters(of graph: ClusterGraph) -> Parts {
    var labels = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    begin(with: labels, of: graph)
    settle(&labels, in: graph)
    return Parts(connectedIn: labels, of: graph)
  }
}

/// Clusterings of the same vertices, level by level, each of which merges clusters of the one before.
///
/// - SeeAlso: `CSRGraph.louvain(quality:resolution:seed:weighting:)`, which makes them. Methods that
///   merge two clusters at a time have a dendrogram instead.
public struct ClusteringLevels: RandomAccessCollection, Sendable, Equatable {
  private let levels: [Clustering]

  /// Creates levels, at least one, the finest first.
  init(_ levels: [Clustering]) { self.levels = levels }

  /// The place of the finest level: 0.
  public var startIndex: Int { 0 }

  /// The number of levels.
  public var endIndex: Int { levels.count }

  /// The clustering of a level; the finest is number 0.
  public subscript(level: Int) -> Clustering { levels[level] }

  /// The level with the smallest clusters.
  public var finest: Clustering { levels[0] }

  /// The level with the largest clusters.
  public var coarsest: Clustering { levels[levels.count - 1] }
}
