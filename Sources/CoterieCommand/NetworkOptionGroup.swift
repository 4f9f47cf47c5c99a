public import ArgumentParser
public import CoterieNetworks
import CoterieReports

extension NetworkKind: ExpressibleByArgument {
  /// The kinds that can be asked for: a graph file is what it is.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .file }.map(\.rawValue)
  }

  /// A kind that can be asked for.
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }
}

extension CountingMethod: ExpressibleByArgument {}
extension PaperFilter.Truncated: ExpressibleByArgument {}

/// How the network is made: the same options everywhere.
struct NetworkOptionGroup: ParsableArguments {
  @Option(help: "What the vertices are.")
  var kind = NetworkKind.authors

  @Option(help: "How much a paper of n authors adds to the link of two of them.")
  var counting = CountingMethod.full

  @Option(help: ArgumentHelp("Leave out papers with more authors.", valueName: "n"))
  var maxAuthors: Int?

  @Option(help: ArgumentHelp("Leave out vertices with fewer papers.", valueName: "n"))
  var minPapers = 1

  @Option(help: ArgumentHelp("Leave out links of less weight.", valueName: "w"))
  var minWeight = 0.0

  @Flag(help: "Keep only the largest component.")
  var largestComponent = false

  @Option(help: "Keep or drop papers whose author list is truncated.")
  var truncated = PaperFilter.Truncated.keep

  @Option(help: ArgumentHelp("Leave out papers before this year.", valueName: "year"))
  var since: Int?

  @Option(help: ArgumentHelp("Leave out papers after this year.", valueName: "year"))
  var until: Int?

  @Flag(help: "Keep papers without a year where years are bounded.")
  var keepUndated = false

  @Option(help: ArgumentHelp("The seed of what is drawn by chance.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(help: ArgumentHelp("How many threads may work.", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let maxAuthors, maxAuthors < 1 { throw ValidationError("--max-authors must be 1 or more.") }
    if minPapers < 1 { throw ValidationError("--min-papers must be 1 or more.") }
    if !(minWeight >= 0 && minWeight.isFinite) {
      throw ValidationError("--min-weight must be a number of 0 or more.")
    }
    if let threads, threads < 1 { throw ValidationError("--threads must be 1 or more.") }
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until).")
    }
  }

  /// Whether only options are set that make sense for a graph without papers.
  var needsNoPapers: Bool {
    kind == .authors && counting == .full && maxAuthors == nil && minPapers == 1
      && truncated == .keep && since == nil && until == nil && !keepUndated
  }

  /// The options of the network.
  var networkOptions: NetworkOptions {
    var options = NetworkOptions()
    options.counting = counting
    options.minPapers = minPapers
    options.minWeight = minWeight
    options.isGiantComponentOnly = largestComponent
    options.filter.maxAuthors = maxAuthors
    options.filter.truncated = truncated
    options.filter.since = since
    options.filter.until = until
    options.filter.keepsUndated = keepUndated
    return options
  }

  /// The options for `parameters` of a result: all that a figure depends on, so not the threads.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "kind", value: .string(kind.rawValue)),
      JSONValue.Member(name: "counting", value: .string(counting.rawValue)),
      JSONValue.Member(name: "max_authors", value: .optional(maxAuthors)),
      JSONValue.Member(name: "min_papers", value: .integer(minPapers)),
      JSONValue.Member(name: "min_weight", value: .number(minWeight)),
      JSONValue.Member(name: "largest_component", value: .boolean(largestComponent)),
      JSONValue.Member(name: "truncated", value: .string(truncated.rawValue)),
      JSONValue.Member(name: "since", value: .optional(since)),
      JSONValue.Member(name: "until", value: .optional(until)),
      JSONValue.Member(name: "keep_undated", value: .boolean(keepUndated)),
      JSONValue.Member(
        name: "seed", value: Int(exactly: seed).map { .integer($0) } ?? .string("\(seed)")),
    ]
  }
}
