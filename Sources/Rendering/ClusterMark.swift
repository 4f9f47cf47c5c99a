import CoterieText

/// A cluster, as keys name it.
public struct ClusterMark: Equatable, Sendable {
  /// The name.
  public var name: String
  /// How many members it has, drawn or not; nil for as many as the diagram draws.
  public var size: Int?
  /// The number by which drawing and key name it; nil for its place in the list, from 1 on.
  public var number: Int?

  /// A cluster by its name, size and number.
  public init(_ name: String, size: Int? = nil, number: Int? = nil) {
    self.name = name.drawable
    self.size = size
    self.number = number
  }
}

extension [ClusterMark] {
  /// The number of the cluster at a place.
  func number(_ place: Int) -> Int {
    (indices.contains(place) ? self[place].number : nil) ?? place + 1
  }
}

extension Legend.Block {
  /// What colours say: the clusters that have members in the drawing, with how many are drawn, and of
  /// how many where that is fewer than all. Later clusters share grey.
  ///
  /// - Parameter members: The cluster of every vertex that is drawn, and whether it has links.
  static func clusters(
    _ clusters: [ClusterMark], of members: [(cluster: Int?, isLinked: Bool)], heading: String
  ) -> Legend.Block {
    let drawn = ClusterCounts(clusters, of: members)
    let grey = Legend.Swatch.disc(Paint(.other), radius: 5)
    var items: [Legend.Item] = []
    for (place, cluster) in clusters.prefix(Color.hueCount).enumerated() where drawn[place] > 0 {
      items.append(
        Legend.Item(
          swatch: .disc(Paint(.hue(place)), radius: 5),
          label: Legend.label(
            "\(clusters.number(place)): \(cluster.name)", count: drawn.text(place...place)),
          key: .cluster(place)))
    }
    let later = (Color.hueCount..<max(Color.hueCount, clusters.count)).filter { drawn[$0] > 0 }
    if let first = later.first, let last = later.last {
      items.append(
        Legend.Item(
          swatch: grey,
          label: "\(later.count.of("other cluster")) (\(drawn.text(first...last)))"))
    }
    for (count, label) in [(drawn.alone, "in no cluster"), (drawn.unlinked, "not linked")]
    where count > 0 {
      items.append(Legend.Item(swatch: grey, label: "\(label) (\(count.grouped))"))
    }
    return Legend.Block(
      heading: clusters.isEmpty ? "Colour" : heading, items: items,
      rowLimit: items.count > 8 ? 5 : 4)
  }
}

/// How many members of each cluster a drawing has.
private struct ClusterCounts {
  private let clusters: [ClusterMark]
  private var counts: [Int]
  /// Members of no cluster that have links.
  private(set) var alone = 0
  /// Members of no cluster without links.
  private(set) var unlinked = 0

  init(_ clusters: [ClusterMark], of members: [(cluster: Int?, isLinked: Bool)]) {
    self.clusters = clusters
    counts = [Int](repeating: 0, count: clusters.count)
    for member in members {
      if let cluster = member.cluster, counts.indices.contains(cluster) {
        counts[cluster] += 1
      } else if !member.isLinked {
        unlinked += 1
      } else if !clusters.isEmpty {
        alone += 1
      }
    }
  }

  subscript(cluster: Int) -> Int { counts[cluster] }

  /// `14`, or `45 of 107` where not all members are drawn; of the clusters that have some.
  func text(_ range: ClosedRange<Int>) -> String {
    let places = range.filter { counts[$0] > 0 }
    let drawn = places.reduce(0) { $0 + counts[$1] }
    let all = places.reduce(0) { $0 + max(counts[$1], clusters[$1].size ?? 0) }
    return drawn.grouped + (drawn < all ? " of \(all.grouped)" : "")
  }
}
