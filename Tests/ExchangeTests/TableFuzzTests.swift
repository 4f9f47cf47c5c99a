import CoterieExchange
import CoterieParallel
import CoterieRecords
import Testing

/// Tables of random pieces: they are read to a document that keeps its laws, whatever they are.
@Suite struct TableFuzzTests {
  private static let pieces = [
    "a", "b", "1", "2", "2.5", "2,5", "\t", ",", ";", " ", "\n", "\r\n", "\"", "\"\"", "#", "%",
    "{", "}",
    "{'weight': 2}", "'", ":", "<[", "]>", "<[1, 2]>", "&amp;", "&", "é", "sep=;\n", "Source",
    "Target",
    "Id", "Label", "timeset", "Type", "Weight", "nan", "-", "\u{0}", "99999999999999999999", "\\",
  ]

  @Test func readsWhateverComes() {
    var generator = RepeatableGenerator(seed: 11)
    for round in 0..<600 {
      let count = generator.below(60)
      let text = (0..<count).map { _ in Self.pieces[generator.below(Self.pieces.count)] }.joined()
      let header = generator.below(3) == 0 ? "Source,Target,Id,timeset,Weight,x\n" : ""
      let bytes = Array((header + text).utf8)
      let options = GraphReadingOptions(
        hasHeader: [nil, true, false][round % 3], isCutOff: round.isMultiple(of: 2))
      for format in [GraphFormat.edgeList, .adjacencyList, .lgl] {
        _ = format.recognises(bytes)
        let document = format.read(bytes, options: options).document
        let count = document.vertices.count
        #expect(Set(document.vertices.map(\.id)).count == count)
        #expect(
          document.edges.allSatisfy {
            $0.source != $0.target && $0.source < count && $0.target < count && $0.weight > 0
          })
        _ = GraphReading.joined([format.read(bytes, options: options)])
        _ = GraphFormat.vosviewerMap.writing(document)
        _ = GraphFormat.edgeList.writing(document)
      }
      _ = GraphFormat.recognisedWords(bytes, path: "a.lgl")
    }
  }

  /// Lines that a careless search for closing quotes or braces would read again and again.
  @Test func readsLongLinesOnce() {
    for piece in ["\"a,", "{a,", "\"a\n", "\" ", " {", "a\t\"\"b\n", ",\"", "&;"] {
      let bytes = Array(String(repeating: piece, count: 20_000).utf8)
      #expect(GraphFormat.edgeList.read(bytes).document.edges.count <= bytes.count)
    }
  }
}
