import CoterieAnalyses
import CoterieNetworks

extension ReportPage {
  /// The strongest links.
  func links(_ numbers: inout PageNumbers) -> PageMarkup {
    let network = analysis.authors
    let order = strongestLinks
    if order.isEmpty { return "" }
    let all = network.linkTable(analysis.corpus)
    let table = all.taking(order).selecting([
      "source", "target", "papers", "weight", "truncated_papers", "inferred_papers", "first_year",
      "last_year",
    ])
    var page = PageTable(
      table, id: "link-table", caption: "The strongest links between authors.",
      marksBounds: facts.hasTruncatedPapers)
    page.sortedBy = "weight"
    for (column, end) in [("source", \Network.Link.source), ("target", \Network.Link.target)] {
      page.setCells(of: column) { row in
        PageTable.Cell(.name(network.vertices[network.links[order[row]][keyPath: end]].name))
      }
      page.setColumn(column) {
        $0.label = column == "source" ? "Author" : "and"
        $0.definition = ""
      }
    }
    for column in ["first_year", "last_year"] { markInferredYears(of: column, table, &page) }
    page.setColumn("truncated_papers") { $0.label = "On truncated lists" }
    page.remark = remark(
      shown: order.count, of: network.links.count, "links", file: "coauthorships.csv",
      also: yearMark)
    return page.markup(&numbers)
  }

  /// The links by weight, at most a quarter of a table. A run of equal weights that crosses the limit
  /// is left out, unless little else remains.
  private var strongestLinks: [Int] {
    let links = analysis.authors.tabulatedLinks().map { (weight: $0.weight, papers: $0.papers) }
    let sorted = links.indices.sorted { lhs, rhs in
      let (left, right) = (links[lhs], links[rhs])
      if left.weight != right.weight { return left.weight > right.weight }
      return left.papers == right.papers ? lhs < rhs : left.papers > right.papers
    }
    let limit = Self.rowLimit / 4
    guard sorted.count > limit else { return sorted }
    let cut = links[sorted[limit]].weight
    let above = sorted.prefix { links[$0].weight > cut }
    return Array(above.count >= limit / 3 && above.count < limit ? above : sorted.prefix(limit))
  }

  /// Marks the years that only inferred dates fall into.
  func markInferredYears(of column: String, _ table: Table, _ page: inout PageTable) {
    guard let place = table.place(of: column) else { return }
    page.setCells(of: column) { row in
      guard case .integer(let year) = table[row, place] else { return .empty }
      return facts.inferredYears[year] == nil
        ? PageTable.Cell("\(year)") : PageTable.Cell("\(year)‡", sortKey: "\(year)")
    }
  }

  /// The meaning of the mark at years.
  var yearMark: PageMarkup {
    let years = facts.inferredYears.sorted { $0.key < $1.key }.map { "\($0.value)" as PageMarkup }
    return years.isEmpty ? "" : "‡ inferred: \(years.listed)."
  }
}
