import CoterieCentrality
import CoterieClusters
import CoterieGraphCore
public import CoterieNetworks
public import CoterieRendering

extension NetworkDiagram {
  /// A drawing of a network that came as a graph file: areas by strength, colours by clusters.
  ///
  /// - Parameters:
  ///   - network: The network; of a large one the strongest vertices are drawn.
  ///   - seed: The seed of the clustering.
  public init(of network: Network, seed: UInt64) {
    let clustering = network.graph.leiden(seed: seed)
    let clusters = ClusterSummary.all(of: network, clustering)
    let strength = network.graph.strength()
    let drawn = network.strongest(Analysis.drawingLimit)
    let part = drawn.count < network.vertices.count ? network.subnetwork(of: drawn) : network
    self.init(
      text: DiagramText(
        title: "Network",
        subtitle: part.vertices.count < network.vertices.count
          ? "the \(part.vertices.count) strongest of \(network.vertices.count) vertices"
          : "\(part.vertices.count) vertices, \(part.links.count.of("link"))"),
      vertices: zip(drawn, part.vertices).map { vertex, author in
        Vertex(
          label: author.name, value: strength[vertex], cluster: clustering.membership[vertex])
      },
      links: part.links.map { Link(source: $0.source, target: $0.target, weight: $0.weight) },
      clusters: clusters.map(\.label))
    valueName = "strength"
    weightName = "weight"
  }
}
