import CoterieExchange
import CoterieRecords
import Testing

/// One text that is no value costs that value, and not those of all other vertices.
@Suite struct PropertyTextTests {
  private static func table(_ rows: [String], of column: String, type: String) -> GraphReading {
    let nodes = rows.indices.map { "n\($0),\(rows[$0])" }.joined(separator: "\n")
    return GraphFormat.gdf.read(
      Array("nodedef>name VARCHAR,\(column) \(type)\n\(nodes)\n".utf8))
  }

  @Test func keepsColoursBesideATextThatIsNone() {
    let reading = Self.table(
      ["'1,2,3'", "#0f0", "unknowncolour", "none", "transparent", ""], of: "color", type: "VARCHAR")
    let vertices = reading.document.vertices
    #expect(vertices[0].color == GraphColor(red: 1, green: 2, blue: 3))
    #expect(vertices[1].color == GraphColor(red: 0, green: 255, blue: 0))
    #expect(vertices.colors.count == 2)
    #expect(reading.document.vertexAttributes.isEmpty)
    #expect(reading.log.problems == [.attribute(.badColor("unknowncolour", of: "color"))])
    #expect(reading.log.diagnostics.map(\.location.line) == [4])
  }

  @Test func leavesAColumnThatIsMostlyNoColourAsItIs() {
    let reading = Self.table(["red", "left", "right"], of: "color", type: "VARCHAR")
    #expect(reading.document.vertices.colors.isEmpty)
    #expect(reading.document.vertexAttributes.map(\.name) == ["color"])
    #expect(reading.log.isEmpty)
  }

  @Test func keepsPlacesSizesAndClustersBesideATextThatIsNone() {
    let text = """
      nodedef>name VARCHAR,x DOUBLE,y DOUBLE,width DOUBLE,cluster INTEGER
      a,1,2,3,1
      b,abc,5,big,two
      c,7,8,9,2
      """
    let reading = GraphFormat.gdf.read(Array(text.utf8))
    let vertices = reading.document.vertices
    #expect(vertices.map(\.position) == [.init(x: 1, y: 2), nil, .init(x: 7, y: 8)])
    #expect(vertices.map(\.size) == [3, nil, 9])
    #expect(vertices.map(\.cluster) == [1, nil, 2])
    #expect(reading.document.vertexAttributes.isEmpty)
    #expect(
      reading.log.problems.filter { $0 != .attribute(.halfPlaces(1)) } == [
        .attribute(.badNumber("abc", of: "x")), .attribute(.badNumber("big", of: "size")),
        .attribute(.badNumber("two", of: "cluster")),
      ])
  }

  @Test func takesNumbersThatAreNoClustersForSomethingElse() {
    let reading = Self.table(["0", "1", "2"], of: "cluster", type: "INTEGER")
    #expect(reading.document.vertices.clusters.isEmpty)
    #expect(reading.document.vertexAttributes.map(\.name) == ["cluster"])
  }

  @Test func saysWhichColourOfGephiIsNone() {
    let text = """
      <gexf xmlns:viz='v'><graph><nodes>
      <node id='a'><viz:color r='300' g='1' b='2'/></node>
      <node id='b'><viz:color hex='#12'/></node>
      <node id='c'><viz:color hex='#12' r='1' g='2' b='3'/></node>
      </nodes></graph></gexf>
      """
    let reading = GraphFormat.gexf.read(Array(text.utf8))
    #expect(
      reading.document.vertices.map(\.color) == [nil, nil, GraphColor(red: 1, green: 2, blue: 3)])
    #expect(
      reading.log.problems == [
        .attribute(.badColor("300,1,2", of: "viz:color")),
        .attribute(.badColor("#12", of: "viz:color")),
      ])
    #expect(reading.log.diagnostics.map(\.location.line) == [2, 3])
  }
}
