import CoterieExchange
import CoterieRecords
import Testing

/// Names and columns that break a careless writer or reader, in every format.
@Suite struct HostileTextTests {
  /// A vertex whose label is blank is called by its id.
  private static let blankNames: Set<String> = ["", " "]

  /// Lists of words keep names in their own way (`WordListTests`).
  private static let lists: Set<GraphFormat> = [.adjacencyList, .lgl]

  @Test(
    arguments: GraphFormat.ofGraphs.filter {
      HeldParts(of: $0).held.contains(.labels) && !lists.contains($0)
    })
  func keepsHostileNames(_ format: GraphFormat) {
    let document = HostileNames.document
    let reading = format.reader.read(format.bytes(of: document))
    let names = HostileNames.all.map { HostileNames.expected($0, in: format) }
    let found = reading.document.vertices.map(\.label)
    #expect(Set(names).subtracting(found) == (format == .edgeList ? [] : Self.blankNames))
    #expect(found.count == names.count)
    #expect(reading.document.edges.count == document.edges.count)
    #expect(reading.document.edges.allSatisfy { $0.weight == 0.1 + 0.2 })
    #expect(reading.log.diagnostics.allSatisfy { $0.severity == .note })
    let held = HeldParts(of: format).held
    if held.contains(.titles) {
      #expect(reading.document.title == HostileNames.expected(document.title, in: format))
    }
    if held.contains(.clusters) {
      #expect(reading.document.clusterLabels == document.clusterLabels)
    }
    if held.contains(.vertexColumns) {
      let remarks = reading.document.vertexAttributes.first { $0.name == "remark" }
      let texts = document.vertices.indices.map { remarks?[$0]?.text }
      // An empty text is a missing one where a format can't tell them apart.
      #expect(texts.map { $0 ?? "" } == names.map { AttributeValue.string($0).text })
    }
  }

  @Test(arguments: GraphFormat.ofGraphs.filter { HeldParts(of: $0).held.contains(.vertexColumns) })
  func keepsColumnsWhoseNamesClashWithProperties(_ format: GraphFormat) {
    var document = GraphDocument(
      vertices: [.init(id: "a", cluster: 1, spells: [.init(years: 2001...2003)]), .init(id: "b")],
      edges: [.init(source: 0, target: 1)])
    document.vertexAttributes = [
      .init(name: "label", values: .string(["x", "y"])),
      .init(name: "name", values: .string(["p", "q"])),
      .init(name: "cluster", values: .integer([1, nil])),
      .init(name: "id", values: .integer([7, 8])),
      .init(name: "node", values: .string(["t", nil])),
      .init(name: "first year", values: .integer([1, 2])),
      .init(name: "label_2", values: .string(["u", "v"])),
      .init(name: "x < & \"y\"", values: .string(["w", "w"])),
    ]
    let writing = format.writing(document)
    let read = format.reader.read(writing.bytes).document
    #expect(Array(read.vertices) == Array(document.vertices))
    let values = read.vertexAttributes.map(\.values)
    let lost = document.vertexAttributes.filter {
      $0.name != "cluster" && !values.contains($0.values)
    }
    // What is not there is named.
    #expect(lost.isEmpty || !writing.problems.isEmpty, "\(lost.map(\.name))")
  }

  @Test func breaksTextsThatAreTooLongForGraphviz() {
    let name = String(repeating: "é\\\"&", count: 20_000)
    let document = GraphDocument(vertices: [.init(id: "a", label: name)])
    let bytes = GraphFormat.dot.bytes(of: document)
    #expect(bytes.split(separator: 0x0A).allSatisfy { $0.count < 16_384 })
    #expect(GraphFormat.dot.read(bytes).document.vertices.map(\.label) == [name])
  }

  /// A column whose name is one of weights but for a sign that a format can't hold is not taken for them.
  @Test(arguments: GraphFormat.ofGraphs.filter { HeldParts(of: $0).held.contains(.edgeColumns) })
  func makesNoWeightsOfAColumn(_ format: GraphFormat) {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      edges: [.init(source: 0, target: 1), .init(source: 1, target: 2)],
      edgeAttributes: [.init(name: "val\u{1}ue", values: .integer([0, 7]))])
    let reading = format.reader.read(format.bytes(of: document))
    #expect(reading.document.edges.map(\.weight) == [1, 1], "\(format.name)")
  }
}
