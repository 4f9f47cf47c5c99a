import CoterieExchange
import CoterieRecords
import Testing

/// What DOT means, by the values that libcgraph gives for the same files where it has an opinion.
@Suite struct DOTReaderTests {
  private func read(_ text: String) -> GraphReading { GraphFormat.dot.read(Array(text.utf8)) }

  private func edges(_ document: GraphDocument) -> [String] {
    document.edges.map { edge in
      let line = edge.isDirected ? "->" : "--"
      return document.vertices[edge.source].id + line + document.vertices[edge.target].id
        + (edge.weight == 1 ? "" : " \(edge.weight)")
    }
  }

  private func column(_ name: String, _ columns: [AttributeColumn], _ count: Int) -> [String?] {
    let column = columns.first { $0.name == name }
    return (0..<count).map { row in column.flatMap { $0[row]?.text } }
  }

  @Test(arguments: [
    ("graph { a--b; b--c }", ["a--b", "b--c"]),
    ("digraph{n1->n2;n2->n3}", ["n1->n2", "n2->n3"]),
    ("digraph { a -> b -> c [weight=2] }", ["a->b 2.0", "b->c 2.0"]),
    ("graph { a -- {b c} -- d }", ["a--b", "a--c", "b--d", "c--d"]),
    ("graph { {a a; b a} -- {c c} }", ["a--c", "b--c"]),
    ("graph { subgraph S {a} subgraph S {} -- b }", ["a--b"]),
    ("graph { a:p:n -- b:q; c:s -- a }", ["a--b", "c--a"]),
    (
      "digraph { a -> b [dir=none]; b -> c [dir=both]; c -> a [dir=back] }",
      ["a--b", "b--c", "c->a"]
    ),
    ("graph { a -> b; b -- c [dir=forward] }", ["a->b", "b->c"]),
    (
      "graph { edge [weight=5]; a--b; { edge [weight=7] b--c } c--a }",
      ["a--b 5.0", "b--c 7.0", "c--a 5.0"]
    ),
    ("graph { a--b [weight=2][weight=3] }", ["a--b 3.0"]),
    ("graph { a--b [weight=1e-3]; b--c [weight=1.5E+1] }", ["a--b 0.001", "b--c 15.0"]),
    ("graph { -1 -- -.5; 1e5--x }", ["-1---.5", "1e5--x"]),
    ("GRAPH { \"a\" + \"b\" -- \"long \\\nname\" /* c */ // d\n# e\n}", ["ab--long name"]),
    ("strict graph { a--b [weight=3]; edge [weight=2]; b--a; a--c }", ["a--b 3.0", "a--c 2.0"]),
    ("strict graph { a--b [weight=2]; b--a [weight=3] }", ["a--b 3.0"]),
    ("strict digraph { a->b [weight=2]; b->a [weight=3] }", ["a->b 2.0", "b->a 3.0"]),
    ("strict graph { edge [weight=4] a--b--a--c }", ["a--b 4.0", "a--c 4.0"]),
  ])
  func readsEdges(_ text: String, _ expected: [String]) {
    #expect(edges(read(text).document) == expected)
    #expect(GraphFormat.dot.recognises(Array(text.utf8)))
  }

