import CoterieExchange
import CoterieGraphCore
import CoterieRecords
import Testing

/// Edge lists as columns, against the same lists line by line as documents.
@Suite struct EdgeListTests {
  @Test(arguments: [
    "", "\n", "a", "# only\n", "a b\nb c\n", "1 2\n2 1\n2 3\n1 2\n",
    "1\t2\t3\n2\t1\t0.5\n3\t3\t1\n",
    "a b 2\nb a\na b\nc d\nd c\nd c 4\nc d\n",
    "a,b\nb,,\n,a\n\"a\",\"b\"\nb,c,1e-3\nc,d,x\nd,e,nan\n",
    "x\ty\nAda Lovelace\t Charles Babbage \n Ada Lovelace\tx\ny\n", "7 007\n007 +7\n7 7.0\n",
    "é e\u{301}\ne \u{E9}\nK \u{212A}\n\u{212A} e\n", "1 2 {'weight': 2}\n2 3 {}\n3 1 5\n",
    "source\ttarget\n1\t2\tignored\n2\t1\n2\t3\t9\n",
    "source\ttarget\ttype\tweight\n1\t2\tu\t4\n2\t3\tu\n",
    "1 2\n\n# between\n% and\n2 3\n3 2\n", "99999999999999999999 1\n1 99999999999999999999\n0 00\n",
    "1 2 0\n2 1 1e200\n1 2 -3\n1 2 1\n1 2 1\n", "a;b;1.5\nb;c;2.25\nc;a;0.1\n",
    "1 2 0.1\n2 3 123456789012345678\n3 1 .5\n3 4 5.\n4 5 1e2\n",
  ])
  func readsTheSameAsColumnsAndAsADocument(_ text: String) {
    let table = EdgeListReader.readTable(Array(text.utf8))
    let reading = EdgeListReader.read(Array(text.utf8))
    #expect(table.ids == reading.document.vertices.map(\.id))
    #expect(table.graph == graph(of: reading.document))
    #expect(table.diagnostics(of: "file") == reading.diagnostics(of: "file"))
  }

  @Test(arguments: [
    ("1 2\n2 1\n", "1 edge repeats a pair of vertices already joined; each pair counts once.", 2),
    (
      "# c\n1 2 3\n\n1 1 1\n2 3 4\n2 1 5\n3 2 1\n",
      "2 edges repeat pairs of vertices already joined; their weights are summed.", 6
    ),
    (
      "1 2 1\n1 2\n", "1 edge repeats a pair of vertices already joined; their weights are summed.",
      2
    ),
    (
      "1 2\n1 2\n3 4 1\n",
      "1 edge repeats a pair of vertices already joined; each pair counts once.", 2
    ),
  ])
  func saysWhereTheFirstRepeatStands(_ text: String, _ message: String, _ line: Int) {
    let diagnostics = EdgeListReader.readTable(Array(text.utf8)).diagnostics(of: "file")
    #expect(diagnostics.last?.message == message)
    #expect(diagnostics.last?.location.line == line)
  }

  @Test func countsWhatAWeightMeansInAListThatHasFew() {
    let text = "a b\nb a\na b 4\nb a\nc d 2\nd c\ne f\nf e\n"
    let graph = EdgeListReader.readTable(Array(text.utf8)).graph
    #expect(graph.edges.map(\.weight) == [6, 3, 1])
  }

  @Test func readsNumbersAsTheirNearestDoubles() {
    let numbers = [
      "0.1", "1", "12.5", "123456.789", "0.000001", "99999999999999.9", "3.14159265358979",
    ]
    let text = numbers.enumerated().map { "v \($0)\nv \($0)x \($1)\n" }.joined()
    let graph = EdgeListReader.readTable(Array(text.utf8)).graph
    #expect(graph.vertexCount == 1 + 2 * numbers.count)
    #expect(
      graph.weights(of: 0).filter { $0 != 1 } == numbers.compactMap(Double.init).filter { $0 != 1 })
  }

  @Test func tellsManyNamesApart() {
    let names = (0..<3000).flatMap { ["\($0)", "v\($0)", "0\($0)", "\($0 * 7_919_000_003)"] }
    let text = names.map { "hub\t\($0)\n" }.joined()
    let table = EdgeListReader.readTable(Array((text + text).utf8))
    var seen: Set<String> = []
    #expect(table.ids == ["hub"] + names.filter { seen.insert($0).inserted })
    #expect(table.graph.degree(of: 0) == table.ids.count - 1)
  }

  private func graph(of document: GraphDocument) -> CSRGraph {
    CSRGraph(
      vertexCount: document.vertices.count,
      weightedEdges: document.edges.map { ($0.source, $0.target, $0.weight) })
  }
}
