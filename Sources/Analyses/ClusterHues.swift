package import CoterieClusters

/// Which clusters have which hues.
///
/// The clusters with most members in the drawing of the network come first, so that a picture of a part of a
/// large network is not grey; ties in the order of their numbers. A cluster of one member has none.
package struct ClusterHues: Sendable {
  /// How many hues there are.
  package static let limit = 12

  /// The clusters of two or more members, counted from 0, in the order of their hues.
  package let clusters: [Int]
  private let places: [Int?]

  /// Orders clusters.
  ///
  /// - Parameters:
  ///   - summaries: The clusters, in the order of their numbers.
  ///   - drawn: The vertices that the drawing of the network shows.
  package init(_ summaries: [ClusterSummary], _ clustering: Clustering, drawn: [Int]) {
    var counts = [Int](repeating: 0, count: summaries.count)
    for vertex in drawn { counts[clustering.membership[vertex]] += 1 }
    clusters = summaries.indices.filter { summaries[$0].members.count > 1 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
    var places = [Int?](repeating: nil, count: summaries.count)
    for (place, cluster) in clusters.enumerated() { places[cluster] = place }
    self.places = places
  }

  /// The place of a cluster's hue; nil for a cluster of one member.
  package func place(of cluster: Int) -> Int? { places[cluster] }
}
