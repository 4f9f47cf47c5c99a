public import CoterieGraphCore

/// A partition of the vertices of a graph: every vertex is in exactly one cluster.
///
/// Clusters are numbered from 0 by size, the largest first; equally large ones by their first
/// vertices. Two clusterings that group the vertices alike are therefore equal, whatever the labels
/// they were made from.
///
///     let clustering = Clustering(membership: [7, 3, 3, 7, 3])
///     clustering.membership       // [1, 0, 0, 1, 0]
///     clustering.members(of: 0)   // [1, 2, 4]
///     clustering.sizes            // [3, 2]
public struct Clustering: Sendable, Equatable {
  /// The cluster of every vertex, in vertex order.
  public let membership: [Int]

  /// The number of vertices of every cluster, in cluster order: never growing, never 0.
  public let sizes: [Int]

  /// The vertices, cluster by cluster, and where each cluster begins among them.
  private let vertices: [Int]
  private let starts: [Int]

  /// Creates the clustering in which vertices with the same label are together.
  ///
  /// The labels may be any numbers; which ones says nothing.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *n* vertices in *k* clusters.
  public init(membership: some Sequence<Int>) {
    var numbers: [Int: Int] = [:]
    let labels = membership.map { label in
      if let number = numbers[label] { return number }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
    self.init(ConnectedComponents(labels: labels, labelCount: numbers.count))
  }

  /// Creates the clustering whose clusters are the connected components of a graph.
  ///
  /// - Complexity: O(*n*) for *n* vertices.
  public init(_ components: ConnectedComponents) {
    membership = components.membership
    sizes = components.sizes
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    self.starts = starts
    var vertices = [Int](repeating: 0, count: components.membership.count)
    for (vertex, cluster) in components.membership.enumerated() {
      vertices[starts[cluster]] = vertex
      starts[cluster] += 1
    }
    self.vertices = vertices
  }

  /// Creates the clustering in which each of some vertices is alone.
  public static func singletons(vertexCount: Int) -> Clustering {
    Clustering(membership: 0..<vertexCount)
  }
}

extension Clustering {
  /// The number of vertices.
  public var vertexCount: Int { membership.count }

  /// The number of clusters.
  public var clusterCount: Int { sizes.count }

  /// Returns the cluster of a vertex.
  ///
  /// - Precondition: `vertex` lies in `0 ..< vertexCount`.
  public func cluster(of vertex: Int) -> Int {
    precondition(
      membership.indices.contains(vertex),
      "vertex \(vertex) is not in the clustering, whose \(vertexCount) vertices count from 0")
    return membership[vertex]
  }

  /// Returns the vertices of a cluster in ascending order.
  ///
  /// - Precondition: `cluster` lies in `0 ..< clusterCount`.
  /// - Complexity: O(1).
  public func members(of cluster: Int) -> ArraySlice<Int> {
    precondition(
      sizes.indices.contains(cluster),
      "cluster \(cluster) is not among the \(clusterCount) clusters, which count from 0")
    return vertices[starts[cluster]..<starts[cluster + 1]]
  }
}

extension CSRGraph {
  /// Stops a programmer who measures a clustering of other vertices.
  func checkFit(of clustering: Clustering) {
    precondition(
      clustering.vertexCount == vertexCount,
      "a clustering of \(clustering.vertexCount) vertices does not fit a graph of \(vertexCount)")
  }
}
