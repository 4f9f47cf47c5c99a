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
  ///   - looks: What the file says about positions, colours and areas.
  ///   - options: The filters that the network went through.
  ///   - seed: The seed of the clustering.
  ///   - limits: How much is drawn at most; what is left out is said in the picture.
  public init(
    of network: Network, title: String = "", looks: GraphLooks = GraphLooks(),
    options: NetworkOptions = NetworkOptions(), seed: UInt64,
    limits: DrawingLimits = DrawingLimits()
  ) {
    let strength = network.graph.strength()
    let drawn: DrawnNetwork
    let colors: DrawnClusters
    if let categories = looks.categories {
      drawn = DrawnNetwork(network, limits: limits)
      colors = DrawnClusters(categories.texts, drawn: drawn.vertices)
    } else {
      let clustering = network.graph.leiden(seed: seed)
      drawn = DrawnNetwork(network, limits: limits, clustering: clustering)
      colors = DrawnClusters(of: network, clustering, drawn: drawn.vertices)
    }
    self.init(
      text: DiagramText(
        title: title.isEmpty ? "Network" : title.readable,
        subtitle: drawn.counts("vertex", plural: "vertices"),
        selection: drawn.limitLines("vertex", plural: "vertices"),
        footer: [options.filterLine(of: "vertex")].compactMap { $0 }),
      kind: .vertices,
      vertices: drawn.vertices.enumerated().map { place, vertex in
        Vertex(
          label: network.shownName(of: vertex),
          value: looks.numbers.map { $0.values[vertex] ?? 0 } ?? strength[vertex],
          cluster: colors.place(of: vertex),
          isLinked: drawn.isLinked(place))
      },
      links: drawn.links.map { Link(source: $0.source, target: $0.target, weight: $0.weight) },
      clusters: colors.marks)
    valueName = looks.numbers?.name ?? "strength"
    weightName = "weight"
    largestValue = looks.numbers?.values.compactMap { $0 }.max() ?? drawn.largestStrength
    largestWeight = drawn.largestWeight
    if let name = looks.categories?.name, name != "cluster" { clusterName = name.readable }
    positions = looks.positions.map { all in drawn.vertices.map { all[$0] } }
  }
}

/// The clusters of two or more vertices, or the categories of a file, those with most members in a drawing
/// first.
private struct DrawnClusters {
  let marks: [ClusterMark]
  private let places: [Int?]

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
      return ClusterMark(
        names.joined(separator: ", "), size: cluster.members.count, number: cluster.number)
    }
    let placeOf = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1.number - 1, $0) })
    places = clustering.membership.map { placeOf[$0] }
  }

  /// The categories of a file; ties in the order of their texts.
  init(_ texts: [String?], drawn: [Int]) {
    var sizes: [String: (all: Int, drawn: Int)] = [:]
    for text in texts { text.map { sizes[$0, default: (0, 0)].all += 1 } }
    for vertex in drawn { texts[vertex].map { sizes[$0, default: (0, 0)].drawn += 1 } }
    let order = sizes.sorted {
      $0.value.drawn != $1.value.drawn ? $0.value.drawn > $1.value.drawn : $0.key < $1.key
    }
    marks = order.map { ClusterMark($0.key.readable, size: $0.value.all) }
    let placeOf = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    places = texts.map { $0.flatMap { placeOf[$0] } }
  }

  /// The place of a vertex's cluster among the marks; nil where it is in none.
  func place(of vertex: Int) -> Int? { places[vertex] }
}
