import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText

extension ReportPage {
  /// The measures that are compared.
  private static let compared: [Measure] = [.strength, .degree, .betweenness, .pagerank]

  /// The network and its ranking with and without the authorships that no source shows.
  func inference(_ numbers: inout PageNumbers) -> PageMarkup {
    guard let shown = analysis.shownAuthors, facts.inferredAuthorships > 0 else { return "" }
    return """
      <p>A profile page lists the papers of one person, its owner. The owner wrote every paper on the \
      page, even where “et al.” hides the name. For this reason \
      \(facts.inferredAuthorships.of("authorship")) \(facts.inferredAuthorships == 1 ? "was" : "were") \
      added (<a href="#section-limits">the evidence</a>). These tables show the difference.</p>
      \(networkComparison(shown, &numbers))\
      \(rankingComparison(shown, &numbers))
      """
  }

  private func networkComparison(_ shown: Network, _ numbers: inout PageNumbers) -> PageMarkup {
    let figures: [(String, (Network) -> Double)] = [
      ("Authors", { Double($0.vertices.count) }),
      ("Links", { Double($0.links.count) }),
      ("Weight of all links", { $0.graph.totalWeight }),
      ("Components", { Double($0.componentSizes.count) }),
      ("Authors in the largest component", { Double($0.componentSizes.first ?? 0) }),
    ]
    let columns = [
      PageTable.Column(name: "figure", label: "Figure", definition: "", isSortable: false),
      PageTable.Column(
        name: "with", label: "With", definition: "", isNumeric: true, isSortable: false),
      PageTable.Column(
        name: "without", label: "Without", definition: "", isNumeric: true, isSortable: false),
    ]
    let rows = figures.map { name, figure -> [PageTable.Cell] in
      [
        PageTable.Cell("\(name)"),
        PageTable.Cell("\(figure(analysis.authors).rounded(decimals: 2))"),
        PageTable.Cell("\(figure(shown).rounded(decimals: 2))"),
      ]
    }
    return PageTable(
      id: "network-comparison",
      caption: "The network with and without the inferred authorships.",
      columns: columns, rows: rows, marksBounds: false
    ).markup(&numbers)
  }

  private func rankingComparison(_ shown: Network, _ numbers: inout PageNumbers) -> PageMarkup {
    let places = Dictionary(
      shown.vertices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let comparisons = Self.compared.map { measure in
      let scores = measure.cells(of: shown.graph, analysis.convention)
      return Comparison(
        measure: measure,
        label: measure.column(analysis.convention, counting: analysis.authors.counting)
          .label,
        with: PageRanks((analysis.scores[measure] ?? []).map(\.value)),
        without: PageRanks(scores.map(\.value)))
    }
    let order = rankedAuthors.prefix(Self.rowLimit / 4)
    let rows = order.map { vertex -> [PageTable.Cell] in
      let author = analysis.authors.vertices[vertex]
      return [PageTable.Cell(.name(author.name))]
        + comparisons.flatMap { $0.cells(of: vertex, places[author.id]) }
    }
    let author = PageTable.Column(name: "author", label: "Author", definition: "")
    return PageTable(
      id: "ranking-comparison",
      caption: "The first \(order.count.of("author")) by strength, with and without the inferred "
        + "authorships: the value, and the rank among all authors.",
      columns: [author] + comparisons.flatMap(\.columns), rows: rows,
      sortedBy: "strength-with",
      groups: [("", 1)] + comparisons.map { ($0.label, 3) },
      remark: """
        Rank: without → with the inferred authorships; ▲ up, ▼ down, = no change. Equal values share \
        a rank. “new”: an author named on no paper, only inferred.
        """,
      marksBounds: false
    ).markup(&numbers)
  }
}

/// One measure with and without the inferred authorships.
private struct Comparison {
  let measure: Measure
  let label: String
  let with: PageRanks
  let without: PageRanks

  var columns: [PageTable.Column] {
    [("with", "With"), ("without", "Without"), ("place", "Rank")].map { name, label in
      PageTable.Column(
        name: "\(measure.name)-\(name)", label: label, definition: "", isNumeric: true)
    }
  }

  /// With, without, and the change of place.
  func cells(of vertex: Int, _ shown: Int?) -> [PageTable.Cell] {
    let decimals = Double.decimals(for: with.values + without.values)
    let value = PageTable.Cell("\(with.values[vertex].padded(decimals: decimals))")
    let now = with.ranks[vertex]
    guard let shown else {
      return [
        value, .empty, PageTable.Cell("<span class=\"place\">\(now) new</span>", sortKey: "\(now)"),
      ]
    }
    let before = without.ranks[shown]
    return [
      value, PageTable.Cell("\(without.values[shown].padded(decimals: decimals))"),
      PageTable.Cell(
        "<span class=\"place\">\(before) → \(now) \(Self.change(from: before, to: now))</span>",
        sortKey: "\(before - now)"),
    ]
  }

  private static func change(from before: Int, to now: Int) -> PageMarkup {
    if before == now { return "<span class=\"same\">=</span>" }
    let places = abs(before - now)
    return before > now
      ? "<span class=\"up\" title=\"up \(places.of("rank"))\">▲\(places)</span>"
      : "<span class=\"down\" title=\"down \(places.of("rank"))\">▼\(places)</span>"
  }
}
