import CoterieExchange
import CoterieRecords
import Testing

/// The JSON of programs with forms of their own.
@Suite struct JSONFormTests {
  /// Cytoscape.js takes the two lists also without the object around them.
  @Test func readsElementsAlone() {
    let text = """
      {"nodes":[{"data":{"id":"x","name":"Ann"}},{"data":{"id":"y"}}],
      "edges":[{"data":{"id":"e","source":"x","target":"y","weight":3}}]}
      """
    #expect(GraphFormat.recognised(Array(text.utf8)) == .cytoscape)
    let document = GraphFormat.cytoscape.read(text).document
    #expect(document.vertices.map(\.label) == ["Ann", "y"])
    #expect(document.edges.map(\.weight) == [3])
    #expect(document.edges.map(\.id) == ["e"])
    let alone = #"{"nodes":[{"data":{"id":"x"}}],"edges":[]}"#
    #expect(GraphFormat.recognised(Array(alone.utf8)) == .cytoscape)
    let flow = #"{"nodes":[{"id":"x","data":{"id":1}}],"edges":[{"source":"x","target":"y"}]}"#
    #expect(GraphFormat.recognised(Array(flow.utf8)) == .nodeLink)
  }

  @Test func namesASecondListOfEdges() {
    let reading = GraphFormat.nodeLink.read(
      #"{"nodes":["a","b"],"links":[{"source":"a","target":"b"}],"edges":[["b","a"],["a","b"]]}"#)
    #expect(reading.document.edges.count == 1)
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("item of \"edges\" beside \"links\"", count: 2))
      ])
  }

  @Test func readsGraphology() {
    let reading = GraphFormat.graphology.read(
      """
      {"attributes": {"name": "Mixed"}, "options": {"type": "mixed", "multi": false, "allowSelfLoops": true},
       "nodes": [{"key": "a", "attributes": {"label": "Ann", "x": 1, "y": -2, "size": 4, "color": "#0000ff"}},
                 {"key": "b"}],
       "edges": [{"key": "geid_1", "source": "a", "target": "b", "attributes": {"weight": 3}},
                 {"key": "geid_2", "source": "a", "target": "b", "undirected": true}]}
      """)
    let document = reading.document
    #expect(document.title == "Mixed")
    #expect(document.vertices[0].position == .init(x: 1, y: -2))
    #expect(document.vertices.map(\.label) == ["Ann", "b"])
    #expect(document.edges.map(\.id) == ["geid_1", "geid_2"])
    #expect(document.edges.map(\.isDirected) == [true, false])
    #expect(document.edges.map(\.weight) == [3, 1])
    #expect(reading.log.isEmpty)
  }

  @Test(arguments: [
    """
    {"data": {"name": "Flow"}, "elements": {
      "nodes": [{"data": {"id": "1", "name": "Ann", "score": 2}, "position": {"x": 3, "y": 4}, "selected": false},
                {"data": {"id": "2", "name": "Bob"}, "position": {"x": 0, "y": 0}, "selected": true}],
      "edges": [{"data": {"id": "9", "source": "1", "target": "2", "weight": 2.5, "interaction": "pp"}, "selected": false}]}}
    """,
    """
    {"data": {"name": "Flow"}, "elements": [
      {"group": "edges", "data": {"id": "9", "source": "1", "target": "2", "weight": 2.5, "interaction": "pp"}, "selected": false},
      {"group": "nodes", "data": {"id": "1", "name": "Ann", "score": 2}, "position": {"x": 3, "y": 4}},
      {"data": {"id": "2", "name": "Bob"}, "position": {"x": 0, "y": 0}}]}
    """,
  ])
  func readsCytoscape(_ text: String) {
    let reading = GraphFormat.cytoscape.read(text)
    let document = reading.document
    #expect(document.title == "Flow")
    #expect(document.vertices.map(\.id) == ["1", "2"])
    #expect(document.vertices.map(\.label) == ["Ann", "Bob"])
    // The file counts down the screen.
    #expect(document.vertices[0].position == .init(x: 3, y: -4))
    #expect(document.vertexAttributes == [.init(name: "score", values: .integer([2]))])
    #expect(document.edges.map(\.weight) == [2.5])
    #expect(document.edges.map(\.id) == ["9"])
    #expect(document.edgeAttributes == [.init(name: "interaction", values: .string(["pp"]))])
    #expect(reading.log.diagnostics.map(\.problem) == [.attribute(.display(["selected"]))])
  }

  @Test func findsListsBehindManyMembers() {
    let members = (0..<5000).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let document = GraphFormat.cytoscape.read(
      "{\"data\": {\(members)}, \(members), \"elements\": {\"nodes\": [{\"data\": {\"id\": 1}}]}}"
    ).document
    #expect(document.vertices.map(\.id) == ["1"])
  }

  @Test func readsCytoscapeElementsWithoutAFrame() {
    let document = GraphFormat.cytoscape.read(
      """
      [{"data": {"id": "a"}}, {"data": {"id": "b"}}, {"data": {"source": "a", "target": "b"}}]
      """
    ).document
    #expect(document.vertices.map(\.id) == ["a", "b"])
    #expect(document.edges.count == 1)
  }

  @Test func readsVOSviewer() {
    let reading = GraphFormat.vosviewerJSON.read(
      """
      \u{FEFF}{"config": {"parameters": {"item_size": 1}}, "info": {"title": "Map", "description": "a &lt; b"},
       "network": {
         "items": [{"id": 1, "label": "abbasi, a", "x": -0.5, "y": 0.25, "cluster": 2, "url": "https://x.example",
                    "weights": {"Links": 1, "Documents": 12}, "scores": {"Avg. pub. year": 2012.5}},
                   {"id": 2, "label": "bo, b", "x": 0.5, "y": 0, "cluster": 1,
                    "weights": {"Links": 1, "Documents": 3}, "scores": {"Avg. pub. year": 2010}}],
         "links": [{"source_id": 1, "target_id": 2, "strength": 4}],
         "clusters": [{"cluster": 1, "label": "Physics"}, {"cluster": 2, "label": "Law"}]}}
      """)
    let document = reading.document
    #expect(document.title == "Map")
    #expect(document.descriptionLines == ["a < b"])
    #expect(document.vertices.map(\.label) == ["abbasi, a", "bo, b"])
    #expect(document.vertices.map(\.cluster) == [2, 1])
    #expect(document.clusterLabels == ["Physics", "Law"])
    #expect(document.edges.map(\.weight) == [4])
    #expect(document.edges.map(\.isDirected) == [false])
    #expect(
      document.vertexAttributes == [
        .init(name: "url", values: .string(["https://x.example"])),
        .init(name: "weight<Links>", values: .integer([1, 1])),
        .init(name: "weight<Documents>", values: .integer([12, 3])),
        .init(name: "score<Avg. pub. year>", values: .double([2012.5, 2010])),
      ])
    #expect(reading.log.isEmpty)
  }

  @Test func readsTheJSONGraphFormat() {
    let graph = """
      {"label": "G", "nodes": {"0": {"label": "zero", "metadata": {"city": "Oslo"}}, "1": {"label": "one"}},
       "edges": [{"id": "e", "source": "0", "target": "1", "relation": "knows", "label": "x", "metadata": {"weight": 2}},
                 {"source": "1", "target": "0", "directed": false}],
       "hyperedges": [{"nodes": ["0", "1"]}]}
      """
    let reading = GraphFormat.nodeLink.read("{\"graph\": \(graph)}")
    #expect(reading.document.title == "G")
    #expect(reading.document.vertices.map(\.label) == ["zero", "one"])
    #expect(reading.document.vertexAttributes == [.init(name: "city", values: .string(["Oslo"]))])
    #expect(reading.document.edges.map(\.kind) == ["knows", nil])
    #expect(reading.document.edges.map(\.weight) == [2, 1])
    #expect(reading.document.edges.map(\.isDirected) == [true, false])
    #expect(
      reading.log.diagnostics.map(\.problem) == [.graphFile(.leftOut("hyperedge", count: 1))])
    let several = GraphFormat.nodeLink.read("{\"graphs\": [\(graph), \(graph), {}]}")
    #expect(several.document == reading.document)
    #expect(
      Set(several.log.diagnostics.map(\.problem)) == [
        .graphFile(.leftOut("hyperedge", count: 1)),
        .graphFile(.leftOut("further graph", count: 2)),
      ])
  }

  @Test(arguments: [
    (GraphFormat.vosviewerJSON, "{\"network\": {\"items\": [{\"id\": 1}], \"links\": []}}"),
    (.cytoscape, "{\"elements\": {\"nodes\": [], \"edges\": []}}"),
    (
      .graphology,
      "{\"options\": {\"type\": \"mixed\", \"multi\": true}, \"nodes\": [], \"edges\": []}"
    ),
    (.graphology, "{\"nodes\": [{\"key\": \"a\", \"attributes\": {}}], \"edges\": []}"),
    (.nodeLink, "{\"directed\": false, \"graph\": {}, \"nodes\": [{\"id\": 1}], \"links\": []}"),
    (.nodeLink, "{\"graph\": {\"nodes\": {\"a\": {}}, \"edges\": []}}"),
    (.nodeLink, "\u{FEFF} [{\"source\": 1, \"target\": 2}]"),
    (.nodeLink, "{\"nodes\": [{\"id\": \"cut"),
  ])
  func recognises(_ format: GraphFormat, _ text: String) {
    #expect(GraphFormat.recognised(Array(text.utf8)) == format)
    #expect(
      GraphFormat.recognised(text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == format)
  }

  @Test(arguments: [
    "", "{}", "[]", "null", "[1, 2]", "{\"results\": [{\"id\": \"W1\", \"authorships\": []}]}",
    "{\"message\": {\"items\": [{\"DOI\": \"10.1/x\"}], \"link\": []}}",
    "[{\"id\": \"x\", \"type\": \"book\"}]",
    "{\"data\": [{\"paperId\": \"x\"}]}", "{\"edges\": [{\"node\": {\"id\": 1}}]}",
    "[null, {\"paperId\": \"x\"}]",
    "{\"cells\": [], \"metadata\": {}}", "graph [ node [ id 1 ] ]", "{\"nodes\": 3}",
    "[{\"source\": \"Crossref\", \"DOI\": \"10.1/x\"}]",
  ])
  func takesNoOtherJSONForAGraph(_ text: String) {
    #expect(GraphFormat.allJSON.allSatisfy { !$0.recognises(Array(text.utf8)) })
    #expect(GraphFormat.nodeLink.read(text).document.vertices.isEmpty)
    #expect(GraphFormat.nodeLink.read(text).log.hasErrors)
  }
}

extension GraphFormat {
  static let allJSON: [GraphFormat] = [.vosviewerJSON, .cytoscape, .graphology, .nodeLink]

  func read(_ text: String) -> GraphReading { read(Array(text.utf8)) }
}
