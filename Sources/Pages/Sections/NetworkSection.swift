import CoterieAnalyses
import CoterieNetworks

/// The drawing of the author network.
struct NetworkSection {
  let content: PageContent

  var section: Section {
    let table = content.analysis.authors.vertices.isEmpty ? nil : AuthorsSection.table
    let figures = content.figures(in: "network", table: table)
    return Section(id: "network", title: "The network", shortTitle: "Network", body: figures)
  }
}
