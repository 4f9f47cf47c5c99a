import CoterieExchange
import CoterieRecords
import Testing

/// METIS's lists of vertices, and the care with which they are known.
@Suite struct METISTests {
  private func read(_ text: String) -> GraphReading { GraphFormat.metis.read(Array(text.utf8)) }

  @Test func readsEachEdgeOnce() {
    let reading = read("% the manual's first graph\n4 3\n2 3\n1 3\n1 2\n\n")
    #expect(PajekReaderTests.edges(reading.document) == ["1-2 1", "1-3 1", "2-3 1"])
    #expect(reading.document.vertices.map(\.id) == ["1", "2", "3", "4"])
    #expect(reading.document.edges.weights.isEmpty)
    #expect(reading.log.isEmpty)
  }

  @Test func readsWeightsAndSizes() {
    let edges = read("3 2 1\n2 5\n% inside\n1 5 3 2\n2 2\n")
    #expect(PajekReaderTests.edges(edges.document) == ["1-2 5", "2-3 2"])
    let all = read("2 1 111 2\n7 1 0 2 5\n8 2 4 1 5\n")
    #expect(PajekReaderTests.edges(all.document) == ["1-2 5"])
    #expect(
      all.document.vertexAttributes == [
        .init(name: "vsize", values: .integer([7, 8])),
        .init(name: "vwgt_1", values: .integer([1, 2])),
        .init(name: "vwgt_2", values: .integer([0, 4])),
      ])
    let vertices = read("2 1 010\n3 2\n4 1\n")
    #expect(vertices.document.vertexAttributes == [.init(name: "vwgt", values: .integer([3, 4]))])
    for reading in [edges, all, vertices] { #expect(reading.log.isEmpty) }
  }

  @Test func readsEdgesThatOneListLacksWithAWarning() {
    let reading = read("4 4 1\n2 5 3 1\n1 6\n\n3 2\n")
    #expect(PajekReaderTests.edges(reading.document) == ["1-2 5", "1-3 1", "3-4 2"])
    #expect(
      reading.log.problems == [
        .graph(.listedOnce(3)), .graphFile(.otherCount("edge", announced: 4, found: 3)),
      ])
  }

  @Test func saysWhatIsWrong() {
    let reading = read("2 1\n2 x 0\n1 7\n1 2\n")
    #expect(PajekReaderTests.edges(reading.document) == ["1-2 1"])
    #expect(
      reading.log.problems == [
        .graphFile(.unexpected("x", expected: "the number of a vertex")),
        .graphFile(.unexpected("0", expected: "the number of a vertex")),
        .graph(.unknownVertex("7")),
        .graphFile(.unexpected("1 2", expected: "no more lines than vertices")),
      ])
    #expect(read("99999999999 1\n2\n1\n").log.problems.map(\.kind) == [.tooLarge])
    #expect(read("2 1 5\n").document.vertices.isEmpty)
  }

  @Test(arguments: [
    "3 2\n2\n1 3\n2\n", "% c\n3 2 1\n2 5\n1 5 3 1\n2 1\n", "4 1\n\n3\n2\n\n", "4 1\n\n3\n2",
    "2 1 11\n3 2 5\n4 1 5\n", "3 0\n\n\n\n",
  ])
  func isKnownByItsLists(_ text: String) {
    #expect(GraphFormat.metis.recognises(Array(text.utf8)))
  }

  @Test(arguments: [
    "1 2\n2 3\n3 1\n", "5 4\n1 2\n1 3\n2 3\n", "3 2\n2\n1\n2\n", "3 2 1\n2 5\n1 5 3\n2 1\n",
    "3 0\n", "1 2 3\n", "10 20\n10 30\n", "a b\n", "3 2\n2\n1 3\n2\n4\n", "2 1\n1\n2\n", "",
    "5 5\n",
    "3 3\n2 2\n1 1\n3\n",
  ])
  func isNoListOfLinks(_ text: String) {
    #expect(!GraphFormat.metis.recognises(Array(text.utf8)))
  }

  /// A ring is far longer than what is looked at; and so is a list of its links, which is no such file.
  @Test func isKnownByItsBeginning() {
    let count = 20_000
    var lists = "\(count) \(count)\n"
    var links = "\(count) \(count)\n"
    for vertex in 0..<count {
      let (before, after) = ((vertex + count - 1) % count + 1, (vertex + 1) % count + 1)
      lists += "\(before) \(after)\n"
      links += "\(vertex + 1) \(after)\n"
    }
    #expect(GraphFormat.metis.recognises(Array(lists.utf8.prefix(65_536))))
    #expect(!GraphFormat.metis.recognises(Array(links.utf8.prefix(65_536))))
    let document = read(lists).document
    #expect(document.edges.count == count)
  }

  @Test(arguments: 0..<8) func readsBackWhatItWrites(_ seed: UInt64) {
    var numbers = SplitMix(state: seed)
    var document = GraphDocument(vertices: VertexTable((1...9).map { .init(id: "\($0)") }))
    for source in 0..<9 {
      for target in source..<9 where source < target && numbers.next() % 3 == 0 {
        let weight = seed % 2 == 1 ? Double(numbers.next() % 100 + 2) : 1
        document.edges.append(.init(source: source, target: target, weight: weight))
      }
    }
    if seed > 3 {
      document.vertexAttributes = [
        .init(name: "vwgt", values: .integer(SparseColumn((1...9).map { $0 * 3 })))
      ]
    }
    let writing = GraphFormat.metis.writing(document)
    #expect(writing.problems.isEmpty)
    let reading = GraphFormat.metis.read(writing.bytes)
    #expect(reading.log.isEmpty)
    #expect(reading.document.edges.map { $0 } == document.edges.map { $0 })
    #expect(reading.document.vertexAttributes == document.vertexAttributes)
    #expect(GraphFormat.recognised(writing.bytes) == .metis)
  }

  @Test func saysWhatIsLost() {
    let document = GraphDocument(
      vertices: [.init(id: "1", label: "Ann"), .init(id: "2")],
      edges: [.init(source: 0, target: 1, weight: 0.5, isDirected: true)])
    #expect(
      GraphFormat.metis.writing(document).problems == [
        .unheld(["label"], in: "METIS"), .unheld(["weight", "direction"], in: "METIS"),
      ])
  }
}
