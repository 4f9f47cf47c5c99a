import ArgumentParser
import CoterieAnalyses
import CoterieLayouts
import CoterieNetworks
import CoterieText

/// How an analysis is made: the same options in report, draw and author.
struct AnalysisOptionGroup: ParsableArguments {
  @OptionGroup(title: "Network") var network: NetworkOptionGroup
  @OptionGroup(title: "Conventions") var computation: ComputationOptions

  @Option(
    help: ArgumentHelp("Larger values give smaller clusters. (default: 1)", valueName: "r"),
    transform: NumberOption.positive)
  var resolution: Double?

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions
  @OptionGroup(title: "Conventions") var accuracy: AccuracyOption

  /// The options of an analysis.
  func options(threads: Int?) -> Analysis.Options {
    var options = Analysis.Options()
    options.network = network.networkOptions
    options.convention = conventions.convention(computation, threads: threads)
    options.resolution = resolution ?? 1
    options.seed = computation.seed
    options.layoutOptions.seed = computation.seed
    options.isExact = accuracy.exact
    return options
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    network.parameters + computation.parameters + conventions.parameters + accuracy.parameters + [
      JSONValue.Member(name: "resolution", value: .number(resolution ?? 1))
    ]
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    let resolution = resolution.map { $0 == 1 ? [] : ["--resolution", $0.shortest] } ?? []
    return network.words + computation.words + conventions.words + accuracy.words + resolution
  }
}
