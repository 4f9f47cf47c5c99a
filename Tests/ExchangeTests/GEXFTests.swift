import CoterieExchange
import CoterieRecords
import Synchronization
import Testing

@Suite struct GEXFTests {
  private static func read(_ text: String, isCutOff: Bool = false) -> GraphReading {
    GraphFormat.gexf.read(Array(text.utf8), options: GraphReadingOptions(isCutOff: isCutOff))
  }

  private static func graph(_ content: String, _ attributes: String = "") -> String {
    "<gexf xmlns:ns0='u'><graph \(attributes)>\n\(content)\n</graph></gexf>"
  }

  private static func days(_ text: String) -> Double {
    let reading = read(graph("<nodes><node id='a' start='\(text)'/></nodes>"))
    return reading.document.vertices[0].spells.first?.start ?? .nan
  }

  // MARK: - Vertices and edges

  @Test func readsWhatEdgesAndNodesHave() {
    let reading = Self.read(
      """
      <gexf xmlns:ns0='u'><meta><creator>hand</creator><keywords>a, b</keywords>
      <description>Small team</description></meta><graph defaultedgetype='directed'><nodes>
      <node id='1' label='Ivo'><ns0:shape value='square'/><ns0:color hex='#FF0080'/></node>
      <node id='2' label='Jan' pid='1' since='2001'><ns0:color r='1' g='2' b='3' a='0.5'/>
      <ns0:position x='1.5' y='2' z='3'/><ns0:size value='4.5'/></node>
      <node id='3' label=''/></nodes><edges>
      <edge id='e7' source='1' target='2' label='mentor' kind='k' weight=' 2.5 '>
      <ns0:thickness value='2'/><ns0:shape value='double'/></edge>
      <edge id='e8' source='2' target='3' type='mutual' weight='1,5'/>
      <edge source='3' target='9'/></edges></graph></gexf>
      """)
    let document = reading.document
    #expect(document.title == "Small team")
    #expect(document.descriptionLines == ["Creator: hand", "Keywords: a, b"])
    #expect(document.vertices.map(\.label) == ["Ivo", "Jan", "3"])
    #expect(document.vertices.map(\.color?.hexadecimal) == ["#ff0080", "#010203", nil])
    #expect(document.vertices[1].position == .init(x: 1.5, y: 2))
    #expect(document.vertices[1].size == 4.5)
    #expect(
      document.vertexAttributes == [
        .init(name: "shape", values: .string(["square"])),
        .init(name: "pid", values: .integer([nil, 1])),
        .init(name: "since", values: .integer([nil, 2001])),
        .init(name: "z", values: .integer([nil, 3])),
      ])
    #expect(document.edges.map(\.id) == ["e7", "e8"])
    #expect(document.edges.map(\.label) == ["mentor", nil])
    #expect(document.edges.map(\.kind) == ["k", nil])
    #expect(document.edges.map(\.isDirected) == [true, false])
    #expect(document.edges.map(\.weight) == [2.5, 1])
    #expect(document.edges[0].width == 2)
    #expect(document.edgeAttributes == [.init(name: "shape", values: .string(["double"]))])
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("alpha value", count: 1)),
        .attribute(.badNumber("1,5", of: "weight")), .graph(.unknownVertex("9")),
      ])
  }

  @Test func flattensNodesAndSaysWhereTheyWere() {
    let reading = Self.read(
      Self.graph(
        "<nodes><node id='a'><nodes><node id='b'><nodes><node id='c'/></nodes></node></nodes>"
          + "<edges><edge source='b' target='c'/></edges></node></nodes>"))
    #expect(reading.document.vertices.map(\.id) == ["a", "b", "c"])
    #expect(reading.document.edges.count == 1)
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "pid", values: .string([nil, "a", "b"]))
      ])
    #expect(reading.log.problems == [.graphFile(.flattened("nested node", count: 2))])
    let back = GraphFormat.gexf.writing(reading.document)
    #expect(back.problems == [])
    #expect(GraphFormat.gexf.read(back.bytes).document == reading.document)
  }

  @Test func readsAttributesThatAreDeclaredForOthersOrNot() {
    let reading = Self.read(
      Self.graph(
        """
        <attributes class='edge'><attribute id='0' title='since' type='integer'/></attributes>
        <attributes class='node'><attribute id='1' title='tags' type='liststring'>
        <default>[none]</default><options>a|b</options></attribute></attributes><nodes>
        <node id='a'><attvalues><attvalue for='1' value='[Foo,Bar(Foo)]'/>
        <attvalue for='0' value='2001'/><attvalue for='9' value='x'/></attvalues></node>
        <node id='b'/></nodes>
        """))
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "tags", values: .string(["[Foo,Bar(Foo)]", "[none]"])),
        .init(name: "since", values: .integer([2001])), .init(name: "9", values: .string(["x"])),
      ])
    #expect(
      reading.log.problems == [
        .attribute(.lists(of: "tags", declared: "liststring")),
        .attribute(.foreignKey("since", declaredFor: "edge", usedBy: "node")),
        .attribute(.undeclaredKey("9", of: "node")),
      ])
  }

  // MARK: - Times

  /// A file is read again where its times are dates, and its messages come once all the same.
  @Test func passesEachMessageOnOnce() {
    let text = Self.graph(
      "<nodes><node id='a' start='2001-02-03'/><node id='b'/></nodes><edges><edge source='a' "
        + "target='c'/></edges>", "mode='dynamic'")
    let messages = Mutex<[Problem]>([])
    let log = ProblemLog(passingOnTo: { diagnostic in
      messages.withLock { $0.append(diagnostic.problem) }
    })
    let reading = GraphFormat.gexf.read(Array(text.utf8), log: log)
    #expect(reading.document.timeFormat == .date)
    #expect(messages.withLock { $0 } == [.graph(.unknownVertex("c"))])
  }

  @Test func readsOpenSpellsAsTheyAre() {
    let reading = Self.read(
      Self.graph(
        """
        <nodes><node id='0' start='2008'/><node id='1' end='2013'/>
        <node id='2' startopen='2009' endopen='2014'/><node id='3' start='-Infinity' end='2001'/>
        <node id='4' start='1990'><spells><spell start='2003' end='2004'/><spell start='2001'
        end='2001'/></spells></node><node id='5' timestamp='2007'/>
        <node id='6' intervals='&lt;[1999.0, 2000.5]; (2002, 2004)&gt;'/>
        <node id='7' timestamps='&lt;[2001, 2003]&gt;'/><node id='8' start='soon' end='2009'/>
        <node id='9' start='2010' end='2009'/></nodes>
        """, "mode='dynamic'"))
    #expect(
      reading.document.vertices.map(\.spells) == [
        [.init(start: 2008)], [.init(end: 2013)],
        [.init(start: 2009, end: 2014, excludesStart: true, excludesEnd: true)],
        [.init(end: 2001)], [.init(years: 2001...2001), .init(years: 2003...2004)],
        [.init(years: 2007...2007)],
        [
          .init(start: 1999, end: 2000.5),
          .init(start: 2002, end: 2004, excludesStart: true, excludesEnd: true),
        ],
        [.init(years: 2001...2001), .init(years: 2003...2003)], [.init(end: 2009)], [],
      ])
    #expect(reading.document.timeFormat == .number)
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("start or end beside spells", count: 1)),
        .attribute(.noTimes(1, text: "soon")), .graphFile(.leftOut("backward spell", count: 1)),
      ])
  }

  /// Days were counted with another calendar: `date -d 2009-03-31 +%s` divided by 86,400.
  @Test(arguments: [
    ("1970-01-01", 0), ("2009-03-31", 14_334), ("1969-12-31", -1), ("2000-02-29", 11_016),
    ("1600-03-01", -135_080), ("2008-09", 14_123), ("2009-03-31Z", 14_334),
  ])
  func countsDays(_ text: String, _ day: Double) {
    #expect(Self.days(text) == day)
  }

  @Test(arguments: [
    "2009-13-01", "2009-02-29", "2009-1-1", "soon", "2009-03-31T25:00:00", "20090331T",
  ])
  func findsNoTimeInOtherTexts(_ text: String) {
    #expect(Self.days(text).isNaN)
  }

  @Test func readsYearsAmongDatesAsTheirDays() {
    let text = Self.graph(
      """
      <nodes><node id='a' start='2001' end='2003'/><node id='b' start='2001-05-01' end='2001-06'/>
      </nodes>
      """)
    let document = Self.read(text).document
    #expect(document.timeFormat == .date)
    let first = Self.days("2001-01-01")
    #expect(document.vertices[0].spells == [.init(start: first, end: Self.days("2003-12-31"))])
    #expect(document.vertices[1].spells == [.init(start: first + 120, end: first + 180)])
    #expect(document.timeFormat.years(of: document.vertices[0].spells[0]) == (2001, 2003))
  }

  @Test func keepsYearsAsNumbersWhateverIsDeclared() {
    let text = Self.graph("<nodes><node id='a' start='2001'/></nodes>", "timeformat='date'")
    #expect(Self.read(text).document.timeFormat == .number)
    #expect(Self.read(text).document.vertices[0].spells == [.init(start: 2001)])
  }

  @Test func readsTimesOfDay() {
    let text = Self.graph(
      """
      <nodes><node id='a' start='1970-01-02T01:00:00.5Z' end='1970-01-02'/>
      <node id='b' startopen='1970-01-01T02:00:00+02:00' end='1970-01-01T00:00'/></nodes>
      """)
    let document = Self.read(text).document
    #expect(document.timeFormat == .dateTime)
    #expect(document.vertices[0].spells == [.init(start: 90_000.5, end: 172_799)])
    #expect(document.vertices[1].spells == [.init(start: 0, end: 0, excludesStart: true)])
    #expect(GraphFormat.gexf.read(GraphFormat.gexf.bytes(of: document)).document == document)
  }

  @Test func readsValuesAndWeightsAtSomeTimes() {
    let reading = Self.read(
      Self.graph(
        """
        <attributes class='node' mode='static'><attribute id='s' title='h' type='integer'/>
        </attributes><attributes class='node' mode='dynamic'>
        <attribute id='d' title='h' type='integer'/></attributes>
        <attributes class='edge' mode='dynamic'><attribute id='w' title='Weight' type='float'/>
        </attributes><nodes><node id='a'><attvalues><attvalue for='s' value='9'/>
        <attvalue for='d' value='3' start='2008' endopen='2010'/>
        <attvalue for='d' value='5' start='2010'/></attvalues></node><node id='b'/></nodes>
        <edges><edge source='a' target='b'><attvalues>
        <attvalue for='w' value='2' start='2002' end='2002'/>
        <attvalue for='w' value='1' start='2001' end='2001'/></attvalues></edge></edges>
        """))
    let document = reading.document
    #expect(
      document.vertexAttributes == [
        .init(
          name: "h", values: .integer([9]),
          timedValues: [
            .init(
              row: 0, spell: .init(start: 2008, end: 2010, excludesEnd: true), value: .integer(3)),
            .init(row: 0, spell: .init(start: 2010), value: .integer(5)),
          ])
      ])
    #expect(document.edges[0].weight == 3)
    #expect(document.edges[0].timedWeights.map(\.weight).sorted() == [1, 2])
    #expect(document.edges[0].spells == [.init(years: 2001...2002)])
    #expect(reading.log.isEmpty)
  }

  @Test func givesASliceItsTime() {
    let text = Self.graph("<nodes><node id='a'/></nodes>", "mode='slice' timestamp='2009'")
    #expect(Self.read(text).document.vertices[0].spells == [.init(years: 2009...2009)])
  }

  // MARK: - Cuts

  @Test func makesNothingOfWhatACutGoesThrough() {
    let text = """
      <gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges>
      <edge source='a' target='b' weight='2'/>
      <edge source='b' target='a' weight='17'><attvalues><attvalue for='x' value='1'/></attvalues
      """
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      let reading = GraphFormat.gexf.read(
        Array(bytes[..<end]), options: GraphReadingOptions(isCutOff: true))
      #expect(reading.document.vertices.map(\.id).allSatisfy { ["a", "b"].contains($0) })
      #expect(reading.document.edges.map(\.weight).allSatisfy { $0 == 2 })
    }
    #expect(Self.read(text, isCutOff: true).log.count(of: .graphCutOff) == 1)
  }

  // MARK: - Writing

  @Test(arguments: GraphTimeFormat.allCases)
  func keepsAllThatItHolds(_ format: GraphTimeFormat) {
    // Numbers that are whole times in every format.
    let (one, two) = (14_000.0, 15_000.0)
    var document = GraphDocument(
      title: "T", descriptionLines: ["d", "e"],
      vertices: [
        .init(id: "a", label: "A & \"B\"\n", spells: [.init(end: one), .init(start: two)]),
        .init(
          id: "b", position: .init(x: 1, y: -2), size: 3, color: .init(red: 1, green: 2, blue: 3)),
        .init(id: "c", cluster: 1, spells: [.init(start: one, excludesStart: true)]),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: 2, isDirected: true, id: "e", label: "<l>", kind: "k",
          color: .init(red: 9, green: 9, blue: 9), width: 2, isInferred: true,
          spells: [.init(start: one, end: two, excludesEnd: true)],
          timedWeights: [.init(spell: .init(start: one, end: one), weight: 1.5)]),
        .init(source: 1, target: 2, weight: 3, spells: [.init(end: one), .init(start: two)]),
        .init(source: 2, target: 0, weight: 0.25, isDirected: true),
      ], clusterLabels: ["one"], timeFormat: format)
    document.vertexAttributes = [
      .init(name: "label", values: .string(["x", nil, "z"])),
      .init(name: "pid", values: .string([nil, "a"])),
      .init(
        name: "h", values: .double([]),
        timedValues: [.init(row: 1, spell: .init(start: one, end: two), value: .double(2.5))]),
    ]
    document.edgeAttributes = [.init(name: "r", values: .boolean([nil, true]))]
    let writing = GraphFormat.gexf.writing(document)
    #expect(writing.problems == [])
    let reading = GraphFormat.gexf.read(writing.bytes)
    #expect(reading.document.vertices == document.vertices)
    #expect(reading.document.edges == document.edges)
    #expect(Set(reading.document.vertexAttributes.map(\.name)) == ["label", "pid", "h"])
    #expect(reading.document.edgeAttributes == document.edgeAttributes)
    #expect(reading.document.timeFormat == format)
    #expect(reading.log.isEmpty)
  }

  @Test func writesDatesAsDates() {
    let document = GraphDocument(
      vertices: [.init(id: "a", spells: [.init(start: 14_334, end: 16_071, excludesEnd: true)])],
      timeFormat: .date)
    let text = String(decoding: GraphFormat.gexf.bytes(of: document), as: UTF8.self)
    #expect(text.contains("start=\"2009-03-31\" endopen=\"2014-01-01\""))
    #expect(text.contains("timeformat=\"date\""))
    let graphML = GraphFormat.graphML
    #expect(graphML.read(graphML.bytes(of: document)).document == document)
  }

  /// Every day of four centuries, counted up one by one.
  @Test func knowsTheCalendar() {
    var document = GraphDocument(timeFormat: .date)
    for day in stride(from: -146_097, through: 40_000, by: 7) {
      document.vertices.append(.init(id: "\(day)", spells: [.init(start: Double(day))]))
    }
    let back = GraphFormat.gexf.read(GraphFormat.gexf.bytes(of: document)).document
    #expect(back.vertices == document.vertices)
  }
}
