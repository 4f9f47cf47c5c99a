import CoterieAnalyses
import CoterieNetworks
import CoterieText

/// The organisations, ranked only where at least half of the papers name one.
struct OrganisationsSection {
  let content: PageContent

  private var network: Network { content.analysis.affiliations }
  private var named: Int { content.analysis.papersNamingOrganisations }
  /// Whether enough papers name organisations for rankings.
  private var isCovered: Bool { 2 * named >= content.facts.papers.count }

  var section: Section {
    let isEmpty = network.vertices.isEmpty
    let figures = content.figures(in: "organisations", table: isEmpty ? nil : Self.table)
    let absence: PageMarkup = figures.isEmpty ? "" : "No paper names an organisation."
    return Section(
      id: "organisations", title: "Organisations", lead: isEmpty ? absence : coverage,
      body: figures + (isEmpty ? [] : [.table(table)]))
  }

  private static let table = "affiliation-table"

  private var coverage: PageMarkup {
    let sentence: PageMarkup = """
      \(named, as: "papers_naming_organisations") of \
      \(content.facts.papers.count, of: "paper", as: "papers") \
      \(named == 1 ? "names" : "name") an organisation, \
      \(network.vertices.count, of: "organisation", as: "affiliations") in all with \
      \(network.links.count, of: "link", as: "affiliation_links").
      """
    if isCovered { return sentence }
    return """
      \(sentence) That is fewer than half, so no shares or rankings are given: they would show \
      which papers name organisations, not which organisations publish.
      """
  }

  private var table: PageTable {
    let order = order
    let network = network
    var table = PageTable(
      network.organisationTable(content.analysis.corpus), rows: order,
      columns: ["name", "papers"] + (isCovered ? ["fractional_papers", "degree", "strength"] : [])
        + ["first_year", "last_year"],
      id: Self.table,
      caption: isCovered
        ? "Organisations by the papers that name them."
        : "Organisations, alphabetical (not ranked).",
      facts: content.facts
    ) { network.vertices[$0].id }
    table.marksBounds = true
    table.setLabel(of: "name", "Organisation")
    if isCovered {
      table.sortedBy = "papers"
    } else {
      for place in table.columns.indices { table.columns[place].isSortable = false }
    }
    table.setRemark(
      content.facts.yearMark, of: network.vertices.count, "organisations",
      file: content.file("affiliations.csv"))
    return table
  }

  private var order: [Int] {
    let names = network.vertices.map(\.name.folded)
    let papers = network.vertices.map(\.papers)
    let sorted = names.indices.sorted { lhs, rhs in
      if isCovered, papers[lhs] != papers[rhs] { return papers[lhs] > papers[rhs] }
      return names[lhs] == names[rhs] ? lhs < rhs : names[lhs] < names[rhs]
    }
    return Array(sorted.prefix(ReportPage.rowLimit))
  }
}
