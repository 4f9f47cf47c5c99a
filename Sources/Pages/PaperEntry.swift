import CoterieCorpora
import CoterieRecords
import CoterieText

/// A paper in a list: title, authors and identifiers.
struct PaperEntry {
  let paper: Paper

  var markup: PageMarkup {
    let identifiers = paper.identifiers.map(\.link)
    let line: PageMarkup =
      identifiers.isEmpty ? "" : "<span class=\"ids\">\(identifiers.joined(separator: " "))</span>"
    return """
      <cite>\(PageMarkup.name(paper.title.readable))</cite><span class="by">\(authors)</span>\(line)
      """
  }

  private var authors: PageMarkup {
    let inferred = paper.authorships.filter(\.isInferred).map { authorship -> PageMarkup in
      let name = PageMarkup.name(authorship.name.readable.full)
      return "<span class=\"inferred\" title=\"inferred\">\(name)†</span>"
    }
    let list = shownNames.joined(separator: ", ")
    return inferred.isEmpty ? list : "\(list) with \(inferred.listed)"
  }

  /// The names on the list, and how it ends where it is truncated.
  private var shownNames: [PageMarkup] {
    let shown = Array(paper.shownAuthorships)
    var names = shown.prefix(PageContent.nameLimit).map {
      PageMarkup.name($0.name.readable.full)
    }
    let others = shown.count - PageContent.nameLimit
    if others > 0 { names.append("\(others.of("other"))") }
    names += paper.groups.map { PageMarkup.name($0.readable) }
    switch paper.hiddenAuthors {
    case .none: break
    case .unknown: names.append("<i>et al.</i>")
    case .count(let count): names.append("<i>\(count.grouped) more</i>")
    }
    return names
  }
}

extension Identifier {
  /// The identifier, as a link where its registry has pages.
  fileprivate var link: PageMarkup {
    let registry = kind.registry
    let text: PageMarkup = "\(registry.label):\(value)"
    guard let address = registry.address else { return text }
    return "<a href=\"\(address)\(value)\">\(text)</a>"
  }
}

extension Identifier.Kind {
  /// The name of the registry, and where its identifiers lead.
  fileprivate var registry: (label: String, address: String?) {
    switch self {
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
