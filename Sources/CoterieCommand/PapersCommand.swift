import ArgumentParser
import CoterieCorpora
import CoterieRecords
import CoterieReports

/// `coterie papers`: what was read, merged and inferred.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Lists the papers read, with merges and inferences.",
    discussion: """
      'coterie check' lists everything that was noticed while reading.

      Examples:
        coterie papers seeds
        coterie papers seeds --as-of 2027-06-01 --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var abstracts: AbstractOptions
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let inputs = try LoadedInputs(input, messages, keepsAbstracts: !abstracts.leavesOutAbstracts)
    let corpus = try inputs.corpus().reportingSimilarTitles()
    inputs.report(corpus, nil, topics: Set(Diagnostic.Topic.allCases))
    switch tableOptions.format {
    case .table:
      Console.write(corpus.paperOverview(width: Console.width).text(width: Console.width))
    case .csv: Console.write(corpus.paperTable().csv)
    case .json:
      Console.write(
        JSONValue.object([
          "parameters": .object(input.parameters), "rows": .array(corpus.paperObjects()),
        ]).lines(depth: 2))
    }
    messages.summary(corpus.overview)
    try inputs.finish(corpus)
  }
}
