import ArgumentParser
import CoterieAnalyses
import CoterieNetworks

/// `coterie author`: one author's card.
struct AuthorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author",
    abstract: "Shows one author's papers, co-authors, measures and years.",
    discussion: """
      CSV holds the row of measures alone; JSON holds the co-authors, papers and years too.

      Examples:
        coterie author "Nir Ailon" seeds
        coterie author nir-ailon seeds --format json
      """)

  @Argument(help: "The author's name or id.")
  var name: String

  @OptionGroup var input: InputOptions
  @OptionGroup var analysisGroup: AnalysisOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try analysisGroup.network.selection.check(input)
    try AuthorLookup.checkOrder([name], inputs: input.inputs, usage: "coterie author NAME INPUT...")
  }

  func run() throws {
    let inputs = try LoadedInputs(input, messages)
    let corpus = try inputs.corpus()
    let (analysis, selection) = try inputs.analysis(
      of: corpus, .authors, analysisGroup.network, analysisGroup.options(threads: input.threads))
    let vertex = try selection.lookup.vertex(named: name)
    let card = AuthorCard(analysis, vertex: vertex)
    inputs.report(corpus, analysis.authors)
    switch tableOptions.format {
    case .table: Console.write(card.text(width: Console.width))
    case .csv:
      Console.write { card.measures.writeCSV(to: &$0) }
      messages.note("CSV holds the measures alone; co-authors and papers are in --format json.")
    case .json:
      Console.write(
        card.json(
          parameters: .object(input.parameters + analysisGroup.parameters)))
    }
    try inputs.finish(corpus)
  }
}
