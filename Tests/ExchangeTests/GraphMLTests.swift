import CoterieExchange
import CoterieRecords
import Testing

@Suite struct GraphMLTests {
  private static func read(_ text: String, isCutOff: Bool = false) -> GraphReading {
    GraphFormat.graphML.read(
      Array(text.utf8), options: GraphReadingOptions(isCutOff: isCutOff))
  }

  private static func graph(
    _ keys: String, _ content: String, edges: String = "undirected"
  ) -> String {
    "<graphml>\(keys)<graph edgedefault=\"\(edges)\">\n\(content)\n</graph></graphml>"
  }

  // MARK: - Keys

  @Test func readsKeysThatAreUndeclaredOrDeclaredForOthers() {
    let reading = Self.read(
      Self.graph(
        "<key id='w' for='node' attr.name='weight' attr.type='double'/>",
        """
        <node id='a'><data key='city'>Oslo</data></node>
        <node id='b'><data key='city'>Bergen</data></node><node id='c'/>
        <edge source='a' target='b'><data key='w'>2.5</data></edge>
        <edge source='b' target='c'><data key='w'>4</data></edge>
        """))
    #expect(reading.document.edges.map(\.weight) == [2.5, 4])
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "city", values: .string(["Oslo", "Bergen"]))
      ])
    #expect(
      reading.log.problems == [
        .attribute(.undeclaredKey("city", of: "node")),
        .attribute(.foreignKey("weight", declaredFor: "node", usedBy: "edge")),
      ])
    #expect(reading.log.diagnostics.map(\.location.line) == [2, 4])
  }

  @Test func givesDefaultsToAllThatAKeyIsFor() {
    let reading = Self.read(
      Self.graph(
        "<key id='s' for='all' attr.name='score' attr.type='double'><desc>no title</desc>"
          + "<default>1.5</default></key>",
        "<node id='a'><data key='s'>3</data></node><node id='b'/><edge source='a' target='b'/>"))
    #expect(reading.document.title == "")
    #expect(reading.document.vertexAttributes == [.init(name: "score", values: .double([3, 1.5]))])
    #expect(reading.document.edgeAttributes == [.init(name: "score", values: .double([1.5]))])
  }

  @Test func keepsTwoColumnsOfOneName() {
    let keys =
      "<key id='k' for='node' attr.name='score'/><key id='l' for='node' attr.name='score'/>"
    let reading = Self.read(
      Self.graph(keys, "<node id='a'><data key='k'>1</data><data key='l'>2</data></node>"))
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "score", values: .integer([1])), .init(name: "score_2", values: .integer([2])),
      ])
    #expect(
      reading.log.problems == [.attribute(.repeatedColumn("score", renamed: "score_2"))])
  }

  /// NetworkX declares a key for each type of the values of one attribute.
  @Test func joinsTheTypesOfOneColumn() {
    let keys =
      "<key id='i' for='edge' attr.name='weight' attr.type='long'/>"
      + "<key id='d' for='edge' attr.name='weight' attr.type='double'/>"
    let reading = Self.read(
      Self.graph(
        keys,
        "<node id='a'/><node id='b'/><node id='c'/>"
          + "<edge source='a' target='b'><data key='d'>2.5</data></edge>"
          + "<edge source='b' target='c'><data key='i'>3</data></edge>"))
    #expect(reading.document.edges.map(\.weight) == [2.5, 3])
    #expect(reading.document.edgeAttributes == [])
    #expect(reading.log.isEmpty)
  }

  @Test func readsSeveralValuesOfAKeyAsAList() {
    let reading = Self.read(
      Self.graph(
        "<key id='k' for='node' attr.name='tag'/>",
        "<node id='a'><data key='k'>x</data><data key='k'>y</data></node>"
          + "<node id='b' tag='z'><data key='k'>z</data></node>"))
    #expect(
      reading.document.vertexAttributes == [.init(name: "tag", values: .string(["[x, y]", "z"]))])
    #expect(reading.log.problems == [.attribute(.repeatedKey("tag"))])
  }

  @Test func keepsEdgeAttributesWhateverTheyAreCalled() {
    let names = ["r", "first_year", "value", "weight"]
    let keys = names.map { "<key id='\($0)' for='edge' attr.name='\($0)' attr.type='int'/>" }
    let data = names.enumerated().map { "<data key='\($1)'>\($0 + 1)</data>" }
    let reading = Self.read(
      Self.graph(
        keys.joined(),
        "<node id='a'/><node id='b'/><edge id='e7' label='L' source='a' target='b' since='2001'>"
          + data.joined() + "<desc>d</desc></edge>"))
    let edge = reading.document.edges[0]
    #expect(edge.weight == 4)
    #expect(edge.id == "e7")
    #expect(edge.label == "L")
    #expect(
      reading.document.edgeAttributes.map(\.name) == ["r", "first_year", "value", "since", "desc"])
    #expect(reading.log.isEmpty)
    let writing = GraphFormat.graphML.writing(reading.document)
    #expect(writing.problems == [])
    #expect(GraphFormat.graphML.read(writing.bytes).document == reading.document)
  }

  // MARK: - Names

  @Test(arguments: [
    ("<data key='l'>Label</data><data key='n'>Name</data><desc>Desc</desc>", "Label"),
    ("<data key='n'>Name</data><desc>Desc</desc>", "Name"),
    ("<desc>Desc</desc>", "Desc"), ("<data key='l'> </data>", "a"), ("", "a"),
  ])
  func callsVerticesByWhatTheyHave(_ data: String, _ label: String) {
    let keys =
      "<key id='l' for='node' attr.name='label'/><key id='n' for='node' attr.name='name'/>"
    let reading = Self.read(Self.graph(keys, "<node id='a'>\(data)</node>"))
    #expect(reading.document.vertices.map(\.label) == [label])
  }

  // MARK: - Structure

  @Test func flattensAndLeavesOutWithAMessage() {
    let reading = Self.read(
      """
      <graphml><key id='k' for='node' attr.name='k'/><graph edgedefault='directed'>
      <node id='g'><graph edgedefault='undirected'><node id='a'><port name='p'>
      <data key='k'>of the port</data><port name='q'/></port></node><node id='b'/>
      <edge source='a' target='b' sourceport='p'/></graph><data key='k'>1</data></node>
      <hyperedge><endpoint node='a'/><data key='k'>2</data></hyperedge>
      <edge source='b' target='g'/><edge source='g' target='a' directed='false'/></graph>
      <graph><node id='z'/></graph></graphml>
      """)
    let document = reading.document
    #expect(document.vertices.map(\.id) == ["g", "a", "b"])
    #expect(document.vertexAttributes == [.init(name: "k", values: .integer([1]))])
    #expect(document.edges.map(\.isDirected) == [false, true, false])
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("port", count: 1)), .graphFile(.flattened("nested graph", count: 1)),
        .graphFile(.leftOut("hyperedge", count: 1)),
        .graphFile(.leftOut("second graph", count: 1)),
      ])
  }

  @Test func readsWhatTheGraphSaysOfItself() {
    let document = Self.read(
      "<graphml><key id='n' for='graph' attr.name='name'/><key id='x' for='graph' attr.name='owner'/>"
        + "<graph><data key='n'>Title</data><data key='x'>Ann</data><desc>first\nsecond</desc>"
        + "<node id='a'/></graph></graphml>"
    ).document
    #expect(document.title == "Title")
    #expect(document.descriptionLines == ["owner: Ann", "first", "second"])
  }

  // MARK: - yEd

  @Test func readsWhatYEdDraws() {
    let reading = Self.read(
      """
      <graphml xmlns:y='u'><key id='d6' for='node' yfiles.type='nodegraphics'/>
      <key id='d10' for='edge' yfiles.type='edgegraphics'/><key id='u' for='node' attr.name='url'/>
      <key id='d7' for='graphml' yfiles.type='resources'/><graph edgedefault='undirected'>
      <node id='n0'><data key='u'/><data key='d6'><y:ShapeNode>
      <y:Geometry height='30.0' width='50.0' x='10.0' y='20.0'/><y:Fill color='#FFCC00'/>
      <y:NodeLabel>
      Anna Berg<y:LabelModel><y:Smart d='4'>no</y:Smart></y:LabelModel></y:NodeLabel>
      <y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data></node>
      <node id='n1'><data key='d6'><y:ShapeNode><y:NodeLabel>&lt;html&gt;Ben&lt;br&gt;&lt;b&gt;C&lt;/b&gt;arr
      &amp;amp; Co&lt;/html&gt;</y:NodeLabel></y:ShapeNode></data></node>
      <node id='n2' yfiles.foldertype='group'><data key='d6'><y:ProxyAutoBoundsNode>
      <y:Realizers active='1'><y:GroupNode><y:NodeLabel>closed</y:NodeLabel></y:GroupNode>
      <y:GroupNode><y:NodeLabel>open</y:NodeLabel></y:GroupNode></y:Realizers>
      </y:ProxyAutoBoundsNode></data></node><node id='n3'/>
      <edge source='n0' target='n1'><data key='d10'><y:PolyLineEdge>
      <y:LineStyle color='#0000FF' width='2.5'/><y:EdgeLabel>two papers</y:EdgeLabel>
      </y:PolyLineEdge></data></edge></graph><data key='d7'><y:Resources/></data></graphml>
      """)
    let document = reading.document
    #expect(document.vertices.map(\.label) == ["Anna Berg", "Ben Carr & Co", "open", "n3"])
    #expect(document.vertices[0].position == .init(x: 10, y: 20))
    #expect(document.vertices[0].size == 30)
    #expect(document.vertices[0].color?.hexadecimal == "#ffcc00")
    #expect(document.edges[0].label == "two papers")
    #expect(document.edges[0].color?.hexadecimal == "#0000ff")
    #expect(document.edges[0].width == 2.5)
    #expect(document.vertexAttributes == [])
    #expect(document.edgeAttributes == [])
    #expect(reading.log.problems == [.graphFile(.leftOut("further NodeLabel", count: 1))])
  }

  // MARK: - Cuts and hostile files

  @Test func makesNothingOfWhatACutGoesThrough() {
    let text = """
      <graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/>
      <edge source='a' target='b'><data key='weight'>2</data></edge>
      <edge source='a' target='c'><data key='weight'>17
      """
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      let reading = GraphFormat.graphML.read(
        Array(bytes[..<end]), options: GraphReadingOptions(isCutOff: true))
      #expect(reading.document.vertices.map(\.id).allSatisfy { ["a", "b"].contains($0) })
      #expect(reading.document.edges.map(\.weight).allSatisfy { $0 == 2 })
    }
    let reading = Self.read(text, isCutOff: true)
    #expect(reading.document.edges.count == 1)
    #expect(reading.log.count(of: .graphCutOff) == 1)
    #expect(!reading.log.hasErrors)
  }

  @Test func readsManyValuesOfOneElementInLinearTime() {
    let data = (0..<40_000).map { "<data key='k\($0)'>1</data><data key='k\($0)'>2</data>" }
    let reading = Self.read(Self.graph("", "<node id='a'>\(data.joined())</node>"))
    #expect(reading.document.vertexAttributes.count == 40_000)
    #expect(reading.document.vertexAttributes[39_999].values == .string(["[1, 2]"]))
  }

  // MARK: - Writing

  @Test func keepsAllThatItHolds() {
    var document = GraphDocument(
      title: "T", descriptionLines: ["d"],
      vertices: [
        .init(id: "a", label: "A & \"B\"", spells: [.init(start: 2001), .init(end: 1990)]),
        .init(
          id: "b", color: .init(red: 1, green: 2, blue: 3), spells: [.init(years: 2001...2003)]),
        .init(id: "c", position: .init(x: 1, y: -2.5), size: 3, cluster: 1),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2, isDirected: true, id: "e<1>", label: "é", kind: "k",
          width: 2, isInferred: true,
          spells: [.init(years: 2001...2001), .init(years: 2003...2003)],
          timedWeights: [.init(year: 2001, weight: 1), .init(year: 2003, weight: 1)]),
        .init(
          source: 1, target: 2, weight: 3,
          spells: [.init(start: 1, end: 2, excludesStart: true, excludesEnd: true)]),
        .init(source: 2, target: 0, weight: 0.5, isDirected: true),
      ], clusterLabels: ["one"])
    document.vertexAttributes = [
      .init(name: "s", values: .double([0.5, nil, 2])),
      .init(name: "code", values: .string(["007", nil, "nan"])),
    ]
    document.edgeAttributes = [.init(name: "r", values: .integer([nil, 5]))]
    let writing = GraphFormat.graphML.writing(document)
    #expect(writing.problems == [])
    let reading = GraphFormat.graphML.read(writing.bytes)
    #expect(reading.document == document)
    #expect(reading.log.isEmpty)
  }

  @Test func saysWhatItRenamesAndCanNotHold() {
    var document = GraphDocument(
      vertices: [.init(id: "a", size: 2)], edges: [])
    document.vertexAttributes = [
      .init(name: "size", values: .string(["big"])),
      .init(
        name: "h", values: .integer([]),
        timedValues: [.init(row: 0, spell: .init(start: 1), value: .integer(3))]),
    ]
    let writing = GraphFormat.graphML.writing(document)
    #expect(
      writing.problems == [
        .takenName("size", to: "size_2", in: "GraphML"), .unheld(["h by time"], in: "GraphML"),
      ])
  }

  @Test func leavesEdgesWithoutWeightAsTheyAre() {
    var document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      edges: [.init(source: 0, target: 1, weight: 2), .init(source: 1, target: 2)])
    document.edges.weights = [nil, 2]
    for format in [GraphFormat.graphML, .gexf] {
      #expect(format.read(format.bytes(of: document)).document == document)
    }
    document.edges.weights = []
    let text = String(decoding: GraphFormat.graphML.bytes(of: document), as: UTF8.self)
    #expect(!text.contains("weight"))
  }
}
