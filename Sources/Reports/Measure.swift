import CoterieCentrality
public import CoterieGraphCore
public import CoterieNetworks

/// A measure of the vertices of a network, under the name by which the command, CSV and JSON know it.
public enum Measure: String, Sendable, CaseIterable {
  case degree
  case strength
  case betweenness
  case closeness
  case harmonic
  case eigenvector
  case pagerank
  case core
  case clusteringCoefficient = "clustering_coefficient"
  case constraint

  /// How measures are taken.
  public struct Convention: Sendable, Hashable {
    /// Whether betweenness and the closenesses go by lengths, 1/weight, instead of hops.
    public var usesLengths = false
    /// Whether the spectral measures, the constraint and clusterings take every weight as 1.
    public var ignoresWeights = false
    /// Whether scores are divided by their stated maximum.
    public var isNormalized = false
    /// How many threads may work; nil for as many as there are cores.
    public var threads: Int?

    /// Creates the default conventions.
    public init() {}

    var distances: EdgeDistance { usesLengths ? .inverseWeights : .hops }
    /// How weights enter the spectral measures, the constraint and clusterings.
    public var weighting: EdgeWeighting { ignoresWeights ? .unit : .weights }
  }

  /// Takes the measure of every vertex.
  ///
  /// - Returns: A cell for each vertex: empty where the measure has no value, marked where it is 0 by
  ///   definition, outside the giant component.
  public func cells(of graph: CSRGraph, _ convention: Convention = Convention()) -> [Table.Cell] {
    switch self {
    case .degree:
      return convention.isNormalized
        ? normalized(graph.degree().map { Double($0) }, .degree, of: graph)
        : graph.degree().map { .integer($0) }
    case .strength: return graph.strength().map { .number($0) }
    case .betweenness:
      let scores = graph.betweenness(
        distances: convention.distances, threads: convention.threads)
      return convention.isNormalized
        ? normalized(scores, .betweenness, of: graph) : scores.map { .number($0) }
    case .closeness:
      return graph.closeness(distances: convention.distances, threads: convention.threads)
        .map { .number($0) }
    case .harmonic:
      let scores = graph.harmonicCloseness(
        distances: convention.distances, threads: convention.threads)
      return convention.isNormalized
        ? normalized(scores, .harmonicCloseness, of: graph) : scores.map { .number($0) }
    case .eigenvector:
      let result = graph.eigenvectorCentrality(weighting: convention.weighting)
      return zip(result.scores, result.isInGiantComponent).map { $1 ? .number($0) : .marked(0) }
    case .pagerank:
      return graph.pageRank(weighting: convention.weighting).map { .number($0) }
    case .core: return graph.coreNumber().map { .integer($0) }
    case .clusteringCoefficient: return graph.clusteringCoefficient().map { .number($0) }
    case .constraint:
      return graph.constraint(weighting: convention.weighting).map { Table.Cell($0) }
    }
  }

  private func normalized(
    _ scores: [Double], _ maximum: CentralityMaximum, of graph: CSRGraph
  ) -> [Table.Cell] {
    maximum.normalized(scores).map { .number($0) }
  }

  /// The measure's column, its definition true to the convention.
  ///
  /// - Parameters:
  ///   - convention: How the measure is taken.
  ///   - counting: How papers add to the weights of links.
  public func column(
    _ convention: Convention = Convention(), counting: CountingMethod
  ) -> Table.Column {
    let lengths =
      convention.usesLengths
      ? "Shortest paths are of least length, a link's length being 1/weight."
      : "Every link is one step."
    let weights = convention.ignoresWeights ? "Every weight counts as 1." : "By link weights."
    let share = convention.isNormalized
    switch self {
    case .degree:
      return Table.Column(
        rawValue, "Degree",
        share ? "Number of co-authors, divided by n − 1." : "Number of co-authors.",
        bound: .lower)
    case .strength:
      return Table.Column(
        rawValue, "Strength", "Sum of the weights of the author's links.",
        bound: counting.weightBound)
    case .betweenness:
      return Table.Column(
        rawValue, "Betweenness",
        "Number of pairs of others whose shortest paths pass through the author, shared among "
          + "equal paths\(share ? ", divided by (n − 1)(n − 2)/2" : ""). \(lengths)",
        bound: .unknown)
    case .closeness:
      return Table.Column(
        rawValue, "Closeness",
        "Share of the others that are reached, divided by their mean distance (Wasserman and Faust);"
          + " 0 if isolated. \(lengths)",
        bound: .unknown)
    case .harmonic:
      return Table.Column(
        rawValue, "Harmonic closeness",
        "Sum of 1/distance to all others\(share ? ", divided by n − 1" : ""). \(lengths)",
        bound: .unknown)
    case .eigenvector:
      return Table.Column(
        rawValue, "Eigenvector centrality",
        "Ties to authors who are central themselves; the largest in the giant component is 1, and "
          + "outside it all are 0 (marked *). \(weights)",
        bound: .unknown)
    case .pagerank:
      return Table.Column(
        rawValue, "PageRank",
        "Share of a random walk's time, damping 0.85; all add up to 1. \(weights)",
        bound: .unknown)
    case .core:
      return Table.Column(
        rawValue, "Core number",
        "Largest k for which the author is among authors who each have k links among themselves.",
        bound: .lower)
    case .clusteringCoefficient:
      return Table.Column(
        rawValue, "Clustering coefficient",
        "Share of the pairs of co-authors who are linked themselves; 0 with fewer than two.",
        bound: .unknown)
    case .constraint:
      return Table.Column(
        rawValue, "Constraint",
        "How much the author's links lead to one group (Burt); small values bridge groups, isolated "
          + "authors have none. \(weights)",
        bound: .unknown)
    }
  }
}

extension CountingMethod {
  /// How weights relate to the true ones where author lists are truncated.
  var weightBound: Table.Bound { givesLowerBounds ? .lower : .unknown }
}
