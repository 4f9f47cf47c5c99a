import ArgumentParser
import CoterieAnalyses
import CoterieNetworks

/// Which measures are asked for, and whether they make one table.
enum MeasureChoice {
  /// The measures that a list of names, separated by commas, asks for.
  static func measures(named list: String) throws -> [Measure] {
    let names = list.split(separator: ",").map { name in
      name.split(whereSeparator: \.isWhitespace).joined(separator: "_").lowercased()
        .replacing("-", with: "_")
    }.filter { !$0.isEmpty }
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
