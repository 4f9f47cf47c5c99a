import CoterieGraphCore
package import CoterieNetworks
import CoterieText

extension NetworkOptions {
  /// What the options leave out of a network, a phrase each: `papers of 2015–2020`; none for the
  /// default options.
  ///
  /// - Parameter kind: What the vertices are.
  package func filterPhrases(of kind: NetworkKind = .authors) -> [String] {
    paperFilterPhrases + vertexFilterPhrases(of: kind) + selectionPhrases
  }

  /// The phrases that concern vertices and links.
  private func vertexFilterPhrases(of kind: NetworkKind = .authors) -> [String] {
    var phrases: [String] = []
    if minPapers > 1 { phrases.append("\(kind.plural) with at least \(minPapers.grouped) papers") }
    phrases += weightPhrases
    if minCore > 0 { phrases.append("the \(minCore.grouped)-core") }
    if let backbone { phrases.append(backbone.phrase(of: kind)) }
    if isGiantComponentOnly { phrases.append("the largest component only") }
    return phrases
  }

  /// The phrases that concern links alone.
  private var linkFilterPhrases: [String] {
    weightPhrases + (backbone.map { [$0.phrase()] } ?? [])
  }

  private var weightPhrases: [String] {
    minWeight > 0 ? ["links of weight \(minWeight.shortest) or more"] : []
  }

  /// The phrases that concern papers.
  private var paperFilterPhrases: [String] {
    var phrases: [String] = []
    if let years = filter.yearPhrase {
      phrases.append(
        "papers \(years)" + (filter.keepsUndated ? " and papers without a year" : ""))
    }
    // A truncated list may hide more authors than it shows.
    if let cap = filter.maxAuthors {
      phrases.append("papers with at most \(cap.of("known author"))")
    }
    if filter.truncated == .drop { phrases.append("papers with complete author lists") }
    return phrases
  }

  /// The line below a picture that names all filters and the counting; nil for the default options.
  package func filterLine(of kind: NetworkKind = .authors) -> String? {
    let phrases = filterPhrases(of: kind)
    let filters = phrases.isEmpty ? nil : "Filters: \(phrases.joined(separator: "; "))."
    let counting = counting == .full ? nil : "Weights by \(counting.rawValue) counting."
    let parts = [filters, counting].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The lines below the chart of growth, which looks at papers and not at the network; where that is
  /// restricted to some authors, at these authors only.
  package var growthLines: [String] {
    var lines: [String] = []
    let isRestricted = !selectionPhrases.isEmpty
    let others = isRestricted ? linkFilterPhrases : vertexFilterPhrases()
    let applied = filterPhrases().filter { !others.contains($0) }
    if !applied.isEmpty { lines.append("Filters: \(applied.joined(separator: "; ")).") }
    if let since = filter.since {
      lines.append("Cumulative counts include authors and links of papers before \(since).")
    }
    if !others.isEmpty {
      let counted =
        isRestricted
        ? "All links of these authors count."
        : "All authors of these papers and all their links count."
      lines.append("Not applied here: \(others.joined(separator: "; ")). \(counted)")
    }
    return lines
  }
}

extension Backbone {
  /// Which links it keeps, in a phrase.
  ///
  /// - Parameter kind: What the vertices are.
  fileprivate func phrase(of kind: NetworkKind = .authors) -> String {
    switch self {
    case .forest: "the maximum spanning forest"
    case .strongest(let count): "the \(count.of("strongest link")) of each \(kind.noun)"
    case .forestAndStrongest(let count):
      "the maximum spanning forest and the \(count.of("strongest link")) of each \(kind.noun)"
    case .disparity(let alpha): "links of a disparity p below \(alpha.shortest)"
    case .simmelian(let overlap, let tieStrength):
      "links of a Simmelian overlap of \(overlap.shortest) or more, neighbours ranked by "
        + tieStrength.rawValue
    }
  }
}

extension PaperFilter {
  /// The years as a phrase: `of 2015–2020`, `since 2015`, `until 2020`; nil for all.
  fileprivate var yearPhrase: String? {
    switch (since, until) {
    case (nil, nil): nil
    case (let since?, nil): "since \(since)"
    case (nil, let until?): "until \(until)"
    case (let since?, let until?): "of \(since == until ? "\(since)" : "\(since)–\(until)")"
    }
  }
}
