import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieIdentities
import CoterieReports
import CoterieText

/// `coterie names`: who is who, and where that is doubtful.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Lists doubtful decisions about who is who, with reasons, and takes answers.",
    discussion: """
      Each row asks whether two mentions of a name are of one person: two authors that may be one, or one \
      author that may be two. The question whose answer is worth most is first. Write same or different \
      into the column answer of the CSV table and pass it to --apply, or answer at the terminal with --ask: \
      the answers are added to the ledger, which every command takes with --ledger.

      Examples:
        coterie names seeds --top 20
        coterie names seeds --assignments --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Flag(help: "Print which author each mention of each record is.")
  var assignments = false

  @Flag(help: "Ask at the terminal, and add each answer to the ledger.")
  var ask = false

  @Option(
    help: ArgumentHelp("Add the answers in a file to the ledger.", valueName: "file"),
    completion: .file())
  var apply: String?

  @Option(
    help: ArgumentHelp(
      "Write the spellings of all authors as a thesaurus of VOSviewer.", valueName: "file"),
    completion: .file())
  var thesaurus: String?

  @Option(
    help: ArgumentHelp("The first N questions only.", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var top: Int?

  func validate() throws {
    if let thesaurus { try OutputPath.checkFile(thesaurus, of: "--thesaurus") }
    if ask || apply != nil, input.ledger.count != 1 {
      throw ValidationError(
        "\(ask ? "--ask" : "--apply") needs --ledger FILE, to which answers are added.")
    }
    if apply != nil, ask || assignments || !input.inputs.isEmpty {
      throw ValidationError("--apply reads no input and excludes --ask and --assignments.")
    }
    if assignments, top != nil || ask {
      throw ValidationError(
        "\(ask ? "--ask" : "--top") is for questions; it has no effect on --assignments.")
    }
  }

  func run() throws {
    if let apply { return try add(LedgerAnswers(path: apply)) }
    let ledger = try ask ? LedgerFile(path: input.ledger[0]) : nil
    let inputs = try LoadedInputs(input, messages)
    let corpus = try inputs.corpus()
    inputs.report(corpus, nil)
    if let thesaurus { try writeThesaurus(of: corpus, to: thesaurus) }
    if let ledger {
      let count = try NameQuestions(corpus, ledger).ask(proposals(of: corpus))
      messages.note("\(count.of("answer")) added to the ledger.")
    } else if assignments {
      printAssignments(of: corpus)
    } else {
      printProposals(of: corpus)
    }
    messages.summary(corpus.overview)
    try inputs.finish(corpus)
  }

  private func add(_ answers: LedgerAnswers) throws {
    answers.diagnostics.forEach { Console.message($0) }
    let count = try LedgerFile(path: input.ledger[0]).append(answers.entries)
    messages.note("\(count.of("decision")) added to the ledger.")
  }

  private func writeThesaurus(of corpus: Corpus, to path: String) throws {
    let written = Thesaurus(of: corpus)
    try OutputFile.write(Array(written.text.utf8), to: path)
    if !written.ambiguous.isEmpty {
      messages.note(
        "\(written.ambiguous.count.of("spelling is", plural: "spellings are")) left out of the "
          + "thesaurus, since several authors share \(written.ambiguous.count == 1 ? "it" : "each")."
      )
    }
  }

  private func proposals(of corpus: Corpus) -> [IdentityProposal] {
    let all = corpus.identityProposals()
    if all.isEmpty {
      messages.note(
        input.identity == .resolve
          ? "no decision about who is who is doubtful."
          : "there are no questions, since only --identity resolve decides by evidence.")
    }
    let isShort = !ask && tableOptions.format == .table && Console.showsResults
    return Array(all.prefix(top ?? (isShort ? 20 : all.count)))
  }

  private func printAssignments(of corpus: Corpus) {
    let format = tableOptions.format == .json ? TableFormat.json : .csv
    var rows = RowPrinter(
      format, columns: AssignmentRows.columns, parameters: .object(input.parameters))
    AssignmentRows(corpus).forEach { rows.print($0) }
    rows.end()
  }

  private func printProposals(of corpus: Corpus) {
    let table = corpus.proposalTable(of: proposals(of: corpus))
    tableOptions.write(
      table, shown: table.selecting(["question", "name", "probability", "mentions", "reasons"]),
      parameters: input.parameters)
  }
}
