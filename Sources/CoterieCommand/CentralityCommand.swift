import ArgumentParser
import CoterieNetworks
import CoterieReports

/// `coterie centrality`: how central each author is.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Measures how central each author is.",
    discussion: """
      Prints all measures sorted by strength, or those asked for; CSV and JSON keep the order of \
      first appearance. INPUT may also be a graph file.

      Examples:
        coterie centrality seeds --top 5
        coterie centrality seeds --measure betweenness,constraint --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  @Option(
    help: ArgumentHelp(
      "The measures, commas between them: \(Measure.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "m,…"))
  var measure: String?

  @Option(help: ArgumentHelp("Print the first n rows.", valueName: "n"))
  var top: Int?

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions

  func validate() throws {
    _ = try measures()
    if let top, top < 1 { throw ValidationError("--top must be 1 or more.") }
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    inputs.report(corpus, network)
    let convention = conventions.convention(threads: networkGroup.threads)
    let measures = try measures()
    let all = Table(of: network, measures, convention)
    let rankedBy = measures.contains(.strength) ? Measure.strength : measures[0]
    let ranking = all.sorted(by: rankedBy.rawValue)
    // Files keep the order of the vertices, also of those that lead the ranking.
    let leaders = top.map { Set(ranking.rows.prefix($0).compactMap(\.first)) }
    let table = leaders.map { leaders in all.keeping { leaders.contains($0[0]) } } ?? all
    let shown = tableOptions.shortened(ranking, top: top)
      .selecting(["name"] + measures.map(\.rawValue))
    tableOptions.write(
      table, shown: shown,
      parameters: input.parameters + networkGroup.parameters
        + conventions.parameters + [
          JSONValue.Member(
            name: "measures", value: .array(measures.map { .string($0.rawValue) })),
          JSONValue.Member(name: "top", value: .optional(top)),
        ])
    try inputs.finish(corpus)
  }

  private func measures() throws -> [Measure] {
    guard let measure else { return Measure.allCases }
    let names = measure.split(separator: ",").map { String($0) }
    guard !names.isEmpty else { throw ValidationError("--measure names no measure.") }
    return try names.map { name in
      guard let measure = Measure(rawValue: name) else {
        let known = Measure.allCases.map(\.rawValue)
        throw ValidationError(
          Suggestion.refusal(of: "measure", name, among: known) + ".")
      }
      return measure
    }
  }
}

/// How measures are taken.
struct ConventionOptions: ParsableArguments {
  @Flag(help: "Betweenness and closeness go by lengths, 1/weight.")
  var weighted = false

  @Flag(help: "Eigenvector centrality, PageRank and constraint take every weight as 1.")
  var unweighted = false

  @Flag(help: "Divide scores by their stated maximum.")
  var normalized = false

  func validate() throws {
    if weighted, unweighted {
      throw ValidationError("--weighted and --unweighted exclude each other.")
    }
  }

  func convention(threads: Int?) -> Measure.Convention {
    var convention = Measure.Convention()
    convention.usesLengths = weighted
    convention.ignoresWeights = unweighted
    convention.isNormalized = normalized
    convention.threads = threads
    return convention
  }

  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "weighted", value: .boolean(weighted)),
      JSONValue.Member(name: "unweighted", value: .boolean(unweighted)),
      JSONValue.Member(name: "normalized", value: .boolean(normalized)),
    ]
  }
}
