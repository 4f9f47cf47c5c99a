import CoterieExchange
import CoterieRecords
import Testing

@Suite struct GDFTests {
  private func read(_ text: String) -> GraphReading { GraphFormat.gdf.read(Array(text.utf8)) }

  @Test func readsGephi() {
    let reading = read(
      """
      nodedef>name VARCHAR,label VARCHAR(32),class VARCHAR, visible BOOLEAN,width DOUBLE,x DOUBLE,y DOUBLE,color VARCHAR,first year INT,"odd, ""name" VARCHAR default 'none'
      s1,"Site, A",blog,true,10.0,-52.5,-25.75,'114,116,177',1999
      s2,'O''Neil says "x"',007,false,10.5,-20,25,'219,116,251',,z
      s3,it's &eacute;
      edgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN,weight DOUBLE,label VARCHAR
      s1,s2,true,2.5,e1
      s2,s3,false,,"a,b"
      s3,s9,true
      """)
    let document = reading.document
    #expect(document.vertices.map(\.id) == ["s1", "s2", "s3"])
    #expect(document.vertices.map(\.label) == ["Site, A", "O'Neil says \"x\"", "it's é"])
    #expect(document.vertices.map(\.size) == [10, 10.5, nil])
    #expect(document.vertices[0].position == .init(x: -52.5, y: -25.75))
    #expect(document.vertices[1].color == .init(red: 219, green: 116, blue: 251))
    #expect(
      document.vertexAttributes == [
        .init(name: "class", values: .string(["blog", "007", nil])),
        .init(name: "visible", values: .boolean([true, false, nil])),
        .init(name: "first year", values: .integer([1999, nil, nil])),
        .init(name: "odd, \"name", values: .string(["none", "z", "none"])),
      ])
    #expect(document.edges.map(\.isDirected) == [true, false])
    #expect(document.edges.map(\.weight) == [2.5, 1])
    #expect(document.edges.map(\.label) == ["e1", "a,b"])
    #expect(reading.log.problems == [.graph(.unknownVertex("s9"))])
  }

  @Test func readsEdgesWithoutVertices() {
    let reading = read("edgedef> node1,node2\r\na,b\r\n b , c \r\n")
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c"])
    #expect(reading.document.edges.count == 2)
    #expect(reading.log.isEmpty)
    #expect(GraphFormat.gdf.recognises(Array("\u{FEFF}NodeDef>name\n".utf8)))
    #expect(!GraphFormat.gdf.recognises(Array("name,nodedef>\n".utf8)))
  }

  @Test(arguments: [
    (
      "nodedef>name\na,b\n",
      Problem.graphFile(.extraFields(2, columns: 1))
    ),
    (
      "nodedef>name\na\nedgedef>node1\na\n",
      .graphFile(.unexpected("node1", expected: "the columns node1 and node2"))
    ),
    ("x\nnodedef>name\na\n", .graphFile(.unexpected("x", expected: "\"nodedef>\""))),
    ("nodedef>name\na\nedgedef>node1,node2\na,\n", .graph(.edgeWithoutEnd)),
  ])
  func saysWhatIsWrong(_ text: String, _ problem: Problem) {
    let reading = read(text)
    #expect(reading.document.vertices.map(\.id) == ["a"])
    #expect(reading.log.problems.first == problem)
  }

  @Test func makesNothingOfACut() {
    let text = "nodedef>name\na\nb\nedgedef>node1,node2\na,b\nb,n14"
    let reading = GraphFormat.gdf.read(
      Array(text.utf8), options: GraphReadingOptions(isCutOff: true))
    #expect(reading.document.edges.count == 1)
    #expect(reading.log.problems == [.graphFile(.cutOff("b,n14"))])
  }

  @Test func readsBackAllThatIsWritten() {
    let names = [
      "plain", "a,b", "'", "\"", "it's, \"both\"", "a\\\"b,'c", "ends\\", "ends,\\", "x\",'",
      "nodedef>",
      "#", " blank ", "&amp;", "007", "nan", "陈", "e\u{301}", "\\'\",",
    ]
    var document = GraphDocument()
    for name in names { document.vertices.append(.init(id: name, label: "L" + name)) }
    for (place, name) in names.enumerated().dropFirst() {
      document.edges.append(
        .init(
          source: 0, target: place, weight: 0.5, isDirected: place == 1, id: name, label: name,
          kind: "k", width: 2))
    }
    document.edges[3].color = GraphColor(red: 1, green: 2, blue: 3)
    document.vertices[0].position = .init(x: 1, y: 2)
    document.vertices[0].size = 4
    document.vertices[1].color = .init(red: 9, green: 8, blue: 7)
    document.vertices[1].cluster = 2
    document.vertices[2].spells = [.init(years: 2001...2001)]
    document.vertexAttributes = [
      .init(name: "remark", values: .string(TextColumn(names as [String?]))),
      .init(name: "first year", values: .integer([1])),
      .init(name: "a, \"b\" INT", values: .boolean([true])),
    ]
    let writing = GraphFormat.gdf.writing(document)
    let reading = GraphFormat.gdf.read(writing.bytes)
    #expect(reading.document.vertices.elementsEqual(document.vertices))
    #expect(reading.document.edges.elementsEqual(document.edges))
    #expect(reading.document.vertexAttributes == document.vertexAttributes)
    #expect(reading.log.isEmpty)
    #expect(writing.problems.isEmpty)
  }
}
