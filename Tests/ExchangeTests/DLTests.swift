import CoterieExchange
import CoterieRecords
import Testing

/// UCINET's data language: each way to write a matrix, each way to give labels.
@Suite struct DLTests {
  private func read(_ text: String) -> GraphReading { GraphFormat.dl.read(Array(text.utf8)) }

  @Test func readsFullMatricesInAnyLayout() {
    let plain = read("DL N = 3\nData:\n0 2 0\n2 0 1.5\n0 1.5 0\n")
    #expect(PajekReaderTests.edges(plain.document) == ["1-2 2", "2-3 1.5"])
    let labels = read(
      "dl n=3, format = fullmatrix\nlabels:\nbarry,david, lin\ndata:\n0,1 1\n0 0 0\n0 0\n0")
    #expect(PajekReaderTests.edges(labels.document) == ["barry>david 1", "barry>lin 1"])
    #expect(labels.document.vertices.map(\.id) == ["1", "2", "3"])
    let embedded = read(
      "dl\nn = 3\nlabels embedded\nformat = fullmatrix\ndata:\nBill \"Jan X\" Jim\n"
        + "Bill 0 0 1\n\"Jan X\" 0 0 0\nJim 1 3 0\n")
    #expect(
      PajekReaderTests.edges(embedded.document) == ["Bill>Jim 1", "Jim>Bill 1", "Jim>Jan X 3"])
    for reading in [plain, labels, embedded] { #expect(reading.log.isEmpty) }
  }

  @Test func readsLabelsAndDataOnOneLine() {
    let line = read("DL N=3 FORMAT=FULLMATRIX LABELS: a,b,\"Data:\" DATA: 0 1 1 1 0 0 1 0 0\n")
    #expect(PajekReaderTests.edges(line.document) == ["a-b 1", "a-Data: 1"])
    let lines = read("dl nr=2 nc=3\nrow labels: a,b\ncolumn labels: x\ny z data:\n1 0 1\n0 1 1\n")
    #expect(PajekReaderTests.edges(lines.document) == ["a-x 1", "a-z 1", "b-y 1", "b-z 1"])
    for reading in [line, lines] { #expect(reading.log.isEmpty) }
  }

  @Test func readsHalvesAndAbsentDiagonals() {
    let lower = read("dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 4\n")
    #expect(PajekReaderTests.edges(lower.document) == ["2-1 1", "3-2 4"])
    let upper = read("dl n=3 format=upperhalf\ndata:\n0 1 0\n0 4\n0\n")
    #expect(PajekReaderTests.edges(upper.document) == ["1-2 1", "2-3 4"])
    let full = read("dl n=3 diagonal absent\ndata:\n1 0\n1 4\n0 3\n")
    #expect(PajekReaderTests.edges(full.document) == ["1>2 1", "2>1 1", "2>3 4", "3>2 3"])
    for reading in [lower, upper, full] { #expect(reading.log.isEmpty) }
  }

  @Test func readsListsOfLinks() {
    let numbers = read(
      "DL n=5\nformat = edgelist1\nlabels:\ngeorge, sally, jim, billy, jane\n"
        + "data:\n1 2\n1,3,2.5\n3 1\n")
    #expect(
      PajekReaderTests.edges(numbers.document)
        == ["george>sally 1", "george>jim 2.5", "jim>george 1"])
    #expect(numbers.document.vertices.count == 5)
    let embedded = read(
      "DL n=4\nformat = edgelist1\nlabels embedded:\ndata:\ngeorge sally\nsally george\n\"J. B.\" sally 2\nsally \"J. B.\" 2\n"
    )
    #expect(PajekReaderTests.edges(embedded.document) == ["george-sally 1", "sally-J. B. 2"])
    #expect(embedded.document.vertices.map(\.label) == ["george", "sally", "J. B.", "4"])
    let nodes = read("dl n=4 format=nodelist1\ndata:\n1 2 3\n4 1\n")
    #expect(PajekReaderTests.edges(nodes.document) == ["1>2 1", "1>3 1", "4>1 1"])
    let counted = read("dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1\n")
    #expect(PajekReaderTests.edges(counted.document) == ["1>2 1", "1>3 1", "3>1 1"])
  }

  @Test func keepsTwoModesApart() {
    let matrix = read(
      "dl nr=2, nc=3\nrow labels:\nAnn Bob\ncolumn labels:\nx\ny\nAnn\ndata:\n1 0 2\n0 3 0\n")
    #expect(PajekReaderTests.edges(matrix.document) == ["Ann-x 1", "Ann-Ann 2", "Bob-y 3"])
    #expect(matrix.document.vertices.map(\.id) == ["r1", "r2", "c1", "c2", "c3"])
    #expect(
      matrix.document.vertexAttributes == [
        .init(name: "mode", values: .integer([1, 1, 2, 2, 2]))
      ])
    let list = read(
      "dl nr=2 nc=2 format=edgelist2\nlabels embedded\ndata:\nAnn paper1 2\nBob paper2\nBob Ann\n")
    #expect(
      PajekReaderTests.edges(list.document) == ["Ann-paper1 2", "Bob-paper2 1", "Bob-Ann 1"])
    let nodes = read("dl nr=2 nc=4 format=nodelist2\ndata:\n1 1 4\n2 3\n")
    #expect(nodes.document.edges.map(\.target) == [2, 5, 4])
    for reading in [matrix, list, nodes] { #expect(reading.log.isEmpty) }
  }

