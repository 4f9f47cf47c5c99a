import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText

/// The network and its ranking with and without the authorships that no source shows.
struct InferenceSection {
  let content: PageContent

  private var analysis: Analysis { content.analysis }

  var section: Section {
    let title: PageMarkup = "With and without inferred authorships"
    guard let shown = analysis.shownAuthors, content.facts.inferredAuthorships > 0 else {
      return Section(id: "inference", title: title, body: [])
    }
    return Section(
      id: "inference", title: title, shortTitle: "Inferred authorships", lead: introduction,
      body: [.table(networks(shown)), .table(ranks(shown))])
  }

  private var introduction: PageMarkup {
    let count = content.facts.inferredAuthorships
    return """
      A profile page lists the papers of one person, its owner. The owner wrote every paper on the \
      page, even where “et al.” hides the name. For this reason \
      \(count, of: "authorship", as: "inferred_authorships") \(count == 1 ? "was" : "were") \
      added (<a href="#section-limits">the evidence</a>). These tables show the difference.
      """
  }
}

// MARK: - Networks

extension InferenceSection {
  /// A figure of a whole network.
  private struct Figure: Sendable {
    let id: String
    let label: PageMarkup
    let value: @Sendable (Network) -> Double
  }

  private static let figures = [
    Figure(id: "authors", label: "Authors") { Double($0.vertices.count) },
    Figure(id: "links", label: "Links") { Double($0.links.count) },
    Figure(id: "total_weight", label: "Weight of all links") { $0.graph.totalWeight },
    Figure(id: "components", label: "Components") { Double($0.componentSizes.count) },
    Figure(id: "largest_component", label: "Authors in the largest component") {
      Double($0.componentSizes.first ?? 0)
    },
  ]

  private func networks(_ shown: Network) -> PageTable {
    let columns = [("quantity", "Quantity"), ("with", "With"), ("without", "Without")].map {
      PageTable.Column(name: $0, label: $1, isNumeric: $0 != "quantity", isSortable: false)
    }
    let rows = Self.figures.map { figure in
      let values = [analysis.authors, shown].map {
        PageTable.Cell("\(figure.value($0).rounded(decimals: 2))")
      }
      return PageTable.Row(id: figure.id, cells: [PageTable.Cell(figure.label)] + values)
    }
    return PageTable(
      id: "network-comparison",
      caption: "The network with and without the inferred authorships.", columns: columns,
      rows: rows)
  }
}

// MARK: - Ranks

extension InferenceSection {
  /// The measures that are compared.
  private static let compared: [Measure] = [.strength, .degree, .betweenness, .pagerank]

  private func ranks(_ shown: Network) -> PageTable {
    let places = Dictionary(
      shown.vertices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let comparisons = Self.compared.map { comparison(of: $0, shown) }
    let rows = content.ranking.prefix(ReportPage.rowLimit / 4).map { vertex in
      let author = analysis.authors.vertices[vertex]
      let cells = comparisons.flatMap { $0.cells(of: vertex, places[author.id]) }
      return PageTable.Row(id: author.id, cells: [PageTable.Cell(.name(author.name))] + cells)
    }
    return PageTable(
      id: "ranking-comparison",
      caption: """
        The first \(rows.count, of: "author", as: "ranking-comparison_shown") by strength, with and \
        without the inferred authorships: the value, and the rank among all authors.
        """,
      columns: [PageTable.Column(name: "name", label: "Author")] + comparisons.flatMap(\.columns),
      rows: rows, sortedBy: "strength-with",
      groups: [.init(title: "", span: 1)] + comparisons.map { .init(title: $0.label, span: 3) },
      remark: """
        Rank: without → with the inferred authorships; ▲ up, ▼ down, = no change. Equal values share \
        a rank. “new”: an author named on no paper, only inferred.
        """)
  }

  private func comparison(of measure: Measure, _ shown: Network) -> RankComparison {
    let column = measure.column(analysis.convention, counting: analysis.authors.counting)
    return RankComparison(
      name: measure.name, label: column.label,
      with: PageRanks((analysis.scores[measure] ?? []).map(\.value)),
      without: PageRanks(measure.cells(of: shown.graph, analysis.convention).map(\.value)))
  }
}
