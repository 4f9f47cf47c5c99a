import CoterieExchange
import CoterieRecords
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: GraphFormat.allCases)
  func keepsWhatTheFormatCanHold(_ format: GraphFormat) {
    let sample = SampleNetwork.document
    let reading = format.read(format.bytes(of: sample))
    #expect(reading.document == Self.held(sample, by: format))
    #expect(reading.log.isEmpty)
  }

  /// What is left of a document in a format.
  static func held(_ document: GraphDocument, by format: GraphFormat) -> GraphDocument {
    guard format == .pajek || format == .edgeList else { return document }
    let isPajek = format == .pajek
    let places = isPajek ? placesInUnitSquare(document) : []
    return GraphDocument(
      title: document.title, descriptionLines: document.descriptionLines,
      vertices: document.vertices.enumerated().map { index, vertex in
        .init(
          id: isPajek ? "\(index + 1)" : vertex.label, label: vertex.label,
          position: isPajek ? places[index] : nil)
      },
      edges: document.edges.map {
        .init(
          source: $0.source, target: $0.target, weight: $0.weight,
          isInferred: isPajek && $0.isInferred)
      })
  }

  /// The places of a document moved and scaled into 0.05…0.95, the same in both directions, with four
  /// decimals.
  private static func placesInUnitSquare(_ document: GraphDocument) -> [GraphDocument.Position] {
    let places = document.vertices.compactMap(\.position)
    let x = places.map(\.x).sorted(), y = places.map(\.y).sorted()
    let side = max(x[x.count - 1] - x[0], y[y.count - 1] - y[0])
    func scaled(_ value: Double, _ low: Double, _ high: Double) -> Double {
      (((value - (low + high) / 2) / side * 0.9 + 0.5) * 1e4).rounded() / 1e4
    }
    return places.map {
      // The file has the rounded distance from the upper edge.
      let down = scaled(-$0.y, -y[y.count - 1], -y[0])
      return .init(x: scaled($0.x, x[0], x[x.count - 1]), y: 1 - down)
    }
  }

  @Test func writesPlacesOfPajekInTheUnitSquare() {
    let places: [GraphDocument.Position] = [
      .init(x: 0, y: 0), .init(x: 10, y: 0), .init(x: 10, y: 5),
    ]
    let document = GraphDocument(
      vertices: places.enumerated().map { .init(id: "\($0.offset)", position: $0.element) })
    let lines = String(decoding: PajekWriter.bytes(of: document), as: UTF8.self).split(
      separator: "\n")
    #expect(
      lines[2...4] == [
        "1 \"0\" 0.05 0.725 0.5", "2 \"1\" 0.95 0.725 0.5", "3 \"2\" 0.95 0.275 0.5",
      ])
  }

  @Test(arguments: GraphFormat.allCases)
  func keepsHostileNames(_ format: GraphFormat) {
    let document = HostileNames.document
    let reading = format.read(format.bytes(of: document))
    let names = HostileNames.all.map { HostileNames.expected($0, in: format) }
    #expect(reading.document.vertices.map(\.label) == names)
    #expect(reading.document.edges.count == document.edges.count)
    #expect(reading.document.edges.allSatisfy { $0.weight == 0.1 + 0.2 })
    #expect(reading.document.title == HostileNames.expected(document.title, in: format))
    #expect(reading.log.diagnostics.allSatisfy { $0.severity == .note })
    if format != .pajek && format != .edgeList {
      #expect(reading.document.clusterLabels == document.clusterLabels)
      #expect(reading.document.vertices.map(\.id) == document.vertices.map(\.id))
      #expect(reading.document.descriptionLines == document.descriptionLines)
    }
  }

  @Test(arguments: GraphFormat.allCases)
  func keepsEmptyAndEdgelessGraphs(_ format: GraphFormat) {
    let empty = format.read(format.bytes(of: GraphDocument()))
    #expect(empty.document == GraphDocument())
    #expect(empty.log.diagnostics.map(\.severity) == [.error])
    let lonely = GraphDocument(vertices: [.init(id: "1", label: "Ann"), .init(id: "2")])
    let labels = format.read(format.bytes(of: lonely)).document.vertices.map(\.label)
    #expect(labels == ["Ann", "2"])
  }

  @Test(arguments: GraphFormat.allCases)
  func isRecognisedByItsContent(_ format: GraphFormat) {
    let bytes = format.bytes(of: SampleNetwork.document)
    let expected = format == .gephiDOT ? GraphFormat.dot : format
    #expect(GraphFormat.recognised(Array(bytes.prefix(4096))) == expected)
    let asWindows = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let asMac = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    for variant in [[0xEF, 0xBB, 0xBF] + asWindows, asMac] {
      #expect(GraphFormat.recognised(Array(variant.prefix(4096))) == expected)
      let document = format.read(variant).document
      #expect(document.vertices.map(\.label) == SampleNetwork.document.vertices.map(\.label))
      #expect(document.edges.map(\.weight) == SampleNetwork.document.edges.map(\.weight))
    }
  }

  @Test(arguments: [
    0.1, 1e-7, 123456.789, 1e22, 2.0 / 3, 1e-100, 1e100,
  ])
  func writesNumbersThatReadBackEqual(_ number: Double) {
    for format in GraphFormat.allCases {
      let document = GraphDocument(
        vertices: [.init(id: "a"), .init(id: "b")],
        edges: [.init(source: 0, target: 1, weight: number)])
      #expect(format.read(format.bytes(of: document)).document.edges.map(\.weight) == [number])
    }
  }

  /// No sum or quotient of weights may leave the numbers, and 0 is no tie.
  @Test(arguments: [0, -2.5, Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude])
  func leavesOutEdgesOfWeightsThatAreNone(_ weight: Double) {
    for format in GraphFormat.allCases {
      let document = GraphDocument(
        vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
        edges: [
          .init(source: 0, target: 1, weight: weight), .init(source: 1, target: 2, weight: 2),
        ])
      let reading = format.read(format.bytes(of: document))
      #expect(reading.document.edges.map(\.weight) == [2])
      #expect(reading.log.count(of: .badWeight) > 0)
    }
  }

  @Test func keepsThePartThatConditionsHoldFor() {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      edges: [.init(source: 0, target: 1, weight: 1), .init(source: 1, target: 2, weight: 3)],
      vertexAttributes: [.init(name: "papers", values: .integer([1, 2, 3]))],
      edgeAttributes: [.init(name: "papers", values: .integer([10, nil]))])
    let part = document.keeping(vertices: { $0 > 0 })
    #expect(part.vertices.map(\.id) == ["b", "c"])
    #expect(part.edges == [.init(source: 0, target: 1, weight: 3)])
    #expect(part.vertexAttributes == [.init(name: "papers", values: .integer([2, 3]))])
    #expect(part.edgeAttributes == [.init(name: "papers", values: .integer([nil]))])
    #expect(document.keeping(edges: { $0.weight < 2 }).edges.count == 1)
  }

  @Test(arguments: GraphFormat.allCases)
  func writesNoNumberThatIsNotFinite(_ format: GraphFormat) {
    var document = GraphDocument(
      vertices: [
        .init(id: "a", position: .init(x: .nan, y: 0), size: .infinity), .init(id: "b"),
      ],
      edges: [.init(source: 0, target: 1, weight: .nan, width: -.infinity)])
    document.vertexAttributes = [.init(name: "z", values: .double([.nan, .infinity]))]
    document.edgeAttributes = [.init(name: "q", values: .double([.nan]))]
    let text = String(decoding: format.bytes(of: document), as: UTF8.self).lowercased()
    #expect(!text.contains("nan"))
    #expect(!text.contains("inf"))
    #expect(format.read(format.bytes(of: document)).document.edges.map(\.weight) == [1])
  }

  @Test(arguments: [GraphFormat.dot, .gephiDOT, .graphML, .gexf, .gml])
  func keepsColumnsWhoseNamesClashWithProperties(_ format: GraphFormat) {
    var document = GraphDocument(
      vertices: [.init(id: "a", cluster: 1, years: 2001...2003), .init(id: "b")],
      edges: [.init(source: 0, target: 1)])
    document.vertexAttributes = [
      .init(name: "label", values: .string(["x", "y"])),
      .init(name: "cluster", values: .integer([1, nil])),
      .init(name: "id", values: .integer([7, 8])),
      .init(name: "node", values: .boolean([false, nil])),
      .init(name: "first year", values: .integer([1, 2])),
    ]
    let read = format.read(format.bytes(of: document)).document
    #expect(read.vertices == document.vertices)
    let values = read.vertexAttributes.map(\.values)
    #expect(values.contains(.string(["x", "y"])))
    #expect(values.contains(.integer([7, 8])))
    #expect(!values.contains(.integer([1, nil])))
  }

  @Test func breaksTextsThatAreTooLongForGraphviz() {
    let name = String(repeating: "é\\\"&", count: 20_000)
    let document = GraphDocument(vertices: [.init(id: "a", label: name)])
    let bytes = DOTWriter.bytes(of: document)
    #expect(bytes.split(separator: 0x0A).allSatisfy { $0.count < 16_384 })
    #expect(DOTReader.read(bytes).document.vertices.map(\.label) == [name])
  }
}
