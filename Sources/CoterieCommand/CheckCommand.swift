import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieRecords

/// `coterie check`: everything that was noticed in the inputs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lists everything that was read, dropped, renamed or inferred.",
    discussion: """
      INPUT is any input: lists of papers, graph files, or both. Each message is printed as soon as \
      it is found, and none is left out, however many there are. The files that were read follow. \
      Status 2 says that some input was not read.

      Examples:
        coterie check seeds
        coterie check seeds --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var tableOptions: TableOptions

  func run() throws {
    let options = try input.corpusOptions()
    let listing = CheckListing(tableOptions.format, parameters: .object(input.parameters))
    let log = ProblemLog { listing.add($0) }
    let read = try ReadInputs(input, keepsAbstracts: false, showsProgress: true, log: log)
    Console.clearProgress()
    let check = InputCheck(read, options, input.directed, threads: input.threads)
    listing.finish(check)
    if check.log.hasErrors { throw ExitCode(2) }
  }
}
