import CoterieExchange
import CoterieRecords
import Testing

/// Matrices of the Matrix Market, of each kind and symmetry.
@Suite struct MatrixMarketTests {
  private func read(_ text: String) -> GraphReading {
    GraphFormat.matrixMarket.read(Array(("%%MatrixMarket matrix " + text).utf8))
  }

  @Test func readsCoordinatesOfEachSymmetry() {
    let symmetric = read("coordinate real symmetric\n% a ring\n\n3 3 3\n2 1 2.5\n3 2 1e-1\n3 3 4\n")
    #expect(PajekReaderTests.edges(symmetric.document) == ["1-2 2.5", "2-3 0.1"])
    #expect(symmetric.document.descriptionLines == ["a ring"])
    #expect(symmetric.log.problems == [.graph(.loops(1))])
    let general = read("coordinate integer general\n3 3 3\n1 2 5\n2 1 5\n2 3 1\n")
    #expect(PajekReaderTests.edges(general.document) == ["1>2 5", "2>1 5", "2>3 1"])
    let mirrored = read("coordinate pattern general\n3 3 4\n1 2\n2 1\n3 2\n2 3\n")
    #expect(PajekReaderTests.edges(mirrored.document) == ["1-2 1", "2-3 1"])
    #expect(mirrored.log.isEmpty)
    let skew = read("coordinate real skew-symmetric\n3 3 2\n2 1 5\n3 1 -2\n")
    #expect(PajekReaderTests.edges(skew.document) == ["2>1 5", "1>3 2"])
    #expect(skew.log.problems.map(\.kind) == [.guessed])
    let complex = read("coordinate complex hermitian\n2 2 1\n2 1 1.5 -2\n")
    #expect(PajekReaderTests.edges(complex.document) == ["1-2 1"])
    #expect(complex.log.problems == [.graphFile(.leftOut("complex value", count: 1))])
  }

  @Test func joinsRowsToColumnsOfOtherMatrices() {
    let reading = read("coordinate real general\n2 3 3\n1 1 1\n1 3 2\n2 2 3\n")
    #expect(PajekReaderTests.edges(reading.document) == ["r1-c1 1", "r1-c3 2", "r2-c2 3"])
    #expect(
      reading.document.vertexAttributes == [
        .init(name: "mode", values: .integer([1, 1, 2, 2, 2]))
      ])
  }

  @Test func readsFullMatricesByColumns() {
    let general = read("array real general\n2 3\n1\n0\n0\n2\n3\n0\n")
    #expect(PajekReaderTests.edges(general.document) == ["r1-c1 1", "r2-c2 2", "r1-c3 3"])
    let symmetric = read("array real symmetric\n3 3\n9\n1\n0\n0\n2\n0\n")
    #expect(PajekReaderTests.edges(symmetric.document) == ["1-2 1", "2-3 2"])
    let skew = read("array real skew-symmetric\n3 3\n1\n0\n-2\n")
    #expect(PajekReaderTests.edges(skew.document) == ["2>1 1", "2>3 2"])
    let directed = read("array integer general\n2 2\n0\n1\n0\n0\n")
    #expect(PajekReaderTests.edges(directed.document) == ["2>1 1"])
  }

  @Test func readsFilesWithoutTheUsualFirstLine() {
    let one = "%MatrixMarket matrix coordinate integer symmetric\n3 3 2\n2 1 4\n3 2 5\n"
    #expect(GraphFormat.recognised(Array(one.utf8)) == .matrixMarket)
    let reading = GraphFormat.matrixMarket.read(Array(one.utf8))
    #expect(PajekReaderTests.edges(reading.document) == ["1-2 4", "2-3 5"])
    #expect(reading.log.isEmpty)
    let cases = [
      ("% by hand\n3 3 2\n1 2 4\n2 3 5\n", ["1>2 4", "2>3 5"]),
      ("3 3 2\n1 2\n2 3\n", ["1>2 1", "2>3 1"]), ("2 2 0\n", []),
    ]
    for (text, edges) in cases {
      let bytes = Array(text.utf8)
      #expect(GraphFormat.recognisedByEnding(bytes, path: "a.mtx") == .matrixMarket)
      let reading = GraphFormat.matrixMarket.read(bytes)
      #expect(PajekReaderTests.edges(reading.document) == edges)
      #expect(reading.log.diagnostics.count == 1)
    }
    #expect(GraphFormat.recognisedByEnding(Array("1 2\n2 3\n".utf8), path: "a.mtx") == nil)
  }

  @Test func saysWhatIsWrong() {
    let reading = read(
      "coordinate real general\n2 2 9\n1 2 x\n3 1 1\n0 1 1\nwords\n2 1 0\n1 2 1 7\n")
    #expect(
      reading.log.problems == [
        .graphFile(.otherCount("entry", announced: 9, found: 5)),
        .attribute(.badNumber("x", of: "value")),
        .graphFile(.unexpected("3 1", expected: "a place in a matrix of 2 rows and 2 columns")),
        .graphFile(.unexpected("0 1", expected: "a place in a matrix of 2 rows and 2 columns")),
        .graphFile(.unexpected("words", expected: "a row, a column and a value")),
        .graph(.badWeight(0)),
        .graphFile(.unexpected("7", expected: "the end of the line")),
        .graph(.repeats(1, isWeighted: true)),
      ])
    #expect(read("vector real general\n1\n").document.vertices.isEmpty)
    #expect(
      read("coordinate real general\n999999999999 2 1\n1 1 1\n").log.problems.map(\.kind)
        == [.tooLarge])
    #expect(read("coordinate real general\n2 2\n").document.vertices.isEmpty)
  }

  /// A graph of random edges, with and without directions and weights.
  @Test(arguments: 0..<8) func readsBackWhatItWrites(_ seed: UInt64) {
    var numbers = SplitMix(state: seed)
    var document = GraphDocument(vertices: VertexTable((1...9).map { .init(id: "\($0)") }))
    let isDirected = seed % 2 == 1
    for source in 0..<9 {
      for target in 0..<9 where isDirected ? source != target : source < target {
        guard numbers.next() % 3 == 0 else { continue }
        let weight = seed % 4 > 1 ? Double(numbers.next() % 100 + 1) / 8 : 1
        document.edges.append(
          .init(source: source, target: target, weight: weight, isDirected: isDirected))
      }
    }
    let writing = GraphFormat.matrixMarket.writing(document)
    #expect(writing.problems.isEmpty)
    #expect(GraphFormat.recognised(writing.bytes) == .matrixMarket)
    let back = GraphFormat.matrixMarket.read(writing.bytes).document
    #expect(back.vertices == document.vertices)
    #expect(back.edges.map { $0 } == document.edges.map { $0 })
  }

  @Test func saysThatNamesAreLost() {
    let document = GraphDocument(vertices: [.init(id: "1", label: "Ann", cluster: 1)])
    #expect(
      GraphFormat.matrixMarket.writing(document).problems == [
        .unheld(["label", "cluster"], in: "Matrix Market")
      ])
  }
}

/// Random numbers that are the same in each run.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
