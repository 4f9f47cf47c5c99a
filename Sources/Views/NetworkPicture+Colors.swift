import CoterieAnalyses
import CoterieCentrality
import CoterieExchange
import CoterieNetworks
import CoterieRendering

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
  static func usesClusters(
    _ analysis: Analysis, _ kind: NetworkKind, _ options: ViewOptions
  ) -> Bool {
    switch options.colorBy {
    case nil: kind == .authors || kind == .file && analysis.document?.hasClusters != true
    case "cluster": analysis.document?.vertices.clusters.isEmpty ?? true
    default: false
    }
  }

  static func colors(
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

  static func sizes(
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
  var range: ClosedRange<Double>? {
    let known = compactMap { $0 }.filter(\.isFinite)
    guard let least = known.min(), let most = known.max() else { return nil }
    return least...most
  }
}
