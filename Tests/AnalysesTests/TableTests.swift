import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import CoterieText
import Foundation
import TestSupport
import Testing

@Suite struct TableTests {
  private let corpus = Corpus(
    InputContents(of: InputFile.find([Seeds.folder.path]).files).records)

  private func table(_ cell: Table.Cell) -> Table {
    Table(
      columns: [Table.Column("a", "A", "A."), Table.Column("b", "B", "B.")], rows: [[cell, .empty]])
  }

  @Test(arguments: [
    (Table.Cell.text("plain"), "plain"), (.text("a,b"), "\"a,b\""), (.text("a\"b"), "\"a\"\"b\""),
    (.text("a\nb"), "\"a\nb\""), (.text("a\u{7}b"), "ab"), (.integer(-3), "-3"),
    (.number(0.1), "0.1"), (.number(101), "101"), (.marked(0), "0"), (.flag(true), "true"),
    (.list(["x", "y"]), "x;y"), (.empty, ""),
    // A quote with an accent upon it is one character and still a quote.
    (.text("a,\"\u{301}b"), "\"a,\"\"\u{301}b\""),
  ])
  func quotesAsRFC4180Says(_ cell: Table.Cell, expected: String) {
    #expect(Array(table(cell).csv.utf8) == Array("a,b\n\(expected),\n".utf8))
  }

  @Test func writesEmptyCellsAsNull() {
    #expect(
      table(.number(.infinity)).json(parameters: .object([:])) == """
        {
          "parameters": {},
          "rows": [
            {"a":null,"b":null}
          ]
        }

        """)
  }

  @Test func breaksIntoBlocksThatFit() {
    let columns = (0..<12).map { Table.Column("column\($0)", "C", "C.") }
    let wide = Table(
      columns: columns,
      rows: [[.text(String(repeating: "名", count: 60))] + (0..<11).map { .integer($0 * 1_000_000) }]
    )
    let lines = wide.text(width: 80).split(separator: "\n")
    #expect(lines.count > 2)
    // Each sign of the first column takes two columns of the terminal.
    #expect(lines.allSatisfy { $0.count + $0.count(where: { $0 == "名" }) <= 80 })
    #expect(
      columns.dropFirst().allSatisfy { column in lines.contains { $0.contains(column.name) } })
  }

  @Test func sortsEmptyCellsLast() {
    let sorted = Table(
      columns: [Table.Column("a", "A", "A.")],
      rows: [[.empty], [.number(1)], [.integer(3)], [.marked(0)]]
    ).sorted(by: "a")
    #expect(Array(sorted.rows) == [[.integer(3)], [.number(1)], [.marked(0)], [.empty]])
  }

  @Test func countsThePapersOfClustersOfAnyKind() {
    let network = Network(corpus, kind: .affiliations)
    let clusters = ClusterSummary.all(of: network, network.graph.leiden())
    #expect(clusters.map(\.papers) == [1, 3])
    #expect(clusters.map(\.label) == ["amazon-science, cmu", "nvidia"])
    let file = Network(
      network.graph, names: NameTable(network.vertices.map { (id: $0.id, name: $0.name) }))
    #expect(ClusterSummary.all(of: file, file.graph.leiden()).map(\.papers) == [nil, nil])
  }

  @Test func listsOnlyThePapersThatFiltersLeave() {
    var options = Analysis.Options()
    options.network.filter.truncated = .drop
    let analysis = Analysis(corpus, options: options)
    #expect(analysis.authors.papers.count == 12)
    #expect(analysis.authors.remarks(corpus).isEmpty)
    #expect(corpus.paperTable(analysis.authors.papers).rows.count == 12)
    let lines = ByteSink.bytes { corpus.writePaperLines(analysis.authors.papers, to: &$0) }
    #expect(lines.split(separator: UInt8(ascii: "\n")).count == 12)
  }

  @Test func takesWeightsAsOneForClustersToo() {
    var options = Analysis.Options()
    options.convention.ignoresWeights = true
    let analysis = Analysis(corpus, options: options)
    let graph = analysis.authors.graph.unweighted()
    #expect(analysis.modularity == graph.modularity(of: analysis.clustering))
  }
}
