import ArgumentParser
import CoterieAnalyses
import CoterieNetworks

/// How measures are computed.
struct ConventionOptions: ParsableArguments {
  @Flag(
    help: """
      Use 1/weight as the length of a link in betweenness, closeness, harmonic closeness and other \
      measures of shortest paths. (default: every link is one step)
      """)
  var weighted = false

  @Flag(
    help: """
      Ignore link weights in PageRank, eigenvector, Katz, hubs and authorities, constraint and \
      clusters. (default: they use weights)
      """)
  var unweighted = false

  @Flag(help: "Divide scores by their stated maximum. (default: raw scores)")
  var normalized = false

  func validate() throws {
    if weighted, unweighted {
      throw ValidationError("--weighted and --unweighted exclude each other.")
    }
  }

  func convention(_ computation: ComputationOptions, threads: Int?) -> Measure.Convention {
    var convention = Measure.Convention()
    convention.usesLengths = weighted
    convention.ignoresWeights = unweighted
    convention.isNormalized = normalized
    convention.threads = threads
    convention.seed = computation.seed
    return convention
  }

  /// Refuses an option that changes none of the measures.
  func check(_ measures: [Measure]) throws {
    let options: [(name: String, isGiven: Bool, set: WritableKeyPath<Measure.Convention, Bool>)] = [
      ("--weighted", weighted, \.usesLengths), ("--unweighted", unweighted, \.ignoresWeights),
      ("--normalized", normalized, \.isNormalized),
    ]
    for option in options where option.isGiven {
      if !measures.contains(where: { $0.depends(on: option.set) }) {
        throw ValidationError(
          "\(option.name) has no effect on \(measures.map(\.name).joined(separator: ", ")).")
      }
    }
  }

  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "weighted", value: .boolean(weighted)),
      JSONValue.Member(name: "unweighted", value: .boolean(unweighted)),
      JSONValue.Member(name: "normalized", value: .boolean(normalized)),
    ]
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    (weighted ? ["--weighted"] : []) + (unweighted ? ["--unweighted"] : [])
      + (normalized ? ["--normalized"] : [])
  }
}

extension Measure {
  /// Whether a convention changes the measure: its definition says so.
  func depends(on convention: WritableKeyPath<Convention, Bool>) -> Bool {
    var changed = Convention()
    changed[keyPath: convention] = true
    return column(changed, counting: .full) != column(counting: .full)
  }
}
