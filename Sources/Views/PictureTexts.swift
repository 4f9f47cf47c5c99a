package import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
import CoterieIndicators
import CoterieNetworks
import CoterieRendering
import CoterieText

extension Analysis {
  /// How many of the network's papers these are, and of which years: `25 of 28 papers, 2012–2026`.
  func paperSpan(_ papers: [Int]) -> String {
    let years = papers.compactMap { corpus.papers[$0].year }
    var span = ""
    if let first = years.min(), let last = years.max() { span = ", \((first...last).yearText)" }
    return papers.count.outOf(authors.papers.count, "paper") + span
  }

  /// The filters, and what a reader should know of the papers.
  func footer() -> [String] {
    [options.network.filterLine()].compactMap { $0 }
      + authors.remarks(corpus, naming: \.isolated)
  }

  /// The place of the hue of an author's cluster; nil for one alone in a cluster.
  package func cluster(of vertex: Int) -> Int? { hues.place(of: clustering.membership[vertex]) }

  /// The hues of the clusters of authors.
  package var hues: ClusterHues { self[mainKind].hues }

  func tooltip(of vertex: Int) -> String {
    let author = authors.vertices[vertex]
    let inferred = indicators[author.number].inferredPapers
    return "\(author.name.isolated): \(author.papers.of("paper"))"
      + (inferred > 0 ? " (\(inferred.grouped) inferred)" : "")
      + ", \(authors.graph.degree(of: vertex).of("co-author"))"
  }
}
