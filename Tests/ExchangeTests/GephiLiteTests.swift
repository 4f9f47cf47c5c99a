import CoterieExchange
import CoterieRecords
import Testing

/// Files of Gephi Lite: a graph of graphology, with the values of its nodes and edges beside it.
@Suite struct GephiLiteTests {
  private static let file = """
    {"type": "gephi-lite", "version": "0.5.0", "graphDataset": {
      "nodeData": {"a": {"label": "Ann", "papers": 3}, "b": {"label": "Bob", "key": "kept"}},
      "edgeData": {"e1": {"label": "wrote with", "weight": 2.5, "since": 2001}, "e2": {"since": 2003},
        "e9": {"since": 1900}},
      "layout": {"a": {"x": 1, "y": 2}, "b": {"x": 3, "y": 4}, "c": {"x": 5, "y": 6}},
      "metadata": {"title": "Team", "description": "All of it", "authors": "Cy", "keywords": ""},
      "nodeFields": [], "edgeFields": [],
      "fullGraph": {"options": {"type": "mixed", "multi": true, "allowSelfLoops": true},
        "attributes": {}, "nodes": [{"key": "a"}, {"key": "b"}, {"key": "c"}],
        "edges": [{"key": "e1", "source": "a", "target": "b"},
          {"key": "e2", "source": "b", "target": "c", "undirected": true}]}},
      "filters": {"past": [], "future": []}, "appearance": {"showEdges": true}}
    """

  @Test func readsValuesOfNodesAndEdges() {
    let bytes = Array(Self.file.utf8)
    #expect(GraphFormat.recognised(bytes) == .graphology)
    let reading = GraphFormat.graphology.read(bytes)
    let document = reading.document
    #expect(document.title == "Team")
    #expect(document.descriptionLines == ["All of it", "authors: Cy"])
    #expect(document.vertices.map(\.label) == ["Ann", "Bob", "c"])
    #expect(document.vertices.map { $0.position?.x } == [1, 3, 5])
    #expect(document.vertexAttributes.map(\.name) == ["papers", "key"])
    #expect(document.edges.map(\.weight) == [2.5, 1])
    #expect(document.edges.map(\.label) == ["wrote with", nil])
    #expect(document.edges.map(\.id) == ["e1", "e2"])
    #expect(document.edges.map(\.isDirected) == [true, false])
    #expect(document.edgeAttributes.map(\.name) == ["since"])
    #expect(document.edgeAttributes.map { $0[1] } == [.integer(2003)])
    #expect(
      reading.log.diagnostics.map(\.problem) == [
        .graphFile(.leftOut("list of values of an edge that is not there", count: 1))
      ])
  }

  @Test func isRecognisedBeforeItsGraphBegins() {
    let values = (0..<5000).map { "\"n\($0)\": {\"label\": \"Vertex \($0)\"}" }
    let file = Self.file.replacing(
      "\"nodeData\": {", with: "\"nodeData\": {\(values.joined(separator: ",")),")
    #expect(GraphFormat.recognised(Array(file.utf8.prefix(65_536))) == .graphology)
    #expect(GraphFormat.graphology.read(Array(file.utf8)).document.vertices.count == 3)
  }

  /// Older files have what is drawn in lists of its own; a name in two lists is one column.
  @Test func readsOlderFiles() {
    let file = """
      {"dataset": {
        "nodeRenderingData": {"a": {"label": "Ann", "x": 1, "y": 2, "size": 5, "color": "#ff0000"}},
        "edgeRenderingData": {"e": {"weight": 4, "color": "#0000ff", "label": null}},
        "nodeData": {"a": {"label": "Ann Lee"}}, "edgeData": {"e": {"kind": "cites"}},
        "metadata": {"type": "directed"},
        "fullGraph": {"options": {"type": "directed", "multi": false}, "attributes": {},
          "nodes": [{"key": "a"}, {"key": "b"}], "edges": [{"key": "e", "source": "b", "target": "a"}]}}}
      """
    let reading = GraphFormat.graphology.read(Array(file.utf8))
    let document = reading.document
    #expect(document.vertices.map(\.label) == ["Ann Lee", "b"])
    #expect(document.vertices.map(\.size) == [5, nil])
    #expect(document.edges.map(\.weight) == [4])
    #expect(document.edges.map(\.kind) == ["cites"])
    #expect(document.edges.map(\.color) == [GraphColor(red: 0, green: 0, blue: 255)])
    #expect(document.vertexAttributes.isEmpty && document.edgeAttributes.isEmpty)
    #expect(reading.log.isEmpty)
  }
}
