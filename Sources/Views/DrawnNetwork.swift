import CoterieAnalyses
import CoterieClusters
import CoterieGraphCore
import CoterieNetworks
import CoterieRendering
import CoterieText

/// The part of a network that a diagram draws: all, or the strongest vertices and links.
struct DrawnNetwork {
  let whole: Network
  private let isOfClusters: Bool
  /// The vertices, as numbers in the whole.
  let vertices: [Int]
  /// The network of these vertices.
  let network: Network
  /// The links that are drawn, as numbers of the network's links; nil where all are.
  let chosenLinks: [Int]?
  /// How many links there are between the vertices.
  let linkCount: Int

  /// Chooses what is drawn.
  ///
  /// - Parameters:
  ///   - limit: The most vertices.
  ///   - most: The most links.
  ///   - clustering: The clusters that have hues; nil where colours say something else.
  init(_ whole: Network, vertices limit: Int, links most: Int, clustering: Clustering? = nil) {
    self.whole = whole
    vertices = whole.backboneVertices(limit, of: clustering)
    isOfClusters = clustering != nil
    network = vertices.count < whole.vertices.count ? whole.restricted(to: vertices) : whole
    linkCount = network.graph.edgeCount
    chosenLinks = network.strongestLinks(most)
  }

  /// How many links are drawn.
  var drawnLinkCount: Int { chosenLinks?.count ?? linkCount }

  /// The links that are drawn.
  var links: [Network.Link] {
    let links = network.links
    return chosenLinks?.map { links[$0] } ?? Array(links)
  }

  /// The largest link weight of the whole network.
  var largestWeight: Double { whole.graph.edges.lazy.map(\.weight).max() ?? 0 }

  /// The papers of these vertices, as numbers in the corpus.
  var papers: [Int] {
    let hyperedges = network.hyperedges
    return hyperedges.papers.indices.filter { !hyperedges.members.members(of: $0).isEmpty }
      .map { Int(hyperedges.papers[$0]) }
  }

  /// Whether a vertex has links in the whole network, by its place among ``vertices``.
  func isLinked(_ place: Int) -> Bool { whole.graph.degree(of: vertices[place]) > 0 }

  /// `400 of 2,078 authors, 900 of 5,000 links`.
  ///
  /// - Parameter linkCount: How many of ``links`` the picture shows.
  func counts(_ noun: String, plural: String? = nil, linkCount: Int) -> String {
    vertices.count.outOf(whole.vertices.count, noun, plural: plural) + ", "
      + linkCount.outOf(whole.graph.edgeCount, "link")
  }

  /// What is left out, a sentence for each limit that was met.
  func limitLines(_ noun: String, plural: String? = nil) -> [String] {
    var lines: [String] = []
    if vertices.count < whole.vertices.count {
      let chosen = whole.choice(
        of: vertices, nouns: plural ?? noun + "s", isOfClusters: isOfClusters)
      lines.append("Shown: \(chosen).")
    }
    if drawnLinkCount < linkCount {
      let nouns = plural ?? noun + "s"
      lines.append(
        "Of the \(linkCount.of("link")) between these \(nouns) the \(drawnLinkCount.grouped) strongest are "
          + "drawn; of equal links an even choice.")
    }
    return lines
  }
}

extension Network {
  /// Which vertices a picture shows that does not show all, as ``backboneVertices(_:of:)`` chooses them.
  func choice(of drawn: [Int], nouns: String, isOfClusters: Bool) -> String {
    let components = ConnectedComponents(of: graph)
    let parts = Set(drawn.map { components.component(of: $0) })
    if parts.reduce(0, { $0 + components.sizes[$1] }) == drawn.count {
      return parts.count == 1
        ? "the largest component" : "the \(parts.count.grouped) largest components"
    }
    return "the backbone of the largest component, its strongest \(nouns)"
      + (isOfClusters ? ", those of \(Color.hueCount) clusters first," : "")
      + " and those that join them by the strongest links"
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
}

extension Network {
  /// The numbers of the strongest links, `limit` of them, ascending; nil where there are no more. Of equal links
  /// those that a fixed shuffle of their places puts first: an even choice, which favours no author.
  func strongestLinks(_ limit: Int) -> [Int]? {
    guard links.count > limit else { return nil }
    let weights = graph.edges.map(\.weight)
    return weights.indices.sorted {
      weights[$0] != weights[$1]
        ? weights[$0] > weights[$1] : Self.shuffled($0) < Self.shuffled($1)
    }.prefix(max(0, limit)).sorted()
  }

  /// A number that looks random, one for each place: the finaliser of SplitMix64.
  private static func shuffled(_ place: Int) -> UInt64 {
    var bits = UInt64(place) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
