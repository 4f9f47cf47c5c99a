import CoterieCentrality
import CoterieClusters
import CoterieGraphCore
public import CoterieNetworks
public import CoterieRendering
import CoterieText

extension NetworkDiagram {
  /// A drawing of a network that came as a graph file: areas by strength, colours by clusters. The
  /// first colours are those of the clusters with most members in the drawing.
  ///
  /// - Parameters:
  ///   - network: The network; of a large one the strongest vertices and links are drawn.
  ///   - title: The name of the graph; empty for none.
  ///   - options: The filters that the network went through.
  ///   - seed: The seed of the clustering.
  ///   - limits: How much is drawn at most; what is left out is said in the picture.
  public init(
    of network: Network, title: String = "", options: NetworkOptions = NetworkOptions(),
    seed: UInt64, limits: DrawingLimits = DrawingLimits()
  ) {
    let clustering = network.graph.leiden(seed: seed)
    let strength = network.graph.strength()
    let drawn = DrawnNetwork(network, limits: limits, clustering: clustering)
    let colors = DrawnClusters(of: network, clustering, drawn: drawn.vertices)
    self.init(
      text: DiagramText(
        title: title.isEmpty ? "Network" : title.readable,
        subtitle: drawn.counts("vertex", plural: "vertices"),
        selection: drawn.limitLines("vertex", plural: "vertices"),
        footer: [options.filterLine(of: "vertex")].compactMap { $0 }),
      vertices: drawn.vertices.enumerated().map { place, vertex in
        Vertex(
          label: network.shownName(of: vertex), value: strength[vertex],
          cluster: colors.place(of: clustering.membership[vertex]),
          isLinked: drawn.isLinked(place))
      },
      links: drawn.links.map { Link(source: $0.source, target: $0.target, weight: $0.weight) },
      clusters: colors.marks)
    valueName = "strength"
    weightName = "weight"
    largestValue = drawn.largestStrength
    largestWeight = drawn.largestWeight
  }
}

/// The clusters of two or more vertices, those with most members in a drawing first.
private struct DrawnClusters {
  let marks: [ClusterMark]
  private let placeOf: [Int: Int]

  init(of network: Network, _ clustering: Clustering, drawn: [Int]) {
    var counts = [Int](repeating: 0, count: clustering.clusterCount)
    for vertex in drawn { counts[clustering.membership[vertex]] += 1 }
    let order = ClusterSummary.all(of: network, clustering).filter { $0.members.count > 1 }
      .sorted {
        let (left, right) = (counts[$0.number - 1], counts[$1.number - 1])
        return left != right ? left > right : $0.number < $1.number
      }
    marks = order.map { cluster in
      let names = cluster.members.prefix(2).map { network.shownName(of: $0).isolated }
      return ClusterMark(names.joined(separator: ", "), size: cluster.members.count)
    }
    placeOf = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1.number - 1, $0) })
  }

  func place(of cluster: Int) -> Int? { placeOf[cluster] }
}
