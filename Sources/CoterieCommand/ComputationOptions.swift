import ArgumentParser
import CoterieAnalyses

/// How numbers are drawn at random.
struct ComputationOptions: ParsableArguments {
  @Option(
    name: .customLong("seed"),
    help: ArgumentHelp("Random seed. (default: 0)", valueName: "n"),
    transform: NumberOption.seed)
  var givenSeed: UInt64?

  var seed: UInt64 { givenSeed ?? 0 }

  /// The options for `parameters` of a result: all that a figure depends on, so not the threads.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(
        name: "seed", value: Int(exactly: seed).map { .integer($0) } ?? .string("\(seed)"))
    ]
  }

  /// The options that are not the defaults and that a result depends on, as words of a command line.
  var words: [String] { seed == 0 ? [] : ["--seed", "\(seed)"] }

  /// Refuses a seed where nothing is drawn at random.
  func checkSeed(isUsed: Bool, by work: String) throws {
    if givenSeed != nil, !isUsed {
      throw ValidationError("--seed has no effect on \(work), which draws nothing at random.")
    }
  }
}
