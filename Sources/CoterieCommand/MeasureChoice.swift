import ArgumentParser
import CoterieNetworks
import CoterieRecords
import CoterieReports

/// Which measures are asked for, and whether they can be told together.
enum MeasureChoice {
  /// The measures that a list of names, commas between them, asks for.
  static func measures(named list: String) throws -> [Measure] {
    let names = list.split(separator: ",").map { String($0) }
    guard !names.isEmpty else { throw ValidationError("--measure names no measure.") }
    var measures: [Measure] = []
    for name in names {
      guard let measure = Measure.named(name) else {
        let nearest = Suggestion.sentence(for: name, among: Measure.all.map(\.name))
        throw ValidationError(
          "There is no measure \"\(name)\".\(nearest) 'coterie help centrality' lists them.")
      }
      if !measures.contains(measure) { measures.append(measure) }
    }
    return measures
  }

  /// Checks that measures make one table.
  static func check(_ measures: [Measure]) throws {
    guard let first = measures.first else { return }
    if let other = measures.first(where: { $0.scope != first.scope }) {
      throw ValidationError(
        "\(first.name) is \(first.scope.phrase), \(other.name) is \(other.scope.phrase); ask for "
          + "them in two commands.")
    }
    if first.scope == .distribution, measures.count > 1 {
      throw ValidationError(
        "\(first.name) and \(measures[1].name) are tables of their own; ask for them in two "
          + "commands.")
    }
  }

  /// Checks that a network has measures.
  static func check(_ measures: [Measure], of network: Network) throws {
    for measure in measures where !measure.isDefined(for: network) {
      throw CommandFailure(
        "\(measure.name) is a measure of networks of two kinds of vertices; add --kind author-papers "
          + "to a list of papers.")
    }
  }
}

extension Measure.Scope {
  /// What has a value, after "is".
  fileprivate var phrase: String {
    switch self {
    case .vertex: "a measure of each author"
    case .edge: "a measure of each link"
    case .graph: "a figure of the network as a whole"
    case .distribution: "a table of its own"
    }
  }
}

/// Settings that some measures have.
struct MeasureSettingOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Where personalized_pagerank begins anew: an author's name or id; may be given again.",
      valueName: "name"))
  var origins: [String] = []

  @Option(help: ArgumentHelp("PageRank: the chance to go on along a link.", valueName: "d"))
  var damping = 0.85

  @Option(
    help: ArgumentHelp(
      "Katz: how much goes on along a link; below 1 over the largest eigenvalue.", valueName: "a"))
  var attenuation: Double?

  @Option(
    help: ArgumentHelp(
      "Approximate betweenness: the largest error, as a share of the maximum.", valueName: "e"))
  var error = 0.01

  @Option(
    help: ArgumentHelp(
      "Approximate betweenness: how likely the error may be larger.", valueName: "p"))
  var failureProbability = 0.1

  @Option(
    help: ArgumentHelp(
      "Measures that need clusters (Leiden): larger values give smaller ones.", valueName: "r"))
  var resolution = 1.0

  func validate() throws {
    let largest = Measure.Convention.largestDamping
    if !(damping > 0 && damping <= largest) {
      throw ValidationError("--damping must be a number above 0 and at most \(largest.shortest).")
    }
    if let attenuation, !(attenuation > 0 && attenuation.isFinite) {
      throw ValidationError("--attenuation must be a number above 0.")
    }
    if !(error > 0 && error < 1) {
      throw ValidationError("--error must be a number between 0 and 1.")
    }
    if !(failureProbability > 0 && failureProbability < 1) {
      throw ValidationError("--failure-probability must be a number between 0 and 1.")
    }
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution must be a number above 0.")
    }
  }

  /// Checks that the measures have what they need.
  func check(_ measures: [Measure]) throws {
    let isPersonalized = measures.contains { $0.settings.contains(.origins) }
    if isPersonalized, origins.isEmpty {
      throw ValidationError(
        "personalized_pagerank begins at some authors; name them with --from NAME.")
    }
    if !isPersonalized, !origins.isEmpty {
      throw ValidationError("--from belongs to --measure personalized_pagerank.")
    }
  }

  /// Checks that the attenuation was not too weak for Katz centrality.
  func check(_ table: Table) throws {
    guard let attenuation, !table.rows.isEmpty,
      let place = table.columns.firstIndex(where: { $0.name == Measure.katz.name }),
      table.rows.allSatisfy({ $0[place] == .empty })
    else { return }
    throw CommandFailure(
      "katz has no value with --attenuation \(attenuation.shortest): longer walks add ever more. It has "
        + "to be below 1 over the largest eigenvalue; leave it out for one that suits the network.")
  }

  /// Adds the settings to a convention.
  func complete(_ convention: inout Measure.Convention, seed: UInt64, _ network: Network) throws {
    convention.damping = damping
    convention.attenuation = attenuation
    convention.error = error
    convention.failureProbability = failureProbability
    convention.resolution = resolution
    convention.seed = seed
    convention.origins = Set(
      try origins.map { try AuthorLookup.vertex(named: $0, in: network) }
    ).sorted()
  }

  /// The settings for `parameters` of a result: those that its measures depend on.
  func parameters(_ measures: [Measure]) -> [JSONValue.Member] {
    let all: [(setting: Measure.Setting, member: JSONValue.Member)] = [
      (.origins, JSONValue.Member(name: "from", value: .array(origins.map { .string($0) }))),
      (.damping, JSONValue.Member(name: "damping", value: .number(damping))),
      (.attenuation, JSONValue.Member(name: "attenuation", value: .optional(attenuation))),
      (.accuracy, JSONValue.Member(name: "error", value: .number(error))),
      (
        .accuracy,
        JSONValue.Member(name: "failure_probability", value: .number(failureProbability))
      ),
      (.clustering, JSONValue.Member(name: "resolution", value: .number(resolution))),
    ]
    let used = Set(measures.flatMap(\.settings))
    return all.filter { used.contains($0.setting) }.map(\.member)
  }
}
