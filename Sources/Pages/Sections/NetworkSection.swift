import CoterieAnalyses
import CoterieNetworks

/// The drawing of the author network.
struct NetworkSection {
  let content: PageContent

  var section: Section {
    let table = content.analysis.authors.vertices.isEmpty ? nil : AuthorsSection.table
    let figures = content.figures(in: "network", table: table)
    return Section(
      id: "network", title: "The network", shortTitle: "Network",
      lead: figures.isEmpty ? "" : Self.lead, body: figures)
  }

  private static let lead: PageMarkup = """
    Each circle is an author. A line joins two authors who share a paper; the more they share, the \
    wider it is.
    """
}
