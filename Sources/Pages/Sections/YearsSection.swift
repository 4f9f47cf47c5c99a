import CoterieAnalyses
import CoterieText
import CoterieTimelines

/// The years, one by one.
struct YearsSection {
  let content: PageContent

  private var series: YearSeries { content.analysis.series }
  private var facts: PageFacts { content.facts }

  var section: Section {
    let isEmpty = series.slices.isEmpty
    return Section(
      id: "years", title: "Years", lead: isEmpty ? "" : introduction,
      body: content.figures(in: "years", table: isEmpty ? nil : Self.table)
        + (isEmpty ? [] : [.table(table)]))
  }

  private static let table = "year-table"

  private var introduction: PageMarkup {
    [incompleteYear, seen, outliers, undated].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var incompleteYear: PageMarkup {
    guard let partial = series.partialYear else { return "" }
    return """
      The last year, \(text: facts.yearText(partial), as: "partial_year"), is incomplete: its papers \
      have no printed year, and more may follow.
      """
  }

  private var seen: PageMarkup {
    """
    An author is first seen in the year of their first paper in this corpus. Their first paper \
    elsewhere may be older.
    """
  }

  private var outliers: PageMarkup {
    series.outlierSentence.map { "\(text: $0, as: "outlying_years")" } ?? ""
  }

  private var undated: PageMarkup {
    let count = facts.undatedPapers
    if count == 0 { return "" }
    return """
      \(count, of: "paper", as: "undated_papers") without a year \(count == 1 ? "is" : "are") left out.
      """
  }

  private var table: PageTable {
    let slices = Array(series.slices.suffix(ReportPage.rowLimit))
    let results = series.table()
    let first = results.rows.count - slices.count
    var table = PageTable(
      results, rows: Array(results.rows.indices.suffix(slices.count)),
      columns: results.columns.map(\.name), id: Self.table,
      caption: "Papers and authors of each year, and the growth of the network.", facts: facts
    ) { "\(slices[$0 - first].years.lowerBound)" }
    table.setCells(of: "year") { cell(of: slices[$0].years.lowerBound) }
    table.setColumn("year") {
      $0.isNumeric = false
      $0.definition = ""
    }
    table.setColumn("first_seen_authors") { $0.label = "First seen in this corpus" }
    table.setRemark(
      of: results.rows.count, "years", file: content.file("timeline.csv"), end: true)
    return table
  }

  private func cell(of year: Int) -> PageTable.Cell {
    guard let text = facts.inferredYears[year] else { return PageTable.Cell("\(plain: year)") }
    let partial: PageMarkup =
      year == series.partialYear ? " <em class=\"partial\">incomplete</em>" : ""
    return PageTable.Cell("\(text)\(partial)", sortKey: "\(year)")
  }
}
