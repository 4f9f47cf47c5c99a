import CoterieCorpora
import CoterieExchange
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The networks of the seeds as documents of graph files, opened by foreign readers.
@Suite struct NetworkDocumentTests {
  private let corpus = Corpus(
    InputContents(of: InputFile.find([Seeds.folder.path]).files).records)

  private var document: GraphDocument {
    GraphDocument(Network(corpus, kind: .authors), title: "Seeds")
  }

  @Test func carriesNamesWeightsAndYears() {
    #expect(document.vertices.count == 34)
    #expect(document.edges.count == 68)
    #expect(document.edges.reduce(0) { $0 + $1.weight } == 101)
    #expect(document.edges.count(where: \.isInferred) == 19)
    for edge in document.edges {
      #expect(edge.timedWeights.reduce(0) { $0 + $1.weight } == edge.weight)
      #expect(edge.spells.first?.start == edge.timedWeights.first?.year.map(Double.init))
    }
  }

  @Test(
    .enabled(if: ForeignReader.isAvailable, Comment(rawValue: ForeignReader.absence)),
    arguments: [GraphFormat.graphML, .gexf, .gml, .pajek])
  func isOpenedByNetworkX(_ format: GraphFormat) throws {
    let finding = try ForeignReaderTests.networkx.finding(
      in: format.bytes(of: document), format: format.name)
    #expect(finding.vertices == 34)
    #expect(finding.edges == 68)
    #expect(finding.weight == 101)
    #expect(finding.inferred == 19)
    #expect(finding.names == corpus.authors.map(\.name.full).sorted())
  }
}
