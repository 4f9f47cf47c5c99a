import CoterieExchange
import CoterieRecords
import Testing

/// Rows of tables that are not as their header says: short ones, and those with a quote that nothing closes.
@Suite struct TableRowTests {
  private func said(_ reading: GraphReading) -> [String] {
    reading.log.diagnostics.map { "\($0.location.line ?? 0) \($0.problem.kind)" }
  }

  @Test func leavesOutARowThatLacksAFieldInFront() {
    let reading = EdgeListTests.read(
      "Source,Target,Type,Weight\nA,B,Undirected,0.5\nA-D,Undirected,0.5\nA,E,Undirected\nA,F\n")
    #expect(EdgeListTests.links(reading.document) == ["A -- B 0.5", "A -- E 1.0", "A -- F 1.0"])
    #expect(reading.document.vertices.map(\.id) == ["A", "B", "E", "F"])
    #expect(
      reading.log.diagnostics.map(\.problem) == [
        .graphFile(.unexpected("A-D,Undirected,0.5", expected: "a row of 4 fields"))
      ])
    #expect(reading.log.diagnostics.first?.location.line == 3)
  }

  @Test(arguments: [
    ("Source\tTarget\tWeight\tLabel\na\tb\tfriend\nb\tc\t2\n", ["b -- c 2.0"]),
    ("Source;Target;Weight;Label\na;b;2,5\nb;c;1,5;x\n", ["a -- b 2.5", "b -- c 1.5"]),
    ("Source,Target,Type,Weight\na,Directed,x\nb,c,Directed,1\n", ["b -> c 1.0"]),
    ("Source,Target,Type,Weight\na,b,friend\nb,c,friend,1\n", ["a -- b 1.0", "b -- c 1.0"]),
  ])
  func readsShortRowsThatFit(_ text: String, _ links: [String]) {
    #expect(EdgeListTests.links(EdgeListTests.read(text).document) == links)
  }

  @Test func saysWhereAQuoteIsNotClosed() {
    for separator in [",", ";", "\t"] {
      let text = "source,target,weight\na,b,1\n\"b,c,2\nc,d,3\nd,\"e\",4\n"
      let reading = EdgeListTests.read(
        text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: separator))
      #expect(
        EdgeListTests.links(reading.document) == [
          "a -- b 1.0", "\"b -- c 2.0", "c -- d 3.0", "d -- e 4.0",
        ])
      #expect(said(reading) == ["3 openQuote"])
    }
    let nodes = EdgeListTests.read("Id,Label,x\n1,\"Ann,5\n2,Bob,6\n3,\"Cy\",7\n")
    #expect(nodes.document.vertices.map(\.id) == ["1", "2", "3"])
    #expect(said(nodes) == ["2 openQuote"])
  }

  @Test func readsLineEndsInQuotes() {
    let reading = EdgeListTests.read(
      "Source,Target,Weight,Note\na,b,2,\"one\n\"\"two\"\", three\n\"\nb,c,3,\"x\"\n")
    #expect(EdgeListTests.links(reading.document) == ["a -- b 2.0", "b -- c 3.0"])
    #expect(
      reading.document.edgeAttributes.first?.values == .string(["one\n\"two\", three\n", "x"]))
    #expect(reading.log.isEmpty)
  }

  @Test func saysWhichWordsAreNoDirections() {
    let reading = EdgeListTests.read(
      "Source,Target,Type\na,b,Mixed\nb,c,Orienté\nc,d,Non orienté\nd,e,Directed\n")
    #expect(
      EdgeListTests.links(reading.document) == [
        "a -- b 1.0", "b -> c 1.0", "c -- d 1.0", "d -> e 1.0",
      ])
    #expect(
      reading.log.diagnostics.map(\.problem) == [.attribute(.noDirections(1, text: "Mixed"))])
    #expect(reading.document.edgeAttributes.map(\.name) == ["type"])
  }

  @Test func addsUpAWeightThatChanges() {
    let reading = EdgeListTests.read(
      "Source,Target,Type,Id,Label,timeset,Weight\n"
        + "0,1,Directed,1,,,\"<[2001.2, 1.0]; [2001.5, 90.0]>\"\n"
        + "0,2,Directed,2,,,\"<[2001, 2002, 1.5]>\"\n1,2,Directed,3,,,4\n")
    #expect(
      EdgeListTests.links(reading.document) == ["0 -> 1 91.0", "0 -> 2 1.5", "1 -> 2 4.0"])
    #expect(
      reading.document.edges.map(\.timedWeights) == [
        [
          .init(spell: .init(start: 2001.2, end: 2001.2), weight: 1),
          .init(spell: .init(start: 2001.5, end: 2001.5), weight: 90),
        ], [.init(spell: .init(start: 2001, end: 2002), weight: 1.5)], [],
      ])
    #expect(reading.log.isEmpty)
  }

  @Test func saysWhichColumnHasTheWeights() {
    func guesses(_ text: String) -> [Problem] {
      EdgeListTests.read(text).log.problems.filter { $0.kind == .guessed }
    }
    #expect(guesses("from,to,n\nAnn,Bob,1\nBob,Cy,2\n").count == 1)
    #expect(guesses("author1,author2,papers,first\nAnn,Bob,3,2001\nBob,Cy,1,1999\n").count == 1)
    #expect(guesses("Source,Target,Weight,papers\nAnn,Bob,3,2\n").isEmpty)
    #expect(EdgeListTests.read("from,to,n\nAnn,Bob,5\n").document.edges[0].weight == 5)
  }
}
