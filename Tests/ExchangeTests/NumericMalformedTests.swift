import CoterieExchange
import CoterieRecords
import Testing

/// Files of numbers that are cut, changed or hostile: always a sound graph, never a trap.
@Suite struct NumericMalformedTests {
  static let formats: [GraphFormat] = [.pajek, .pajekInTime, .dl, .matrixMarket, .metis]

  /// Files of each format that between them have all of its parts.
  static let texts: [(GraphFormat, String)] = [
    (
      .pajek,
      """
      *Network "t"
      % comment
      *Vertices 4 2
      1 "Ann \\"Q\\" &amp;" 0.1 0.2 0.5 box ic Red [1-3,5-*]
      2 b
      *Arcs :1 "cites"
      1 3 2.5 l "a b" w 2 [4]
      2: 2 4
      *Edgeslist
      1 3 4
      *Matrix :3
      1 0
      0 1e2
      *Partition p
      *Vertices 4
      1
      2
      3
      4
      *Vector v
      *Vertices 4
      .5
      """
    ),
    (
      .dl,
      "dl nr=2, nc=2 nm=2\nmatrix labels: a b\nlabels embedded\ndata:\nx \"y z\"\na 1 2\nb 0 .5\n0 0"
    ),
    (.dl, "dl n=3 format=nodelist1b\nlabels:\na,b,c\ndata:\n2 2 3\n0\n1 1\n!\n"),
    (.dl, "dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 4"),
    (
      .matrixMarket,
      "%%MatrixMarket matrix coordinate real general\n% c\n3 3 3\n1 2 .5\n2 1 .5\n3 1 -1e2\n"
    ),
    (.matrixMarket, "%%MatrixMarket matrix array real skew-symmetric\n3 3\n1\n0\n-2\n"),
    (.metis, "3 2 111 2\n7 1 2 2 5\n8 1 2 1 5 3 4\n% c\n9 1 2 2 4\n"),
  ]

  /// Ids differ, and no edge joins a vertex to itself, a pair again or a vertex that is not there.
  private static func expectSound(_ reading: GraphReading) {
    let document = reading.document
    #expect(Set(document.vertices.map(\.id)).count == document.vertices.count)
    var pairs: Set<[Int]> = []
    for edge in document.edges {
      #expect(document.vertices.indices.contains(edge.source))
      #expect(document.vertices.indices.contains(edge.target))
      #expect(edge.source != edge.target && edge.weight > 0)
      let ends = [edge.source, edge.target]
      #expect(
        pairs.insert((edge.isDirected ? ends : ends.sorted()) + [edge.isDirected ? 1 : 0]).inserted)
    }
    #expect(!document.vertices.isEmpty || reading.log.hasErrors)
  }

  @Test(arguments: texts.indices) func isSoundWhereverItIsCut(_ place: Int) {
    let (format, text) = Self.texts[place]
    let bytes = Array(text.utf8)
    let whole = format.read(bytes).document
    for end in 0...bytes.count {
      let prefix = Array(bytes[..<end])
      Self.expectSound(format.read(prefix))
      let cut = format.read(prefix, options: GraphReadingOptions(isCutOff: true))
      Self.expectSound(cut)
      // Matrices that are not whole may lack the side that makes them symmetric.
      #expect(cut.document.vertices.count <= whole.vertices.count)
      #expect(cut.document.edges.count <= whole.edges.count + 1)
    }
  }

  @Test(arguments: texts.indices) func isSoundWhateverByteIsChanged(_ place: Int) {
    let (format, text) = Self.texts[place]
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      for byte: UInt8 in [
        0, 0x0A, 0x20, 0x22, 0x25, 0x2A, 0x2C, 0x2D, 0x30, 0x39, 0x3A, 0x5B, 0xFF,
      ] {
        var changed = bytes
        changed[place] = byte
        let reading = format.read(changed)
        Self.expectSound(reading)
        for other in Self.formats where byte == 0x20 {
          Self.expectSound(other.read(other.bytes(of: reading.document)))
        }
      }
    }
  }

  private static func expectBounded(_ reading: GraphReading) {
    #expect(reading.document.vertices.count <= 2_000_000)
    #expect(!reading.document.vertices.isEmpty || reading.log.hasErrors)
  }

  /// What would take a time that grows with the square of the length, or memory for a file of a few bytes.
  @Test(arguments: formats) func staysWithinBounds(_ format: GraphFormat) {
    let many = 20_000
    let texts = [
      "*Vertices 1\n1 \"" + String(repeating: "a\" 1 ", count: many),
      "*Vertices 2\n*Edges\n1 2 1 " + String(repeating: "[1] ", count: 2_000),
      "*Vertices 2\n*Edges\n1 2 1 l \"" + String(repeating: "\\\" ", count: many),
      String(repeating: "*Vertices 9\n*Matrix\n", count: 20_000),
      String(repeating: "*Partition p\n", count: 20_000),
      "*Vertices 3\n" + String(repeating: "1 a\n", count: many),
      "dl n=20000\ndata:\n",
      "dl n=2 format=el1\nlabels:\n" + String(repeating: "a,", count: many),
      "dl nr=19999 nc=1 diagonal=absent\ndata:\n0",
      "%%MatrixMarket matrix array real general\n1000000000000 0\n",
      "%%MatrixMarket matrix array real general\n0 0\n1\n2\n",
      "%%MatrixMarket matrix array real skew-symmetric\n1 1\n1\n2\n",
      "%%MatrixMarket matrix array real symmetric\n0 3\n1\n2\n",
      "%%MatrixMarket matrix coordinate real general\n999999999999999999 999999999999999999 1\n",
      "20000 3 011 1000\n1 2\n", "3 1000000000000 1\n2\n",
      String(repeating: "1 2 ", count: many),
    ]
    for text in texts { Self.expectBounded(format.read(Array(text.utf8))) }
  }
}
