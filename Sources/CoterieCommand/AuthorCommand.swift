import ArgumentParser
import CoterieNetworks
import CoterieReports
import Foundation

/// `coterie author`: one author's card.
struct AuthorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author",
    abstract: "Tells an author's papers, co-authors, measures and years.",
    discussion: """
      Examples:
        coterie author "Nir Ailon" seeds
        coterie author nir-ailon seeds --format json
      """)

  @Argument(help: "The author's name or id.")
  var name: String

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  func validate() throws {
    if networkGroup.kind != .authors {
      throw ValidationError("An author's card is of the co-authorship network; leave --kind out.")
    }
    try AuthorLookup.checkOrder([name], inputs: input.inputs, usage: "coterie author NAME INPUT...")
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let corpus = try inputs.corpus()
    var options = Analysis.Options()
    options.network = networkGroup.networkOptions
    options.seed = networkGroup.seed
    options.convention.threads = networkGroup.threads
    let analysis = Analysis(corpus, options: options, stages: inputs.stages)
    let vertex = try AuthorLookup.vertex(named: name, in: analysis.authors)
    let card = AuthorCard(analysis, vertex: vertex)
    inputs.report(corpus, analysis.authors)
    switch tableOptions.format {
    case .table: Console.write(card.text(width: Console.width))
    case .csv: Console.write(card.measures.csv)
    case .json:
      Console.write(card.json(parameters: .object(input.parameters + networkGroup.parameters)))
    }
    try inputs.finish(corpus)
  }
}
