import ArgumentParser
import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

/// `coterie path`: a shortest chain of co-authors.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Finds a shortest chain of co-authors, with the papers on it.",
    discussion: """
      Among equally short chains, the one through the earliest listed authors is shown.

      Examples:
        coterie path "Elad Hoffer" "Yoni Kasten" seeds
        coterie path elad-hoffer yoni-kasten seeds --no-infer-owners
      """)

  @Argument(help: "The author at one end, by name or id.")
  var from: String

  @Argument(help: "The author at the other end.")
  var to: String

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try networkGroup.selection.check(input)
    try AuthorLookup.checkOrder(
      [from, to], inputs: input.inputs, usage: "coterie path NAME NAME INPUT...")
    if networkGroup.counting != .full, networkGroup.minWeight == 0,
      networkGroup.backboneOptions.backbone == nil
    {
      throw ValidationError(
        "--counting has no effect on a path without --min-weight or --backbone.")
    }
  }

  func run() throws {
    let inputs = try LoadedInputs(input, messages)
    let (selection, corpus) = try inputs.network(kind.kind, networkGroup)
    let (network, lookup) = (selection.network, selection.lookup)
    let ends = (try lookup.vertex(named: from), try lookup.vertex(named: to))
    inputs.report(corpus, network)
    let path = inputs.stages.run("path") {
      BreadthFirstSearch(from: ends.0, in: network.graph).path(to: ends.1)
    }
    let chain = Chain(path, from: ends.0, to: ends.1, in: network, corpus: corpus)
    switch tableOptions.format {
    case .table: Console.write(chain.text(width: Console.width))
    case .csv: Console.write { chain.table.writeCSV(to: &$0) }
    case .json:
      Console.write(
        chain.json(parameters: input.parameters + kind.parameters + networkGroup.parameters))
    }
    try inputs.finish(corpus)
  }
}