  @Test func readsTheFirstOfSeveralMatrices() {
    let reading = read(
      "dl n=2 nm=3\nmatrix labels:\nfriends, \"co authors\", foes\nlabels:\na b\ndata:\n"
        + "0 1\n1 0\n0 7\n7 0\n0 0\n0 0\n")
    #expect(PajekReaderTests.edges(reading.document) == ["a-b 1"])
    #expect(reading.document.title == "friends")
    #expect(
      reading.log.problems == [
        .graphFile(.leftOut("matrix \"co authors\"", count: 1)),
        .graphFile(.leftOut("matrix \"foes\"", count: 1)),
      ])
    let list = read("dl n=3 nm=2 format=edgelist1\ndata:\n1 2\n!\n2 3\n")
    #expect(PajekReaderTests.edges(list.document) == ["1>2 1"])
    #expect(list.log.problems == [.graphFile(.leftOut("further matrix", count: 1))])
  }

  @Test func takesLabelsWithBlanksByLines() {
    let reading = read("dl n=2 format=edgelist1\nlabels:\nAnn Lee\nBob &amp; Co\ndata:\n1 2 3\n")
    #expect(reading.document.vertices.map(\.label) == ["Ann Lee", "Bob & Co"])
  }

  @Test func saysWhatIsWrong() {
    let reading = read(
      "dl n=2 format=edgelist1 colour=red\ndata:\n1\n1 3\n1 2 x\n2 1 1 1\n1 2 nan\n")
    #expect(
      reading.log.problems == [
        .graphFile(.unexpected("colour red", expected: "a keyword of DL")),
        .graphFile(.unexpected("1", expected: "two vertices and a value")),
        .graph(.unknownVertex("3")),
        .attribute(.badNumber("x", of: "weight")),
        .graphFile(.unexpected("1", expected: "the end of the line")),
        .attribute(.badNumber("nan", of: "weight")),
        .graph(.repeats(1, isWeighted: true)),
      ])
    #expect(read("dl n=3\ndata:\n0 1\n").log.problems.map(\.kind) == [.endsEarly])
    #expect(read("dl n=99999999999999999999\n").document.vertices.isEmpty)
    #expect(
      read("dl nr=9000000000000000000 nc=9000000000000000000\ndata:\n1\n").log.problems.map(\.kind)
        == [.tooLarge])
  }

  @Test(arguments: [
    "dl n=3", "DL N = 5\nData:", "\u{FEFF}dl\nformat=edgelist1", "dl nr=2, nc=3", "dl\nlabels:\na",
  ])
  func isKnownByItsBeginning(_ text: String) {
    #expect(GraphFormat.dl.recognises(Array(text.utf8)))
  }

  @Test(arguments: ["dl n 3", "dl 1 2", "dlabel a", "dl", "a dl n=3", "dl\tnr\t1"])
  func isNoListOfLinks(_ text: String) {
    #expect(!GraphFormat.dl.recognises(Array(text.utf8)))
  }

  @Test func readsBackWhatItWrites() {
    var document = GraphDocument(
      vertices: [
        .init(id: "1", label: "Ann Lee"), .init(id: "2", label: "data"),
        .init(id: "3", label: "&amp; = 李,"), .init(id: "4", label: "007"),
      ],
      edges: [.init(source: 0, target: 1, weight: 2.5), .init(source: 1, target: 2, weight: 1)])
    let writing = GraphFormat.dl.writing(document)
    #expect(writing.problems.isEmpty)
    #expect(GraphFormat.dl.read(writing.bytes).document == document)
    #expect(GraphFormat.recognised(writing.bytes) == .dl)
    document.edges[1].isDirected = true
    document.edges[0].isDirected = true
    #expect(GraphFormat.dl.read(GraphFormat.dl.bytes(of: document)).document == document)
    document.vertices[0].cluster = 1
    #expect(
      GraphFormat.dl.writing(document).problems == [.unheld(["cluster"], in: "UCINET DL")])
  }
}
