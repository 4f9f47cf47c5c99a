import CoterieAnalyses
import CoterieClusters
import CoterieIndicators
import CoterieNetworks

/// The authors ranked by strength.
struct AuthorsSection {
  /// The id of the table.
  static let table = "author-table"

  let content: PageContent

  private var analysis: Analysis { content.analysis }
  private var facts: PageFacts { content.facts }

  var section: Section {
    let order = content.ranking.prefix(ReportPage.rowLimit)
    return Section(
      id: "authors", title: "Authors", lead: order.isEmpty ? "" : boundsKey,
      body: order.isEmpty ? [] : [.table(table(of: order))])
  }

  private func table(of order: ArraySlice<Int>) -> PageTable {
    let vertices = analysis.authors.vertices
    let rows = Array(order)
    var table = PageTable(
      analysis.authorTable, rows: rows,
      columns: ["name", "cluster", "papers"] + Measure.standard.map(\.name), id: Self.table,
      caption: "Authors by strength.<span class=\"screen\"> Click a heading to sort.</span>",
      facts: facts
    ) { vertices[$0].id }
    table.sortedBy = "strength"
    table.setLabel(of: "name", "Author")
    table.setColumn("papers") { $0.isNumeric = true }
    table.setCells(of: "cluster") {
      content.swatch(cluster: analysis.clustering.cluster(of: rows[$0]))
    }
    table.setCells(of: "papers") {
      papers(analysis.indicators[vertices[rows[$0]].number])
    }
    table.setRemark(
      facts.inferredAuthorships > 0
        ? "† of these, inferred: no source shows the name on the paper." : "",
      of: content.ranking.count, "authors", file: content.file("authors.csv"))
    return table
  }

  private func papers(_ indicators: AuthorIndicators) -> PageTable.Cell {
    let (papers, inferred) = ("\(indicators.papers)", "\(indicators.inferredPapers)")
    if indicators.inferredPapers == 0 { return PageTable.Cell("\(papers)") }
    return PageTable.Cell(
      "\(papers)<span class=\"inferred\" title=\"of these inferred\"> (\(inferred)†)</span>",
      sortKey: papers)
  }

  /// The meaning of the signs beside the column names.
  private var boundsKey: PageMarkup {
    guard facts.hasTruncatedPapers else {
      return "Every author list is complete, so no figure here is only a bound."
    }
    return """
      Since \(facts.truncatedPapers, as: "truncated_papers") of \
      \(facts.papers.count, of: "author list", as: "papers") \
      \(facts.truncatedPapers == 1 ? "is" : "are") truncated, figures may be bounds: \
      <b class="sign">≥</b> at least, <b class="sign">≤</b> at most, \
      <b class="sign">≈</b> may be off either way. \
      Hidden authors could raise or lower any measure of the whole network.
      """
  }
}
