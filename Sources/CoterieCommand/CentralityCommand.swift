import ArgumentParser
import CoterieNetworks
import CoterieReports

/// `coterie centrality`: how central each author is.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Measures how central each author is, and the network as a whole.",
    discussion: """
      Prints ten measures of each author sorted by strength, or those asked for; CSV and JSON keep \
      the order of first appearance. INPUT may also be a graph file. Measures of one command are all \
      of authors, all of links, or all of the network.

      Of authors: \(listing(of: .vertex)).

      Of links: \(listing(of: .edge)).

      Of the network: \(listing(of: .graph)).

      Tables of their own: \(listing(of: .distribution)).

      Examples:
        coterie centrality seeds --top 5
        coterie centrality seeds --measure betweenness,constraint --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  @Option(
    help: ArgumentHelp("The measures, commas between them.", valueName: "m,…"))
  var measure: String?

  @Option(help: ArgumentHelp("Print the first n rows.", valueName: "n"))
  var top: Int?

  @Flag(help: "Tell what the measures will roughly cost, and take none.")
  var estimate = false

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions
  @OptionGroup(title: "Of some measures") var settings: MeasureSettingOptions

  func validate() throws {
    let measures = try measures()
    if let top, top < 1 { throw ValidationError("--top must be 1 or more.") }
    try MeasureChoice.check(measures)
    try settings.check(measures)
  }

  func run() throws {
    let measures = try measures()
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    inputs.report(corpus, network)
    try MeasureChoice.check(measures, of: network)
    var convention = conventions.convention(threads: networkGroup.threads)
    try settings.complete(&convention, seed: networkGroup.seed, network)
    let estimates = Measure.estimates(of: network, measures, convention)
    if estimate {
      tableOptions.write(.estimates(estimates), parameters: parameters(measures))
    } else {
      for warning in estimates.compactMap(\.warning) { Console.message("note: \(warning)") }
      let leading = top.flatMap {
        Measure.leadingTable(of: network, measures, convention, count: $0, stages: inputs.stages)
      }
      let all =
        leading ?? Measure.table(of: network, measures, convention, stages: inputs.stages)
      try settings.check(all)
      write(all, measures)
    }
    try inputs.finish(corpus)
  }

  /// Prints the table of measures: files in the order of the vertices, people see the largest first.
  private func write(_ all: Table, _ measures: [Measure]) {
    let parameters = parameters(measures)
    guard let scope = measures.first?.scope, scope == .vertex || scope == .edge else {
      let table = top.map { all.prefix($0) } ?? all
      return tableOptions.write(table, parameters: parameters)
    }
    let rankedBy = measures.contains(.strength) ? Measure.strength : measures[0]
    let identity = scope == .vertex ? ["id"] : ["source", "target"]
    let names = scope == .vertex ? ["name"] : ["source_name", "target_name"]
    let ranking = all.sorted(by: rankedBy.name)
    // Files keep the order of the vertices, also of those that lead the ranking.
    let leaders = top.map { Set(ranking.rows.prefix($0).map { $0.prefix(identity.count) }) }
    let table =
      leaders.map { leaders in all.keeping { leaders.contains($0.prefix(identity.count)) } } ?? all
    let shown = tableOptions.shortened(ranking, top: top).selecting(names + measures.map(\.name))
    tableOptions.write(table, shown: shown, parameters: parameters)
  }

  private func parameters(_ measures: [Measure]) -> [JSONValue.Member] {
    input.parameters + networkGroup.parameters + conventions.parameters
      + settings.parameters(measures) + [
        JSONValue.Member(
          name: "measures", value: .array(measures.map { .string($0.name) })),
        JSONValue.Member(name: "top", value: .optional(top)),
      ]
  }

  private func measures() throws -> [Measure] {
    guard let measure else { return Measure.standard }
    return try MeasureChoice.measures(named: measure)
  }

  /// The names of the measures of a scope.
  private static func listing(of scope: Measure.Scope) -> String {
    Measure.all.filter { $0.scope == scope }.map(\.name).joined(separator: ", ")
  }
}

/// How measures are taken.
struct ConventionOptions: ParsableArguments {
  @Flag(help: "Measures of shortest paths go by lengths, 1/weight.")
  var weighted = false

  @Flag(help: "Measures of walks and of groups, and constraint, take every weight as 1.")
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
