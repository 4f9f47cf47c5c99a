import ArgumentParser
import CoterieAnalyses

/// The option `--exact`.
struct AccuracyOption: ParsableArguments {
  @Flag(
    help: """
      Compute exact betweenness however long it takes. (default: approximate where the exact one would take \
      more than about \(Int(Analysis.exactSeconds)) seconds)
      """)
  var exact = false

  /// The option for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [JSONValue.Member(name: "exact", value: .boolean(exact))]
  }

  /// The option, where it is given, as words of a command line.
  var words: [String] { exact ? ["--exact"] : [] }
}
