import CoterieClusters
import CoterieGraphCore
import CoterieNetworks
import CoterieRendering
import CoterieText

/// How much a diagram draws at most, so that it stays legible and is done in seconds.
public struct DrawingLimits: Sendable, Hashable {
  /// The most vertices of a network.
  public var vertices = 400
  /// The most links of a network, and the most lines between authors and papers.
  public var links = 3_000
  /// The most authors of an author–paper diagram.
  public var authors = 120
  /// The most papers of an author–paper diagram.
  public var papers = 280

  /// Creates the default limits.
  public init() {}
}

/// The part of a network that a diagram draws: all, or the strongest vertices and links.
struct DrawnNetwork {
  let whole: Network
  private let isOfClusters: Bool
  /// The vertices, as numbers in the whole.
  let vertices: [Int]
  /// The network of these vertices.
  let network: Network
  /// The links that are drawn.
  let links: [Network.Link]
  /// How many links there are between the vertices.
  let linkCount: Int

  /// Chooses what is drawn.
  ///
  /// - Parameter clustering: The clusters that have hues; nil where colours say something else.
  init(_ whole: Network, limits: DrawingLimits, clustering: Clustering? = nil) {
    self.whole = whole
    vertices = whole.backboneVertices(limits.vertices, of: clustering)
    isOfClusters = clustering != nil
    network = vertices.count < whole.vertices.count ? whole.restricted(to: vertices) : whole
    linkCount = network.graph.edgeCount
    links = network.strongestLinks(limits.links)
  }

  /// The largest strength of the whole network, and its largest link weight.
  var largestStrength: Double { whole.graph.vertices.lazy.map { strength($0) }.max() ?? 0 }
  var largestWeight: Double { whole.graph.edges.lazy.map(\.weight).max() ?? 0 }

  private func strength(_ vertex: Int) -> Double { whole.graph.weights(of: vertex).reduce(0, +) }

  /// The papers of these vertices, as numbers in the corpus.
  var papers: [Int] {
    let hyperedges = network.hyperedges
    return hyperedges.papers.indices.filter { !hyperedges.members.members(of: $0).isEmpty }
      .map { Int(hyperedges.papers[$0]) }
  }

  /// Whether a vertex has links in the whole network, by its place among ``vertices``.
  func isLinked(_ place: Int) -> Bool { whole.graph.degree(of: vertices[place]) > 0 }

  /// `400 of 2,078 authors, 900 of 5,000 links`.
  func counts(_ noun: String, plural: String? = nil) -> String {
    vertices.count.outOf(whole.vertices.count, noun, plural: plural) + ", "
      + links.count.outOf(whole.graph.edgeCount, "link")
  }

  /// What is left out, a sentence for each limit that was met.
  func limitLines(_ noun: String, plural: String? = nil) -> [String] {
    var lines: [String] = []
    if vertices.count < whole.vertices.count {
      lines.append(
        "Shown: the backbone of the largest component, its strongest \(plural ?? noun + "s")"
          + (isOfClusters ? ", those of \(Color.hueCount) clusters first," : "")
          + " and those that join them by the strongest links.")
    }
    if links.count < linkCount {
      let nouns = plural ?? noun + "s"
      lines.append(
        "Of the \(linkCount.of("link")) between these \(nouns) the \(links.count.grouped) strongest are "
          + "drawn; of equal links an even choice.")
    }
    return lines
  }
}

extension Int {
  /// `45 of 2,078 authors`, or `45 authors` where these are all.
  func outOf(_ all: Int, _ noun: String, plural: String? = nil) -> String {
    self < all ? "\(grouped) of \(all.of(noun, plural: plural))" : of(noun, plural: plural)
  }
}

extension Network {
  /// The name of a vertex as pictures show it, without markup. Authors have such names already.
  func shownName(of vertex: Int) -> String {
    let name = vertices[vertex].name
    return kind == .authors ? name : name.readable
  }

  /// The vertices of a picture, `limit` at most, in their order: all, or a connected part of the largest
  /// component.
  ///
  /// Vertices are taken by strength, each with the vertices that join it to the strongest one in the maximum
  /// spanning forest; one whose path does not fit is passed over. With clusters, the members of those that
  /// would have most vertices in the picture come first, as many clusters as there are hues: a picture of a
  /// small part shows a few clusters well. Ties: more papers, then the first.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*) for *n* vertices and *m* links.
  func backboneVertices(_ limit: Int, of clustering: Clustering? = nil) -> [Int] {
    guard vertices.count > limit else { return Array(vertices.indices) }
    let order = giantComponentByStrength
    let forest = graph.maximumSpanningForest()
    let chosen = forest.connectedChoice(from: order, limit: limit)
    guard let clustering else { return chosen }
    var counts = [Int](repeating: 0, count: clustering.clusterCount)
    for vertex in chosen { counts[clustering.membership[vertex]] += 1 }
    let leading = Set(
      counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Color.hueCount))
    let isLed = { leading.contains(clustering.membership[$0]) }
    return forest.connectedChoice(
      from: order.filter(isLed) + order.filter { !isLed($0) }, limit: limit)
  }

  /// The vertices of the largest component, the strongest first.
  private var giantComponentByStrength: [Int] {
    let strength = vertices.indices.map { graph.weights(of: $0).reduce(0, +) }
    return ConnectedComponents(of: graph).giantComponent.sorted {
      if strength[$0] != strength[$1] { return strength[$0] > strength[$1] }
      let (left, right) = (paperCount(of: $0), paperCount(of: $1))
      return left != right ? left > right : $0 < $1
    }
  }
}

extension Network {
  /// The strongest links, `limit` at most, in their order. Of equal links those that a fixed shuffle
  /// of their places puts first: an even choice, which favours no author.
  func strongestLinks(_ limit: Int) -> [Link] {
    guard links.count > limit else { return Array(links) }
    let weights = graph.edges.map(\.weight)
    return weights.indices.sorted {
      weights[$0] != weights[$1]
        ? weights[$0] > weights[$1] : Self.shuffled($0) < Self.shuffled($1)
    }.prefix(max(0, limit)).sorted().map { links[$0] }
  }

  /// A number that looks random, one for each place: the finaliser of SplitMix64.
  private static func shuffled(_ place: Int) -> UInt64 {
    var bits = UInt64(place) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension CSRGraph {
  /// Takes vertices of a tree in an order, each with those between it and the first, while there is room;
  /// returns them ascending.
  fileprivate func connectedChoice(from order: [Int], limit: Int) -> [Int] {
    guard let root = order.first else { return [] }
    let parents = parents(from: root)
    var isTaken = [Bool](repeating: false, count: vertexCount)
    var taken = 0
    for vertex in order where taken < limit {
      var path: [Int] = []
      var next: Int? = vertex
      while let here = next, !isTaken[here] {
        path.append(here)
        next = parents[here]
      }
      guard taken + path.count <= limit else { continue }
      for here in path { isTaken[here] = true }
      taken += path.count
    }
    return vertices.filter { isTaken[$0] }
  }

  /// The vertex before each on its path from a root in a forest; nil for the root and for other components.
  fileprivate func parents(from root: Int) -> [Int?] {
    var parents = [Int?](repeating: nil, count: vertexCount)
    var open = [root]
    while let vertex = open.popLast() {
      for neighbor in neighbors(of: vertex)
      where neighbor != root && parents[neighbor] == nil {
        parents[neighbor] = vertex
        open.append(neighbor)
      }
    }
    return parents
  }
}
