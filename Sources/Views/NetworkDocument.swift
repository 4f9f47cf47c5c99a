public import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
public import CoterieExchange
import CoterieGraphCore
import CoterieGraphviz
import CoterieLayouts
public import CoterieNetworks
import CoterieRendering
import CoterieText

extension Analysis {
  /// A network as graph files hold it: names and links, and what a picture of it shows, clusters, colours,
  /// the sizes of circles and the widths of lines.
  ///
  /// - Parameters:
  ///   - kind: The network.
  ///   - options: What colours and sizes say; the setting `links` holds where it is given.
  ///   - limit: The most vertices: of more, those that a picture would show.
  ///   - isPlaced: Whether vertices have positions, so that their names have room. Networks that are too large to
  ///     be drawn with their names have none.
  /// - Throws: ``ViewFailure`` where the options ask for what there is not.
  public func document(
    of kind: NetworkKind, _ options: ViewOptions = ViewOptions(), vertices limit: Int? = nil,
    isPlaced: Bool = true
  ) throws(ViewFailure) -> GraphDocument {
    let limits = (
      vertices: limit ?? .max,
      links: options.values["links"] == nil ? Int.max : options.whole("links", of: .network)
    )
    let picture = try NetworkPicture(self, kind, options, limits: limits)
    return try picture.document(isPlaced: isPlaced)
  }
}

extension NetworkPicture {
  /// What is drawn, as graph files hold it.
  func document(isPlaced: Bool) throws(ViewFailure) -> GraphDocument {
    try NetworkDocument(self).document(isPlaced: isPlaced)
  }
}

/// The work of describing what a picture of a network shows.
private struct NetworkDocument {
  let picture: NetworkPicture
  private let sizes: [Double]
  /// The colours of authors beside their papers, by their numbers in the corpus.
  private let authorColors: [Int: Color]

  private var drawn: DrawnNetwork { picture.drawn }

  init(_ picture: NetworkPicture) {
    self.picture = picture
    let scale = Scale(picture)
    sizes = picture.drawn.vertices.map { scale.diameter(of: picture.sizes.values[$0] ?? 0) }
    authorColors = picture.kind == .authorPapers ? picture.analysis.authorColors : [:]
  }

  func document(isPlaced: Bool) throws(ViewFailure) -> GraphDocument {
    var document = plainDocument
    if picture.kind == .authorPapers { shortenTitles(&document) }
    setClusters(&document)
    setLooks(&document)
    let limit = GraphvizEngine.nop2.limit
    if isPlaced, limit.allows(vertices: document.vertices.count, links: document.edges.count) {
      document.vertices.positions = SparseColumn(try positions(in: document))
    } else {
      document.vertices.positions = []
    }
    return document
  }

  /// The vertices and links that are drawn, with all that is known of them.
  private var plainDocument: GraphDocument {
    let network = drawn.network
    if var file = picture.analysis.document {
      if drawn.vertices.count == file.vertices.count, drawn.drawnLinkCount == file.edges.count {
        return file
      }
      let kept = Set(drawn.vertices)
      let links = Set(drawn.links.map { [drawn.vertices[$0.source], drawn.vertices[$0.target]] })
      let edges = file.edges
      file = file.keeping(vertices: kept.contains) { edge in
        let ends = [Int(edges.sources[edge]), Int(edges.targets[edge])].sorted()
        return links.contains(ends)
      }
      return file
    }
    var document = GraphDocument(
      network, title: title, threads: picture.analysis.options.convention.threads)
    if let chosen = drawn.chosenLinks {
      document = document.keeping(edges: Set(chosen).contains)
    }
    document.descriptionLines = network.remarks(picture.analysis.corpus)
    return document
  }

  private var title: String {
    switch picture.kind {
    case .authors: "Co-authorship network"
    case .authorPapers: "Authors and their papers"
    default: picture.title
    }
  }

  /// Titles of papers would cover the picture: their labels are beginnings, and a column has the whole.
  private func shortenTitles(_ document: inout GraphDocument) {
    let titles = document.vertices.indices.map { vertex in
      drawn.network.isPaper(vertex) ? document.vertices.label(vertex).readable : nil
    }
    document.vertexAttributes.append(
      AttributeColumn(name: "title", values: .string(TextColumn(titles))))
    document.vertices = VertexTable(
      zip(document.vertices, titles).lazy.map { vertex, title in
        var vertex = vertex
        if let title {
          vertex.label = TextMeasure.fitting(
            title, width: Self.titleWidth, size: Self.fontSize)
        }
        return vertex
      })
  }

