import CoterieExchange
import CoterieRecords
import Testing

/// Numbers that no program should print, and some do.
@Suite struct NumberTests {
  private static let numbers = [
    "inf", "INF", "+INF", "-INF", "Infinity", "nan", "NaN", "1e999", "-1e999", "1e308", "-1e308",
    "5e-324",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "99999999999999999999999",
    "1e18", "9.3e18", "-0", "0x7fffffff", "1e", "", " ", "١٢",
  ]

  /// Every place of a file that may hold a number.
  private static let files: [(GraphFormat, String)] = [
    (
      .gml,
      "graph [ node [ id 1 x @ graphics [ x @ y @ w @ ] cluster @ first_year @ last_year @ ] node [ id 2 ] edge [ source 1 target 2 weight @ graphics [ width @ ] ] ]"
    ),
    (
      .gml,
      "graph [ directed @ node [ id @ label @ r @ g @ b @ size @ ] node [ id 2 name @ ] edge [ source @ target 2 value @ weight_by_year \"@:@;@:1\" ] ]"
    ),
    (
      .graphML,
      "<graphml><key id='w' for='edge' attr.name='weight' attr.type='double'/><key id='n' attr.name='weight_by_year'/><key id='f' attr.name='first_year' attr.type='int'/><key id='l' attr.name='last_year' attr.type='int'/><key id='x' attr.name='x' attr.type='double'/><key id='y' attr.name='y' attr.type='double'/><key id='s' attr.name='size' attr.type='float'/><key id='c' attr.name='cluster' attr.type='long'/><key id='q' attr.name='width' attr.type='double'/><graph><node id='1'><data key='x'>@</data><data key='y'>@</data><data key='s'>@</data><data key='c'>@</data><data key='f'>@</data><data key='l'>@</data></node><node id='2'/><edge source='1' target='2'><data key='w'>@</data><data key='n'>@:1;@:@;2001:@</data><data key='f'>@</data><data key='l'>@</data><data key='q'>@</data></edge><edge source='2' target='1'><data key='w'>@</data><data key='n'>@:@</data></edge></graph></graphml>"
    ),
    (
      .gexf,
      "<gexf xmlns:viz='v'><graph mode='dynamic'><attributes class='edge' mode='dynamic'><attribute id='w' title='weight' type='double'/></attributes><nodes><node id='1' start='@' end='@'><viz:position x='@' y='@'/><viz:size value='@'/><viz:color r='@' g='@' b='@'/><spells><spell start='@' end='@'/></spells></node><node id='2' intervals='[@,@]'/></nodes><edges><edge source='1' target='2' weight='@' start='@'><attvalues><attvalue for='w' value='@' start='@'/><attvalue for='w' value='1' start='@' end='@'/></attvalues><viz:thickness value='@'/></edge></edges></graph></gexf>"
    ),
    (
      .dot,
      "graph { subgraph \"cluster_@\" { a [width=\"@\" pos=\"@,@!\" size=\"@\" first_year=\"@\" last_year=\"@\"] } a -- b [weight=\"@\" penwidth=\"@\" weight_by_year=\"@:@\"] a -- b [weight=\"@\" weight_by_year=\"@:@\"] }"
    ),
    (
      .pajek,
      "*Vertices 2\n1 \"a\" @ @ @\n2 \"b\" 0 0\n@ \"c\"\n*Edges\n1 2 @\n1 @ 2\n*Edgeslist\n1 @\n*Matrix\n0 @\n@ 0\n"
    ),
    (.pajek, "*Vertices @\n*Edges\n1 2 @\n"),
    (.edgeList, "a\tb\t@\n@\tb\t1\nb\t@\t1\n"), (.edgeList, "@ b @\nb @\n"),
  ]

