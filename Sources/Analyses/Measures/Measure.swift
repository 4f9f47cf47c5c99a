import CoterieCentrality
public import CoterieGraphCore
public import CoterieNetworks
import CoterieText

/// A measure of a network, under the name by which the command, CSV and JSON know it.
///
///     let table = Measure.table(of: network, [.betweenness, .closeness])
///
/// Measures are in one file for each family, `Measure+Distances.swift` and so on, each as a value with its
/// names, its definition, its scope and the way it is computed.
public struct Measure: Sendable, Hashable {
  /// The name in files and options: `harmonic`.
  public let name: String
  /// The name for people: `Harmonic closeness`.
  public let title: String
  /// What has a value of it.
  public let scope: Scope
  /// What it depends on beside the convention of all measures.
  public let settings: [Setting]
  /// What it says, with its unit and convention: one sentence.
  let definition: @Sendable (Convention) -> String
  /// What its figures are where author lists are truncated.
  let bound: @Sendable (CountingMethod) -> Table.Bound
  /// How it is taken, alone or with others.
  let pass: MeasurePass

  /// What has a value of a measure.
  public enum Scope: String, Sendable, CaseIterable {
    /// Each vertex: a column of a table of the vertices.
    case vertex
    /// Each edge: a column of a table of the edges.
    case edge
    /// The network as a whole: a row of a table of such figures.
    case graph
    /// A table of its own, such as the number of pairs at every distance.
    case distribution
  }

  /// What some measures depend on.
  public enum Setting: Sendable, Hashable {
    /// Links that join two kinds of vertices, authors and papers.
    case twoModes
    /// The vertices where a walk begins anew.
    case origins
    /// How likely a walk goes on.
    case damping
    /// How much goes on along a link.
    case attenuation
    /// The error of what is approximate, how likely it may be missed, and a seed.
    case accuracy
    /// A clustering: its resolution and seed.
    case clustering
  }

  init(
    _ name: String, _ title: String, scope: Scope = .vertex, settings: [Setting] = [],
    bound: @escaping @Sendable (CountingMethod) -> Table.Bound = { _ in .unknown },
    pass: MeasurePass, definition: @escaping @Sendable (Convention) -> String
  ) {
    self.name = name
    self.title = title
    self.scope = scope
    self.settings = settings
    self.bound = bound
    self.pass = pass
    self.definition = definition
  }

  /// Whether both have the same name.
  public static func == (first: Measure, second: Measure) -> Bool { first.name == second.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Measure {
  /// The measures of vertices that every ranking and report has, in the order of their columns.
  public static let standard: [Measure] = [
    .degree, .strength, .betweenness, .closeness, .harmonic, .eigenvector, .pagerank, .core,
    .clusteringCoefficient, .constraint,
  ]

  /// All measures: the standard ones, then the others by scope and family.
  public static let all: [Measure] =
    standard + neighborMeasures + distanceMeasures + spectralMeasures + currentMeasures
    + clusterMeasures + twoModeMeasures + edgeMeasures + graphMeasures + distributions

  /// Whether a network has the measure: not every one has two kinds of vertices.
  public func isDefined(for network: Network) -> Bool {
    !settings.contains(.twoModes) || MeasureInput.sides(of: network) != nil
  }

  /// Returns the measure of a name; nil where there is none.
  public static func named(_ name: String) -> Measure? { all.first { $0.name == name } }

  /// The measure's column, its definition true to the convention.
  ///
  /// - Parameters:
  ///   - convention: How the measure is taken.
  ///   - counting: How papers add to the weights of links.
  public func column(
    _ convention: Convention = Convention(), counting: CountingMethod
  ) -> Table.Column {
    Table.Column(name, title, definition(convention), bound: bound(counting))
  }

  /// Takes the measure of every vertex of a graph.
  ///
  /// - Precondition: It is a measure of vertices, and no measure of two kinds of vertices.
  /// - Returns: A cell for each vertex: empty where the measure has no value, marked where it is 0 by
  ///   definition.
  public func cells(of graph: CSRGraph, _ convention: Convention = Convention()) -> Table.Cells {
    precondition(scope == .vertex, "\(name) has no value for each vertex")
    return pass.take(MeasureInput(graph: graph, convention: convention), [self])[0].cells
  }
}

extension Measure {
  /// How measures are taken.
  public struct Convention: Sendable, Hashable {
    /// Whether measures of shortest paths go by lengths, 1/weight, instead of hops.
    public var usesLengths = false
    /// Whether the spectral measures, the constraint and clusterings take every weight as 1.
    public var ignoresWeights = false
    /// Whether scores are divided by their stated maximum.
    public var isNormalized = false
    /// How many threads may work; nil for as many as there are cores.
    public var threads: Int?
    /// The chance that the random walk of PageRank goes on along a link.
    public var damping = 0.85
    /// The largest damping that can be computed.
    public static let largestDamping = CSRGraph.largestDamping
    /// Where the walk of personalized PageRank restarts: vertices, each as likely as the others.
    public var origins: [Int] = []
    /// How much of a vertex's Katz centrality goes on along a link; nil for the measure's own choice.
    public var attenuation: Double?
    /// Whether betweenness is approximate: that of random paths.
    public var isBetweennessApproximate = false
    /// The largest error of approximate betweenness, as a share of its maximum.
    public var error = 0.01
    /// How likely approximate betweenness may miss that error somewhere.
    public var failureProbability = 0.1
    /// The resolution of the clustering that some measures need.
    public var resolution = 1.0
    /// The seed of what is drawn by chance.
    public var seed: UInt64 = 0

    /// Creates the default conventions.
    public init() {}

    var distances: EdgeDistance { usesLengths ? .inverseWeights : .hops }
    /// How weights enter the spectral measures, the constraint and clusterings.
    public var weighting: EdgeWeighting { ignoresWeights ? .unit : .weights }

    /// How long a link is, in a sentence.
    var lengthSentence: String {
      usesLengths
        ? "Shortest paths are of least length, a link's length being 1/weight."
        : "Every link is one step."
    }
    /// How near approximate betweenness is, in a sentence.
    var accuracySentence: String {
      "estimated from random paths: off by at most \(error.shortest) of the largest possible score for "
        + "all, except with a probability of \(failureProbability.shortest)"
    }
    /// How strong a link is, in a sentence.
    var weightSentence: String {
      ignoresWeights ? "Every weight counts as 1." : "By link weights."
    }
  }
}

extension CountingMethod {
  /// How weights relate to the true ones where author lists are truncated.
  var weightBound: Table.Bound { givesLowerBounds ? .lower : .unknown }
}
