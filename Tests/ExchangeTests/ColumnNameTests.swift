import CoterieExchange
import CoterieParallel
import CoterieRecords
import Testing

/// The names that columns have in files, and the spells and numbers that some programs can't read.
@Suite struct ColumnNameTests {
  private static func document(_ names: [String]) -> GraphDocument {
    GraphDocument(
      vertices: [.init(id: "a")],
      vertexAttributes: names.map { .init(name: $0, values: .string([$0])) })
  }

  @Test(arguments: [
    GraphFormat.nodeLink, .graphology, .cytoscape, .vosviewerJSON, .graphML, .gexf, .dot, .gephiDOT,
  ])
  func mayDifferInTheirCase(_ format: GraphFormat) {
    let document = Self.document(["score", "Score", "score_2"])
    let writing = format.writing(document)
    #expect(writing.problems.isEmpty)
    #expect(
      format.reader.read(writing.bytes).document.vertexAttributes.map(\.name)
        == ["score", "Score", "score_2"])
  }

  @Test func mayNotDifferInTheirCaseInGDF() {
    let writing = GraphFormat.gdf.writing(Self.document(["score", "Score", "score_2"]))
    #expect(writing.problems == [.takenName("Score", to: "Score_3", in: "GDF")])
    #expect(
      GraphFormat.gdf.read(writing.bytes).document.vertexAttributes.map(\.name)
        == ["score", "Score_3", "score_2"])
  }

  @Test func areKeptFreeWhereAFormatHasAUseForThem() {
    var document = Self.document(["Label", "label_2"])
    document.edges = []
    let writing = GraphFormat.graphML.writing(document)
    #expect(writing.problems == [.takenName("Label", to: "Label_2", in: "GraphML")])
  }

  @Test func areTwoInGEXFWhereOneColumnHasValuesWithAndWithoutTimes() {
    var document = GraphDocument(vertices: [.init(id: "a"), .init(id: "b")])
    document.vertexAttributes = [
      .init(
        name: "papers", values: .integer([nil, 5]),
        timedValues: [.init(row: 0, spell: .init(years: 2001...2002), value: .integer(3))]),
      .init(name: "papers_2", values: .integer([1])),
    ]
    let writing = GraphFormat.gexf.writing(document)
    #expect(writing.problems == [.dividedColumn("papers", timed: "papers_3", in: "GEXF")])
    let columns = GraphFormat.gexf.read(writing.bytes).document.vertexAttributes
    #expect(columns.map(\.name) == ["papers", "papers_2", "papers_3"])
    #expect(columns.map(\.timedValues.count) == [0, 0, 1])
  }

  @Test func ofEdgesOfGEXFAreNotKey() {
    var document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b")], edges: [.init(source: 0, target: 1)])
    document.edgeAttributes = [.init(name: "key", values: .integer([0]))]
    #expect(
      GraphFormat.gexf.writing(document).problems == [.takenName("key", to: "key_2", in: "GEXF")])
  }

  @Test func ofDOTAreLeftOutWhereTheyWouldDraw() {
    #expect(
      GraphFormat.dot.writing(Self.document(["shape", "score"])).problems == [
        .drawn(["shape"], in: "DOT")
      ])
  }

  @Test func giveNoLabelToAClusterWithoutOne() {
    let document = GraphDocument(
      vertices: [.init(id: "a", cluster: 1), .init(id: "b", cluster: 2)], edges: [],
      clusterLabels: ["One", ""])
    let bytes = GraphFormat.nodeLink.bytes(of: document)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\"\""))
    #expect(GraphFormat.nodeLink.read(bytes).document == document)
  }

  // MARK: - Spells

  @Test func unitesSpellsThatOverlap() {
    let spells: [GraphSpell] = [
      .init(years: 2001...2005), .init(years: 2003...2004), .init(years: 2001...2005),
      .init(years: 2005...2006), .init(start: 2010),
    ]
    var document = GraphDocument(vertices: [.init(id: "h", spells: spells)])
    let writing = GraphFormat.gexf.writing(document)
    #expect(writing.problems == [.unitedSpells(1, first: "h", in: "GEXF")])
    document.vertices[0].spells = [
      .init(years: 2001...2005), .init(years: 2005...2006), .init(start: 2010),
    ]
    #expect(GraphFormat.gexf.read(writing.bytes).document == document)
    #expect(GraphFormat.gexf.writing(document).problems.isEmpty)
  }

  /// The same quarters of years are in the spells that are written as in those of the document.
  @Test func losesNoTimeWhereSpellsAreUnited() {
    var generator = RepeatableGenerator(seed: 12)
    for _ in 0..<300 {
      let spells = (0..<(2 + generator.below(3))).map { _ -> GraphSpell in
        let start = generator.below(6)
        let end = start + 1 + generator.below(3)
        return GraphSpell(
          start: generator.below(6) == 0 ? nil : Double(start),
          end: generator.below(6) == 0 ? nil : Double(end),
          excludesStart: generator.below(3) == 0, excludesEnd: generator.below(3) == 0)
      }
      let document = GraphDocument(vertices: [.init(id: "a", spells: spells)])
      let read = GraphFormat.gexf.read(GraphFormat.gexf.bytes(of: document)).document
      let back = read.vertices[0].spells
      // All time is no spell.
      if back.isEmpty { continue }
      for quarter in -4...44 {
        let time = Double(quarter) / 4
        #expect(back.contains { $0.has(time) } == spells.contains { $0.has(time) })
      }
      for (one, next) in zip(back, back.dropFirst()) {
        #expect(one.end ?? .infinity <= next.start ?? -.infinity)
      }
    }
  }

  // MARK: - GDF

  @Test func declaresLongNumbersOfGDF() {
    var document = GraphDocument(vertices: [.init(id: "a")])
    document.vertexAttributes = [
      .init(name: "n", values: .integer([9_007_199_254_740_993])),
      .init(name: "m", values: .integer([7])),
    ]
    let bytes = GraphFormat.gdf.bytes(of: document)
    #expect(String(decoding: bytes, as: UTF8.self).contains("n BIGINT,m INTEGER"))
    #expect(GraphFormat.gdf.read(bytes).document == document)
  }

  @Test func readsSemicolonsOfGDF() {
    let text = """
      nodedef>name VARCHAR;label VARCHAR
      a;Ann
      b;'x;y'
      edgedef>node1 VARCHAR;node2 VARCHAR;weight DOUBLE
      a;b;2
      """
    let reading = GraphFormat.gdf.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.label) == ["Ann", "x;y"])
    #expect(reading.document.edges.map(\.weight) == [2])
    #expect(reading.log.problems.map(\.kind) == [.guessed])
  }

  @Test func saysWhatBecomesOfFieldsBehindTheLastColumn() {
    let reading = GraphFormat.gdf.read(
      Array("nodedef>name VARCHAR,label VARCHAR\na,Lee, Ann\n".utf8))
    #expect(reading.document.vertices.map(\.label) == ["Lee"])
    #expect(reading.log.problems == [.graphFile(.extraFields(3, columns: 2))])
  }
}

extension GraphSpell {
  fileprivate func has(_ time: Double) -> Bool {
    let isAfter = start.map { excludesStart ? $0 < time : $0 <= time } ?? true
    return isAfter && end.map { excludesEnd ? time < $0 : time <= $0 } ?? true
  }
}
