import CoterieExchange
import CoterieRecords
import Testing

/// Lists of neighbours: NetworkX's two kinds, and the Large Graph Layout.
@Suite struct AdjacencyListTests {
  private static let head = "#/home/x.py\n# GMT Tue Nov 29 20:00:00 2026\n# small graph\n"

  @Test(arguments: [
    (head + "a b c d\nb c\nc\nd\n", ["a -- b 1.0", "a -- c 1.0", "a -- d 1.0", "b -- c 1.0"]),
    (head + "1 2\n2\n", ["1 -- 2 1.0"]),
    ("a b c d\nb a\nc a\nd a\n", ["a -- b 1.0", "a -- c 1.0", "a -- d 1.0"]),
    (
      head + "a 2\nb {'weight': 3, 'c': 'x y'}\nc {}\nb 1\nc {}\nc 0\n",
      ["a -- b 3.0", "a -- c 1.0", "b -- c 1.0"]
    ),
    ("a 1\nb {}\nb 0\n", ["a -- b 1.0"]),
  ])
  func readsNeighbours(_ text: String, _ links: [String]) {
    let bytes = Array(text.utf8)
    #expect(GraphFormat.adjacencyList.recognises(bytes))
    let reading = GraphFormat.adjacencyList.read(bytes)
    #expect(EdgeListTests.links(reading.document) == links)
    #expect(reading.document.title == (text.hasPrefix("#") ? "small graph" : ""))
  }

  @Test(arguments: [
    "a b\nb c\n", "1 2 3\n2 3 1\n", "The cat sat on\nthe mat all day\nand slept\n", "",
    "1 2\n2 3\n3 1\n", "# title\na b 1\nb c 2\n",
  ])
  func takesNoOtherTextForOne(_ text: String) {
    #expect(!GraphFormat.adjacencyList.recognises(Array(text.utf8)))
    #expect(!GraphFormat.lgl.recognises(Array(text.utf8)))
  }

  @Test func readsTheLargeGraphLayout() {
    let bytes = Array("# a\nb 2\nc\n# b\nc 1.5\nd x\n# z\n".utf8)
    #expect(!GraphFormat.lgl.recognises(bytes))
    #expect(GraphFormat.lgl.recognises(Array("# a\nb 2\nc\n# b\nc 1.5\n# z\n".utf8)))
    let reading = GraphFormat.lgl.read(bytes)
    #expect(
      EdgeListTests.links(reading.document) == [
        "a -- b 2.0", "a -- c 1.0", "b -- c 1.5", "b -- d 1.0",
      ])
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c", "d", "z"])
    #expect(reading.log.count(of: .badNumber) == 1)
  }

  @Test func decidesByTheEndingWhereWordsAreAnyList() {
    let words = Array("a b c\nb c\n".utf8)
    #expect(GraphFormat.recognisedWords(words, path: "x.adjlist") == .adjacencyList)
    #expect(GraphFormat.recognisedWords(Array("a b\nb c\n".utf8), path: "x.txt") == .edgeList)
    #expect(GraphFormat.recognisedByEnding(Array("# a\nb\n".utf8), path: "x.LGL") == .lgl)
    #expect(GraphFormat.recognisedByEnding(Array("# a b\nc 1\n".utf8), path: "x.lgl") == .lgl)
    #expect(GraphFormat.recognisedWords(Array("a r b c\nd\n".utf8), path: "x.sif") == .sif)
    #expect(GraphFormat.recognisedWords(words, path: "x.txt") == nil)
    let rows = Array("a b 2.5 red\nb c 1 blue\n".utf8)
    #expect(GraphFormat.recognisedWords(rows, path: "x.txt") == nil)
    #expect(GraphFormat.recognisedWords(rows, path: "x.edgelist") == .edgeList)
  }

  @Test func takesNumbersForAnAdjacencyListByTheEndingAlone() {
    let numbers = Array("1 2 3\n2 3 4\n3 4 5\n".utf8)
    #expect(GraphFormat.recognisedByEnding(numbers, path: "x.adjlist") == .adjacencyList)
    #expect(GraphFormat.recognisedByEnding(numbers, path: "x.txt") == nil)
    #expect(GraphFormat.adjacencyList.read(numbers).document.edges.count == 6)
    #expect(GraphFormat.recognisedByEnding(Array("\n".utf8), path: "x.adj") == nil)
  }

  @Test func takesALooseFileOfMETISByItsEndingAlone() {
    let loose = Array("3 3\n2 3\n1 3\n1 2 2\n".utf8)
    #expect(GraphFormat.recognisedByEnding(loose, path: "x.graph") == .metis)
    #expect(GraphFormat.recognisedByEnding(loose, path: "x.txt") == nil)
    #expect(GraphFormat.recognisedByEnding(Array("3 2\n1 2\n2 3\n".utf8), path: "x.graph") == nil)
    #expect(GraphFormat.recognisedByEnding(Array("graph { }".utf8), path: "x.graph") == nil)
  }

  @Test func readsSimpleInteractions() {
    let reading = GraphFormat.sif.read(Array("a pp b c\nb pd a\nd\nx y\na pp #e\n".utf8))
    #expect(
      EdgeListTests.links(reading.document) == ["a -- b 2.0", "a -- c 1.0", "a -- #e 1.0"])
    #expect(reading.document.edges.map(\.kind) == ["pp", "pp", "pp"])
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c", "d", "#e"])
    #expect(reading.log.count(of: .edgeWithoutEnd) == 1)
  }

  /// NetworkX reads no line beyond a `#`.
  @Test func leavesOutCommentsBehindNames() {
    let list = GraphFormat.adjacencyList.read(
      Array("# title\nAnn Bob Cy\nBob Cy # a b\nDee #x\n".utf8))
    #expect(list.document.vertices.map(\.id) == ["Ann", "Bob", "Cy", "Dee"])
    #expect(list.document.edges.count == 3)
    #expect(
      list.log.diagnostics.map(\.problem) == [
        .graphFile(.leftOut("comment among the data", count: 2))
      ])
    let edges = GraphFormat.edgeList.read(Array("a b 2 # friend\n#cat #dog 3\nb #dog 3\n".utf8))
    #expect(EdgeListTests.links(edges.document) == ["a -- b 2.0", "b -- #dog 3.0"])
  }
}
