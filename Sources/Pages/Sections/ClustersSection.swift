import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText

/// The clusters, in the colours of the diagrams.
struct ClustersSection {
  let content: PageContent

  private var analysis: Analysis { content.analysis }
  /// The clusters of two authors or more.
  private var clusters: [ClusterSummary] { analysis.clusters.filter { $0.members.count > 1 } }

  var section: Section {
    let clusters = clusters
    if clusters.isEmpty { return Section(id: "clusters", title: "Clusters", body: []) }
    return Section(id: "clusters", title: "Clusters", lead: method, body: [.table(table(clusters))])
  }

  private func table(_ clusters: [ClusterSummary]) -> PageTable {
    let shown = Array(clusters.prefix(ReportPage.rowLimit / 2))
    let results = Table.clusters(shown, of: analysis.authors)
    var table = PageTable(
      results, rows: Array(shown.indices), columns: results.columns.map(\.name),
      id: "cluster-table",
      caption: """
        Clusters: groups of authors who write with one another more than with others. Colours are \
        those of the diagrams; each cluster is named after its two strongest members.
        """,
      facts: content.facts
    ) { "\(shown[$0].number)" }
    table.sortedBy = "size"
    table.setCells(of: "cluster") { content.swatch(cluster: shown[$0].number - 1) }
    table.setCells(of: "members") { PageTable.Cell(names(of: shown[$0].members)) }
    table.setColumn("members") { $0.isSortable = false }
    table.setRemark(lone, of: clusters.count, "clusters", file: content.file("clusters.csv"))
    return table
  }

  /// The authors who are in none of these clusters.
  private var lone: PageMarkup {
    let count = analysis.clusters.count - clusters.count
    if count == 0 { return "" }
    return """
      \(count, of: "author", as: "unclustered_authors") without links \(count == 1 ? "is" : "are") in \
      no cluster.
      """
  }

  private var method: PageMarkup {
    let inner = analysis.clusters.reduce(0) { $0 + $1.internalWeight }
    let total = analysis.authors.graph.totalWeight
    guard total > 0 else { return "" }
    return """
      The Leiden method found them, maximising modularity at resolution \
      \(text: analysis.options.resolution.shortest, as: "resolution"): \
      \(100 * inner / total, decimals: 0, as: "inner_weight_percent")% of the weight of all links lies \
      inside clusters. The modularity is \(analysis.modularity, decimals: 4, as: "modularity").
      """
  }

  private func names(of members: [Int]) -> PageMarkup {
    let names = members.prefix(PageContent.nameLimit).map {
      PageMarkup.name(analysis.authors.vertices[$0].name)
    }.joined(separator: ", ")
    let others = members.count - PageContent.nameLimit
    return others > 0 ? "\(names) and \(others.of("other"))" : names
  }
}
