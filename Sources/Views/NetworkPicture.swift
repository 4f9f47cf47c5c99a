import CoterieAnalyses
import CoterieExchange
import CoterieLayouts
import CoterieNetworks
import CoterieRendering
import CoterieText

/// The work of drawing one network of an analysis.
struct NetworkPicture {
  let analysis: Analysis
  let kind: NetworkKind
  let options: ViewOptions
  let part: NetworkAnalysis
  /// Whether colours are the clusters that are found.
  let usesClusters: Bool
  let colors: VertexColors
  let sizes: (values: [Double?], title: String)
  let drawn: DrawnNetwork

  var network: Network { part.network }

  /// Chooses what is drawn.
  ///
  /// - Parameter limits: The most vertices and links; nil for those of the analysis and the options.
  init(
    _ analysis: Analysis, _ kind: NetworkKind, _ options: ViewOptions,
    limits: (vertices: Int, links: Int)? = nil
  ) throws(ViewFailure) {
    self.analysis = analysis
    self.kind = kind
    self.options = options
    part = analysis[kind]
    let most = limits?.vertices ?? analysis.options.mostDrawnVertices
    // Diagrams of more vertices choose the links that structure them.
    let choosesLinks = options.values["links"] == nil && most > NetworkDiagram.allLinksLimit
    let links = choosesLinks ? .max : options.whole("links", of: .network)
    usesClusters = Self.usesClusters(analysis, kind, options)
    drawn = DrawnNetwork(
      part.network, vertices: most, links: limits?.links ?? links,
      clustering: usesClusters ? part.clustering : nil)
    colors = try Self.colors(analysis, kind, options, drawn)
    sizes = try Self.sizes(analysis, kind, options)
  }

  func drawing() throws(ViewFailure) -> Drawing {
    let diagram = try diagram()
    let scene = diagram.scene(options.settings)
    return Drawing(scene: scene, data: data(of: scene, links: diagram.drawnLinks))
  }

  private func diagram() throws(ViewFailure) -> NetworkDiagram {
    var diagram = NetworkDiagram(
      text: DiagramText(
        title: title, selection: drawn.limitLines(kind.noun, plural: kind.plural),
        footer: analysis.footer(of: kind)),
      kind: kind.diagramKind, vertices: vertices, links: links)
    if case .groups(let marks, _, let title) = colors {
      diagram.clusters = marks
      diagram.clusterName = title
    }
    if case .numbers(let values, let title) = colors {
      diagram.numbers = NetworkDiagram.Numbers(
        title: title, scale: ColorScale.named(options.choice("scale", of: .network)) ?? .year,
        values: drawn.vertices.map { values[$0] }, range: values.range)
    }
    diagram.valueName = sizes.title
    diagram.weightName = weightName
    diagram.largestValue = sizes.values.compactMap { $0 }.max()
    diagram.largestWeight = drawn.largestWeight
    if let engine = try enginePositions {
      diagram.positions = engine
    } else {
      diagram.positions = try layout.positions
      diagram.placement =
        part.keepsPositions ? .exact : part.startsEarlier ? .upright : .loose
    }
    diagram.text.subtitle = subtitle(linkCount: diagram.drawnLinks.count)
    return diagram
  }

  /// What the picture is called.
  var title: String { kind.title(analysis) }

  private var weightName: String {
    kind == .file
      ? "weight" : analysis.options.network.counting == .full ? "joint papers" : "link weight"
  }

  private func subtitle(linkCount: Int) -> String {
    let counts = drawn.counts(kind.noun, plural: kind.plural, linkCount: linkCount)
    return kind == .authors ? "\(counts), \(analysis.paperSpan(drawn.papers))" : counts
  }

  private var vertices: [NetworkDiagram.Vertex] {
    drawn.vertices.enumerated().map { place, vertex in
      NetworkDiagram.Vertex(
        label: network.shownName(of: vertex), value: sizes.values[vertex] ?? 0,
        cluster: colors.groups?[vertex], isLinked: drawn.isLinked(place),
        tooltip: tip(of: vertex))
    }
  }

  private func tip(of vertex: Int) -> String? {
    switch kind {
    case .authors: return analysis.tooltip(of: vertex)
    case .affiliations, .countries:
      return
        "\(network.shownName(of: vertex).isolated): \(network.vertices[vertex].papers.of("paper"))"
    case .file, .authorPapers: return nil
    }
  }

  private var links: [NetworkDiagram.Link] {
    drawn.links.map { link in
      kind == .file
        ? NetworkDiagram.Link(source: link.source, target: link.target, weight: link.weight)
        : link.drawn(in: drawn.network)
    }
  }

  /// Where a layout puts the vertices: that of the whole network, where all of it is drawn.
  private var layout: NetworkLayout {
    get throws(ViewFailure) {
      try checkPositions()
      return part.layout(of: drawn.network, vertices: drawn.vertices)
    }
  }

  /// Checks that a graph file has the positions that are asked of it.
  func checkPositions() throws(ViewFailure) {
    let missing = part.missingPositions
    if missing > 0 { throw .positionsMissing(missing, vertices: network.vertices.count) }
  }

  /// Where an engine of Graphviz puts the vertices, where one is asked.
  private var enginePositions: [Point]? {
    get throws(ViewFailure) {
      guard let places = options.enginePlaces else { return nil }
      return try places.positions(of: document(isPlaced: false))
    }
  }
}
