import ArgumentParser
import CoterieCorpora
import CoterieNetworks
import CoterieReports
import CoterieTimelines

/// `coterie timeline`: how the network grew.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tells the papers, authors and links of each year.",
    discussion: """
      Examples:
        coterie timeline seeds
        coterie timeline seeds --window 5 --step 1 --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  @Option(help: ArgumentHelp("How many years a window covers.", valueName: "years"))
  var window = 1

  @Option(help: ArgumentHelp("How many years lie between two windows.", valueName: "years"))
  var step = 1

  @Flag(help: "Let every window begin at the first year.")
  var cumulative = false

  func validate() throws {
    if networkGroup.kind != .authors || networkGroup.minPapers > 1 || networkGroup.minWeight > 0
      || networkGroup.largestComponent
    {
      throw ValidationError(
        "A timeline counts all authors and links of its papers; leave --kind, --min-papers, "
          + "--min-weight and --largest-component out.")
    }
    if window < 1 { throw ValidationError("--window must be 1 or more.") }
    if step < 1 { throw ValidationError("--step must be 1 or more.") }
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let corpus = try inputs.corpus()
    let filter = networkGroup.networkOptions.filter
    let selection = PaperSelection(corpus, filter)
    inputs.report(corpus, nil)
    for remark in selection.remarks { Console.message("note: \(remark)") }
    let series = inputs.stages.run("timeline") {
      YearSeries(corpus, filter: filter, width: window, step: step, isCumulative: cumulative)
    }
    let undated = selection.papers.count { corpus.papers[$0].year == nil }
    if undated > 0 {
      Console.message("note: \(undated) paper\(undated == 1 ? "" : "s") without a year left out.")
    }
    if let year = series.partialYear {
      Console.message("note: the year \(year) is inferred and partial; its figures will grow.")
    }
    tableOptions.write(
      series.table,
      parameters: input.parameters + networkGroup.parameters + [
        JSONValue.Member(name: "window", value: .integer(window)),
        JSONValue.Member(name: "step", value: .integer(step)),
        JSONValue.Member(name: "cumulative", value: .boolean(cumulative)),
      ])
    try inputs.finish(corpus)
  }
}
