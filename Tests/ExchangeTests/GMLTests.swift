import CoterieExchange
import CoterieRecords
import Testing

@Suite struct GMLTests {
  private func read(_ text: String) -> GraphReading { GraphFormat.gml.read(Array(text.utf8)) }

  private func texts(_ name: String, _ document: GraphDocument) -> [String?] {
    let column = document.vertexAttributes.first { $0.name == name }
    return document.vertices.indices.map { row in column.flatMap { $0[row]?.text } }
  }

  @Test func keepsNumbersOfAnyLength() {
    let document = read(
      """
      graph [ node [ id 6773333337 label "a" serial 12345678901234567890123 ]
      node [ id -9007199254740993 label 1e999 serial 1 ] node [ id "7" label 1203 serial 2 ]
      edge [ source 6773333337 target -9007199254740993 ] edge [ source -9007199254740993 target 7 ] ]
      """
    ).document
    #expect(document.vertices.map(\.id) == ["6773333337", "-9007199254740993", "7"])
    #expect(document.vertices.map(\.label) == ["a", "1e999", "1203"])
    #expect(texts("serial", document) == ["12345678901234567890123", "1", "2"])
    #expect(document.edges.count == 2)
  }

  @Test func readsTextsWithoutQuotesBetweenOtherKeys() {
    let reading = read(
      """
      graph [ node [ id n1 label Ann team red ] node [ id n2 graphics [ x 1 y 2 ] label "B" ]
      edge [ source n1 target n2 kind co-author weight 2 ] edge [ source n1 target ] ]
      """)
    #expect(reading.document.vertices.map(\.label) == ["Ann", "B"])
    #expect(reading.document.vertices[1].position != nil)
    #expect(texts("team", reading.document) == ["red", nil])
    #expect(reading.document.edges.map(\.weight) == [2])
    #expect(reading.document.edges.map(\.kind) == ["co-author"])
  }

