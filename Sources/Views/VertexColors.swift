import CoterieAnalyses
import CoterieClusters
import CoterieNetworks
import CoterieRendering
import CoterieText

/// What the colours of vertices say.
enum VertexColors {
  /// Nothing: all vertices with links have one colour.
  case none
  /// Groups, in the order of their hues, and the place of that of each vertex.
  case groups([ClusterMark], places: [Int?], title: String)
  /// A number of each vertex.
  case numbers([Double?], title: String)
}

extension VertexColors {
  /// The clusters of an analysis.
  init(_ analysis: NetworkAnalysis, names: [Int: String]) {
    let hues = analysis.hues
    self = .groups(
      analysis.clusterMarks(names: names),
      places: analysis.clustering.membership.map { hues.place(of: $0) }, title: "Clusters")
  }

  /// Categories, those with most drawn members first; ties in the order of their texts.
  init(_ texts: [String?], title: String, drawn: [Int]) {
    var sizes: [String: (all: Int, drawn: Int)] = [:]
    for text in texts { text.map { sizes[$0, default: (0, 0)].all += 1 } }
    for vertex in drawn { texts[vertex].map { sizes[$0, default: (0, 0)].drawn += 1 } }
    let order = sizes.sorted {
      $0.value.drawn != $1.value.drawn ? $0.value.drawn > $1.value.drawn : $0.key < $1.key
    }
    let placeOf = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    self = .groups(
      order.map { ClusterMark($0.key.readable, size: $0.value.all) },
      places: texts.map { $0.flatMap { placeOf[$0] } }, title: title.readable)
  }

  /// The clusters whose members are drawn together; nil where the picture has no groups.
  var groups: [Int?]? {
    if case .groups(_, let places, _) = self { places } else { nil }
  }
}

extension NetworkAnalysis {
  /// The clusters of two or more vertices, as keys name them, in the order of their hues.
  ///
  /// - Parameter names: The user's own names of clusters, by their numbers.
  func clusterMarks(names: [Int: String] = [:]) -> [ClusterMark] {
    hues.clusters.map { place in
      let cluster = clusters[place]
      let leaders = cluster.members.prefix(2).map { network.shownName(of: $0).isolated }
      return ClusterMark(
        names[cluster.number]?.readable ?? leaders.joined(separator: ", "),
        size: cluster.members.count, number: cluster.number)
    }
  }
}

extension VertexFigure {
  /// The figure as categories: whole numbers too.
  var categories: VertexFigure {
    guard case .numbers(let numbers, let title) = self else { return self }
    return .categories(numbers.map { $0?.shortest }, title: title)
  }

  /// Whether numbers are the names of groups, as `modularity_class` says.
  var namesGroups: Bool {
    guard case .numbers(let numbers, let title) = self else { return true }
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return !Self.groupWords.isDisjoint(with: words)
      && numbers.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
  }

  private static let groupWords: Set<String> = [
    "class", "cluster", "clusters", "group", "community", "partition", "component", "category",
  ]
}
