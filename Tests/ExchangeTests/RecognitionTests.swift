import CoterieExchange
import CoterieRecords
import Testing

/// How a file's first 64 KB show its format.
@Suite struct RecognitionTests {
  private static let filler = String(repeating: "a comment that goes on and on ", count: 170)
  private static let lines = String(repeating: "% a comment\n", count: 450)

  @Test(arguments: [
    (GraphFormat.dot, "/* \(filler) */ graph { a -- b }"),
    (.dot, "// \(filler)\n# \(filler)\nstrict digraph \"x\" { a -> b }"),
    (.pajek, "% \(filler)\n*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n"),
    (.pajek, "\(lines)*Network n\n\(lines)*vertices 2\n*Edges\n1 2\n"),
    (.gml, "# \(filler)\nCreator \"\(filler)\"\ncomment \"\(filler)\" graph [ node [ id 1 ] ]"),
    (.graphML, "<?xml version=\"1.0\"?><!-- \(filler) <gexf> -->\n<graphml></graphml>"),
    (.graphML, "<!DOCTYPE x [<!-- \(filler) --><!ENTITY a '<gexf>'>]><graphml></graphml>"),
    (.gexf, "<?a \(filler)?><!-- <graphml> \(filler) --><gexf></gexf>"),
    (.gexf, "<!-- a -- b \(filler) --><gexf></gexf>"),
    (.edgeList, "# \(filler)\n1 2\n2 3\n"), (.edgeList, "\(lines)a\tb\t1\nb\tc\t2\n"),
  ])
  func looksBehindLongComments(_ format: GraphFormat, _ text: String) {
    #expect(text.utf8.count > 5000)
    #expect(GraphFormat.recognised(Array(text.utf8)) == format)
    let marked = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    #expect(GraphFormat.recognised(Array(marked.utf8)) == format)
    if format != .edgeList {
      let wide = marked.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      #expect(GraphFormat.recognised(wide) == format)
    }
  }
}
