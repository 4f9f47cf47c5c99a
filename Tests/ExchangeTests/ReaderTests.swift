import CoterieExchange
import CoterieRecords
import Testing

@Suite struct ReaderTests {
  /// Names and weighted pairs of a file, in its order.
  static func pairs(_ format: GraphFormat, _ text: String) -> ([String], [String]) {
    let document = format.read(Array(text.utf8)).document
    let names = document.vertices.map(\.label)
    let edges = document.edges.map { "\(names[$0.source])-\(names[$0.target]) \($0.weight)" }
    return (names, edges)
  }

  @Test(arguments: [
    ("graph { a -- b -- c }", ["a", "b", "c"], ["a-b 1.0", "b-c 1.0"]),
    ("strict digraph G { a -> b; b -> a [weight=3] }", ["a", "b"], ["a-b 1.0", "b-a 3.0"]),
    (
      "graph{ {a b} -- {c; subgraph x {d}} [weight=2] }", ["a", "b", "c", "d"],
      ["a-c 2.0", "a-d 2.0", "b-c 2.0", "b-d 2.0"]
    ),
    ("graph { a:p:n -- \"b\" + \"c\":sw }", ["a", "bc"], ["a-bc 1.0"]),
    ("/* x */ graph // no\n{ // c\n# d\n a--b--a }", ["a", "b"], ["a-b 2.0"]),
    ("graph { 1a -- -1.5 -- .5 }", ["1a", "-1.5", ".5"], ["1a--1.5 1.0", "-1.5-.5 1.0"]),
    ("graph { a [label=<x <b>y</b><br/>&amp;z>]; b [label=\"\\N!\"] }", ["x y &z", "b!"], []),
    (
      "graph { edge [weight=5]; a -- b; { edge [weight=7] b -- c } c -- a }", ["a", "b", "c"],
      ["a-b 5.0", "b-c 7.0", "c-a 5.0"]
    ),
    ("GRAPH { a -- a; a -- \"long\\\nname\" }", ["a", "longname"], ["a-longname 1.0"]),
  ])
  func readsDOT(_ text: String, _ names: [String], _ edges: [String]) {
    #expect(Self.pairs(.dot, text) == (names, edges))
    #expect(GraphFormat.recognised(Array(text.utf8)) == .dot)
  }

