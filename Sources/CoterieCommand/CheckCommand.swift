import ArgumentParser
import CoterieCorpora
import CoterieRecords
import CoterieReports

/// `coterie check`: everything that was noticed in the inputs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lists everything that was read, dropped, renamed or inferred.",
    discussion: """
      INPUT is any input: lists of papers, graph files, or both. Nothing is left out, however long \
      the list is. Status 2 says that some input was not read.

      Examples:
        coterie check seeds
        coterie check seeds --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var tableOptions: TableOptions

  func run() throws {
    let read = try ReadInputs(input, showsProgress: true)
    Console.clearProgress()
    let check = InputCheck(read, input.corpusOptions)
    switch tableOptions.format {
    case .table: Console.write(check.text(width: Console.width))
    case .csv: Console.write(check.table.csv)
    case .json: Console.write(check.json(parameters: .object(input.parameters)))
    }
    if check.hasErrors { throw ExitCode(2) }
  }
}
