import ArgumentParser
import CoterieAnalyses
import CoterieGraphCore

/// How clusters are found.
struct ClusterOptions: ParsableArguments {
  @Option(
    help: """
      How clusters are found. vos is VOSviewer's clustering: the quality function cpm of association \
      strengths, maximised by Leiden.
      """)
  var method = ClusterMethod.leiden

  @Option(
    help: """
      Quality function to maximise: modularity or cpm (constant Potts model). (default: modularity)
      """)
  var quality: ClusterQuality?

  @Option(
    help: ArgumentHelp("Larger values give smaller clusters. (default: 1)", valueName: "r"),
    transform: NumberOption.positive)
  var resolution: Double?

  @Option(
    help: ArgumentHelp(
      "Stop after n iterations. (default: when nothing improves any more)", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var iterations: Int?

  @Option(
    help: ArgumentHelp(
      """
      k-clique: the number of authors in a clique; cliques that share all but one of them make a \
      cluster. (default: 3)
      """, valueName: "k"),
    transform: NumberOption.whole(atLeast: 2))
  var cliqueSize: Int?

  @Option(
    help: ArgumentHelp(
      "Merge clusters of fewer members into the one that they are linked to most.", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var minSize: Int?

  @Option(
    help: ArgumentHelp(
      "Combine n runs with different seeds, and show how stable each member is.",
      valueName: "n"),
    transform: NumberOption.whole(atLeast: 2))
  var consensus: Int?

  @Flag(help: "Ignore link weights. (default: clusters use them)")
  var unweighted = false

  func validate() throws {
    if resolution != nil {
      try require(method.hasResolution, "--resolution", ClusterMethod.names(where: \.hasResolution))
    }
    if quality != nil {
      try require(method.hasQuality, "--quality", ClusterMethod.names(where: \.hasQuality))
    }
    if iterations != nil {
      try require(
        method.hasIterations, "--iterations", ClusterMethod.names(where: \.hasIterations))
    }
    if cliqueSize != nil {
      try require(method == .kClique, "--clique-size", ClusterMethod.kClique.rawValue)
    }
    if minSize != nil {
      try require(
        method != .kClique, "--min-size", ClusterMethod.names(where: { $0 != .kClique }))
    }
    if consensus != nil {
      try require(
        method.drawsByChance, "--consensus", ClusterMethod.names(where: \.drawsByChance))
    }
    if unweighted {
      try require(method.usesWeights, "--unweighted", ClusterMethod.names(where: \.usesWeights))
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

  /// The resolution of the modularity that is printed: that of the search, where it maximises
  /// modularity.
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
