import CoterieAnalyses
import CoterieCorpora
import CoterieExchange
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText

extension NetworkKind {
  /// What the vertices are, in a diagram.
  var diagramKind: NetworkDiagram.Kind {
    switch self {
    case .authors: .authors
    case .affiliations: .affiliations
    case .countries: .countries
    case .authorPapers, .file: .vertices
    }
  }

  /// What a picture of the network is called.
  func title(_ analysis: Analysis) -> String {
    switch self {
    case .authors: return "Who writes with whom"
    case .affiliations: return "Organisations that share papers"
    case .countries: return "Countries that share papers"
    case .authorPapers: return "Who wrote what"
    case .file:
      let title = analysis.document?.title.readable ?? ""
      return title.isEmpty ? "Network" : title
    }
  }
}

extension Analysis {
  /// The filters of a network, and what a reader of its picture should know of the papers.
  func footer(of kind: NetworkKind) -> [String] {
    let filters = [options.network.filterLine(of: kind)].compactMap { $0 }
    switch kind {
    case .authors, .authorPapers: return footer()
    case .file: return filters
    case .affiliations:
      return filters + [coverage(papersNamingOrganisations, "an organisation")]
    case .countries: return filters + [coverage(papersNamingCountries, "a country")]
    }
  }

  private func coverage(_ count: Int, _ thing: String) -> String {
    "\(count.grouped) of \(authors.papers.count.of("paper")) name \(thing)."
  }

  /// How many of the papers name a country.
  private var papersNamingCountries: Int {
    authors.papers.count { paper in
      corpus.papers[paper].organisations.contains { $0.country != nil }
    }
  }
}

extension Network.Link {
  func drawn(in network: Network) -> NetworkDiagram.Link {
    let names =
      "\(network.shownName(of: source).isolated) – \(network.shownName(of: target).isolated)"
    let inferred = inferredPapers > 0 ? " (\(inferredPapers.grouped) inferred)" : ""
    return NetworkDiagram.Link(
      source: source, target: target, weight: weight, isInferred: isInferred,
      tooltip: "\(names): \(papers.of("joint paper"))\(inferred)")
  }
}
