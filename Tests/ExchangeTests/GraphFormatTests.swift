import CoterieExchange
import Testing

@Suite struct GraphFormatTests {
  @Test(arguments: [
    ("a.dot", GraphFormat.dot), ("a.gephi.dot", .gephiDOT), ("A.GEXF", .gexf), ("x/y.gv", .dot),
    ("a.b.net", .pajek), ("a.txt", .edgeList), ("a.graphml", .graphML), ("a.gml", .gml),
  ])
  func isKnownByTheFileName(_ path: String, _ format: GraphFormat) {
    #expect(GraphFormat(path: path) == format)
  }

  @Test(arguments: ["dot", "a.svg", "", "a.graphml.gz", ".d"])
  func isUnknownForOtherNames(_ path: String) {
    #expect(GraphFormat(path: path) == nil)
  }
}
