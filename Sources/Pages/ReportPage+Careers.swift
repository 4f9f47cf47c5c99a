import CoterieAnalyses
import CoterieCorpora
import CoterieIndicators
import CoterieNetworks
import CoterieTimelines

extension ReportPage {
  /// The authors with two or more papers: their roles and their years.
  func careers(_ numbers: inout PageNumbers) -> PageMarkup {
    let vertices = analysis.authors.vertices
    let several = rankedAuthors.filter { analysis.indicators[vertices[$0].number].papers > 1 }
      .sorted { lhs, rhs in
        vertices[lhs].papers == vertices[rhs].papers
          ? false : vertices[lhs].papers > vertices[rhs].papers
      }
    let order = several.prefix(Self.rowLimit / 2)
    if order.isEmpty { return "" }
    let all = analysis.authorTable
    let careers = Career.all(of: analysis.corpus, papers: facts.papers)
    let table = all.taking(order).selecting([
      "name", "papers", "fractional_papers", "first_author_papers", "last_author_papers",
      "solo_papers", "inferred_papers", "first_year", "last_year", "average_year",
    ])
    var page = PageTable(
      table, id: "career-table",
      caption: "Authors with two or more papers: their positions in author lists and their years "
        + "in this corpus.",
      marksBounds: facts.hasTruncatedPapers)
    page.sortedBy = "papers"
    page.setColumn("name") {
      $0.label = "Author"
      $0.definition = ""
    }
    for column in ["first_year", "last_year"] { markInferredYears(of: column, table, &page) }
    let own = order.map { careers[vertices[$0].number] }
    page.addColumn(
      .init(
        name: "active_years", label: "Active years",
        definition: "Number of years with a paper.", bound: .lower, isNumeric: true)
    ) { PageTable.Cell("\(own[$0].activeYears)") }
    page.addColumn(
      .init(
        name: "gaps", label: "Gaps",
        definition: "Years without a paper in this corpus between the first and the last.",
        bound: .unknown, isSortable: false)
    ) { row in
      PageTable.Cell(
        own[row].gaps.isEmpty ? "–" : "\(own[row].gaps.map(\.yearText).joined(separator: ", "))")
    }
    if let years = facts.years, years.count > 1 {
      let most = own.flatMap { $0.papersByYear.map(\.papers) }.max() ?? 1
      page.addColumn(
        .init(
          name: "papers_by_year", label: "Papers by year, \(years.yearText)",
          definition: "A bar for each year: its height is the number of papers. The tallest is "
            + "\(most)\(facts.inferredYears.isEmpty ? "" : ", and inferred years are hollow").",
          isSortable: false)
      ) { PageTable.Cell(bars(of: own[$0], over: years, most: most)) }
    }
    page.remark = remark(
      shown: order.count, of: several.count, "authors with two or more papers", file: "authors.csv",
      also: yearMark)
    return page.markup(&numbers)
  }

  /// A bar for each year with papers, on a line from the first year to the last.
  private func bars(of career: Career, over years: ClosedRange<Int>, most: Int) -> PageMarkup {
    let step = years.count > 60 ? 2 : years.count > 30 ? 4 : 8
    let (width, height) = (years.count * step, 18)
    let bars = career.papersByYear.map { count -> PageMarkup in
      let size = max(3, height * count.papers / max(1, most))
      let x = (count.year - years.lowerBound) * step
      if facts.inferredYears[count.year] != nil {
        return "<rect class=\"open\" x=\"\(x).5\" y=\"\(height - size).5\" "
          + "width=\"\(max(1, step - 2))\" height=\"\(size - 1)\"/>"
      }
      return "<rect x=\"\(x)\" y=\"\(height - size)\" width=\"\(step - 1)\" height=\"\(size)\"/>"
    }
    let words = career.papersByYear.map { "\($0.year): \($0.papers)" }.joined(separator: ", ")
    return """
      <svg class="bars" role="img" aria-label="\(words)" width="\(width)" height="\(height + 1)" \
      viewBox="0 0 \(width) \(height + 1)"><title>\(words)</title>\(bars.joined())\
      <path d="M0 \(height).5H\(width)"/></svg>
      """
  }
}

extension PageTable {
  /// Adds a column at the right.
  mutating func addColumn(_ column: Column, _ cell: (Int) -> Cell) {
    columns.append(column)
    for row in rows.indices { rows[row].append(cell(row)) }
  }
}
