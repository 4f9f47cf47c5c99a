import ArgumentParser
import CoterieCorpora
import CoterieRecords
import CoterieReports

/// `coterie papers`: what was read, merged and inferred.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Tells what was read, merged and inferred.",
    discussion: """
      Examples:
        coterie papers seeds
        coterie papers seeds --as-of 2027-06-01 --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var tableOptions: TableOptions

  func run() throws {
    let inputs = try LoadedInputs(input)
    let corpus = try inputs.corpus()
    inputs.report(corpus, nil, showsNotes: true)
    tableOptions.write(
      corpus.paperTable(), shown: corpus.paperOverview(width: Console.width),
      parameters: input.parameters)
    Console.message(corpus.overview)
    try inputs.finish(corpus)
  }
}
