import ArgumentParser
import CoterieReports
import Foundation

/// The command `coterie`.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coterie",
    abstract: "Turns lists of papers into collaboration networks.",
    discussion: """
      Reads author profile pages and other lists of papers, finds who works with whom, and tells it \
      in tables, pictures and files that other tools open.

      Examples:
        coterie report seeds -o report
        coterie centrality seeds --measure betweenness,pagerank --top 5
      """,
    version: coterieVersion,
    subcommands: [
      ReportCommand.self, PapersCommand.self, NetworkCommand.self, CentralityCommand.self,
      ClustersCommand.self, TimelineCommand.self, DrawCommand.self, AuthorCommand.self,
      PathCommand.self,
    ])

  static func main() {
    // A closed pipe and a full disk come back as errors of the write, not as signals.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let interruptions = Interruptions()
    defer { interruptions.end() }
    let arguments = CommandLine.losslessArguments
    if let unknown = unknownSubcommand(in: arguments) {
      Console.error(unknown)
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as CommandFailure {
      Console.error(failure.description)
      Foundation.exit(1)
    } catch let failure as OutputFolder.Failure {
      Console.message(failure.description)
      Foundation.exit(1)
    } catch {
      exit(withError: error)
    }
  }

  /// What to say of a first argument that names no subcommand.
  private static func unknownSubcommand(in arguments: [String]) -> String? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else {
      return nil
    }
    return "there is no subcommand \"\(first)\"." + Suggestion.sentence(for: first, among: names)
      + " See 'coterie --help'."
  }
}

/// What keeps a command from doing anything, in a sentence; the command ends with status 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
