import CoterieAnalyses
import CoterieCentrality
import CoterieClusters
import CoterieCorpora
import CoterieNetworks
import CoteriePages
import CoterieReaders
import CoterieRecords
import CoterieRendering
import Foundation
import TestSupport

/// Pages for tests: of the seeds, and of made-up records.
enum ReportPageSample {
  /// The page of the seeds, its author network drawn.
  static func seedsPage(infersOwners: Bool = true) throws -> ReportPage {
    let analysis = SampleAnalyses.seeds(infersOwners: infersOwners)
    let files = ["authors.csv", "coauthorships.csv", "clusters.csv", "papers.csv", "timeline.csv"]
    return ReportPage(
      analysis, diagrams: [try authorDiagram(of: analysis)], files: files + ["summary.json"])
  }

  /// The author network as a drawing for pages.
  static func authorDiagram(of analysis: Analysis) throws -> ReportPage.Diagram {
    let network = analysis.authors
    let strength = network.graph.strength()
    let diagram = NetworkDiagram(
      text: DiagramText(title: "Author network", subtitle: "Authors linked by joint papers"),
      vertices: network.vertices.enumerated().map { number, vertex in
        NetworkDiagram.Vertex(
          label: vertex.name, value: strength[number],
          cluster: analysis.clustering.cluster(of: number))
      },
      links: network.links.map { link in
        NetworkDiagram.Link(
          source: link.source, target: link.target, weight: link.weight,
          isInferred: link.isInferred)
      }, clusters: analysis.clusters.map { ClusterMark($0.label) })
    return ReportPage.Diagram(
      id: "authors", scene: diagram.scene(),
      files: ["svg", "png", "pdf"].map { "diagrams/authors.\($0)" })
  }

  /// The page of records, named `made.txt`.
  static func page(of records: [Record]) -> ReportPage {
    let corpus = Corpus(
      RecordTable(
        source: RecordSource(file: "made.txt", format: "made up"), records: records))
    return ReportPage(Analysis(corpus), diagrams: [], files: [])
  }
}

extension String {
  /// The page without the elements that name its numbers.
  var withoutDataElements: String { replacing(/<data [^>]*>|<\/data>/, with: "") }
}
