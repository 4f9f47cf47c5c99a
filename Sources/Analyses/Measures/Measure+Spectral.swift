import CoterieCentrality
import CoterieGraphCore
import CoterieText

/// Measures of walks: the eigenvectors of a network and their kin.
extension Measure {
  /// How central a vertex's neighbors are.
  public static let eigenvector = Measure(
    "eigenvector", "Eigenvector centrality",
    pass: MeasurePass("eigenvector", .walk(200)) { input in
      let result = input.graph.eigenvectorCentrality(weighting: input.convention.weighting)
      return .column(
        Table.Cells(
          zip(result.scores, result.isInGiantComponent).map { $1 ? .number($0) : .marked(0) }))
    }
  ) {
    "Links to authors who have many such links themselves; 1 is the largest in the largest component, "
      + "and outside it all are 0 (marked *). \($0.weightSentence)"
  }

  /// The share of a random walk's time.
  public static let pagerank = Measure(
    "pagerank", "PageRank", settings: [.damping],
    pass: MeasurePass("pagerank", .walk(150)) { input in
      .numbers(
        input.graph.pageRank(
          damping: input.convention.damping, weighting: input.convention.weighting))
    }
  ) {
    "Share of the time that a random walk spends at the author, damping \($0.damping.shortest); all add up to 1. "
      + $0.weightSentence
  }

  /// How many walks end at the vertex, long ones counting less.
  public static let katz = Measure(
    "katz", "Katz centrality", settings: [.attenuation],
    pass: MeasurePass("katz", .walk(50)) { input in
      let weighting = input.convention.weighting
      guard let attenuation = input.convention.attenuation else {
        return .numbers(input.graph.katzCentrality(weighting: weighting))
      }
      guard
        let scores = input.graph.katzCentrality(attenuation: attenuation, weighting: weighting)
      else { return .numbers([Double](repeating: .nan, count: input.graph.vertexCount)) }
      return .numbers(scores)
    }
  ) {
    "Sum over all walks that end at the author, each link of a walk counting "
      + "\($0.attenuation.map { $0.shortest } ?? "a default that suits the network") as much as the "
      + "one before. \($0.weightSentence)"
  }

  /// How well a vertex points to authorities.
  public static let hub = Measure(
    "hub", "Hub", pass: hubPass
  ) {
    "Links to authorities (Kleinberg); the largest is 1. \($0.weightSentence)"
  }

  /// How well a vertex is pointed to by hubs.
  public static let authority = Measure(
    "authority", "Authority", pass: hubPass
  ) {
    "Links to hubs (Kleinberg), in an undirected network the same as hub; the largest is 1. "
      + $0.weightSentence
  }

  /// Both come of one computation.
  private static let hubPass: MeasurePass = MeasurePass(
    "hub+authority", seconds: { input, _ in MeasureCost.walk(200).seconds(input) }
  ) { input, measures in
    let result = input.graph.hubsAndAuthorities(weighting: input.convention.weighting)
    return measures.map { measure in
      let scores = measure == .hub ? result.hubs : result.authorities
      return .column(
        Table.Cells(
          zip(scores, result.isInGiantComponent).map { $1 ? .number($0) : .marked(0) }))
    }
  }

  /// The share of the time of a random walk that restarts at some vertices.
  public static let personalizedPageRank = Measure(
    "personalized_pagerank", "Personalized PageRank", settings: [.origins, .damping],
    pass: MeasurePass("personalized_pagerank", .walk(150)) { input in
      .numbers(
        input.graph.personalizedPageRank(
          restartingAt: input.convention.origins, damping: input.convention.damping,
          weighting: input.convention.weighting))
    }
  ) {
    "Share of the time of a random walk that restarts at the given authors, damping "
      + "\($0.damping.shortest). \($0.weightSentence)"
  }

  /// How many closed walks begin at the vertex, long ones counting less.
  public static let subgraph = Measure(
    "subgraph", "Subgraph centrality",
    pass: MeasurePass("subgraph", .searches(12)) {
      .numbers($0.graph.subgraphCentrality(threads: $0.convention.threads))
    }
  ) { _ in
    "Number of closed walks that begin at the author, one of k links counting 1/k!; no value above "
      + "1.8e308. Every weight counts as 1."
  }

  static let spectralMeasures = [personalizedPageRank, katz, hub, authority, subgraph]
}
