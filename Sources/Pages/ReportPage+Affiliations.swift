import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieText

extension ReportPage {
  /// The organisations, ranked only where at least half of the papers name one.
  func affiliations(_ figures: PageMarkup, _ numbers: inout PageNumbers) -> PageMarkup {
    let network = analysis.affiliations
    if network.vertices.isEmpty {
      return figures.isEmpty ? "" : .paragraph("No paper names an organisation.") + figures
    }
    let named = analysis.papersNamingOrganisations
    let isCovered = 2 * named >= facts.papers.count
    let all = network.organisationTable(analysis.corpus)
    let order = network.vertices.indices.sorted { lhs, rhs in
      let (left, right) = (network.vertices[lhs], network.vertices[rhs])
      if isCovered, left.papers != right.papers { return left.papers > right.papers }
      return left.name.folded == right.name.folded
        ? lhs < rhs : left.name.folded < right.name.folded
    }.prefix(Self.rowLimit)
    let table = all.taking(order).selecting(
      ["name", "papers"] + (isCovered ? ["fractional_papers", "degree", "strength"] : [])
        + ["first_year", "last_year"])
    var page = PageTable(
      table, id: "affiliation-table",
      caption: isCovered
        ? "Organisations by the papers that name them."
        : "Organisations, alphabetical (not ranked).",
      marksBounds: true)
    page.setColumn("name") {
      $0.label = "Organisation"
      $0.definition = ""
    }
    if isCovered {
      page.sortedBy = "papers"
    } else {
      for place in page.columns.indices { page.columns[place].isSortable = false }
    }
    for column in ["first_year", "last_year"] { markInferredYears(of: column, table, &page) }
    page.remark = remark(
      shown: order.count, of: network.vertices.count, "organisations", file: "affiliations.csv",
      also: yearMark)
    return coverage(named: named, isCovered: isCovered) + figures + page.markup(&numbers)
  }

  private func coverage(named: Int, isCovered: Bool) -> PageMarkup {
    let papers = facts.papers.count
    let links = analysis.affiliations.links.count
    let sentence: PageMarkup = """
      \(named.grouped) of \(papers.of("paper")) \(named == 1 ? "names" : "name") an organisation, \
      \(analysis.affiliations.vertices.count.of("organisation")) in all with \(links.of("link")).
      """
    return .paragraph(
      isCovered
        ? sentence
        : sentence
          + " That is fewer than half, so no shares or rankings are given: they would show "
          + "which papers name organisations, not which organisations publish.")
  }
}
