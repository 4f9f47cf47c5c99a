import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieRecords
import CoterieReports

/// `coterie papers`: what was read, merged and inferred.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Lists the papers read, with merges and inferences.",
    discussion: """
      --records, --summary, --conflicts and --explain each show another list in place of the papers. \
      'coterie check' lists everything that was noticed while reading.

      Examples:
        coterie papers seeds --as-of 2027-06-01 --format json
        coterie papers seeds --conflicts
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var view: PapersViewOptions
  @OptionGroup var abstracts: AbstractOptions
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    help: ArgumentHelp(
      "Write a CSV file that says which records are of one paper.", valueName: "file"),
    completion: .file())
  var dedupReport: String?

  func validate() throws {
    if let dedupReport { try OutputPath.checkFile(dedupReport, of: "--dedup-report") }
  }

  func run() throws {
    let keepsAbstracts = view.showsAbstracts && !abstracts.leavesOutAbstracts
    let inputs = try LoadedInputs(input, messages, keepsAbstracts: keepsAbstracts)
    let corpus: Corpus
    do {
      corpus = try inputs.corpus().reportingSimilarTitles()
    } catch let failure as CommandFailure where failure.status == 2 {
      writeNothing()
      throw failure
    }
    inputs.report(corpus, nil, topics: Diagnostic.Topic.ofResults)
    try write(corpus, files: inputs.fileNames)
    if let dedupReport {
      try OutputFile.write(to: dedupReport) { corpus.duplicateTable().writeCSV(to: &$0) }
    }
    inputs.reportChangedFiles()
    messages.summary(corpus.overview)
    try inputs.finish(corpus)
  }

  /// Prints a list without rows, where no input was read.
  private func writeNothing() {
    if tableOptions.format == .json { write(count: 0) { _ in .null } }
  }

  private func write(_ corpus: Corpus, files: [String]) throws {
    switch view.view {
    case .papers: writePapers(of: corpus)
    case .records: writeRecords(of: corpus.records)
    case .lines:
      for record in corpus.records.indices { Console.write(corpus.records[record].jsonLine) }
    case .summary:
      let summary = corpus.fileSummary(of: files)
      if tableOptions.format == .json {
        let objects = summary.objects
        write(count: objects.count) { objects[$0] }
      } else {
        tableOptions.write(summary.table, parameters: input.parameters)
      }
    case .conflicts:
      tableOptions.write(corpus.conflictTable(), parameters: input.parameters)
    case .explanation(let id):
      let table = corpus.explanation(of: try corpus.paper(named: id))
      tableOptions.write(
        table, shown: table.selecting(["field", "chosen", "value", "record"]),
        parameters: input.parameters)
    }
  }

  private func writePapers(of corpus: Corpus) {
    if tableOptions.format == .json {
      return write(count: corpus.papers.count) { corpus.paperObject($0) }
    }
    tableOptions.write(
      corpus.paperTable(), shown: corpus.paperOverview(width: Console.width),
      parameters: input.parameters)
  }

  private func writeRecords(of records: RecordTable) {
    if tableOptions.format == .json { return write(count: records.count) { records.object($0) } }
    tableOptions.write(
      records.listing, shown: records.overview(width: Console.width), parameters: input.parameters)
  }

  /// Writes objects in JSON, one after the other.
  private func write(count: Int, object: (Int) -> JSONValue) {
    Console.write { sink in
      var rows = JSONRows(parameters: .object(input.parameters))
      for number in 0..<count { rows.append(object(number), to: &sink) }
      rows.end(to: &sink)
    }
  }
}

extension Corpus {
  /// The paper of an id, or of an identifier such as a DOI.
  fileprivate func paper(named text: String) throws -> Int {
    if let number = papers.firstIndex(where: { $0.id == text }) { return number }
    let wanted = Set(Identifier.Kind.allCases.compactMap { Identifier($0, text) })
    if let number = papers.firstIndex(where: { !wanted.isDisjoint(with: $0.identifiers) }) {
      return number
    }
    throw CommandFailure(
      "there is no paper \"\(text)\"."
        + Suggestion.sentence(for: text, among: papers.lazy.map(\.id).prefix(20_000).map { $0 })
        + " 'coterie papers --format csv' lists the ids.")
  }
}
