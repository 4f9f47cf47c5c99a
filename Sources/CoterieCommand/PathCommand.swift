import ArgumentParser
import CoterieGraphCore
import CoterieNetworks
import CoterieReports

/// `coterie path`: a shortest chain of co-authors.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Finds a shortest chain of co-authors, with the papers on it.",
    discussion: """
      Of equally short chains the one through the authors who appear first is told.

      Examples:
        coterie path "Elad Hoffer" "Yoni Kasten" seeds
        coterie path elad-hoffer yoni-kasten seeds --no-infer-owners
      """)

  @Argument(help: "The author at the one end, by name or id.")
  var from: String

  @Argument(help: "The author at the other end.")
  var to: String

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  func validate() throws {
    try AuthorLookup.checkOrder(
      [from, to], inputs: input.inputs, usage: "coterie path NAME NAME INPUT...")
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    let source = try AuthorLookup.vertex(named: from, in: network)
    let target = try AuthorLookup.vertex(named: to, in: network)
    inputs.report(corpus, network)
    let chain = inputs.stages.run("path") {
      BreadthFirstSearch(from: source, in: network.graph).path(to: target)
    }
    let table = network.chainTable(chain ?? [], corpus: corpus)
    switch tableOptions.format {
    case .table: Console.write(network.chainText(chain, from: source, to: target, corpus: corpus))
    case .csv, .json:
      tableOptions.write(
        table,
        parameters: input.parameters + networkGroup.parameters + [
          JSONValue.Member(name: "from", value: .string(network.vertices[source].id)),
          JSONValue.Member(name: "to", value: .string(network.vertices[target].id)),
          JSONValue.Member(name: "connected", value: .boolean(chain != nil)),
        ])
    }
    try inputs.finish(corpus)
  }
}
