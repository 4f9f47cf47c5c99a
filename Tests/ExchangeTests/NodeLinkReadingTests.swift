import CoterieExchange
import CoterieRecords
import Testing

/// Node-link JSON of several programs.
@Suite struct NodeLinkReadingTests {
  @Test func readsWhatNetworkXWrites() {
    let reading = read(
      """
      {"directed": true, "multigraph": true, "graph": {"name": "Mail"},
       "nodes": [{"club": "A", "age": 31, "id": 1}, {"club": "B", "id": "two"}, {"id": ["x", 3]}],
       "links": [{"weight": 2.5, "since": 1999, "source": 1, "target": "two", "key": 0},
                 {"source": "two", "target": ["x",3], "key": "k", "weight": null}]}
      """)
    #expect(reading.document.title == "Mail")
    #expect(reading.document.vertices.map(\.id) == ["1", "two", "[\"x\",3]"])
    #expect(
      reading.document.edges.map { [$0.source, $0.target, Int($0.weight * 2)] } == [
        [0, 1, 5], [1, 2, 2],
      ])
    #expect(reading.document.edges.allSatisfy { $0.isDirected })
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "club", values: .string(["A", "B"])),
        .init(name: "age", values: .integer([31])),
      ])
    #expect(
      reading.document.edgeAttributes == [
        .init(name: "since", values: .integer([1999])),
        .init(name: "key", values: .string(["0", "k"])),
      ])
    #expect(reading.log.isEmpty)
  }

  /// White space of any kind does not make another name: XML would turn a tab into a blank.
  @Test func knowsWeightsBehindBlanksAndTabs() {
    for blank in [" ", "\\t", "\\n"] {
      let reading = read(
        #"{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "\#(blank)value": 2}]}"#
      )
      #expect(reading.document.edges.map(\.weight) == [2])
    }
  }

  @Test func readsNumbersAsPlacesWhereNodesHaveNoIDs() {
    let reading = read(
      """
      {"nodes": [{"name": "Myriel", "group": 1}, {"name": "Napoleon", "group": 1}, {"name": "Myriel"}],
       "links": [{"source": 1, "target": 0, "value": 3}, {"source": 2, "target": 0, "value": 8}]}
      """)
    #expect(reading.document.vertices.map(\.id) == ["0", "1", "2"])
    #expect(reading.document.vertices.map(\.label) == ["Myriel", "Napoleon", "Myriel"])
    #expect(reading.document.edges.map(\.weight) == [3, 8])
    #expect(reading.document.edges.map { [$0.source, $0.target] } == [[1, 0], [2, 0]])
    #expect(reading.log.isEmpty)
  }

  @Test func readsNumbersAsPlacesWhereTheyAreNoIDs() {
    let reading = read(
      """
      {"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
       "links": [{"source": 0, "target": 2}, {"source": 1, "target": 2}]}
      """)
    #expect(reading.document.edges.map { [$0.source, $0.target] } == [[0, 2], [1, 2]])
    #expect(reading.log.diagnostics.map(\.problem.kind) == [.guessed])
    let pairs = read("{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"edges\": [[0, 1]]}")
    #expect(pairs.document.edges.map { [$0.source, $0.target] } == [[0, 1]])
  }

  @Test func readsNumbersAsIDsWhereTheyAreIDs() {
    let reading = read(
      """
      {"nodes": [{"id": 2}, {"id": 0}, {"id": 1}], "links": [{"source": 0, "target": 2}]}
      """)
    #expect(reading.document.vertices.map(\.id) == ["2", "0", "1"])
    #expect(reading.document.edges.map { [$0.source, $0.target] } == [[1, 0]])
    #expect(reading.log.isEmpty)
  }

  @Test func readsNamesAsIDsWhereLinksMeanThem() {
    let reading = read(
      """
      {"links": [{"source": "Ann", "target": "Bob"}], "nodes": [{"name": "Bob"}, {"name": "Ann"}]}
      """)
    #expect(reading.document.vertices.map(\.id) == ["Bob", "Ann"])
    #expect(reading.document.edges.map { [$0.source, $0.target] } == [[1, 0]])
    #expect(reading.log.isEmpty)
  }

  @Test func readsEndsThatAreNodes() {
    let reading = read(
      """
      {"nodes": [{"id": "a", "x": 1, "y": 2}, {"id": "b", "x": 3, "y": 4}],
       "links": [{"source": {"x": 1, "index": 0, "id": "a"}, "target": {"id": "b", "index": 1}, "index": 0}]}
      """)
    #expect(reading.document.edges.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(reading.document.vertices.map(\.position) == [.init(x: 1, y: 2), .init(x: 3, y: 4)])
    #expect(reading.document.edgeAttributes == [.init(name: "index", values: .integer([0]))])
  }

  @Test func readsWhatSigmaAndVisWrite() {
    let sigma = read(
      """
      {"edges": [{"source": "1", "target": "2", "id": "7", "attributes": {"Weight": 4, "kind": "x"}, "color": "#ff0000"}],
       "nodes": [{"label": "Ann", "x": 1.5, "y": 2, "id": "1", "attributes": {"city": "Oslo"}, "color": "#00ff00", "size": 10.5},
                 {"label": "Bob", "x": 0, "y": 0, "id": "2", "attributes": {}, "size": 3}]}
      """
    ).document
    #expect(sigma.vertices[0].label == "Ann")
    #expect(sigma.vertices[0].color == GraphColor(red: 0, green: 255, blue: 0))
    #expect(sigma.vertices.map(\.size) == [10.5, 3])
    #expect(sigma.vertexAttributes == [.init(name: "city", values: .string(["Oslo"]))])
    #expect(sigma.edges.map(\.weight) == [4])
    #expect(sigma.edges.map(\.id) == ["7"])
    #expect(sigma.edges.map(\.kind) == ["x"])
    let vis = read(
      """
      {"nodes": [{"id": 1, "label": "A"}, {"id": 2, "label": "B"}], "edges": [{"from": 1, "to": 2, "value": 3}]}
      """
    ).document
    #expect(vis.vertices.map(\.label) == ["A", "B"])
    #expect(vis.edges.map(\.weight) == [3])
  }

  @Test func readsListsOfLinksAndNodesThatAreTexts() {
    let links = read(
      """
      [{"source": "a", "target": "b", "weight": 2}, {"source": "b", "target": "c"}]
      """
    ).document
    #expect(links.vertices.map(\.id) == ["a", "b", "c"])
    #expect(links.edges.map(\.weight) == [2, 1])
    let plain = read(
      """
      {"nodes": ["a", "b", "lone"], "edges": [["a", "b", 2.5], ["b", "a"]]}
      """
    ).document
    #expect(plain.vertices.map(\.id) == ["a", "b", "lone"])
    #expect(plain.edges.map(\.weight) == [3.5])
    let tuples = read(
      """
      {"nodes": [{"name": "a"}, {"name": "b"}, {"name": "a"}],
       "edges": [[0, 1, {"weight": 4, "kind": "x"}], [1, 2, 3], [2, 0, null]]}
      """
    ).document
    #expect(tuples.vertices.map(\.label) == ["a", "b", "a"])
    #expect(tuples.edges.map(\.weight) == [4, 3, 1])
    #expect(tuples.edges.map(\.kind) == ["x", nil, nil])
    let map = read(
      """
      {"nodes": {"a": {"label": "Ann"}, "b": {"label": "Bob"}}, "edges": [{"source": "a", "target": "b"}]}
      """
    ).document
    #expect(map.vertices.map(\.label) == ["Ann", "Bob"])
  }

  @Test func readsAdjacencyData() {
    let undirected = read(
      """
      {"directed": false, "multigraph": false, "graph": [], "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
       "adjacency": [[{"weight": 2, "id": "b"}, {"id": "c"}], [{"weight": 2, "id": "a"}], [{"id": "a"}]]}
      """)
    #expect(undirected.document.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2]])
    #expect(undirected.document.edges.map(\.weight) == [2, 1])
    #expect(undirected.log.isEmpty)
    let directed = read(
      """
      {"directed": true, "multigraph": false, "graph": [], "nodes": [{"id": 0}, {"id": 1}],
       "adjacency": [[{"id": 1}], [{"id": 0}]]}
      """)
    #expect(directed.document.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 0]])
  }

  @Test func readsTrees() {
    let networkX = read(
      """
      {"id": 1, "children": [{"color": "red", "id": 2, "children": [{"id": 4}]}, {"id": 3, "x": [1]}]}
      """
    ).document
    #expect(networkX.vertices.map(\.id) == ["4", "2", "3", "1"])
    #expect(networkX.edges.map { [$0.source, $0.target] } == [[1, 0], [3, 1], [3, 2]])
    #expect(networkX.edges.allSatisfy { $0.isDirected })
    #expect(networkX.vertices[1].color == .init(red: 255, green: 0, blue: 0))
    let d3 = read(
      """
      {"name": "flare", "children": [{"name": "cut", "size": 3}, {"name": "cut", "children": []}]}
      """
    ).document
    #expect(d3.vertices.map(\.label) == ["cut", "cut", "flare"])
    #expect(d3.edges.map { [$0.source, $0.target] } == [[2, 0], [2, 1]])
    #expect(d3.vertices.map(\.size) == [3, nil, nil])
    let deep = String(repeating: "{\"id\": \"a\", \"children\": [", count: 100_000)
    #expect(read(deep).log.hasErrors)
  }

  @Test func keepsTypesAndNestedValues() {
    let document = read(
      """
      {"nodes": [
        {"id": "a", "code": "007", "big": 12345678901234567890123, "score": NaN, "mixed": 1, "on": true,
         "address": {"city": "Oslo", "geo": {"lat": 1.5}}, "tags": ["x", "y \\"z\\""], "gap": "n/a"},
        {"id": "b", "code": "12", "big": 2, "score": 2.5, "mixed": "x", "on": false, "gap": 3}], "links": []}
      """
    ).document
    #expect(
      document.vertexAttributes == [
        .init(name: "code", values: .string(["007", "12"])),
        .init(name: "big", values: .string(["12345678901234567890123", "2"])),
        .init(name: "score", values: .double([nil, 2.5])),
        .init(name: "mixed", values: .string(["1", "x"])),
        .init(name: "on", values: .boolean([true, false])),
        .init(name: "address.city", values: .string(["Oslo"])),
        .init(name: "address.geo", values: .string(["{\"lat\":1.5}"])),
        .init(name: "tags", values: .string(["[\"x\",\"y \\\"z\\\"\"]"])),
        .init(name: "gap", values: .integer([nil, 3])),
      ])
  }

  @Test func keepsDirectionsOfSingleEdges() {
    let document = read(
      """
      {"nodes": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}],
       "edges": [{"source": 1, "target": 2, "directed": true}, {"source": 2, "target": 3, "type": "Directed"},
                 {"source": 3, "target": 4, "type": "friend"}]}
      """
    ).document
    #expect(document.edges.map(\.isDirected) == [true, true, false])
    #expect(
      document.edgeAttributes == [.init(name: "type", values: .string([nil, nil, "friend"]))])
  }

  private func read(_ text: String) -> GraphReading { GraphFormat.nodeLink.read(Array(text.utf8)) }

  @Test func callsNodesOfAnObjectByTheirKeys() {
    let text = #"{"nodes": {"a": {"name": "Ann"}, "b": {}}, "links": [["a", "b", 2]]}"#
    let document = GraphFormat.nodeLink.read(Array(text.utf8)).document
    #expect(document.vertices.map(\.id) == ["a", "b"])
    #expect(document.vertices.map(\.label) == ["Ann", "b"])
    #expect(document.edges.map(\.weight) == [2])
  }

  @Test func readsWeightsInQuotes() {
    let text =
      #"{"network": {"items": [{"id": 1}, {"id": 2}], "links": [{"source_id": 1, "target_id": 2, "strength": "2.5"}]}}"#
    let reading = GraphFormat.vosviewerJSON.read(Array(text.utf8))
    #expect(reading.document.edges.map(\.weight) == [2.5])
    #expect(reading.document.edgeAttributes.isEmpty && reading.log.isEmpty)
  }
}
