import ArgumentParser
import CoterieParallel
import CoterieRecords
import CoterieText

/// Which messages are printed beside the results.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print no notes and no progress; warnings and errors remain.")
  var quiet = false

  @Flag(help: "Print the time of each stage to standard error.")
  var timings = false

  /// How the stages of the work are shown: their progress on a terminal, their times where asked for.
  var stages: Stages {
    let showsProgress = Console.isAtTerminal && !quiet
    let showsTimes = timings
    return Stages { stage, share in
      guard showsProgress else { return }
      Console.progress(share > 0 ? "\(stage), \(Int(100 * share)) %" : stage)
    } onEnd: { stage, seconds in
      guard showsTimes else { return }
      Console.message("timing\t\(stage)\t\(seconds.rounded(decimals: 6))")
    }
  }

  /// Prints a note.
  func note(_ text: String) {
    if !quiet { Console.message("note: \(text)") }
  }

  /// Prints a message; not a note where these are not wanted.
  func show(_ diagnostic: Diagnostic) {
    if diagnostic.severity > .note || !quiet { Console.message(diagnostic) }
  }

  /// Prints a line that sums up what was done.
  func summary(_ text: String) {
    if !quiet { Console.message(text) }
  }
}
