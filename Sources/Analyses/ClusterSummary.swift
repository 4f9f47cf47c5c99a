public import CoterieClusters
import CoterieGraphCore
public import CoterieNetworks

/// A cluster of a co-authorship network in figures.
public struct ClusterSummary: Sendable, Hashable {
  /// Its number, from 1, by size.
  public let number: Int
  /// Its two strongest members inside it.
  public let label: String
  /// Its members, strongest inside it first, as vertices of the network.
  public let members: [Int]
  /// How many papers have at least one member among their authors; nil for a graph file.
  public let papers: Int?
  /// The weight of the links inside it.
  public let internalWeight: Double
  /// The weight of the links from it to others.
  public let externalWeight: Double

  /// Sums up all clusters of a network.
  ///
  /// - Complexity: O(*n* log *n* + *m*) and the links' papers.
  public static func all(of network: Network, _ clustering: Clustering) -> [ClusterSummary] {
    let weights = network.graph.clusterWeights(of: clustering)
    var inside = [Double](repeating: 0, count: network.vertices.count)
    for link in network.graph.edges
    where clustering.cluster(of: link.source) == clustering.cluster(of: link.target) {
      inside[link.source] += link.weight
      inside[link.target] += link.weight
    }
    let papers = paperCounts(of: network, clustering)
    return (0..<clustering.clusterCount).map { cluster in
      let members = clustering.members(of: cluster).sorted { lhs, rhs in
        let (left, right) = (network.vertices[lhs], network.vertices[rhs])
        // Sums of shares that are equal may differ in their last bits.
        if abs(inside[lhs] - inside[rhs]) > 1e-9 * max(inside[lhs], inside[rhs]) {
          return inside[lhs] > inside[rhs]
        }
        if left.papers != right.papers { return left.papers > right.papers }
        return left.name == right.name ? lhs < rhs : left.name < right.name
      }
      return ClusterSummary(
        number: cluster + 1,
        label: members.prefix(2).map { network.vertices[$0].name }.joined(separator: ", "),
        members: members, papers: papers[cluster],
        internalWeight: weights[cluster].internalWeight,
        externalWeight: weights[cluster].externalWeight)
    }
  }

  /// How many papers have a vertex in each cluster; nil for a graph file, which has no papers.
  private static func paperCounts(of network: Network, _ clustering: Clustering) -> [Int?] {
    guard network.kind != .file else {
      return Array(repeating: nil, count: clustering.clusterCount)
    }
    var counts = [Int](repeating: 0, count: clustering.clusterCount)
    for paper in network.hyperedges.papers.indices {
      let clusters = network.vertices(onPaper: paper).map { clustering.cluster(of: $0) }
      for cluster in Set(clusters) { counts[cluster] += 1 }
    }
    return counts
  }
}
