import CoterieExchange
import CoterieRecords
import Testing

/// Gephi's tables of edges and of nodes.
@Suite struct GephiTableTests {
  static let edges = """
    Source,Target,Type,Id,Label,timeset,Weight,score
    1,2,Undirected,7,friend,"<[2009.0, 2010.0]; [2012.0, 2013.0]>",2.5,"<[2009.0, 2010.0, 5]; [2010.0, 2012.0, 7]>"
    2,3,Directed,8,,,1.0,
    4,1,mutual,9,,,,

    """

  static let nodes = """
    Id,Label,timeset,Modularity Class,X,Y
    1,"Ada, L.","<[2009.0, 2013.0]>",0,1.5,2.5
    2,Bob,,1,3,4
    3,M&uuml;ller,,1,,
    9,Zed,,2,,

    """

  @Test func readsEdges() {
    let reading = EdgeListTests.read(Self.edges)
    let document = reading.document
    #expect(
      EdgeListTests.links(document) == ["1 -- 2 2.5", "2 -> 3 1.0", "4 -- 1 1.0"])
    #expect(document.edges.map(\.id) == ["7", "8", "9"])
    #expect(document.edges.map(\.label) == ["friend", nil, nil])
    #expect(
      document.edges[0].spells == [.init(years: 2009...2010), .init(years: 2012...2013)])
    #expect(document.edgeAttributes.map(\.name) == ["score"])
    #expect(
      document.edgeAttributes.first?.timedValues == [
        .init(row: 0, spell: .init(years: 2009...2010), value: .integer(5)),
        .init(row: 0, spell: .init(years: 2010...2012), value: .integer(7)),
      ])
    #expect(reading.part == .graph)
    #expect(GraphFormat.edgeList.recognises(Array(Self.edges.utf8)))
  }

  @Test func readsNodes() {
    let reading = EdgeListTests.read(Self.nodes)
    #expect(reading.part == .vertices)
    let vertices = reading.document.vertices
    #expect(vertices.map(\.id) == ["1", "2", "3", "9"])
    #expect(vertices.map(\.label) == ["Ada, L.", "Bob", "Müller", "Zed"])
    #expect(vertices[0].position == .init(x: 1.5, y: 2.5))
    #expect(vertices[0].spells == [.init(years: 2009...2013)])
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "Modularity Class", values: .integer([0, 1, 1, 2]))
      ])
    #expect(GraphFormat.edgeList.recognises(Array(Self.nodes.utf8)))
  }

  @Test func readsDates() {
    let document = EdgeListTests.read(
      "Source,Target,timeset\na,b,\"<[1970-01-02, 2000-03-01]>\"\nb,c,<[1969-12-31]>\n"
    ).document
    #expect(document.timeFormat == .date)
    #expect(document.edges[0].spells == [.init(start: 1, end: 11_017)])
    #expect(document.edges[1].spells == [.init(start: -1, end: -1)])
  }

  @Test func saysWhichRowsItCannotUse() {
    let reading = EdgeListTests.read("Id,Label,timeset\n,Ada,\n2,Bob,<[soon]>\n2,Bob,\n")
    #expect(reading.document.vertices.map(\.id) == ["2"])
    #expect(
      Set(reading.log.diagnostics.map(\.problem.kind)) == [
        .vertexWithoutID, .noTimes, .repeatedVertex,
      ])
  }
}
