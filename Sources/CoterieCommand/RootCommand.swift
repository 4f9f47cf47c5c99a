import ArgumentParser

/// The command `coterie`.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coterie",
    abstract: "Turns lists of papers into collaboration networks.")
}
