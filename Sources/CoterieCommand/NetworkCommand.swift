import ArgumentParser
import CoterieCorpora
import CoterieExchange
import CoterieNetworks
import CoterieReports

/// `coterie network`: the network as a table or as a file of another tool.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Builds a network; writes or converts it to any graph format.",
    discussion: """
      Without -o or --to it prints the links, the strongest first. INPUT may also be a graph file.

      Examples:
        coterie network seeds --counting fractional
        coterie network seeds --to gexf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write the network to this file, in the format of its ending.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the network to standard output (or to -o) in this format: "
        + GraphFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "format"))
  var to: String?

  func validate() throws {
    _ = try format()
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    inputs.report(corpus, network)
    if let format = try format() {
      var document =
        try inputs.document(networkGroup)
        ?? GraphDocument(
          network, title: "Network of \(network.kind.rawValue)"
        ) { corpus?.papers[$0].year }
      if !inputs.isGraph { document.descriptionLines = corpus.map { network.remarks($0) } ?? [] }
      let bytes = format.bytes(of: document)
      if let output {
        try OutputFolder.write(bytes, to: output)
      } else {
        Console.write(bytes)
      }
    } else {
      let table = network.linkTable(corpus)
      let shown = tableOptions.shortened(network.linkOverview.sorted(by: "weight"), top: nil)
      tableOptions.write(
        table, shown: shown, parameters: input.parameters + networkGroup.parameters)
      Console.message("note: \(network.overview)")
    }
    try inputs.finish(corpus)
  }

  private func format() throws -> GraphFormat? {
    let names = GraphFormat.allCases.map(\.rawValue)
    if let to {
      guard let format = GraphFormat(rawValue: to) else {
        throw ValidationError(
          Suggestion.refusal(of: "graph format", to, among: names) + ".")
      }
      return format
    }
    guard let output else { return nil }
    guard let format = GraphFormat(path: output) else {
      let ending = String(output.split(separator: ".").last ?? "")
      throw ValidationError(
        "The ending of \(output) names no graph format."
          + Suggestion.sentence(for: ending, among: names)
          + " Known are \(names.joined(separator: ", ")); or pass --to.")
    }
    return format
  }
}
