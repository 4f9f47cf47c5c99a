import CoterieGraphviz
import Testing

struct ParsingTests {
  @Test func findsVerticesEdgesAttributesAndSubgraphs() throws {
    let parsed = try Graphviz.parse(
      dot: """
        graph papers { rank=same; node [shape=box]; a [label="A & B"]; b;
          a -- b [weight=2]; subgraph cluster_0 { label="one"; b; c } }
        """)
    #expect(parsed.name == "papers")
    #expect(!parsed.isDirected && !parsed.isStrict)
    #expect(parsed.attributes["rank"] == "same")
    #expect(parsed.nodes.map(\.name) == ["a", "b", "c"])
    #expect(parsed.nodes.map { $0.attributes["shape"] } == ["box", "box", "box"])
    #expect(parsed.nodes[0].attributes["label"] == "A & B")
    #expect(parsed.edges.map { [$0.tail, $0.head] } == [[0, 1]])
    #expect(parsed.edges[0].attributes["weight"] == "2")
    #expect(parsed.subgraphs.map(\.name) == ["cluster_0"])
    #expect(parsed.subgraphs[0].nodes == [1, 2])
    #expect(parsed.subgraphs[0].attributes["label"] == "one")
  }

  @Test func namesTheLineOfASyntaxError() {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.parse(dot: "graph {\n  a -> b\n}")
    }
    #expect(error?.operation == .parsing)
    #expect(error?.messages == ["syntax error in line 2 near '->'"])
  }

  @Test(arguments: ["", "   ", "// nothing"])
  func textWithoutAGraphIsAnError(_ text: String) {
    #expect(throws: GraphvizError(.parsing, messages: ["it holds no graph"])) {
      try Graphviz.parse(dot: text)
    }
  }

  @Test func whatStandsBehindAGraphDoesNotDisturbTheNext() throws {
    for _ in 0..<3 {
      #expect(try Graphviz.parse(dot: "graph a { x } }{ junk\n graph b {}\n").name == "a")
      #expect(try Graphviz.parse(dot: "graph a { x } graph b {}").name == "a")
      #expect(try Graphviz.parse(dot: "graph c {}").name == "c")
    }
  }

  @Test func aZeroByteIsAnError() {
    #expect(throws: GraphvizError(.parsing, messages: ["the text holds a zero byte"])) {
      try Graphviz.parse(dot: "graph { a }\0")
    }
  }
}

struct EscapingTests {
  static let names = [
    "O'Brien \"Bob\"", "back\\slash", "trailing\\", "<b>bold</b>", "a & b", "&amp; &lt;",
    "two\nlines",
    "--> end", "]]>", "%x", "\\N \\G \\l", "{r|c}", "Élodie Müller", "山田太郎", "محمد", "👩‍🔬 Ada", "",
  ]

  @Test(arguments: names)
  func aLabelSurvivesGraphvizAndItsParser(_ name: String) throws {
    let label = GraphvizText.plain(name)
    let html = GraphvizText.html(name)
    let dot = try Graphviz.withGraph { (graph) throws(GraphvizError) in
      let first = try graph.addVertex()
      let second = try graph.addVertex()
      try graph.set("label", label, of: .vertex(first))
      try graph.set("label", "<B>.\(html)</B>", of: .vertex(second), isHTML: true)
      try graph.layout(.neato)
      return try graph.render(.dot)
    }
    let parsed = try Graphviz.parse(dot: String(decoding: dot, as: UTF8.self))
    // Without text Graphviz writes no label, and its default is the name of the vertex.
    #expect(parsed.nodes[0].attributes["label"] == (label.isEmpty ? "\\N" : label))
    #expect(parsed.nodes[1].attributes["label"] == "<B>.\(html)</B>")
  }

  @Test func escapesForEachPlace() {
    #expect(GraphvizText.plain("a\\N & b\nc\u{1}\td") == "a\\\\N &amp; b\\nc d")
    #expect(GraphvizText.html("<a & \"b\">\nc\u{7F}") == "&lt;a &amp; &quot;b&quot;&gt;<BR/>c")
  }
}
