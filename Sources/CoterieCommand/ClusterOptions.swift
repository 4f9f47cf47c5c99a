import ArgumentParser
import CoterieGraphCore
import CoterieReports

/// Which clusters are to be found.
struct ClusterOptions: ParsableArguments {
  @Option(help: "How clusters are found.")
  var method = ClusterMethod.leiden

  @Option(
    help: """
      What clusters are to have much of: modularity, or weight beyond a constant for each pair (cpm). \
      (default: modularity)
      """)
  var quality: ClusterQuality?

  @Option(
    help: ArgumentHelp("Larger values give smaller clusters. (default: 1)", valueName: "r"))
  var resolution: Double?

  @Option(
    help: ArgumentHelp(
      "Do so many iterations, not as many as add anything to speak of.", valueName: "n"))
  var iterations: Int?

  @Option(
    help: ArgumentHelp(
      "k-clique: how many authors make a clique; neighbouring cliques share all but one. (default: 3)",
      valueName: "k"))
  var cliqueSize: Int?

  @Option(
    help: ArgumentHelp(
      "Merge smaller clusters into the neighbour that they are tied to most.", valueName: "n"))
  var minSize: Int?

  @Option(
    help: ArgumentHelp(
      "Find what so many runs with different seeds agree on, and how stable each member is.",
      valueName: "runs"))
  var consensus: Int?

  @Flag(help: "Take every weight as 1.")
  var unweighted = false

  func validate() throws {
    if let resolution {
      if !(resolution > 0 && resolution.isFinite) {
        throw ValidationError("--resolution must be a number above 0.")
      }
      try require(method.hasResolution, "--resolution", ClusterMethod.names(where: \.hasResolution))
    }
    if quality != nil {
      try require(method.hasQuality, "--quality", ClusterMethod.names(where: \.hasQuality))
    }
    if let iterations {
      if iterations < 1 { throw ValidationError("--iterations must be 1 or more.") }
      try require(
        method.hasIterations, "--iterations", ClusterMethod.names(where: \.hasIterations))
    }
    if let cliqueSize {
      if cliqueSize < 2 { throw ValidationError("--clique-size must be 2 or more.") }
      try require(method == .kClique, "--clique-size", ClusterMethod.kClique.rawValue)
    }
    if let minSize {
      if minSize < 1 { throw ValidationError("--min-size must be 1 or more.") }
      try require(
        method != .kClique, "--min-size", ClusterMethod.names(where: { $0 != .kClique }))
    }
    if let consensus {
      if consensus < 2 { throw ValidationError("--consensus takes 2 runs or more.") }
      try require(
        method.drawsByChance, "--consensus", ClusterMethod.names(where: \.drawsByChance))
    }
  }

  private func require(_ isFit: Bool, _ option: String, _ methods: String) throws {
    guard !isFit else { return }
    throw ValidationError("\(option) is for \(methods), not for \(method.rawValue).")
  }

  var weighting: EdgeWeighting { unweighted ? .unit : .weights }

  /// The search that the options ask for.
  ///
  /// - Parameter threads: How many threads each run may take.
  func search(threads: Int?) -> ClusterSearch {
    ClusterSearch(
      method: method, quality: (quality ?? .modularity).function, resolution: resolution ?? 1,
      iterations: iterations, weighting: weighting, threads: threads)
  }

  /// The resolution at which modularity is told: that of the search, where it looks for modularity.
  var modularityResolution: Double {
    quality == .cpm || method == .vos ? 1 : resolution ?? 1
  }

  /// The resolutions of a scan. A cluster of the constant Potts model is denser inside than the
  /// resolution, so that 1 is the end where weights are 1.
  var scannedResolutions: ClosedRange<Double> { quality == .cpm ? 0.001...1 : 0.1...10 }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "method", value: .string(method.rawValue)),
      JSONValue.Member(
        name: "quality",
        value: .optional(method.hasQuality ? (quality ?? .modularity).rawValue : nil)),
      JSONValue.Member(
        name: "resolution", value: .optional(method.hasResolution ? resolution ?? 1 : nil)),
      JSONValue.Member(name: "iterations", value: .optional(iterations)),
      JSONValue.Member(
        name: "clique_size", value: .optional(method == .kClique ? cliqueSize ?? 3 : nil)),
      JSONValue.Member(name: "min_size", value: .optional(minSize)),
      JSONValue.Member(name: "consensus", value: .optional(consensus)),
      JSONValue.Member(name: "unweighted", value: .boolean(unweighted)),
    ]
  }
}
