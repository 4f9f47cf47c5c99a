import ArgumentParser
import CoterieAnalyses
import CoterieRendering
import CoterieReports
import Foundation

/// The command `coterie`.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coterie",
    abstract: "Turns lists of papers into collaboration networks.",
    discussion: """
      Reads author profile pages and other lists of papers, finds who works with whom, and shows it \
      in tables, pictures and files that other tools open.

      Completion of options and file names: 'coterie --generate-completion-script bash' prints it \
      for bash, likewise for zsh and fish.

      Examples:
        coterie report seeds -o report
        coterie centrality seeds --measure betweenness,pagerank --top 5
      """,
    version: coterieVersion,
    subcommands: [
      ReportCommand.self, PapersCommand.self,
      NamesCommand.self, CheckCommand.self, NetworkCommand.self,
      CentralityCommand.self, ClustersCommand.self, TimelineCommand.self, LayoutCommand.self,
      DrawCommand.self, AuthorCommand.self, PathCommand.self, FormatsCommand.self,
    ])

  static func main() {
    GraphvizChild.serve()
    // A closed pipe and a full disk come back as errors of the write, not as signals.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    Interruptions.serve()
    MemoryFailure.serve()
    LargeBlocks.returnOnceFreed()
    defer { Console.clearProgress() }
    let arguments = NumberOption.joiningNegativeNumbers(CommandLine.losslessArguments)
    if let unknown = unknownSubcommand(in: arguments) {
      Console.error(unknown)
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
    if let help = ViewHelp.text(for: arguments) {
      Console.write(help)
      return
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as CommandFailure {
      Console.error(failure.description)
      Foundation.exit(failure.status)
    } catch let failure as PictureFailure {
      Console.error(failure.description)
      Foundation.exit(1)
    } catch let failure as OutputFailure {
      Console.message(failure.description)
      Foundation.exit(1)
    } catch {
      Console.clearProgress()
      exit(withError: error)
    }
  }

  /// What to say of a first argument, or one after `help`, that names no subcommand.
  private static func unknownSubcommand(in arguments: [String]) -> String? {
    let names = configuration.subcommands.map { $0._commandName }
    let isHelp = arguments.first == "help"
    let named = isHelp ? arguments.dropFirst().first : arguments.first
    guard let named, !named.hasPrefix("-"), !(names + ["help"]).contains(named) else { return nil }
    return "there is no subcommand \"\(named)\"." + Suggestion.sentence(for: named, among: names)
      + " See 'coterie --help'."
  }
}

/// What keeps a command from doing anything, in a sentence.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
  /// The status with which the command ends: 2 where no input was read, else 1.
  let status: Int32

  init(_ description: String, status: Int32 = 1) {
    self.description = description
    self.status = status
  }
}
