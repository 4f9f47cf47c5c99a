import CoterieExchange
import CoterieRecords
import Testing

/// A vertex that a file lists twice stays as it was first, in all formats alike.
@Suite struct RepeatedVertexTests {
  static let files: [(format: GraphFormat, text: String)] = [
    (
      .gml,
      """
      graph [ node [ id 1 label "A" n 1 ] node [ id 2 label "B" n 2 ]
      node [ id 2 label "B2" n 3 ] ]
      """
    ),
    (
      .gexf,
      "<gexf><graph><nodes><node id='1' label='A' n='1'/><node id='2' label='B' n='2'/>"
        + "<node id='2' label='B2' n='3'/></nodes></graph></gexf>"
    ),
    (.gdf, "nodedef>name VARCHAR,label VARCHAR,n INTEGER\n1,A,1\n2,B,2\n2,B2,3\n"),
    (
      .nodeLink,
      #"{"nodes":[{"id":1,"label":"A","n":1},{"id":2,"label":"B","n":2},{"id":2,"label":"B2","n":3}]}"#
    ),
  ]

  @Test(arguments: files.indices)
  func keepsItsFirstValues(_ number: Int) {
    let (format, text) = Self.files[number]
    let reading = format.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.label) == ["A", "B"])
    #expect(
      reading.document.vertexAttributes.filter { $0.name == "n" }.map(\.values) == [
        .integer([1, 2])
      ])
    let found = reading.log.problems.compactMap { problem -> (count: Int, first: DifferingValue)? in
      if case .attribute(.repeatedValues(let count, let first)) = problem {
        (count, first)
      } else {
        nil
      }
    }
    #expect(found.map(\.count) == [2])
    #expect(
      [("label", "B", "B2"), ("n", "2", "3")].contains { column, kept, lost in
        found.first?.first == .init(of: "2", column: column, kept: kept, lost: lost)
      })
  }

  @Test func takesALaterValueWhereTheFirstIsBlank() {
    let text = "nodedef>name VARCHAR,label VARCHAR,x DOUBLE,y DOUBLE\na,' ',,\na,Ada,1,2\n"
    let reading = GraphFormat.gdf.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.label) == ["Ada"])
    #expect(reading.document.vertices[0].position == .init(x: 1, y: 2))
    #expect(reading.log.problems == [.graph(.repeatedVertex("a"))])
  }
}
