import CoterieAnalyses
import CoterieNetworks

/// The strongest links.
struct LinksSection {
  let content: PageContent

  private var network: Network { content.analysis.authors }

  var section: Section {
    let order = strongest
    return Section(
      id: "links", title: "Strongest links", shortTitle: "Links",
      body: order.isEmpty ? [] : [.table(table(of: order))])
  }

  private func table(of order: [Int]) -> PageTable {
    let ends = order.map { place in
      let link = network.links[place]
      return (network.vertices[link.source], network.vertices[link.target])
    }
    let ids = Dictionary(
      zip(order, ends.map { "\($0.id) \($1.id)" }), uniquingKeysWith: { first, _ in first })
    var table = PageTable(
      network.linkTable(content.analysis.corpus), rows: order,
      columns: [
        "source", "target", "papers", "weight", "truncated_papers", "inferred_papers",
        "first_year", "last_year",
      ],
      id: "link-table", caption: "The strongest links between authors.", facts: content.facts
    ) { ids[$0] ?? "" }
    table.sortedBy = "weight"
    table.setCells(of: "source") { PageTable.Cell(.name(ends[$0].0.name)) }
    table.setCells(of: "target") { PageTable.Cell(.name(ends[$0].1.name)) }
    table.setLabel(of: "source", "Author")
    table.setLabel(of: "target", "and")
    table.setColumn("truncated_papers") { $0.label = "On truncated lists" }
    table.setRemark(
      content.facts.yearMark, of: network.links.count, "links",
      file: content.file("coauthorships.csv"))
    return table
  }

  /// The links by weight, at most a quarter of a table. A run of equal weights that crosses the limit
  /// is left out, unless little else remains.
  private var strongest: [Int] {
    let links = network.tabulatedLinks().map { (weight: $0.weight, papers: $0.papers) }
    let sorted = links.indices.sorted { lhs, rhs in
      let (left, right) = (links[lhs], links[rhs])
      if left.weight != right.weight { return left.weight > right.weight }
      return left.papers == right.papers ? lhs < rhs : left.papers > right.papers
    }
    let limit = ReportPage.rowLimit / 4
    guard sorted.count > limit else { return sorted }
    let cut = links[sorted[limit]].weight
    let above = sorted.prefix { links[$0].weight > cut }
    return Array(above.count >= limit / 3 && above.count < limit ? above : sorted.prefix(limit))
  }
}
