import ArgumentParser
import CoterieAnalyses
import CoterieText

/// Settings that some measures have.
struct MeasureSettingOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Restart vertex of personalized_pagerank: an author's name or id; may be repeated.",
      valueName: "name"))
  var origins: [String] = []

  @Option(
    help: ArgumentHelp(
      "PageRank: the probability of following a link. (default: 0.85)", valueName: "d"),
    transform: NumberOption.damping)
  var damping: Double?

  @Option(
    help: ArgumentHelp(
      """
      Katz: the factor for each further link of a walk; below 1 over the largest eigenvalue. \
      (default: one that suits the network)
      """, valueName: "a"),
    transform: NumberOption.positive)
  var attenuation: Double?

  @Option(
    help: ArgumentHelp(
      "Approximate betweenness: the largest error, as a share of the maximum. (default: 0.01)",
      valueName: "e"),
    transform: NumberOption.share)
  var error: Double?

  @Option(
    help: ArgumentHelp(
      "Approximate betweenness: the probability of a larger error. (default: 0.1)",
      valueName: "p"),
    transform: NumberOption.share)
  var failureProbability: Double?

  @Option(
    help: ArgumentHelp(
      "Measures that need clusters (Leiden): larger values give smaller clusters. (default: 1)",
      valueName: "r"),
    transform: NumberOption.positive)
  var resolution: Double?

  /// The options, the settings that they are for, and whether they are given.
  private var options: [(name: String, setting: Measure.Setting, isGiven: Bool)] {
    [
      ("--from", .origins, !origins.isEmpty), ("--damping", .damping, damping != nil),
      ("--attenuation", .attenuation, attenuation != nil), ("--error", .accuracy, error != nil),
      ("--failure-probability", .accuracy, failureProbability != nil),
      ("--resolution", .clustering, resolution != nil),
    ]
  }

  /// Checks that the measures have what they need, and use all that is given.
  func check(_ measures: [Measure]) throws {
    let used = Set(measures.flatMap(\.settings))
    if used.contains(.origins), origins.isEmpty {
      throw ValidationError(
        "personalized_pagerank restarts at some authors; name them with --from NAME.")
    }
    for option in options where option.isGiven && !used.contains(option.setting) {
      let users = Measure.all.filter { $0.settings.contains(option.setting) }.map(\.name)
      throw ValidationError(
        "\(option.name) is for \(users.joined(separator: ", ")), and --measure names none of them.")
    }
  }

  /// Checks that Katz centrality has values with the given attenuation.
  func check(_ table: Table) throws {
    guard let attenuation, table.rowCount > 0,
      let place = table.place(of: Measure.katz.name),
      (0..<table.rowCount).allSatisfy({ table[$0, place] == .empty })
    else { return }
    throw CommandFailure(
      "katz has no value with --attenuation \(attenuation.shortest): longer walks add more and more. "
        + "It has to be below 1 over the largest eigenvalue; leave it out for one that suits the "
        + "network.")
  }

  /// Adds the settings to a convention.
  func complete(_ convention: inout Measure.Convention, _ lookup: AuthorLookup) throws {
    if let damping { convention.damping = damping }
    convention.attenuation = attenuation
    if let error { convention.error = error }
    if let failureProbability { convention.failureProbability = failureProbability }
    if let resolution { convention.resolution = resolution }
    convention.origins = Set(try origins.map { try lookup.vertex(named: $0) }).sorted()
  }

  /// The settings for `parameters` of a result: those that its measures depend on.
  func parameters(_ measures: [Measure]) -> [JSONValue.Member] {
    let defaults = Measure.Convention()
    let all: [(setting: Measure.Setting, member: JSONValue.Member)] = [
      (.origins, JSONValue.Member(name: "from", value: .array(origins.map { .string($0) }))),
      (
        .damping,
        JSONValue.Member(name: "damping", value: .number(damping ?? defaults.damping))
      ),
      (.attenuation, JSONValue.Member(name: "attenuation", value: .optional(attenuation))),
      (.accuracy, JSONValue.Member(name: "error", value: .number(error ?? defaults.error))),
      (
        .accuracy,
        JSONValue.Member(
          name: "failure_probability",
          value: .number(failureProbability ?? defaults.failureProbability))
      ),
      (
        .clustering,
        JSONValue.Member(name: "resolution", value: .number(resolution ?? defaults.resolution))
      ),
    ]
    let used = Set(measures.flatMap(\.settings))
    return all.filter { used.contains($0.setting) }.map(\.member)
  }
}
