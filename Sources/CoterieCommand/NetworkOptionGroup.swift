public import ArgumentParser
import CoterieAnalyses
public import CoterieNetworks
import CoterieText

extension NetworkKind: ExpressibleByArgument {
  /// The kinds that can be asked for: a graph file is what it is.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .file }.map(\.rawValue)
  }

  /// A kind that can be asked for.
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument.lowercased()) else { return nil }
    self.init(rawValue: argument.lowercased())
  }
}

extension NetworkKind {
  /// The option for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [JSONValue.Member(name: "kind", value: .string(rawValue))]
  }
}

extension CountingMethod: ExpressibleByArgument {}
extension PaperFilter.Truncated: ExpressibleByArgument {}

/// The option `--kind`, where a command works on any network.
struct KindOption: ParsableArguments {
  @Option(help: "What the vertices are.")
  var kind = NetworkKind.authors

  var parameters: [JSONValue.Member] { kind.parameters }
}

/// How a network is made of papers: the same options everywhere.
struct NetworkOptionGroup: ParsableArguments {
  @Option(
    help: """
      What a paper of n authors adds to the link of two of them: 1 (full), 1/(n − 1) (fractional), \
      2/(n(n − 1)) (paper), or the product of their harmonic credits (harmonic).
      """)
  var counting = CountingMethod.full

  @Option(
    help: ArgumentHelp("Leave out vertices with fewer papers. (default: 1)", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var minPapers = 1

  @Option(
    help: ArgumentHelp("Leave out links of less weight. (default: 0)", valueName: "w"),
    transform: NumberOption.notNegative)
  var minWeight = 0.0

  @Option(
    help: ArgumentHelp(
      "Keep only the k-core: vertices with at least k links to one another. (default: 0)",
      valueName: "k"),
    transform: NumberOption.whole(atLeast: 0))
  var minCore = 0

  @OptionGroup var backboneOptions: BackboneOptions

  @Flag(help: "Keep only the largest component.")
  var largestComponent = false

  @OptionGroup var papers: PaperOptions
  @OptionGroup var selection: SelectionOptions

  /// The options of the network.
  var networkOptions: NetworkOptions {
    var options = NetworkOptions()
    options.counting = counting
    options.minPapers = minPapers
    options.minWeight = minWeight
    options.minCore = minCore
    options.backbone = backboneOptions.chosen
    options.isGiantComponentOnly = largestComponent
    options.filter = papers.filter
    return options
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "counting", value: .string(counting.rawValue)),
      JSONValue.Member(name: "max_authors", value: .optional(papers.maxAuthors)),
      JSONValue.Member(name: "min_papers", value: .integer(minPapers)),
      JSONValue.Member(name: "min_weight", value: .number(minWeight)),
      JSONValue.Member(name: "min_core", value: .integer(minCore)),
    ] + backboneOptions.parameters + [
      JSONValue.Member(name: "largest_component", value: .boolean(largestComponent))
    ] + papers.parameters.dropFirst() + selection.parameters
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    var words = paperWords
    if minWeight > 0 { words += ["--min-weight", minWeight.shortest] }
    if minCore > 0 { words += ["--min-core", "\(minCore)"] }
    words += backboneOptions.words
    if largestComponent { words.append("--largest-component") }
    return words + selection.words
  }

  /// The options that only lists of papers can use, where they are not the defaults.
  var paperWords: [String] {
    var words: [String] = []
    if counting != .full { words += ["--counting", counting.rawValue] }
    if minPapers > 1 { words += ["--min-papers", "\(minPapers)"] }
    return words + papers.words
  }

  /// The options of papers that can leave vertices out, each with the network options that have it alone.
  var filters: [(name: String, alone: NetworkOptions)] {
    var all: [(String, NetworkOptions)] = []
    func add(_ name: String, _ set: (inout NetworkOptions) -> Void) {
      var options = NetworkOptions()
      set(&options)
      all.append((name, options))
    }
    if let year = papers.since {
      add("--since \(year)") {
        $0.filter.since = year
        $0.filter.keepsUndated = papers.keepUndated
      }
    }
    if let year = papers.until {
      add("--until \(year)") {
        $0.filter.until = year
        $0.filter.keepsUndated = papers.keepUndated
      }
    }
    if let cap = papers.maxAuthors {
      add("--max-authors \(cap)") { $0.filter.maxAuthors = cap }
    }
    if papers.truncated == .drop {
      add("--truncated drop") { $0.filter.truncated = .drop }
    }
    if minPapers > 1 { add("--min-papers \(minPapers)") { $0.minPapers = minPapers } }
    return all
  }
}

/// Which papers are looked at.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Leave out papers with more authors.", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var maxAuthors: Int?

  @Option(
    help: "Keep or drop papers whose author list is truncated, for example by \"et al.\".")
  var truncated = PaperFilter.Truncated.keep

  @Option(
    help: ArgumentHelp("Leave out papers before this year.", valueName: "year"),
    transform: NumberOption.year)
  var since: Int?

  @Option(
    help: ArgumentHelp("Leave out papers after this year.", valueName: "year"),
    transform: NumberOption.year)
  var until: Int?

  @Flag(help: "With --since or --until, keep papers without a year.")
  var keepUndated = false

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until).")
    }
    if keepUndated, since == nil, until == nil {
      throw ValidationError("--keep-undated needs --since or --until.")
    }
  }

  var filter: PaperFilter {
    var filter = PaperFilter()
    filter.maxAuthors = maxAuthors
    filter.truncated = truncated
    filter.since = since
    filter.until = until
    filter.keepsUndated = keepUndated
    return filter
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "max_authors", value: .optional(maxAuthors)),
      JSONValue.Member(name: "truncated", value: .string(truncated.rawValue)),
      JSONValue.Member(name: "since", value: .optional(since)),
      JSONValue.Member(name: "until", value: .optional(until)),
      JSONValue.Member(name: "keep_undated", value: .boolean(keepUndated)),
    ]
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    var words: [String] = []
    if let maxAuthors { words += ["--max-authors", "\(maxAuthors)"] }
    if truncated != .keep { words += ["--truncated", truncated.rawValue] }
    if let since { words += ["--since", "\(since)"] }
    if let until { words += ["--until", "\(until)"] }
    if keepUndated { words.append("--keep-undated") }
    return words
  }
}
