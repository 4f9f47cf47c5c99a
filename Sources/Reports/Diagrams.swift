import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
public import CoterieGraphviz
import CoterieIndicators
import CoterieNetworks
import CoterieParallel
public import CoterieRendering
import CoterieText

/// A drawing of a part of an analysis; its raw value is the name of its file.
public enum DiagramView: String, Sendable, CaseIterable {
  /// The co-authorship network.
  case authors
  /// The network of organisations.
  case affiliations
  /// The author–paper network.
  case authorPapers = "author-papers"
  /// The papers by year, with a lane for every author.
  case timeline
  /// Papers, authors and links over the years.
  case growth
}

extension Analysis {
  /// Draws a view.
  ///
  /// - Parameters:
  ///   - view: What is drawn.
  ///   - limits: How much is drawn at most; what is left out is said in the picture.
  public func scene(
    _ view: DiagramView, limits: DrawingLimits = DrawingLimits()
  ) throws(GraphvizError) -> Scene {
    switch view {
    case .authors: try authorDiagram(limits).scene()
    case .affiliations: try affiliationDiagram(limits).scene()
    case .authorPapers: try authorPaperDiagram(limits).scene()
    case .timeline: timelineDiagram().scene()
    case .growth: growthChart().scene()
    }
  }

  private func authorDiagram(_ limits: DrawingLimits) -> NetworkDiagram {
    let drawn = DrawnNetwork(authors, limits: limits, clustering: clustering)
    let vertices = drawn.vertices.enumerated().map { place, vertex in
      NetworkDiagram.Vertex(
        label: authors.vertices[vertex].name, value: Double(authors.vertices[vertex].papers),
        cluster: cluster(of: vertex), isLinked: drawn.isLinked(place),
        tooltip: tooltip(of: vertex))
    }
    var diagram = NetworkDiagram(
      text: DiagramText(
        title: "Who writes with whom",
        subtitle: "\(drawn.counts("author")), \(paperSpan(drawn.papers))",
        selection: drawn.limitLines("author"), footer: footer()),
      vertices: vertices, links: drawn.links.map { $0.drawn(in: drawn.network) },
      clusters: clusterMarks)
    diagram.weightName = options.network.counting == .full ? "joint papers" : "link weight"
    diagram.largestValue = authors.vertices.indices.lazy.map { Double(authors.paperCount(of: $0)) }
      .max()
    diagram.largestWeight = drawn.largestWeight
    return diagram
  }

  private func affiliationDiagram(_ limits: DrawingLimits) -> NetworkDiagram {
    let drawn = DrawnNetwork(affiliations, limits: limits)
    let coverage =
      "\(papersNamingOrganisations.grouped) of \(authors.papers.count.of("paper")) name an "
      + "organisation."
    var diagram = NetworkDiagram(
      text: DiagramText(
        title: "Organisations that share papers", subtitle: drawn.counts("organisation"),
        selection: drawn.limitLines("organisation"),
        footer: [options.network.filterLine(of: "organisation"), coverage].compactMap { $0 }),
      kind: .affiliations,
      vertices: drawn.vertices.map { vertex in
        let (name, papers) = (
          affiliations.shownName(of: vertex), affiliations.vertices[vertex].papers
        )
        return NetworkDiagram.Vertex(
          label: name, value: Double(papers),
          tooltip: "\(name.isolated): \(papers.of("paper"))")
      },
      links: drawn.links.map { $0.drawn(in: drawn.network) })
    diagram.weightName = options.network.counting == .full ? "joint papers" : "link weight"
    diagram.largestValue =
      affiliations.vertices.indices.lazy.map { Double(affiliations.paperCount(of: $0)) }.max()
    diagram.largestWeight = drawn.largestWeight
    return diagram
  }
}

// MARK: - Texts

extension Analysis {
  /// How many of the network's papers these are, and of which years: `25 of 28 papers, 2012–2026`.
  func paperSpan(_ papers: [Int]) -> String {
    let years = papers.compactMap { corpus.papers[$0].year }
    var span = ""
    if let first = years.min(), let last = years.max() { span = ", \((first...last).yearText)" }
    return papers.count.outOf(authors.papers.count, "paper") + span
  }

  /// The filters, and what a reader should know of the papers.
  func footer() -> [String] {
    [options.network.filterLine()].compactMap { $0 }
      + authors.remarks(corpus, naming: \.isolated)
  }

  /// The clusters of two or more authors, as keys name them, in the order of their hues.
  var clusterMarks: [ClusterMark] {
    hues.clusters.map { place in
      let cluster = clusters[place]
      let names = cluster.members.prefix(2).map { authors.vertices[$0].name.isolated }
      return ClusterMark(
        names.joined(separator: ", "), size: cluster.members.count, number: cluster.number)
    }
  }

  /// The place of an author's cluster among ``clusterMarks``, which is that of its hue; nil for one alone in a
  /// cluster.
  func cluster(of vertex: Int) -> Int? { hues.place(of: clustering.membership[vertex]) }

  /// The hues of the clusters: the first are those of the clusters with most authors in the drawing of the
  /// network, so that a hue means the same cluster in every view.
  var hues: ClusterHues {
    parts.hues {
      ClusterHues(
        clusters, clustering,
        drawn: authors.backboneVertices(DrawingLimits().vertices, of: clustering))
    }
  }

  func tooltip(of vertex: Int) -> String {
    let author = authors.vertices[vertex]
    let inferred = indicators[author.number].inferredPapers
    return "\(author.name.isolated): \(author.papers.of("paper"))"
      + (inferred > 0 ? " (\(inferred.grouped) inferred)" : "")
      + ", \(authors.graph.degree(of: vertex).of("co-author"))"
  }
}

extension Network.Link {
  fileprivate func drawn(in network: Network) -> NetworkDiagram.Link {
    let names =
      "\(network.shownName(of: source).isolated) – \(network.shownName(of: target).isolated)"
    let inferred = inferredPapers > 0 ? " (\(inferredPapers.grouped) inferred)" : ""
    return NetworkDiagram.Link(
      source: source, target: target, weight: weight, isInferred: isInferred,
      tooltip: "\(names): \(papers.of("joint paper"))\(inferred)")
  }
}
