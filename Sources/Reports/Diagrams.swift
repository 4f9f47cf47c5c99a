import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
public import CoterieGraphviz
import CoterieIndicators
import CoterieNetworks
import CoterieRecords
public import CoterieRendering

/// A drawing of a part of an analysis, by the name of its file.
public enum DiagramView: String, Sendable, CaseIterable {
  /// The co-authorship network.
  case authors
  /// The affiliation network.
  case affiliations
  /// The author–paper network.
  case authorPapers = "author-papers"
  /// The papers by year, a lane an author.
  case timeline
  /// Papers, authors and links over the years.
  case growth
}

extension Analysis {
  /// Draws a view.
  public func scene(_ view: DiagramView) throws(GraphvizError) -> Scene {
    switch view {
    case .authors: try authorDiagram().scene()
    case .affiliations: try affiliationDiagram().scene()
    case .authorPapers: try authorPaperDiagram().scene()
    case .timeline: timelineDiagram().scene()
    case .growth: growthChart().scene()
    }
  }

  /// The most vertices that are drawn; of larger networks the strongest are.
  static let drawingLimit = 400

  private func authorDiagram() -> NetworkDiagram {
    let drawn = authors.strongest(Self.drawingLimit)
    let network = drawn.count < authors.vertices.count ? authors.subnetwork(of: drawn) : authors
    let vertices = zip(drawn, network.vertices).map { vertex, author in
      NetworkDiagram.Vertex(
        label: author.name, value: Double(author.papers),
        cluster: clustering.membership[vertex], tooltip: tooltip(of: author, vertex: vertex))
    }
    var diagram = NetworkDiagram(
      text: DiagramText(
        title: "Who writes with whom",
        subtitle: subtitle(drawn: network.vertices.count, links: network.links.count),
        footer: remarks),
      vertices: vertices, links: network.links.map { $0.drawn(in: network) },
      clusters: clusters.map(\.label))
    diagram.weightName = options.network.counting == .full ? "joint papers" : "link weight"
    return diagram
  }

  private func affiliationDiagram() -> NetworkDiagram {
    let drawn = affiliations.strongest(Self.drawingLimit)
    let network =
      drawn.count < affiliations.vertices.count ? affiliations.subnetwork(of: drawn) : affiliations
    let coverage =
      "\(papersNamingOrganisations) of \(authors.papers.count) papers name an organisation."
    return NetworkDiagram(
      text: DiagramText(
        title: "Organisations that share papers",
        subtitle: "\(network.vertices.count.of("organisation")), "
          + "\(network.links.count.of("link"))",
        footer: [coverage]),
      kind: .affiliations,
      vertices: network.vertices.map {
        NetworkDiagram.Vertex(
          label: $0.name, value: Double($0.papers),
          tooltip: "\($0.name): \($0.papers.of("paper"))")
      },
      links: network.links.map { $0.drawn(in: network) })
  }

  private func subtitle(drawn count: Int, links: Int) -> String {
    let part =
      count < authors.vertices.count
      ? "the \(count) strongest of \(authors.vertices.count) authors"
      : authors.vertices.count.of("author")
    return "\(part), \(links.of("link")), \(paperSpan)"
  }

  /// How many papers there are, and of which years.
  var paperSpan: String {
    let years = authors.papers.compactMap { corpus.papers[$0].year }
    let span = years.min().flatMap { first in years.max().map { " of \(first)–\($0)" } } ?? ""
    return "\(authors.papers.count.of("paper"))\(span)"
  }

  func tooltip(of author: Network.Vertex, vertex: Int) -> String {
    let inferred = indicators[author.number].inferredPapers
    return "\(author.name): \(author.papers.of("paper"))"
      + (inferred > 0 ? " (\(inferred) inferred)" : "")
      + ", \(authors.graph.degree(of: vertex).of("co-author"))"
  }
}

extension Network {
  /// The strongest vertices, at most so many, in their order.
  func strongest(_ limit: Int) -> [Int] {
    guard vertices.count > limit else { return Array(vertices.indices) }
    let strength = vertices.indices.map { graph.weights(of: $0).reduce(0, +) }
    return vertices.indices.sorted {
      strength[$0] == strength[$1] ? $0 < $1 : strength[$0] > strength[$1]
    }.prefix(limit).sorted()
  }
}

extension Network.Link {
  fileprivate func drawn(in network: Network) -> NetworkDiagram.Link {
    let names = "\(network.vertices[source].name) – \(network.vertices[target].name)"
    let inferred = inferredPapers > 0 ? " (\(inferredPapers) inferred)" : ""
    return NetworkDiagram.Link(
      source: source, target: target, weight: weight, isInferred: isInferred,
      tooltip: "\(names): \(papers.of("joint paper"))\(inferred)")
  }
}