  @Test(arguments: files.indices)
  func neverTrapAndNeverLeaveTheNumbers(_ file: Int) {
    let (format, text) = Self.files[file]
    for number in Self.numbers {
      let reading = format.read(Array(text.replacing("@", with: number).utf8))
      let document = reading.document
      for diagnostic in reading.log.diagnostics { #expect(!diagnostic.message.isEmpty) }
      for edge in document.edges {
        #expect((1e-100...1e200).contains(edge.weight))
        #expect(edge.timedWeights.allSatisfy { $0.weight.isFinite })
        #expect(edge.width?.isFinite ?? true)
        #expect(edge.spells.allSatisfy { $0.isFinite })
      }
      for vertex in document.vertices {
        #expect(vertex.size?.isFinite ?? true)
        #expect(vertex.position.map { $0.x.isFinite && $0.y.isFinite } ?? true)
        #expect(vertex.spells.allSatisfy { $0.isFinite })
      }
      for format in GraphFormat.ofGraphs {
        let back = format.reader.read(format.bytes(of: document)).document
        #expect(back.vertices.count == document.vertices.count, "\(format.name)")
        let isWhole = HeldParts(of: format).directions == .some
        #expect(back.edges.count == document.edges.count || !isWhole, "\(format.name)")
      }
    }
  }

  @Test func saysWhichNumbersOfGMLCannotBeUsed() {
    let text = """
      graph [ node [ id 1e999 ] node [ id 2 score +INF ]
      edge [ source 1e999 target 2
      weight 1e999 ] ]
      """
    let reading = GraphFormat.gml.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.id) == ["1e999", "2"])
    #expect(
      reading.document.vertexAttributes == [.init(name: "score", values: .string([nil, "+INF"]))])
    #expect(reading.document.edges.map(\.weight) == [1])
    #expect(
      reading.log.diagnostics == [
        Diagnostic(
          .attribute(.badNumber("1e999", of: "weight")), at: SourceLocation(file: "-", line: 2))
      ])
  }

  @Test func keepsTheDigitsOfLargeNumbersOfGML() {
    let text = "graph [ node [ id 12345678901234567890123 serial -12345678901234567890123 ] ]"
    let document = GraphFormat.gml.read(Array(text.utf8)).document
    #expect(document.vertices.map(\.id) == ["12345678901234567890123"])
    #expect(
      document.vertexAttributes.map(\.values) == [.string(["-12345678901234567890123"])])
  }

  @Test func keepsWeightsOfYearsBeyondFourDigitsAsText() {
    let text = """
      <graphml><key id="w" for="edge" attr.name="weight_by_year"/><graph><node id="a"/><node id="b"/>
      <edge source="a" target="b"><data key="w">9223372036854775807:1;9223372036854775807:1</data>
      </edge></graph></graphml>
      """
    let document = GraphFormat.graphML.read(Array(text.utf8)).document
    #expect(document.edges.map(\.timedWeights) == [[]])
    #expect(
      document.edgeAttributes.map(\.values)
        == [.string(["9223372036854775807:1;9223372036854775807:1"])])
    let back = GraphFormat.gexf.read(GraphFormat.gexf.bytes(of: document)).document
    #expect(back.edges.count == 1)
  }

  @Test func writesYearsAtTheEndsOfTheNumbers() {
    let document = GraphDocument(
      vertices: [.init(id: "a", spells: [.init(start: -1e300, end: 1e300)]), .init(id: "b")],
      edges: [
        .init(
          source: 0, target: 1,
          timedWeights: [-1e300, -9e15, 0, 9e15, 1e300].map {
            .init(spell: .init(start: $0, end: $0), weight: 1)
          })
      ])
    for format in GraphFormat.ofGraphs {
      #expect(format.reader.read(format.bytes(of: document)).document.edges.count == 1)
    }
  }

  @Test func countsTimesThatAreNoYears() {
    let text = """
      <gexf><graph><nodes><node id="a" start="-INF" end="2003-05-01"/>
      <node id="b" start="1300000000000" end="05/01/2003"/></nodes></graph></gexf>
      """
    let reading = GraphFormat.gexf.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.spells.count) == [1, 0])
    #expect(reading.log.problems == [.attribute(.noTimes(2, text: "1300000000000"))])
    #expect(reading.log.diagnostics.map(\.location.line) == [2])
  }
}

extension GraphSpell {
  fileprivate var isFinite: Bool { start?.isFinite ?? true && end?.isFinite ?? true }
}