  @Test func readsDefaultsOfWhatIsMadeAfterThem() {
    let text = """
      graph G { a; node [label="worker", elevation=5]; b [label="1"]; c -- a; a -- b
        subgraph { node [elevation=7, kind=x]; d; b } e; node [label="\\N of \\G"]; f }
      """
    let document = read(text).document
    #expect(document.vertices.map(\.label) == ["a", "1", "worker", "worker", "worker", "f of G"])
    #expect(
      column("elevation", document.vertexAttributes, 6) == [nil, "5", "5", "7", "5", "5"])
    #expect(column("kind", document.vertexAttributes, 6) == [nil, nil, nil, "x", nil, nil])
  }

  @Test func readsLabelsOfAllKinds() {
    let text = """
      graph { a [label=<<b>Ada</b><br/>Lovelace &amp; Co<!-- no -->>]
        b [label=<<table><tr><td port="p">x</td><td>y</td></tr><tr><td>z</td></tr></table>>]
        c [shape=record, label="{<f0> left|<f1> mid\\ dle}|right"]
        d [label="two\\nlines \\"q\\" \\\\ &eacute;&#233;"]; "e&amp;f"; <g<i>h</i>>
        a -- b [label="\\T to \\H", xlabel=out] }
      """
    let document = read(text).document
    #expect(
      document.vertices.map(\.label) == [
        "Ada Lovelace & Co", "x y z", "left mid dle right", "two\nlines \"q\" \\ éé", "e&f", "gh",
      ])
    #expect(document.vertices[4].id == "e&amp;f")
    #expect(document.edges.map(\.label) == ["a to b"])
    #expect(column("xlabel", document.edgeAttributes, 1) == ["out"])
  }

  @Test func keepsDataAndNamesWhatOnlyGuidesTheDrawing() {
    let text = """
      graph { 0 [label="1", color=red, tooltip="seen in 2019", fontsize=9, constraint=0.5]
        1 [URL="http://example.org/1", "first year"=1999, comment="a & b", shape=box, height=2]
        0--1 [label="10", diameter="8", color="red", tooltip="pipe", arrowhead=dot, constraint=no] }
      """
    let reading = read(text)
    let document = reading.document
    #expect(document.vertices.map(\.color) == [.init(red: 255, green: 0, blue: 0), nil])
    #expect(
      document.vertexAttributes.map(\.name) == [
        "tooltip", "constraint", "URL", "first year", "comment", "shape",
      ])
    #expect(document.edgeAttributes.map(\.name) == ["diameter", "tooltip"])
    #expect(
      Set(reading.log.problems) == [
        .attribute(.drawing(["arrowhead", "constraint", "fontsize", "height"]))
      ])
  }

  @Test(arguments: [
    ("red", "#ff0000"), ("Green", "#00ff00"), ("/svg/green", "#008000"), ("gray50", "#7f7f7f"),
    ("antiquewhite3", "#cdc0b0"), ("#0f0", "#00ff00"), ("#12345678", "#123456"),
    ("0.5 1 1", "#00ffff"), ("0.12,0.33,0.777", "#c6b384"), ("/blues9/5", "#6baed6"),
    ("/accent3/2", "#beaed4"), ("red:blue", "#ff0000"), ("orange;0.3:blue", "#ffa500"),
    ("//red", "#ff0000"), ("crimson", "#dc143c"), ("0.3 0.5 0.7", "#6bb259"),
  ])
  func readsColors(_ text: String, _ expected: String) {
    let reading = read("graph { a [fillcolor=\"\(text)\"]; a -- b [color=\"\(text)\"] }")
    #expect(reading.document.vertices[0].color?.hexadecimal == expected)
    #expect(reading.document.edges[0].color?.hexadecimal == expected)
    #expect(reading.log.isEmpty)
  }

  @Test func looksUpNumbersInTheScheme() {
    let document = read("graph { node [colorscheme=blues9] a [color=5]; b [color=nosuch] }")
      .document
    #expect(document.vertices.map { $0.color?.hexadecimal } == ["#6baed6", nil])
    #expect(
      read("graph { a [color=nosuch] }").log.problems == [
        .attribute(.badColor("nosuch", of: "color"))
      ])
  }

  @Test func readsPlacesSizesAndStyles() {
    let text = """
      graph { a [pos="1,2!" width=0.5 style=filled]; b [pos="3.5, -4e1, 7"]; c [pos="x" style="filled,dotted"]
        a--b [style=dashed penwidth=3]; b--c [style="bold,dotted"] }
      """
    let reading = read(text)
    let document = reading.document
    #expect(
      document.vertices.map(\.position) == [.init(x: 1, y: 2), .init(x: 3.5, y: -40), nil])
    #expect(document.vertices[0].size == 36)
    #expect(document.edges.map(\.isInferred) == [true, true])
    #expect(document.edges.map(\.width) == [3, nil])
    #expect(column("style", document.edgeAttributes, 2) == [nil, "bold,dotted"])
    #expect(column("style", document.vertexAttributes, 3) == [nil, nil, "dotted"])
    #expect(Set(reading.log.problems) == [.attribute(.badNumber("x", of: "pos"))])
  }

  @Test(arguments: [
    ("cluster_2 {a; b} subgraph clusterX {c}", [2, 2, 1], ["X", ""]),
    ("clusterX {a} subgraph cluster_1 {b; c}", [2, 1, 1], ["", "X"]),
    ("cluster_2020 {label=x a} subgraph cluster_2021 {label=y b; c}", [1, 2, 2], ["x", "y"]),
    ("cluster {a} subgraph cluster_0 {b} subgraph cluster_no {c}", [1, 2, 3], ["", "0", "no"]),
    ("cluster_9223372036854775808 {a; b; c}", [1, 1, 1], ["9223372036854775808"]),
    ("cluster_1 {label=\"A & B\"; a -- b} c", [1, 1, nil], ["A & B"]),
  ])
  func numbersClusters(_ text: String, _ clusters: [Int?], _ labels: [String]) {
    let document = read("graph { subgraph \(text) }").document
    #expect(document.vertices.map(\.cluster) == clusters)
    #expect(document.clusterLabels == labels)
    let back = GraphFormat.dot.read(GraphFormat.dot.bytes(of: document)).document
    #expect(back == document)
  }

  @Test func namesWhatIsLeftOut() {
    let text = """
      graph "G" { author="x"; rankdir=LR; comment="About"; subgraph team { a } b:p -- a:q:n }
      graph { c -- d } digraph H { e }
      """
    let reading = read(text)
    #expect(reading.document.title == "G")
    #expect(reading.document.descriptionLines == ["About"])
    #expect(reading.document.vertices.map(\.id) == ["a", "b"])
    #expect(
      Set(reading.log.problems) == [
        .graphFile(.leftOut("further graph", count: 2)), .attribute(.drawing(["rankdir"])),
        .graphFile(.leftOut("attribute \"author\" of a graph", count: 1)),
        .graphFile(.leftOut("port", count: 2)), .graphFile(.flattened("subgraph", count: 1)),
      ])
  }

  @Test(arguments: [
    ("graph {\n a -- b\n [", 2, 1, Problem.graphFile(.endsEarly(inside: "graph"))),
    ("graph {\n a -- b; c -- \"d", 3, 1, .graphFile(.endsEarly(inside: "quoted text"))),
    ("graph { a -- ; c }", 2, 0, .graphFile(.unexpected(";", expected: "a vertex"))),
    ("graph { a - b }", 2, 0, .graphFile(.unexpected("-", expected: "a vertex or a statement"))),
    ("graph { a -- b [x=] }", 2, 1, .graphFile(.unexpected("=", expected: "a value after it"))),
  ])
  func saysWhatIsWrong(_ text: String, _ vertices: Int, _ edges: Int, _ problem: Problem) {
    let reading = read(text)
    #expect(reading.document.vertices.count == vertices)
    #expect(reading.document.edges.count == edges)
    #expect(reading.log.problems.first == problem)
  }

  @Test(arguments: [
    ("graph {\na -- b;\nb -- n14", ["a--b"]), ("graph { a -- b; b -- c", ["a--b"]),
    ("graph {\n a -- b [weight=2]\n b -- c [weight=1", ["a--b 2.0"]),
    ("graph {\n a -- b\n \"half", ["a--b"]),
  ])
  func makesNothingOfACut(_ text: String, _ expected: [String]) {
    let reading = GraphFormat.dot.read(
      Array(text.utf8), options: GraphReadingOptions(isCutOff: true))
    #expect(edges(reading.document) == expected)
    #expect(reading.document.vertices.map(\.id) == ["a", "b"])
    #expect(reading.log.count(of: .graphCutOff) == 1)
    #expect(!reading.log.hasErrors)
  }

  @Test func readsLatin1AsDeclared() {
    let latin1 =
      Array("graph { charset=latin1; a [label=\"J".utf8) + [0xFC] + Array("rgen\"] }".utf8)
    let declared = GraphFormat.dot.read(latin1)
    #expect(declared.document.vertices.map(\.label) == ["Jürgen"])
    #expect(declared.log.isEmpty)
    let utf8 = read("graph { charset=\"ISO-8859-1\"; a [label=\"Jürgen\"] }")
    #expect(utf8.document.vertices.map(\.label) == ["Jürgen"])
    #expect(utf8.log.problems.count == 1)
  }

  @Test(arguments: [
    String(repeating: "{", count: 100_000), "graph " + String(repeating: "{a ", count: 100_000),
    "graph { a [" + String(repeating: "x=[", count: 50_000),
    "graph { " + String(repeating: "a -- ", count: 100_000),
    "graph { a [id=1, ID=2, Id=3]; a -- b [id=1, ID=2, label=x, Label=y, LABEL=z] }",
    "graph { a [label] b [color, pos, width, fillcolor, style] a -- b [label, weight, penwidth] }",
    "graph { \"a\\\"b\" -- { \"c\\\"d\" -- e } -- \"f\\\"g\" [label=\"\\T\"] }",
    "graph { subgraph", "graph { subgraph x", "graph { a:", "graph { a:\"",
    "graph { a -- subgraph }",
    "graph { node -- edge; strict; digraph -> graph }", "strict", "graph", "graph {} }",
    "/*/ graph {",
  ])
  func givesASoundGraphOf(_ text: String) {
    let document = read(text).document
    for edge in document.edges {
      #expect(max(edge.source, edge.target) < document.vertices.count)
    }
  }

  @Test func boundsTheEdgesBetweenSubgraphs() {
    let many = (0..<4000).map { "a\($0)" }.joined(separator: " ")
    let others = (0..<4000).map { "b\($0)" }.joined(separator: " ")
    let reading = read("graph { {\(many)} -- {\(others)} }")
    #expect(reading.document.vertices.count == 8000)
    #expect(reading.document.edges.isEmpty)
    #expect(reading.log.count(of: .unexpected) == 1)
  }

  /// Graphviz refuses edges of the other kind of graph.
  @Test(arguments: [
    ("graph { a -> b; b -- c }", "1 edge with -> in a graph is read with a direction"),
    (
      "digraph { a -> b\n b -- c -- a }",
      "2 edges with -- in a digraph are read without a direction"
    ),
  ])
  func saysThatEdgesAreOfTheOtherKind(_ text: String, _ guess: String) {
    let found = read(text).log.diagnostics.map(\.description)
    #expect(found.count == 1 && found.allSatisfy { $0.contains(guess) }, "\(found)")
  }

  @Test func endsALabelBeforeTheSignOfItsLastLine() {
    let text =
      #"graph { a [label="one\ltwo\l"]; b [label="right\r"]; c [label="back\\l"]; d [label="x\n"] }"#
    let labels = read(text).document.vertices.map(\.label)
    #expect(labels == ["one\ntwo", "right", #"back\l"#, "x\n"])
  }

  @Test func endsAListOfAttributesBeforeTheNextEdge() {
    let reading = read("graph {\na -- b [color=blue\nc -- d [weight=2\n}")
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c", "d"])
    #expect(reading.document.edges.map(\.weight) == [1, 2])
    #expect(reading.document.edges.map(\.color) == [.init(red: 0, green: 0, blue: 255), nil])
    #expect(reading.document.edgeAttributes.isEmpty)
    #expect(reading.log.problems == [.graphFile(.unclosedList), .graphFile(.unclosedList)])
    #expect(reading.log.diagnostics.map(\.location.line) == [3, 4])
  }

  @Test func keepsTheFirstOfSeveralClusters() {
    let reading = read("graph { subgraph cluster_x { a b }\n subgraph cluster_y { a c a } }")
    #expect(reading.document.vertices.map(\.cluster) == [1, 1, 2])
    #expect(
      reading.log.diagnostics.map(\.problem) == [
        .graphFile(
          .leftOut(
            "further cluster of a vertex beside its first, such as \"cluster_y\" of \"a\"", count: 1
          ))
      ])
  }
}
