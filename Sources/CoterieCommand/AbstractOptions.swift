import ArgumentParser

/// Whether abstracts are read and printed.
struct AbstractOptions: ParsableArguments {
  @Flag(name: .customLong("no-abstracts"), help: "Leave abstracts out.")
  var leavesOutAbstracts = false

  /// The options that are not the defaults, as words of a command line.
  var words: [String] { leavesOutAbstracts ? ["--no-abstracts"] : [] }
}
