import CoterieExchange
import CoterieRecords
import Testing

/// What GEXF has beside columns comes back where it was.
@Suite struct GEXFNodeColumnTests {
  private static func written(
    _ nodes: String, _ declarations: String = ""
  ) -> (
    file: String, reading: GraphReading
  ) {
    let text =
      "<gexf xmlns:viz='v'><graph><attributes class='node'>\(declarations)</attributes><nodes>"
      + nodes + "</nodes></graph></gexf>"
    let reading = GraphFormat.gexf.read(Array(text.utf8))
    let bytes = GraphFormat.gexf.bytes(of: reading.document)
    #expect(GraphFormat.gexf.read(bytes).document == reading.document)
    return (String(decoding: bytes, as: UTF8.self), reading)
  }

  @Test func keepsThirdNumbersAndShapes() {
    let (file, _) = Self.written(
      """
      <node id='a'><viz:position x='1' y='2' z='3.0'/><viz:shape value='square'/></node>
      <node id='b'><viz:position x='4' y='5' z='0'/></node>
      """)
    #expect(file.contains("z=\"3.0\"/><viz:shape value=\"square\"/>"))
    #expect(file.contains("x=\"4\" y=\"5\" z=\"0\"/></node>"))
    #expect(!file.contains("<attribute "))
  }

  @Test(arguments: [
    "<node id='a' z='0'><viz:position x='1' y='2'/></node>",
    "<node id='a' z='3'/>", "<node id='a' z='deep'><viz:position x='1' y='2'/></node>",
    "<node id='a'><viz:shape value='image' uri='http://i'/></node>", "<node id='a' shape='box'/>",
  ])
  func keepsOtherColumnsOfTheseNamesAsColumns(_ node: String) {
    #expect(Self.written(node).file.contains("<attvalue "))
  }

  @Test func namesListsAndColumnsWithoutValues() {
    let (_, reading) = Self.written(
      "<node id='a'><attvalues><attvalue for='1' value='a|b'/></attvalues></node>",
      "<attribute id='1' title='tags' type='liststring'/>"
        + "<attribute id='2' title='url' type='anyURI'/>")
    #expect(
      reading.log.problems.sorted { "\($0)" < "\($1)" } == [
        .attribute(.emptyColumns(["url"])),
        .attribute(.lists(of: "tags", declared: "liststring")),
      ])
  }
}
