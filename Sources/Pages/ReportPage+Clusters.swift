import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText

extension ReportPage {
  /// The most members of a cluster, or authors of a paper, that are named.
  static let nameLimit = 30

  /// The clusters, in the colours of the diagrams.
  func clusters(_ numbers: inout PageNumbers) -> PageMarkup {
    let clusters = analysis.clusters.filter { $0.members.count > 1 }
    let lone = analysis.clusters.count - clusters.count
    if clusters.isEmpty { return "" }
    let shown = Array(clusters.prefix(Self.rowLimit / 2))
    let table = Table.clusters(shown, of: analysis.authors)
    var page = PageTable(
      table, id: "cluster-table",
      caption: "Clusters: groups of authors who write with one another more than with others. "
        + "Colours are those of the diagrams; each cluster is named after its two strongest members.",
      marksBounds: facts.hasTruncatedPapers)
    page.sortedBy = "size"
    page.setCells(of: "cluster") { swatch(cluster: shown[$0].number - 1) }
    page.setCells(of: "members") { row in
      PageTable.Cell(names(of: shown[row].members), sortKey: nil)
    }
    page.setColumn("members") { $0.isSortable = false }
    let also: PageMarkup =
      lone > 0
      ? "\(lone.of("author")) without links \(lone == 1 ? "is" : "are") in no cluster." : ""
    page.remark = remark(
      shown: shown.count, of: clusters.count, "clusters", file: "clusters.csv", also: also)
    return clusterIntroduction + page.markup(&numbers)
  }

  private var clusterIntroduction: PageMarkup {
    let weights = analysis.clusters.reduce(0) { $0 + $1.internalWeight }
    let total = analysis.authors.graph.totalWeight
    guard total > 0 else { return "" }
    let percent = (100 * weights / total).padded(decimals: 0)
    return .paragraph(
      "The Leiden method, maximising modularity at resolution "
        + "\(analysis.options.resolution.shortest), found them: \(percent)% of the weight of all links lies "
        + "inside clusters. The modularity is \(analysis.modularity.rounded(decimals: 4)).")
  }

  private func names(of members: [Int]) -> PageMarkup {
    let names = members.prefix(Self.nameLimit).map {
      PageMarkup.name(analysis.authors.vertices[$0].name)
    }.joined(separator: ", ")
    let others = members.count - Self.nameLimit
    return others > 0 ? "\(names) and \(others.of("other"))" : names
  }
}
