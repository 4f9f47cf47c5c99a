import CoterieAnalyses
import CoterieCentrality
import CoterieCorpora
import CoterieExchange
import CoterieGraphCore
import CoterieLayouts
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText

extension View {
  /// A network: vertices joined by links; or authors and their papers.
  public static let network = View(
    id: "network",
    summary: "who works with whom: authors, organisations, countries, or authors and their papers",
    kinds: [.authors, .affiliations, .countries, .authorPapers, .file],
    settings: [
      Setting(
        key: "links", summary: "the most links that are drawn",
        values: .whole(0...1_000_000, usual: 3_000)),
      Setting(
        key: "scale", summary: "the colours of numbers", values: .choice(["year", "cividis"])),
      Setting(
        key: "authors", summary: "with --kind author-papers, the most authors",
        values: .whole(1...2_000, usual: 120)),
      Setting(
        key: "papers", summary: "with --kind author-papers, the most papers",
        values: .whole(1...5_000, usual: 280)),
    ],
    uses: { kind in
      switch kind {
      case .authors, .file: Set(Option.allCases)
      case .affiliations, .countries: [.colors, .vertices, .clusterNames, .seed, .network]
      case .authorPapers: [.clusterNames, .seed, .network]
      }
    }
  ) { (analysis, options) throws(ViewFailure) in
    let kind = options.kind ?? analysis.mainKind
    if kind == .authorPapers { return analysis.authorPapers(options) }
    return try NetworkPicture(analysis, kind, options).drawing()
  }
}

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
    let engine = try enginePositions
    let file = engine == nil ? try filePositions : nil
    diagram.positions = engine ?? file ?? layout.positions
    diagram.keepsPositions = file != nil
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
    drawn.vertices.count == network.vertices.count
      ? part.layout : part.layout(of: drawn.network, vertices: drawn.vertices)
  }

  /// Where an engine of Graphviz puts the vertices, where one is asked.
  private var enginePositions: [Point]? {
    get throws(ViewFailure) {
      guard let places = options.enginePlaces else { return nil }
      return try places.positions(of: document(isPlaced: false))
    }
  }

  /// Where a graph file puts the vertices, y downwards; nil where it does not, or is not to.
  var filePositions: [Point]? {
    get throws(ViewFailure) {
      if options.usesFilePositions == false { return nil }
      let count = network.vertices.count
      let known = analysis.document?.vertices.positions
      if let known, known.count == count, count > 0 {
        return drawn.vertices.map { Point(x: known.values[$0].x, y: -known.values[$0].y) }
      }
      if options.usesFilePositions == true {
        throw .positionsMissing(known: known?.count ?? 0, vertices: count)
      }
      return nil
    }
  }
}

// MARK: - Colours and areas

extension NetworkPicture {
  /// The colour of a vertex where colours show numbers.
  func numberColor(of vertex: Int) -> Color {
    guard case .numbers(let values, _) = colors, let range = values.range,
      let value = values[vertex], value.isFinite
    else { return .missing }
    let scale = ColorScale.named(options.choice("scale", of: .network)) ?? .year
    let span = range.upperBound - range.lowerBound
    return scale.color(at: span > 0 ? (value - range.lowerBound) / span : 0.5)
  }

  /// Whether the colours are the clusters that are found: by default for authors and files without clusters.
  private static func usesClusters(
    _ analysis: Analysis, _ kind: NetworkKind, _ options: ViewOptions
  ) -> Bool {
    switch options.colorBy {
    case nil: kind == .authors || kind == .file && analysis.document?.hasClusters != true
    case "cluster": analysis.document?.vertices.clusters.isEmpty ?? true
    default: false
    }
  }

  private static func colors(
    _ analysis: Analysis, _ kind: NetworkKind, _ options: ViewOptions, _ drawn: DrawnNetwork
  ) throws(ViewFailure) -> VertexColors {
    if usesClusters(analysis, kind, options) {
      return VertexColors(analysis[kind], names: options.clusterNames)
    }
    var figure: VertexFigure?
    switch options.colorBy {
    case "none": return .none
    case nil:
      guard kind == .file else { return .none }
      figure = analysis.document?.clusterFigure
    case let name?:
      figure = analysis.figure(named: name, of: kind, attributes: options.attributes)
      if figure == nil {
        let known = analysis.figureNames(of: kind, attributes: options.attributes)
        throw .unknownFigure(name: name, known: ["cluster", "none"] + known)
      }
    }
    if let found = figure, found.namesGroups { figure = found.categories }
    switch figure {
    case .categories(let texts, let title):
      return VertexColors(texts, title: title, drawn: drawn.vertices)
    case .numbers(let numbers, let title): return .numbers(numbers, title: title)
    case nil: return .none
    }
  }

  private static func sizes(
    _ analysis: Analysis, _ kind: NetworkKind, _ options: ViewOptions
  ) throws(ViewFailure) -> (values: [Double?], title: String) {
    let network = analysis[kind].network
    guard let name = options.sizeBy else {
      if kind == .file { return (network.graph.strength(), "strength") }
      return (network.vertices.indices.map { Double(network.paperCount(of: $0)) }, "papers")
    }
    let figure = analysis.figure(named: name, of: kind, attributes: options.attributes)
    if case .numbers(let numbers, let title) = figure { return (numbers, title.lowercased()) }
    let known = analysis.figureNames(of: kind, attributes: options.attributes)
    throw figure == nil
      ? .unknownFigure(name: name, known: known) : .noNumbers(name: name, known: known)
  }
}

extension GraphDocument {
  /// Whether the file says of every vertex in which cluster it is.
  fileprivate var hasClusters: Bool {
    !vertices.isEmpty && vertices.clusters.count == vertices.count
  }
}

extension [Double?] {
  /// The smallest and the largest number; nil where there is none.
  fileprivate var range: ClosedRange<Double>? {
    let known = compactMap { $0 }.filter(\.isFinite)
    guard let least = known.min(), let most = known.max() else { return nil }
    return least...most
  }
}

// MARK: - Words

extension NetworkKind {
  /// What the vertices are, in a diagram.
  fileprivate var diagramKind: NetworkDiagram.Kind {
    switch self {
    case .authors: .authors
    case .affiliations: .affiliations
    case .countries: .countries
    case .authorPapers, .file: .vertices
    }
  }

  /// What a picture of the network is called.
  fileprivate func title(_ analysis: Analysis) -> String {
    switch self {
    case .authors: return "Who writes with whom"
    case .affiliations: return "Organisations that share papers"
    case .countries: return "Countries that share papers"
    case .authorPapers: return "Who wrote what"
    case .file:
      let title = analysis.document?.title.readable ?? ""
      return title.isEmpty ? "Network" : title
    }
  }
}

extension Analysis {
  /// The filters of a network, and what a reader of its picture should know of the papers.
  fileprivate func footer(of kind: NetworkKind) -> [String] {
    let filters = [options.network.filterLine(of: kind)].compactMap { $0 }
    switch kind {
    case .authors, .authorPapers: return footer()
    case .file: return filters
    case .affiliations:
      return filters + [coverage(papersNamingOrganisations, "an organisation")]
    case .countries: return filters + [coverage(papersNamingCountries, "a country")]
    }
  }

  private func coverage(_ count: Int, _ thing: String) -> String {
    "\(count.grouped) of \(authors.papers.count.of("paper")) name \(thing)."
  }

  /// How many of the papers name a country.
  private var papersNamingCountries: Int {
    authors.papers.count { paper in
      corpus.papers[paper].organisations.contains { $0.country != nil }
    }
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