  @Test func readsNumbersThatAreNone() {
    let reading = read(
      """
      graph [ node [ id 0 score +INF ] node [ id 1 score 2.5 ] node [ id 2 score NAN ]
      edge [ source 0 target 1 weight 1.5E+0 ] edge [ source 1 target 2 weight +INF ] ]
      """)
    #expect(reading.document.edges.map(\.weight) == [1.5, 1])
    #expect(
      reading.document.vertexAttributes == [.init(name: "score", values: .double([nil, 2.5, nil]))])
    #expect(reading.log.count(of: .badNumber) == 1)
  }

  @Test func readsCytoscape() {
    let reading = read(
      """
      Creator "Cytoscape"
      Version 1.0
      graph [ directed 1
        node [ root_index -5 id "-5" graphics [ x 10.5 y -3.0 w 35.0 h 35.0 fill "#89d0f5" type "ellipse"
          Line [ point [ x 1 y 2 ] ] ] label "Node -5" ]
        node [ root_index -6 id -6 label "say &quot;hi&quot; &eacute;" ]
        edge [ target -6 source -5 graphics [ width 2.0 fill "#808080" style "dashed" ] label "pp" ]
        edge [ source -6 target -99 ] ]
      """)
    let document = reading.document
    #expect(document.vertices.map(\.label) == ["Node -5", "say \"hi\" é"])
    #expect(document.vertices[0].position == .init(x: 10.5, y: -3))
    #expect(document.vertices[0].size == 35)
    #expect(document.vertices[0].color == .init(red: 0x89, green: 0xD0, blue: 0xF5))
    #expect(document.edges.map(\.isDirected) == [true])
    #expect(document.edges.map(\.label) == ["pp"])
    #expect(document.edges.map(\.width) == [2])
    #expect(document.edges.map(\.isInferred) == [true])
    #expect(
      Set(reading.log.problems) == [
        .attribute(.innerLists(["graphics.Line", "graphics.type"])),
        .graph(.unknownVertex("-99")),
      ])
  }

  @Test func readsGroupsAndLabelsOfYEd() {
    let reading = read(
      """
      Creator "yFiles"
      graph [ hierarchic 1 directed 1
        node [ id 0 graphics [ x 1.0 y 2.0 type "rectangle" ] LabelGraphics [ text "Ada" fontSize 12 ] gid 2 ]
        node [ id 1 label "<html><b>Bob</b><br>Lee</html>" gid 2 ]
        node [ id 2 label "Team" isGroup 1 ]
        edge [ source 0 target 1 LabelGraphics [ text "knows" ] ] ]
      """)
    let document = reading.document
    #expect(document.vertices.map(\.label) == ["Ada", "Bob Lee", "Team"])
    #expect(document.edges.map(\.label) == ["knows"])
    #expect(texts("gid", document) == ["2", "2", nil])
    #expect(
      Set(reading.log.problems) == [
        .graphFile(.flattened("group", count: 1)),
        .attribute(.innerLists(["LabelGraphics.fontSize", "graphics.type"])),
      ])
  }

  @Test func readsRepeatedKeysAndInnerListsAsColumns() {
    let reading = read(
      """
      graph [ node [ id 1 tag "a" tag "b" origin [ city "Oslo" at [ x 1 ] ] zip "007" ]
        node [ id 2 tag "_networkx_list_start" tag "c" zip "12" ]
        edge [ source 1 target 2 id "e" value 7 weight 2 r 0.71 year 1999 year 2000 ] ]
      """)
    let document = reading.document
    #expect(texts("tag", document) == ["[a, b]", "[c]"])
    #expect(texts("origin.city", document) == ["Oslo", nil])
    #expect(texts("origin.at.x", document) == ["1", nil])
    #expect(
      document.vertexAttributes.first { $0.name == "zip" }
        == .init(name: "zip", values: .string(["007", "12"])))
    #expect(document.edges.map(\.id) == ["e"])
    #expect(document.edges.map(\.weight) == [2])
    #expect(
      document.edgeAttributes == [
        .init(name: "value", values: .integer([7])), .init(name: "r", values: .double([0.71])),
        .init(name: "year", values: .string(["[1999, 2000]"])),
      ])
    #expect(
      Set(reading.log.problems) == [
        .attribute(.repeatedKey("tag")), .attribute(.repeatedKey("year")),
      ])
  }

  @Test func flattensNestedGraphsAndLeavesOutFurtherOnes() {
    let reading = read(
      """
      graph [ label "G" node [ id 1 graph [ label "in" node [ id 3 ] edge [ source 3 target 2 ] ] name "One" ]
        node [ id 2 ] edge [ source 1 target 2 ] owner "me" ]
      graph [ node [ id 9 ] ]
      """)
    #expect(reading.document.title == "G")
    #expect(reading.document.vertices.map(\.label) == ["3", "One", "2"])
    #expect(reading.document.edges.count == 2)
    #expect(
      Set(reading.log.problems) == [
        .graphFile(.flattened("nested graph", count: 1)),
        .graphFile(.leftOut("further graph", count: 1)),
        .graphFile(.leftOut("value \"label\" of a graph", count: 1)),
        .graphFile(.leftOut("value \"owner\" of a graph", count: 1)),
      ])
  }

  @Test(arguments: ["directed 1", "directed 1.0"])
  func readsDirectionsWhereverTheyStand(_ key: String) {
    let elements =
      "node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] edge [ source 2 target 1 directed 0 ]"
    for text in ["graph [ \(key) \(elements) ]", "graph [ \(elements) \(key) ]"] {
      #expect(read(text).document.edges.map(\.isDirected) == [true, false])
    }
  }

  @Test(arguments: [
    ("graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ]", 2, 1),
    ("graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2", 2, 0),
    ("graph [ node [ id 1 node [ id 2 ] edge [ source 1 target 2 ] ]", 2, 1),
    ("graph [ node [ id 1 ] node [ id 2 label \"x ]", 1, 0),
    ("graph [ edge [ source 1 target 2 ] node [ id 2 ] node [ id 1 ] ]", 2, 1),
    (
      "# c [\ngraph [\n# ]\nnode [ id 1 color #fff ] node [ id 2 flag true ] edge [ source 1 target 2 ] ]",
      2, 1
    ),
    ("graph [ node [ id 1 label Ann ]\n node [ id 2\n label Bob Lee\n ] edge [ source 1 ] ]", 2, 0),
  ])
  func readsFilesWithFaults(_ text: String, _ vertices: Int, _ edges: Int) {
    let reading = read(text)
    #expect(reading.document.vertices.count == vertices)
    #expect(reading.document.edges.count == edges)
  }

  @Test func makesNothingOfACut() {
    let text =
      "graph [\n node [ id 1 ]\n node [ id 2 ]\n edge [ source 1 target 2 ]\n edge [ source 2 target 1"
    let reading = GraphFormat.gml.read(
      Array(text.utf8), options: GraphReadingOptions(isCutOff: true))
    #expect(reading.document.edges.count == 1)
    #expect(Set(reading.log.problems) == [.graphFile(.cutOff(" edge [ source 2 target 1"))])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), "graph [" + String(repeating: "a [", count: 100_000),
    "graph [ node [ id 1 " + String(repeating: "a [", count: 100_000),
    String(repeating: "graph [ ", count: 100_000),
    "graph [ node [ " + String(repeating: "node [ ", count: 50_000),
    "graph [ ] ] ] ]", "graph [ node [ ] edge [ ] ]", "graph [ node [ id ] ]", "graph [ node",
    "graph",
    "graph [ node [ id 1 id 2 id 3 label \"a\" label \"b\" ] edge [ source 1 source 2 target 1 id 3 id 4 ] ]",
  ])
  func givesASoundGraphOf(_ text: String) {
    let document = read(text).document
    for edge in document.edges {
      #expect(max(edge.source, edge.target) < document.vertices.count)
    }
  }

  @Test func readsBackAllThatIsWritten() {
    var document = GraphDocument(
      title: "Title \"x\" & é", descriptionLines: ["first", "second"],
      vertices: [
        .init(
          id: "ann", label: "Ann \"A\" &amp; 陈", position: .init(x: 1.5, y: -2), size: 9,
          color: .init(red: 1, green: 2, blue: 3), cluster: 1, spells: [.init(years: 2015...2017)]),
        .init(id: "n1", label: "n1", cluster: 2), .init(id: "", label: "two\nlines"),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2.5, isDirected: true, id: "e1", label: "a & b",
          kind: "cites"),
        .init(source: 2, target: 1, weight: 0.1, width: 2, isInferred: true),
      ],
      clusterLabels: ["One & two", ""])
    document.vertexAttributes = [
      .init(name: "first_entry", values: .integer([1, nil, 3])),
      .init(name: "zip", values: .string(["007", "12", nil])),
    ]
    document.edgeAttributes = [.init(name: "value", values: .double([7.5, nil]))]
    let writing = GraphFormat.gml.writing(document)
    let reading = GraphFormat.gml.read(writing.bytes)
    #expect(reading.document == document)
    #expect(reading.log.isEmpty)
    #expect(writing.problems.isEmpty)
    #expect(writing.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func namesColumnsThatItRenames() {
    var document = GraphDocument(vertices: [.init(id: "5"), .init(id: "12")])
    document.vertexAttributes = [
      .init(name: "first year", values: .integer([1, 2])),
      .init(name: "Größe", values: .integer([3, 4])),
    ]
    let writing = GraphFormat.gml.writing(document)
    #expect(
      writing.problems == [
        .renamedColumn("first year", to: "firstYear", in: "GML"),
        .renamedColumn("Größe", to: "GrE", in: "GML"),
      ])
    #expect(GraphFormat.gml.read(writing.bytes).document.vertices == document.vertices)
  }

  @Test func numbersColumnsWhoseNamesItCanNotHold() {
    var document = GraphDocument(vertices: [.init(id: "1")])
    document.vertexAttributes = ["论文", "年", "attribute"].map {
      .init(name: $0, values: .integer([1]))
    }
    let columns = GraphFormat.gml.read(GraphFormat.gml.bytes(of: document)).document
      .vertexAttributes
    #expect(columns.map(\.name) == ["attribute", "attribute_2", "attribute_3"])
  }

  @Test func keepsNamesBesideLabels() {
    var document = GraphDocument(
      vertices: [.init(id: "3", label: "Ann"), .init(id: "1", label: "Bob")])
    document.vertexAttributes = [.init(name: "name", values: .string(["A. Berg", "B. Carr"]))]
    let writing = GraphFormat.gml.writing(document)
    #expect(writing.problems.isEmpty)
    #expect(GraphFormat.gml.read(writing.bytes).document == document)
    document.vertices[0].id = "x"
    let renamed = GraphFormat.gml.writing(document)
    #expect(renamed.problems == [.takenName("name", to: "name_2", in: "GML")])
    #expect(GraphFormat.gml.read(renamed.bytes).document.vertices == document.vertices)
  }
}