  @Test func readsClustersAndDefaultsOfDOT() {
    let text = """
      digraph "A name" { node [kind=person shape=box]
        subgraph cluster_2 { label="Two"; a; b }
        subgraph clusterX { c [fillcolor="#0f0" width=0.5 pos="1,2!"] }
        a -> c [style=dashed, penwidth=3]
      }
      """
    let reading = GraphFormat.dot.read(Array(text.utf8))
    let document = reading.document
    #expect(document.title == "A name")
    #expect(document.vertices.map(\.cluster) == [2, 2, 1])
    #expect(document.clusterLabels == ["X", "Two"])
    #expect(document.vertices[2].size == 36)
    #expect(document.vertices[2].position == .init(x: 1, y: 2))
    #expect(document.vertices[2].color == .init(red: 0, green: 255, blue: 0))
    #expect(document.edges.map(\.isInferred) == [true])
    #expect(
      document.vertexAttributes.first { $0.name == "kind" }?.values
        == .string(["person", "person", "person"]))
    #expect(reading.log.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    ("cluster_2 {a; b} subgraph clusterX {c}", [2, 2, 1], ["X", ""]),
    ("clusterX {a} subgraph cluster_1 {b; c}", [2, 1, 1], ["", "X"]),
    ("clusterA {a} subgraph clusterB {b} subgraph cluster_1 {c}", [2, 3, 1], ["", "A", "B"]),
    ("cluster_2020 {label=x a} subgraph cluster_2021 {label=y b; c}", [1, 2, 2], ["x", "y"]),
    ("cluster_1 {a} subgraph cluster1 {b} subgraph cluster_1 {c}", [1, 2, 1], ["", "1"]),
    ("cluster {a} subgraph cluster_0 {b} subgraph cluster_no {c}", [1, 2, 3], ["", "0", "no"]),
    ("cluster_2020 {a; b} subgraph cluster_2021 {c}", [1, 1, 2], ["2020", "2021"]),
    (
      "clusterX {label=\"\" a} subgraph clusterE {} subgraph Y {b; subgraph Cluster_3 {c}}",
      [1, nil, 3], []
    ),
    ("cluster_9223372036854775808 {a; b; c}", [1, 1, 1], ["9223372036854775808"]),
  ])
  func numbersTheClustersOfDOT(_ text: String, _ clusters: [Int?], _ labels: [String]) {
    let document = GraphFormat.dot.read(Array("graph { subgraph \(text) }".utf8)).document
    #expect(document.vertices.map(\.cluster) == clusters)
    #expect(document.clusterLabels == labels)
    let back = GraphFormat.dot.read(GraphFormat.dot.bytes(of: document)).document
    #expect(back.vertices == document.vertices)
  }

  @Test(arguments: [
    ("a b\nb a\nb b\n", ["a", "b"], ["a-b 1.0"]),
    ("a\tb\t2\nb\ta\t0.5\n", ["a", "b"], ["a-b 2.5"]),
    ("# c\n% d\n1,2,3\r\n2,3,4\r\n", ["1", "2", "3"], ["1-2 3.0", "2-3 4.0"]),
    ("Source,Target,Type,Weight\nAnn,Bob,Undirected,2\n", ["Ann", "Bob"], ["Ann-Bob 2.0"]),
    ("1 2 {'weight': 2.0}\n2 3 {}\n", ["1", "2", "3"], ["1-2 2.0", "2-3 1.0"]),
    (
      "Lee, Ann\tRay, Bob\n\"\"\t\"a \"\"b\"\"\"\n", ["Lee, Ann", "Ray, Bob", "", "a \"b\""],
      ["Lee, Ann-Ray, Bob 1.0", "-a \"b\" 1.0"]
    ),
  ])
  func readsEdgeLists(_ text: String, _ names: [String], _ edges: [String]) {
    #expect(Self.pairs(.edgeList, text) == (names, edges))
  }

  @Test(arguments: [
    (
      "*Vertices 3\n1 \"A b\"\n3 c\n*Edges\n1 2 2\n*Arcs\n3 1\n", ["A b", "2", "c"],
      ["A b-2 2.0", "c-A b 1.0"]
    ),
    ("*vertices 3\n*edgeslist\n1 2 3\n", ["1", "2", "3"], ["1-2 1.0", "1-3 1.0"]),
    ("*Vertices 3\n*Matrix\n0 1 0\n1 0 2\n0 2 0\n", ["1", "2", "3"], ["1-2 1.0", "2-3 2.0"]),
    (
      "*Vertices 2 1\n1 \"x\" 0.1 0.2 0.5 ic Red [1999-2003]\n*Edges :1 \"r\"\n1 2 1 c Blue [*]\n",
      ["x", "2"], ["x-2 1.0"]
    ),
    ("*Vertices 2\n01 \"a\"\n+2 \"b\"\n*Edges\n1 002 2\n", ["a", "b"], ["a-b 2.0"]),
    ("% c\n*Network n\n*Vertices 2\n*Arcslist\n1 2\n2 1\n", ["1", "2"], ["1-2 1.0", "2-1 1.0"]),
  ])
  func readsPajek(_ text: String, _ names: [String], _ edges: [String]) {
    #expect(Self.pairs(.pajek, text) == (names, edges))
    #expect(GraphFormat.recognised(Array(text.utf8)) == .pajek)
  }

  @Test func readsGraphMLOfOthers() {
    let text = """
      <?xml version='1.0' encoding='ISO-8859-1'?>
      <graphml xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d0" for="node" yfiles.type="nodegraphics"/>
      <key id="d1" for="edge" attr.name="weight" attr.type="float"><default>2</default></key>
      <key id="d2" for="all" attr.name="papers" attr.type="int"/>
      <graph edgedefault="directed">
      <node id="n0"><data key="d0"><y:ShapeNode><y:NodeLabel>Ann</y:NodeLabel></y:ShapeNode></data>
      <data key="d2">4</data></node>
      <node id="n1"><graph><node id="n2"/></graph></node>
      <edge source="n0" target="n1"/><edge source="n0" target="n2"><data key="d1">.5</data></edge>
      </graph></graphml>
      """
    #expect(Self.pairs(.graphML, text) == (["Ann", "n1", "n2"], ["Ann-n1 2.0", "Ann-n2 0.5"]))
    let document = GraphFormat.graphML.read(Array(text.utf8)).document
    #expect(
      document.vertexAttributes == [.init(name: "papers", values: .integer([4, nil, nil]))])
  }

  /// A vertex goes on after the vertices and edges inside it.
  @Test func keepsWhatAVertexHasAfterTheVerticesInside() {
    let graphML = """
      <graphml><key id="p" attr.name="papers" attr.type="int"><default>9</default></key>
      <graph><node id="a"><graph><node id="b"><data key="p">2</data></node><node id="c"/>
      <edge source="b" target="c"/></graph><data key="p">1</data></node></graph></graphml>
      """
    let gexf = """
      <gexf><graph><attributes class="node"><attribute id="p" title="papers" type="integer">
      <default>9</default></attribute></attributes><nodes><node id="a"><nodes>
      <node id="b" start="2002"><attvalues><attvalue for="p" value="2"/></attvalues></node>
      <node id="c"/></nodes><attvalues><attvalue for="p" value="1"/></attvalues>
      <spells><spell start="2003" end="2004"/></spells></node></nodes></graph></gexf>
      """
    for (format, text) in [(GraphFormat.graphML, graphML), (.gexf, gexf)] {
      let document = format.read(Array(text.utf8)).document
      #expect(document.vertices.map(\.id) == ["a", "b", "c"])
      let papers = document.vertexAttributes.first { $0.name == "papers" }
      #expect(papers?.values == .integer([1, 2, 9]))
      if format == .gexf {
        #expect(
          document.vertices.map(\.spells) == [
            [.init(years: 2003...2004)], [.init(start: 2002)], [],
          ])
      }
    }
  }

  @Test func keepsEdgeAttributesThatAreOnlyPartOfAProperty() {
    let text = """
      graph [ node [ id 1 ] node [ id 2 ] node [ id 3 ]
      edge [ source 1 target 2 value 7 weight 2 r 0.71 first_year 2001 ]
      edge [ source 2 target 3 value 5 r 1 g 2 b 3 first_year 2001 last_year 2003 ] ]
      """
    let document = GraphFormat.gml.read(Array(text.utf8)).document
    #expect(document.edges.map(\.weight) == [2, 5])
    #expect(document.edges.map(\.color) == [nil, nil])
    #expect(
      document.edges.map(\.spells) == [[.init(start: 2001)], [.init(years: 2001...2003)]])
    let columns = Dictionary(
      uniqueKeysWithValues: document.edgeAttributes.map { ($0.name, $0.values) })
    #expect(columns["value"] == .integer([7, 5]))
    #expect(columns["r"] == .double([0.71, 1]))
    #expect(columns["g"] == .integer([nil, 2]))
    #expect(columns["b"] == .integer([nil, 3]))
  }

  @Test func readsTimesOfGEXF() {
    let text = """
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
      <attributes class="edge" mode="dynamic"><attribute id="w" title="Weight" type="float"/>
      </attributes><nodes>
      <node id="0" label="Ann" start="2001-05-01" end="2003"><nodes><node id="7" label="In"/></nodes>
      </node><node id="1" label="Bob" intervals="&lt;[1999.0, 2000.5]; [2002, 2004]&gt;"/></nodes>
      <edges><edge source="0" target="1"><attvalues>
      <attvalue for="w" value="2" start="2002" end="2002"/><attvalue for="w" value="1" start="2001"/>
      </attvalues><spells><spell start="2001" end="2001"/><spell start="2002" end="2002"/></spells>
      </edge></edges></graph></gexf>
      """
    #expect(Self.pairs(.gexf, text) == (["Ann", "In", "Bob"], ["Ann-Bob 3.0"]))
    let document = GraphFormat.gexf.read(Array(text.utf8)).document
    #expect(document.timeFormat == .date)
    #expect(document.edges[0].timedWeights.map(\.weight) == [2, 1])
  }

  @Test func reportsLoopsAndRepeatsOnce() {
    let reading = GraphFormat.edgeList.read(Array("a\ta\na\tb\na\tb\nc\tc\n".utf8))
    #expect(
      reading.log.problems == [.graph(.loops(2)), .graph(.repeats(1, isWeighted: false))])
    #expect(reading.log.diagnostics.map(\.location.line) == [1, 3])
    #expect(reading.document.vertices.count == 3)
  }
}
