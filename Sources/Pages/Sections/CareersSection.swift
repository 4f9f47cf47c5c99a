import CoterieAnalyses
import CoterieCorpora
import CoterieIndicators
import CoterieNetworks
import CoterieTimelines

/// The authors with two or more papers: their roles and their years.
struct CareersSection {
  let content: PageContent

  private var analysis: Analysis { content.analysis }

  var section: Section {
    let order = authors
    return Section(
      id: "careers", title: "Careers", body: order.isEmpty ? [] : [.table(table(of: order))])
  }

  /// The authors with two or more papers, by papers, then by strength.
  private var authors: [Int] {
    let vertices = analysis.authors.vertices
    let several = content.ranking.filter { analysis.indicators[vertices[$0].number].papers > 1 }
    let sorted = several.enumerated().sorted { lhs, rhs in
      let (left, right) = (vertices[lhs.element].papers, vertices[rhs.element].papers)
      return left == right ? lhs.offset < rhs.offset : left > right
    }
    return sorted.map(\.element)
  }

  private func table(of all: [Int]) -> PageTable {
    let order = Array(all.prefix(ReportPage.rowLimit / 2))
    let vertices = analysis.authors.vertices
    var table = PageTable(
      analysis.authorTable, rows: order,
      columns: [
        "name", "papers", "fractional_papers", "first_author_papers", "last_author_papers",
        "solo_papers", "inferred_papers", "first_year", "last_year", "average_year",
      ],
      id: "career-table",
      caption: """
        Authors with two or more papers: their positions in author lists and their years in this \
        corpus.
        """,
      facts: content.facts
    ) { vertices[$0].id }
    table.sortedBy = "papers"
    table.setLabel(of: "name", "Author")
    let careers = Career.all(of: analysis.corpus, papers: content.facts.papers)
    addYears(order.map { careers[vertices[$0].number] }, to: &table)
    table.setRemark(
      content.facts.yearMark, of: all.count, "authors with two or more papers",
      file: content.file("authors.csv"))
    return table
  }

  private func addYears(_ careers: [Career], to table: inout PageTable) {
    table.addColumn(
      .init(
        name: "active_years", label: "Active years", definition: "Number of years with a paper.",
        bound: .lower, isNumeric: true)
    ) { PageTable.Cell("\(plain: careers[$0].activeYears)") }
    table.addColumn(
      .init(
        name: "gaps", label: "Gaps",
        definition: "Years without a paper in this corpus between the first and the last.",
        bound: .unknown, isSortable: false)
    ) { row in
      let gaps = careers[row].gaps.map(\.yearText).joined(separator: ", ")
      return gaps.isEmpty ? .empty : PageTable.Cell("\(gaps)")
    }
    guard let years = content.facts.years, years.count > 1 else { return }
    let bars = CareerBars(careers, years: years, facts: content.facts)
    table.addColumn(bars.column) { PageTable.Cell(bars.markup(of: careers[$0])) }
  }
}
