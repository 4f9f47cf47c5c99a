import CoterieGraphCore

/// Which links of a network a picture shows, and which of them carry information and not only texture.
///
/// All on up to 400 vertices. On up to 5,000 the four strongest of each vertex, and the maximum spanning
/// forest, so that what is joined stays joined. On more the strongest of each vertex, 20,000 at most.
struct LinkChoice {
  /// Whether each link is drawn.
  private(set) var isDrawn: [Bool]
  /// Whether each link is drawn in full colour: all on up to 60 vertices, then the two strongest of each vertex.
  let isStrong: [Bool]

  private static let dotLinkLimit = 20_000

  /// - Parameter isInside: Whether each link is inside a cluster: of equally strong ones those come first that
  ///   show the clusters.
  /// - Precondition: Every link joins two of the vertices.
  init(
    _ links: [NetworkDiagram.Link], vertexCount: Int, form: NetworkForm, isInside: [Bool]
  ) {
    let all = [Bool](repeating: true, count: links.count)
    isStrong = form == .small ? all : Self.strongest(2, of: links, vertexCount, isInside)
    switch form {
    case .small, .medium: isDrawn = all
    case .large:
      isDrawn = Self.strongest(4, of: links, vertexCount)
      for link in Self.forest(links, vertexCount) { isDrawn[link] = true }
    case .dots:
      let chosen = Self.strongest(1, of: links, vertexCount)
      isDrawn = [Bool](repeating: false, count: links.count)
      for link in Self.byStrength(links).filter({ chosen[$0] }).prefix(Self.dotLinkLimit) {
        isDrawn[link] = true
      }
    }
  }

  /// The links from the strongest to the weakest; of equal ones those that are preferred, then in their order.
  private static func byStrength(
    _ links: [NetworkDiagram.Link], _ isPreferred: [Bool] = []
  ) -> [Int] {
    let looks = links.enumerated().map { place, link in
      (-link.finiteWeight, isPreferred.isEmpty || isPreferred[place] ? 0 : 1, place)
    }
    return looks.sorted { $0 < $1 }.map(\.2)
  }

  /// Whether each link is one of the strongest of an end.
  private static func strongest(
    _ limit: Int, of links: [NetworkDiagram.Link], _ vertexCount: Int, _ isPreferred: [Bool] = []
  ) -> [Bool] {
    var counts = [Int](repeating: 0, count: vertexCount)
    var isChosen = [Bool](repeating: false, count: links.count)
    for place in byStrength(links, isPreferred) {
      let (source, target) = (links[place].source, links[place].target)
      isChosen[place] = counts[source] < limit || counts[target] < limit
      counts[source] += 1
      counts[target] += 1
    }
    return isChosen
  }

  /// The links of the maximum spanning forest; of several between two vertices the strongest.
  private static func forest(_ links: [NetworkDiagram.Link], _ vertexCount: Int) -> [Int] {
    var strongest: [Pair: Int] = [:]
    for place in byStrength(links).reversed() { strongest[Pair(links[place])] = place }
    let graph = CSRGraph(
      vertexCount: vertexCount,
      weightedEdges: strongest.values.sorted().map { place in
        (links[place].source, links[place].target, max(links[place].finiteWeight, 1e-300))
      })
    return graph.maximumSpanningForest().edges.compactMap { edge in
      strongest[Pair(edge.source, edge.target)]
    }
  }

  /// The ends of a link, in ascending order.
  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ source: Int, _ target: Int) { (low, high) = (min(source, target), max(source, target)) }
    init(_ link: NetworkDiagram.Link) { self.init(link.source, link.target) }
  }
}

extension NetworkDiagram.Link {
  /// The weight; 0 where it is no number above it.
  var finiteWeight: Double { weight.isFinite && weight > 0 ? weight : 0 }
}