  private static let titleWidth = 150.0
  private static let fontSize = 10.0
}

// MARK: - Looks

extension NetworkDocument {
  private func setClusters(_ document: inout GraphDocument) {
    guard case .groups(let marks, let places, _) = picture.colors else { return }
    if picture.usesClusters {
      let part = picture.part
      document.clusterLabels = part.clusters.map(\.label)
      document.vertices.clusters = SparseColumn(
        drawn.vertices.map { part.clustering.membership[$0] + 1 })
    } else if document.vertices.clusters.isEmpty || picture.options.colorBy != nil {
      document.clusterLabels = marks.map(\.name)
      document.vertices.clusters = SparseColumn(
        drawn.vertices.map { vertex in places[vertex].map { $0 + 1 } })
    }
  }

  /// What a graph file says of looks stays, unless something else is asked for.
  private func setLooks(_ document: inout GraphDocument) {
    let options = picture.options
    if document.vertices.colors.isEmpty || options.colorBy != nil {
      document.vertices.colors = SparseColumn(
        drawn.vertices.indices.map { GraphColor(hexadecimal: Theme.light[color(of: $0)]) })
    }
    if document.vertices.sizes.isEmpty || options.sizeBy != nil {
      document.vertices.sizes = SparseColumn(sizes.map(\.toHundredths))
    }
    if document.edges.widths.isEmpty {
      document.edges.widths = SparseColumn(widths(of: document.edges))
    }
  }

  /// Widths of lines that grow with the square roots of weights.
  private func widths(of edges: EdgeTable) -> [Double] {
    let heaviest = edges.indices.lazy.map { edges.weight($0) }.max() ?? 1
    let unit = min(1.1, 7 / max(0, heaviest).squareRoot())
    return edges.indices.map { max(0.5, unit * max(0, edges.weight($0)).squareRoot()).toHundredths }
  }

  private func color(of place: Int) -> Color {
    let vertex = drawn.vertices[place]
    if picture.kind == .authorPapers {
      let network = picture.network
      return network.isPaper(vertex)
        ? .missing : authorColors[network.number(of: vertex)] ?? .other
    }
    switch picture.colors {
    case .none: return drawn.isLinked(place) ? .accent : .other
    case .groups(_, let places, _): return .cluster(places[vertex])
    case .numbers: return picture.numberColor(of: vertex)
    }
  }

  /// Diameters of circles whose areas show values.
  private struct Scale {
    private let largest: Double
    private let radii: (least: Double, largest: Double)

    init(_ picture: NetworkPicture) {
      largest = picture.sizes.values.compactMap { $0 }.filter(\.isFinite).max() ?? 0
      radii =
        switch picture.drawn.vertices.count {
        case ...60: (4, 22)
        case ...400: (3, 16)
        case ...5_000: (2.5, 12)
        default: (2, 8)
        }
    }

    func diameter(of value: Double) -> Double {
      guard largest > 0, value.isFinite else { return 2 * radii.least }
      return 2 * max(radii.least, radii.largest * (max(value, 0) / largest).squareRoot())
    }
  }
}

extension Analysis {
  /// The colours of authors' clusters, by the authors' numbers in the corpus.
  fileprivate var authorColors: [Int: Color] {
    var colors: [Int: Color] = [:]
    for vertex in authors.vertices.indices {
      colors[authors.number(of: vertex)] = .cluster(cluster(of: vertex))
    }
    return colors
  }
}

// MARK: - Positions

extension NetworkDocument {
  /// Positions in points with y upwards: those of a graph file as they are, else those of the layout.
  private func positions(
    in document: GraphDocument
  ) throws(ViewFailure) -> [GraphDocument.Position] {
    try picture.checkPositions()
    let layout = picture.part.layout
    let known = drawn.vertices.map { layout.position(of: $0) }
    let given = known.compactMap { $0 }
    let isGiven = picture.part.keepsPositions && given.count == known.count
    let places = isGiven ? given : captionedPlaces(near: known, of: document)
    let bounds = Box(around: places)
    return places.map {
      GraphDocument.Position(
        x: ($0.x - bounds.minX).toHundredths, y: (bounds.maxY - $0.y).toHundredths)
    }
  }

  private func captionedPlaces(near known: [Point?], of document: GraphDocument) -> [Point] {
    let circles = CaptionedCircles(
      diameters: document.vertices.indices.map { document.vertices.sizes[$0] ?? 18 },
      captionWidths: document.vertices.indices.map {
        TextMeasure.width(of: document.vertices.label($0), size: Self.fontSize)
      })
    return circles.places(near: known)
  }
}
