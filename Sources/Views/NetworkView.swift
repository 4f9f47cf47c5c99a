import CoterieAnalyses
import CoterieNetworks

extension View {
  /// A network: vertices joined by links; or authors and their papers.
  public static let network = View(
    id: "network",
    summary: "who works with whom: authors, organisations, countries, or authors and their papers",
    kinds: [.authors, .affiliations, .countries, .authorPapers, .file],
    settings: [
      Setting(
        key: "links", summary: "the most links that are drawn",
        values: .whole(0...1_000_000, usual: 3_000)),
      Setting(
        key: "scale", summary: "the colours of numbers", values: .choice(["year", "cividis"])),
      Setting(
        key: "authors", summary: "with --kind author-papers, the most authors",
        values: .whole(1...2_000, usual: 120)),
      Setting(
        key: "papers", summary: "with --kind author-papers, the most papers",
        values: .whole(1...5_000, usual: 280)),
    ],
    uses: { kind in
      switch kind {
      case .authors, .file: Set(Option.allCases)
      case .affiliations, .countries: [.colors, .vertices, .places, .clusterNames, .seed, .network]
      case .authorPapers: [.places, .clusterNames, .seed, .network]
      }
    }
  ) { (analysis, options) throws(ViewFailure) in
    let kind = options.kind ?? analysis.mainKind
    if kind == .authorPapers { return analysis.authorPapers(options) }
    return try NetworkPicture(analysis, kind, options).drawing()
  }
}
