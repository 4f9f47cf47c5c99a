/// Clusters of vertices that may share members; a vertex may also be in none.
///
/// Clusters are numbered from 0 by size, the largest first; equally large ones by their members, read
/// from the first.
///
///     let clusters = OverlappingClusters([[2, 3], [2, 0, 1]], vertexCount: 5)
///     clusters.members          // [[0, 1, 2], [2, 3]]
///     clusters.clusters(of: 2)  // [0, 1]
///     clusters.clusters(of: 4)  // []
public struct OverlappingClusters: Sendable, Equatable {
  /// The number of vertices of the graph.
  public let vertexCount: Int

  /// The vertices of every cluster in ascending order, in cluster order.
  public let members: [[Int]]

  private let memberships: [[Int]]

  /// Creates clusters of their members.
  ///
  /// - Precondition: The members lie in `0 ..< vertexCount`, and no cluster names one twice.
  public init(_ clusters: some Sequence<[Int]>, vertexCount: Int) {
    self.vertexCount = vertexCount
    members = clusters.map { $0.sorted() }.sorted { one, other in
      one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count > other.count
    }
    var memberships = [[Int]](repeating: [], count: vertexCount)
    for (number, cluster) in members.enumerated() {
      for vertex in cluster {
        precondition(
          memberships.indices.contains(vertex),
          "vertex \(vertex) is not among the \(vertexCount) vertices, which count from 0")
        precondition(memberships[vertex].last != number, "vertex \(vertex) is named twice")
        memberships[vertex].append(number)
      }
    }
    self.memberships = memberships
  }

  /// The number of clusters.
  public var clusterCount: Int { members.count }

  /// Returns the clusters that a vertex is in, in ascending order; often one, or none.
  ///
  /// - Precondition: `vertex` lies in `0 ..< vertexCount`.
  public func clusters(of vertex: Int) -> [Int] {
    precondition(
      memberships.indices.contains(vertex),
      "vertex \(vertex) is not among the \(vertexCount) vertices, which count from 0")
    return memberships[vertex]
  }
}
