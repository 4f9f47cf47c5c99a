import ArgumentParser
import CoterieAnalyses
import CoterieClusters
import CoterieExchange
import CoterieNetworks

/// `coterie centrality`: how central each author is.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Measures how central each author is, and the network as a whole.",
    discussion: """
      Prints ten measures of each author, or those that --measure names. Tables, and with --top or \
      --sort also CSV and JSON, are ranked by the first measure that --measure names, by default by \
      strength (VOSviewer: total link strength); other CSV and JSON keeps the order of first \
      appearance. INPUT may also be a graph file, whose own columns follow in CSV and JSON. The measures of one command are all of authors, \
      all of links, or all of the network.

      Of authors: \(listing(of: .vertex)).

      Of links: \(listing(of: .edge)).

      Of the network: \(listing(of: .graph)).

      Tables of their own: \(listing(of: .distribution)).

      Examples:
        coterie centrality seeds --top 5
        coterie centrality seeds --measure betweenness,constraint --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    help: ArgumentHelp(
      "The measures, separated by commas. (default: ten measures of authors)", valueName: "m,…"),
    completion: .list(Measure.all.map(\.name)))
  var measure: String?

  @OptionGroup var rank: RankOptions

  @Flag(help: "Print an estimate of the run time and stop.")
  var estimate = false

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions
  @OptionGroup(title: "Measure settings") var settings: MeasureSettingOptions
  @OptionGroup(title: "Measure settings") var computation: ComputationOptions

  func validate() throws {
    let measures = try measures()
    try MeasureChoice.check(measures)
    try settings.check(measures)
    try conventions.check(measures)
    try networkGroup.selection.check(input)
    let drawing: Set<Measure.Setting> = [.accuracy, .clustering]
    try computation.checkSeed(
      isUsed: networkGroup.selection.cluster != nil
        || measures.contains { !drawing.isDisjoint(with: $0.settings) },
      by: measures.map(\.name).joined(separator: ", "))
    if estimate {
      try rank.refuse(with: "--estimate")
    } else {
      try rank.check(columns: Self.columns(of: measures))
    }
  }

  func run() throws {
    let measures = try measures()
    let inputs = try LoadedInputs(input, messages)
    let (selection, corpus) = try inputs.network(kind.kind, networkGroup) {
      $0.leiden(seed: computation.seed, threads: input.threads)
    }
    let network = selection.network
    inputs.report(corpus, network)
    try MeasureChoice.check(measures, of: network)
    var convention = conventions.convention(computation, threads: input.threads)
    try settings.complete(&convention, selection.lookup)
    let estimates = Measure.estimates(of: network, measures, convention)
    if estimate {
      tableOptions.write(.estimates(estimates), parameters: parameters(measures))
    } else {
      estimates.compactMap(\.warning).forEach(messages.note)
      let leading = rank.sort == nil ? rank.top : nil
      let all =
        leading.flatMap {
          Measure.leadingTable(of: network, measures, convention, count: $0, stages: inputs.stages)
        }
        ?? Measure.table(
          of: network, measures, convention, leaders: leading.map { ($0, rankedBy(measures)) },
          stages: inputs.stages)
      try settings.check(all)
      try rank.check(columns: all.columns.map(\.name))
      let document = measures[0].scope == .vertex ? inputs.document(of: network) : nil
      write(document.map(all.adding) ?? all, measures)
    }
    try inputs.finish(corpus)
  }

  /// Prints the table of measures: tables by rank, files by rank where that is asked for.
  private func write(_ all: Table, _ measures: [Measure]) {
    let parameters = parameters(measures)
    let isRanked = [.vertex, .edge].contains(measures[0].scope)
    let ranking = rank.ranked(all, by: isRanked ? rankedBy(measures).name : nil)
    let names = measures[0].scope == .vertex ? ["name"] : ["source_name", "target_name"]
    let shown = isRanked ? ranking.selecting(names + measures.map(\.name)) : ranking
    tableOptions.write(
      rank.isGiven ? ranking : all, shown: tableOptions.shortened(shown, top: rank.top),
      parameters: parameters)
  }

  /// The measure that ranks where no column is named: the first one asked for, else strength.
  private func rankedBy(_ measures: [Measure]) -> Measure {
    measure == nil ? .strength : measures[0]
  }

  private func parameters(_ measures: [Measure]) -> [JSONValue.Member] {
    input.parameters + kind.parameters + networkGroup.parameters + computation.parameters
      + conventions.parameters + settings.parameters(measures) + [
        JSONValue.Member(
          name: "measures", value: .array(measures.map { .string($0.name) }))
      ] + rank.parameters
  }

  private func measures() throws -> [Measure] {
    guard let measure else { return Measure.standard }
    return try MeasureChoice.measures(named: measure)
  }

  /// The columns of the table of some measures; nil where a distribution has its own.
  private static func columns(of measures: [Measure]) -> [String]? {
    switch measures[0].scope {
    case .vertex: ["id", "name"] + measures.map(\.name)
    case .edge:
      ["source", "target", "source_name", "target_name"] + measures.map(\.name)
    case .graph: ["measure", "value"]
    case .distribution: nil
    }
  }

  /// The names of the measures of a scope.
  private static func listing(of scope: Measure.Scope) -> String {
    Measure.all.filter { $0.scope == scope }.map(\.name).joined(separator: ", ")
  }
}
