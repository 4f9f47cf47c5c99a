import CoterieAnalyses
import CoterieClusters
import CoterieIndicators
import CoterieNetworks
import CoterieRendering
import CoterieText
import CoterieViews

extension ReportPage {
  /// The vertices of the author network by strength; equal ones by papers, then by name.
  var rankedAuthors: [Int] {
    let strength = analysis.scores[.strength] ?? []
    let vertices = analysis.authors.vertices
    return vertices.indices.sorted { lhs, rhs in
      let (left, right) = (strength[lhs].value, strength[rhs].value)
      if left != right { return left > right }
      if vertices[lhs].papers != vertices[rhs].papers {
        return vertices[lhs].papers > vertices[rhs].papers
      }
      return vertices[lhs].name == vertices[rhs].name
        ? lhs < rhs : vertices[lhs].name < vertices[rhs].name
    }
  }

  /// The authors ranked by strength.
  func ranking(_ numbers: inout PageNumbers) -> PageMarkup {
    let order = rankedAuthors.prefix(Self.rowLimit)
    if order.isEmpty { return "" }
    let all = analysis.authorTable
    let columns = ["name", "cluster", "papers"] + Measure.standard.map(\.name)
    let table = all.taking(order).selecting(columns)
    var page = PageTable(
      table, id: "author-table",
      caption: "Authors by strength.<span class=\"screen\"> Click a heading to sort.</span>",
      marksBounds: facts.hasTruncatedPapers)
    page.sortedBy = "strength"
    page.setColumn("name") {
      $0.label = "Author"
      $0.definition = ""
    }
    page.setColumn("papers") { $0.isNumeric = true }
    page.setCells(of: "cluster") { row in
      swatch(cluster: analysis.clustering.cluster(of: order[row]))
    }
    page.setCells(of: "papers") { row in
      let indicator = analysis.indicators[analysis.authors.vertices[order[row]].number]
      return indicator.inferredPapers == 0
        ? PageTable.Cell("\(indicator.papers)")
        : PageTable.Cell(
          "\(indicator.papers)<span class=\"inferred\" title=\"of these inferred\">"
            + " (\(indicator.inferredPapers)†)</span>", sortKey: "\(indicator.papers)")
    }
    page.remark = remark(
      shown: order.count, of: all.rowCount, "authors", file: "authors.csv",
      also: facts.inferredAuthorships > 0
        ? "† of these, inferred: no source shows the name on the paper." : "")
    return boundsKey + page.markup(&numbers)
  }

  /// The meaning of the signs beside the column names.
  private var boundsKey: PageMarkup {
    guard facts.hasTruncatedPapers else {
      return .paragraph("Every author list is complete, so no figure here is only a bound.")
    }
    return """
      <p>Since \(facts.truncatedPapers.grouped) of \(facts.papers.count.of("author list")) \
      \(facts.truncatedPapers == 1 ? "is" : "are") truncated, figures may be bounds: \
      <b class="sign">≥</b> at least, <b class="sign">≤</b> at most, \
      <b class="sign">≈</b> may be off either way. \
      Adding hidden authors can raise or lower a measure of the whole network.</p>

      """
  }

  /// The mark and the number of a cluster, counted from 0.
  func swatch(cluster: Int) -> PageTable.Cell {
    PageTable.Cell(
      "<span class=\"swatch \(hueClass(of: cluster))\"></span>\(cluster + 1)",
      sortKey: "\(cluster + 1)")
  }

  /// The class that gives the colour that the diagrams draw a cluster in.
  func hueClass(of cluster: Int) -> String {
    let hue = Color.cluster(analysis.hues.place(of: cluster)).hue
    return "hue-" + (hue.map { "\($0 + 1)" } ?? "other")
  }

  /// The number of rows shown, and the file that holds all of them.
  func remark(
    shown: Int, of all: Int, _ noun: String, file: String, also: PageMarkup = ""
  ) -> PageMarkup {
    let link: PageMarkup = files.contains(file) ? "<a href=\"\(file)\">\(file)</a>" : ""
    let rows: PageMarkup =
      switch (shown < all, link.isEmpty) {
      case (true, true): "The first \(shown.grouped) of \(all.grouped) \(noun)."
      case (true, false):
        "The first \(shown.grouped) of \(all.grouped) \(noun); all are in \(link)."
      case (false, true): ""
      case (false, false): "As data: \(link)."
      }
    return [also, rows].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
