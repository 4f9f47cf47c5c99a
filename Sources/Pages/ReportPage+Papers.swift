import CoterieAnalyses
import CoterieCorpora
import CoterieRecords
import CoterieText

extension ReportPage {
  /// The papers, newest first.
  func papers(_ numbers: inout PageNumbers) -> PageMarkup {
    let corpus = analysis.corpus
    let sorted = facts.papers.sorted { lhs, rhs in
      let (left, right) = (corpus.papers[lhs], corpus.papers[rhs])
      let dates = [left, right].map { ($0.year ?? 0, $0.date?.month ?? 0, $0.date?.day ?? 0) }
      return dates[0] == dates[1] ? lhs < rhs : dates[0] > dates[1]
    }
    let order = sorted.prefix(Self.rowLimit)
    if order.isEmpty { return "" }
    let rows = order.map { number -> [PageTable.Cell] in
      let paper = corpus.papers[number]
      return [
        PageTable.Cell(Self.entry(of: paper), sortKey: paper.title.folded),
        paper.yearText.map { PageTable.Cell("\($0)", sortKey: Self.dateKey(of: paper)) } ?? .empty,
        PageTable.Cell("\((paper.venue ?? paper.area ?? "–").readable)"),
        PageTable.Cell(Self.sources(of: paper)),
      ]
    }
    let marks: PageMarkup =
      facts.inferredAuthorships > 0
      ? "† inferred: the page’s owner, hidden by a truncated list." : ""
    return PageTable(
      id: "paper-table", caption: "Papers, newest first.",
      columns: [
        PageTable.Column(name: "paper", label: "Paper", definition: ""),
        PageTable.Column(name: "year", label: "Year", definition: "", isNumeric: false),
        PageTable.Column(name: "venue", label: "Venue or area", definition: ""),
        PageTable.Column(name: "source", label: "Source", definition: ""),
      ], rows: rows, sortedBy: "year",
      remark: remark(
        shown: order.count, of: sorted.count, "papers", file: "papers.csv", also: marks),
      marksBounds: false
    ).markup(&numbers)
  }

  /// Title, authors and identifiers.
  private static func entry(of paper: Paper) -> PageMarkup {
    let identifiers = paper.identifiers.map(link)
    let line: PageMarkup =
      identifiers.isEmpty ? "" : "<span class=\"ids\">\(identifiers.joined(separator: " "))</span>"
    return "<cite>\(PageMarkup.name(paper.title.readable))</cite>"
      + "<span class=\"by\">\(authors(of: paper))</span>\(line)"
  }

  private static func authors(of paper: Paper) -> PageMarkup {
    let shown = Array(paper.shownAuthorships)
    var names = shown.prefix(nameLimit).map { PageMarkup.name($0.name.readable.full) }
    if shown.count > nameLimit { names.append("\((shown.count - nameLimit).of("other"))") }
    names += paper.groups.map { PageMarkup.name($0.readable) }
    switch paper.hiddenAuthors {
    case .none: break
    case .unknown: names.append("<i>et al.</i>")
    case .count(let count): names.append("<i>\(count.grouped) more</i>")
    }
    let inferred = paper.authorships.filter(\.isInferred).map { authorship -> PageMarkup in
      "<span class=\"inferred\" title=\"inferred\">\(PageMarkup.name(authorship.name.readable.full))†</span>"
    }
    let list = names.joined(separator: ", ")
    return inferred.isEmpty ? list : "\(list) with \(inferred.listed)"
  }

  private static func sources(of paper: Paper) -> PageMarkup {
    paper.records.map { location -> PageMarkup in
      let name = location.file.split(separator: "/").last.map { String($0) } ?? location.file
      let place = location.place.map { ":\($0)" } ?? ""
      return "<span class=\"place\" title=\"\(location.description)\">\(name)\(place)</span>"
    }.joined(separator: "<br/>")
  }

  private static func dateKey(of paper: Paper) -> String {
    let parts = [paper.year ?? 0, paper.date?.month ?? 0, paper.date?.day ?? 0]
    return "\(parts[0] * 10_000 + parts[1] * 100 + parts[2])"
  }

  private static func link(_ identifier: Identifier) -> PageMarkup {
    let (label, address) = registry(of: identifier.kind)
    let text: PageMarkup = "\(label):\(identifier.value)"
    guard let address else { return text }
    return "<a href=\"\(address)\(identifier.value)\">\(text)</a>"
  }

  /// The name of a registry, and where its identifiers lead.
  private static func registry(of kind: Identifier.Kind) -> (label: String, address: String?) {
    switch kind {
    case .doi, .preprintDOI: ("doi", "https://doi.org/")
    case .arXiv: ("arXiv", "https://arxiv.org/abs/")
    case .pubMed: ("PubMed", "https://pubmed.ncbi.nlm.nih.gov/")
    case .pubMedCentral: ("PMC", "https://pmc.ncbi.nlm.nih.gov/articles/")
    case .openAlex: ("OpenAlex", "https://openalex.org/")
    case .dblp, .corr: ("DBLP", "https://dblp.org/rec/")
    case .acl: ("ACL Anthology", "https://aclanthology.org/")
    case .semanticScholar: ("Semantic Scholar", "https://www.semanticscholar.org/paper/")
    case .webOfScience: ("Web of Science", nil)
    case .scopus: ("Scopus", nil)
    case .isbn: ("ISBN", nil)
    }
  }
}
