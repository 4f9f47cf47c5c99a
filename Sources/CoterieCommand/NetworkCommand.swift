import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieExchange
import CoterieNetworks
import CoterieRecords
import CoterieReports

/// `coterie network`: the network as a table or as a file of another tool.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Builds a network; writes or converts it to any graph format.",
    discussion: """
      Without -o or --to it prints the links, the strongest first. INPUT may also be a graph file.

      Formats: \(GraphFormat.written.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")).

      Examples:
        coterie network seeds --counting fractional
        coterie network seeds --to gexf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write the network to this file, in the format of its ending.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the network to standard output, or to -o, in this format: "
        + GraphFormat.written.map(\.name).joined(separator: ", ") + ".",
      valueName: "format"),
    completion: .list(GraphFormat.written.map(\.name)))
  var to: String?

  func validate() throws {
    try networkGroup.selection.check(input)
    guard try format() != nil else { return }
    if tableOptions.givenFormat != nil {
      throw ValidationError(
        "--format is for the table of links; \(to == nil ? "-o" : "--to") writes a graph file.")
    }
    if let output { try OutputPath.checkFile(output) }
  }

  func run() throws {
    let inputs = try LoadedInputs(input, messages)
    let (selection, corpus) = try inputs.network(kind.kind, networkGroup)
    let network = selection.network
    inputs.report(corpus, network)
    if let format = try format() {
      try write(document(of: network, corpus, inputs), as: format)
    } else {
      let shown = tableOptions.shortened(network.linkOverview.sorted(by: "weight"), top: nil)
      tableOptions.write(
        network.linkTable(corpus), shown: shown,
        parameters: input.parameters + kind.parameters + networkGroup.parameters)
      messages.note(network.overview)
    }
    try inputs.finish(corpus)
  }

  /// Writes a graph file, and says what its format can't hold.
  private func write(_ document: GraphDocument, as format: GraphFormat) throws {
    var problems: [AttributeProblem] = []
    if let output {
      try OutputFile.write(to: output) { problems = format.write(document, to: &$0) }
    } else {
      Console.write { problems = format.write(document, to: &$0) }
    }
    let location = SourceLocation(file: output ?? "-")
    for problem in problems {
      Console.message(Diagnostic(.attribute(problem), at: location))
    }
  }

  private func document(
    of network: Network, _ corpus: Corpus?, _ inputs: LoadedInputs
  ) -> GraphDocument {
    if let document = inputs.document(of: network) { return document }
    var document = GraphDocument(
      network, title: "Network of \(network.kind.rawValue)", threads: input.threads)
    document.descriptionLines = corpus.map { network.remarks($0) } ?? []
    return document
  }

  private func format() throws -> GraphFormat? {
    let ending = output.flatMap { GraphFormat(path: $0) }
    if let to {
      let names = GraphFormat.written.map(\.name)
      guard let format = GraphFormat(named: to.lowercased()), format.isWritten else {
        throw ValidationError(Suggestion.refusal(of: "graph format", to, among: names) + ".")
      }
      // Both kinds of DOT may be in a file that ends in .dot.
      if let output, let ending, ending != format, !(ending == .dot && format == .gephiDOT) {
        throw ValidationError(
          "The ending of \(output) asks for \(ending.name), --to for \(format.name).")
      }
      return format
    }
    guard let output else { return nil }
    guard let ending, ending.isWritten else { throw Self.unknownEnding(of: output) }
    return ending
  }

  private static func unknownEnding(of output: String) -> ValidationError {
    let names = GraphFormat.written.map(\.name)
    let ending = String(output.split(separator: ".").last ?? "")
    return ValidationError(
      "The ending of \(output) names no graph format."
        + Suggestion.sentence(for: ending, among: names)
        + " Choose from \(names.joined(separator: ", ")); or pass --to.")
  }
}
