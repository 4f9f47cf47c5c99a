import CoterieAnalyses
import CoterieCorpora
import CoterieRecords
import CoterieText

/// The papers, newest first.
struct PapersSection {
  let content: PageContent

  private static let table = "paper-table"

  var section: Section {
    let order = newestFirst
    return Section(
      id: "papers", title: "Papers",
      body: content.figures(in: "papers", table: order.isEmpty ? nil : Self.table)
        + (order.isEmpty ? [] : [.table(table(of: order))]))
  }

  private var newestFirst: [Int] {
    let papers = content.analysis.corpus.papers
    return content.facts.papers.sorted { lhs, rhs in
      let (left, right) = (papers[lhs].day, papers[rhs].day)
      return left == right ? lhs < rhs : left > right
    }
  }

  private func table(of all: [Int]) -> PageTable {
    let papers = all.prefix(ReportPage.rowLimit).map { content.analysis.corpus.papers[$0] }
    let columns = [
      ("paper", "Paper"), ("year", "Year"), ("venue", "Venue or area"), ("source", "Source"),
    ]
    var table = PageTable(
      id: Self.table, caption: "Papers, newest first.",
      columns: columns.map { PageTable.Column(name: $0, label: $1) },
      rows: papers.map { PageTable.Row(id: $0.id, cells: cells(of: $0)) }, sortedBy: "year")
    table.setRemark(
      content.facts.inferredAuthorships > 0
        ? "† inferred: the page’s owner, hidden by a truncated list." : "",
      of: all.count, "papers", file: content.file("papers.csv"))
    return table
  }

  private func cells(of paper: Paper) -> [PageTable.Cell] {
    [
      PageTable.Cell(PaperEntry(paper: paper).markup, sortKey: paper.title.folded),
      paper.yearText.map { PageTable.Cell("\($0)", sortKey: "\(paper.day)") } ?? .empty,
      PageTable.Cell("\((paper.venue ?? paper.area ?? "–").readable)"),
      PageTable.Cell(sources(of: paper)),
    ]
  }

  private func sources(of paper: Paper) -> PageMarkup {
    paper.records.map { location -> PageMarkup in
      let name = location.file.split(separator: "/").last.map { String($0) } ?? location.file
      let place = location.place.map { ":\($0)" } ?? ""
      return "<span class=\"place\" title=\"\(location.description)\">\(name)\(place)</span>"
    }.joined(separator: "<br/>")
  }
}

extension Paper {
  /// The day as a number that grows with time; parts that are unknown are 0.
  fileprivate var day: Int {
    (year ?? 0) * 10_000 + (date?.month ?? 0) * 100 + (date?.day ?? 0)
  }
}
