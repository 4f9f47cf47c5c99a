import CoterieExchange
import CoterieRecords
import Testing

/// Documents that are written and read back, in each format and from each format to each other.
@Suite struct RoundTripTests {
  @Test(arguments: GraphFormat.ofGraphs)
  func keepsWhatTheFormatHolds(_ format: GraphFormat) {
    let parts = HeldParts(of: format)
    for seed in 0..<24 {
      let document = RandomDocument(seed: seed, directions: parts.directions).document
      let reading = format.reader.read(format.bytes(of: document))
      let (found, written) = (
        DocumentLines(reading.document, parts.compared), DocumentLines(document, parts.held)
      )
      let lost = found.differences(from: written)
      #expect(lost == [])
      guard lost.isEmpty else { return }
      #expect(reading.log.diagnostics.allSatisfy { $0.severity == .note })
      // What was read once is read the same again.
      let again = format.reader.read(format.bytes(of: reading.document)).document
      let lines = DocumentLines(reading.document, parts.compared)
      #expect(DocumentLines(again, parts.compared).differences(from: lines) == [])
    }
  }

  /// Every property and column that is lost is named, and none where all are held.
  @Test(arguments: GraphFormat.ofGraphs)
  func namesWhatTheFormatCannotHold(_ format: GraphFormat) {
    let parts = HeldParts(of: format)
    for seed in 0..<10 {
      let document = RandomDocument(seed: seed, directions: parts.directions).document
      let problems = format.writing(document).problems
      let hasTruthValues = (document.vertexAttributes + document.edgeAttributes).contains {
        $0.name == "truth" && $0.count > 0
      }
      let isWhole = parts.held.isSuperset(
        of: hasTruthValues ? .all : DocumentParts.all.subtracting(.truthValues))
      #expect(problems.isEmpty == isWhole)
    }
  }

  /// A document goes from one format to another and keeps what both hold.
  @Test(arguments: GraphFormat.ofGraphs)
  func keepsWhatTwoFormatsHold(_ first: GraphFormat) {
    for second in GraphFormat.ofGraphs where second != first {
      let (one, two) = (HeldParts(of: first), HeldParts(of: second))
      let both = one.held.intersection(two.held)
      // Numbers mean the same vertices only where these keep their order.
      guard both.contains(.labels) || both.contains(.order) else { continue }
      let directions: RandomDocument.Directions =
        both.contains(.mixedDirections) ? .some : both.contains(.directions) ? .all : .none
      for seed in 0..<2 {
        let document = RandomDocument(seed: 100 + seed, directions: directions).document
        let between = first.reader.read(first.bytes(of: document)).document
        let last = second.reader.read(second.bytes(of: between)).document
        let lost = DocumentLines(last, both).differences(from: DocumentLines(document, both))
        #expect(lost == [], "to \(second.name)")
        guard lost.isEmpty else { break }
      }
    }
  }

  @Test(arguments: GraphFormat.ofGraphs)
  func keepsEmptyAndEdgelessGraphs(_ format: GraphFormat) {
    let empty = format.reader.read(format.bytes(of: GraphDocument()))
    #expect(empty.document == GraphDocument())
    #expect(empty.log.diagnostics.map(\.severity) == [.error])
    let lonely = GraphDocument(vertices: [.init(id: "1", label: "Ann"), .init(id: "2")])
    let labels = format.reader.read(format.bytes(of: lonely)).document.vertices.map(\.label)
    #expect(labels == (HeldParts(of: format).held.contains(.labels) ? ["Ann", "2"] : ["1", "2"]))
  }

  @Test(arguments: GraphFormat.ofGraphs)
  func isRecognisedByItsContent(_ format: GraphFormat) {
    let sample = SampleNetwork.document
    let bytes = format.bytes(of: sample)
    #expect(GraphFormat.recognised(Array(bytes.prefix(65_536))) == format.reader)
    let asWindows = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let asMac = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    let expected = DocumentLines(format.reader.read(bytes).document, .all)
    for variant in [[0xEF, 0xBB, 0xBF] + bytes, asWindows, asMac] {
      #expect(GraphFormat.recognised(Array(variant.prefix(65_536))) == format.reader)
      let document = format.reader.read(variant).document
      #expect(DocumentLines(document, .all).differences(from: expected) == [])
    }
  }

  @Test(arguments: [0.1, 1e-7, 123456.789, 1e22, 2.0 / 3, 1e-100, 1e100])
  func writesNumbersThatReadBackEqual(_ number: Double) {
    for format in GraphFormat.ofGraphs where HeldParts(of: format).held.contains(.weights) {
      let document = GraphDocument(
        vertices: [.init(id: "a"), .init(id: "b")],
        edges: [.init(source: 0, target: 1, weight: number)])
      let reading = format.reader.read(format.bytes(of: document))
      #expect(reading.document.edges.map(\.weight) == [number], "\(format.name)")
      #expect(reading.log.isEmpty)
    }
  }

  /// No sum or quotient of weights may leave the numbers, and 0 is no tie.
  @Test(arguments: [0, -2.5, Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude])
  func leavesOutEdgesOfWeightsThatAreNone(_ weight: Double) {
    for format in GraphFormat.ofGraphs where HeldParts(of: format).held.contains(.weights) {
      let document = GraphDocument(
        vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
        edges: [
          .init(source: 0, target: 1, weight: weight), .init(source: 1, target: 2, weight: 2),
        ])
      let reading = format.reader.read(format.bytes(of: document))
      #expect(reading.document.edges.map(\.weight) == [2], "\(format.name)")
      #expect(reading.document.vertices.count == 3)
      #expect(reading.log.count(of: .badWeight) > 0)
    }
  }

  @Test(arguments: GraphFormat.ofGraphs)
  func writesNoNumberThatIsNotFinite(_ format: GraphFormat) {
    var document = GraphDocument(
      vertices: [
        .init(
          id: "a", position: .init(x: .nan, y: 0), size: .infinity,
          spells: [.init(start: .nan, end: .infinity)]), .init(id: "b"),
      ],
      edges: [
        .init(
          source: 0, target: 1, weight: .nan, width: -.infinity,
          timedWeights: [.init(year: 2000, weight: .nan)])
      ])
    document.vertexAttributes = [.init(name: "z", values: .double([.nan, .infinity]))]
    document.edgeAttributes = [.init(name: "q", values: .double([.nan]))]
    let text = String(decoding: format.bytes(of: document), as: UTF8.self).lowercased()
    #expect(!text.contains("nan"))
    #expect(!text.contains("inf") || text.contains("inferred"))
    let edges = format.reader.read(format.bytes(of: document)).document.edges
    #expect(edges.map(\.weight) == [1])
  }
}
