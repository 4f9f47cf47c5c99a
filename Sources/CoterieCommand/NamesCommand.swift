import ArgumentParser
import CoterieCorpora
import CoterieReports

/// `coterie names`: who is who, and where that is doubtful.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Lists doubtful decisions about who is who, with reasons.",
    discussion: """
      Each row asks whether two mentions of a name are of one person: two authors that may be one, or one \
      author that may be two. The question whose answer is worth most is first. --assignments prints which \
      author each name of each record is.

      Examples:
        coterie names papers.bib --top 20
        coterie names papers.bib --assignments --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Flag(help: "Print which author each mention of each record is.")
  var assignments = false

  @Option(
    help: ArgumentHelp("Print the first N questions only.", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var top: Int?

  func validate() throws {
    if assignments, top != nil {
      throw ValidationError("--top is for questions; it has no effect on --assignments.")
    }
  }

  func run() throws {
    let inputs = try LoadedInputs(input, messages)
    let corpus = try inputs.corpus()
    inputs.report(corpus, nil)
    if assignments { printAssignments(of: corpus) } else { printProposals(of: corpus) }
    messages.summary(corpus.overview)
    try inputs.finish(corpus)
  }

  private func printAssignments(of corpus: Corpus) {
    let format = tableOptions.format == .json ? TableFormat.json : .csv
    var rows = RowPrinter(
      format, columns: AssignmentRows.columns, parameters: .object(input.parameters))
    AssignmentRows(corpus).forEach { rows.print($0) }
    rows.end()
  }

  private func printProposals(of corpus: Corpus) {
    var proposals = corpus.identityProposals()
    let isShort = tableOptions.format == .table && Console.showsResults
    proposals = Array(proposals.prefix(top ?? (isShort ? 20 : proposals.count)))
    let table = corpus.proposalTable(of: proposals)
    tableOptions.write(
      table, shown: table.selecting(["question", "name", "probability", "mentions", "reasons"]),
      parameters: input.parameters)
  }
}
