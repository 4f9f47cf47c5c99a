import CoterieExchange
import CoterieParallel
import CoterieRecords
import CoterieText
import Testing

/// Edge lists that are written, and read again.
@Suite struct EdgeListWriterTests {
  private static let names = [
    "plain", "", " ", "Ann \"Quote\" Lee", "back\\slash", "a & b", "&amp;", "&#65;", "&uuml;ber",
    "%percent", "#hash", "{r|c}", "{'weight': 2}", "a;b}", "007", "1,5", "-1.5", "nan", "null",
    "// y", "a,b", "[x]", "*Edges", "sep=;", "李明", "e\u{301}clair", "日本\\", "=", "ends\"",
    "a \"\u{307} under a mark", "#\u{307}", "%\u{308}", "\u{301}begins", "source", "target",
    "From", "To", "weight", "Id", "Label", "% sym unweighted",
  ]

  @Test func readsEveryNameBack() {
    var generator = RepeatableGenerator(seed: 3)
    for _ in 0..<300 {
      let names = Self.names.shuffled(using: &generator).prefix(1 + generator.below(12))
      var document = GraphDocument(
        title: "title", descriptionLines: ["more"],
        vertices: VertexTable(names.map { .init(id: $0) }))
      for target in 1..<max(1, names.count) where generator.below(3) > 0 {
        document.edges.append(
          .init(source: generator.below(target), target: target, weight: 0.1 + Double(target)))
      }
      let writing = GraphFormat.edgeList.writing(document)
      let reading = GraphFormat.edgeList.read(writing.bytes)
      #expect(writing.problems.isEmpty)
      #expect(Set(EdgeListTests.links(reading.document)) == Set(EdgeListTests.links(document)))
      #expect(Set(reading.document.vertices.map(\.id)) == Set(names))
      #expect(reading.document.title == "title")
      #expect(reading.document.descriptionLines == ["more"])
    }
  }

  @Test func saysWhatAnEdgeListCannotHold() {
    let document = GraphDocument(
      vertices: [.init(id: "a", label: "X", size: 2), .init(id: "b", label: "X")],
      edges: [.init(source: 0, target: 1, isDirected: true, kind: "cites")])
    let writing = GraphFormat.edgeList.writing(document)
    #expect(String(decoding: writing.bytes, as: UTF8.self) == "a\tb\t1\n")
    #expect(
      writing.problems == [.unheld(["label", "direction", "size", "kind"], in: "an edge list")])
  }
}
