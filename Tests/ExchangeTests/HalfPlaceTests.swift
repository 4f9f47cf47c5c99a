import CoterieExchange
import CoterieRecords
import Testing

/// Vertices with one of the two numbers of a place, in all formats that have places of their own.
@Suite struct HalfPlaceTests {
  @Test(arguments: [
    (
      GraphFormat.gml,
      "graph [ node [ id 1 graphics [ x 1 y 2 ] ] node [ id 2 graphics [ x 5 ] ] ]"
    ),
    (
      .gexf,
      "<gexf xmlns:viz=\"http://gexf.net/1.3/viz\"><graph><nodes><node id=\"1\">"
        + "<viz:position x=\"1\" y=\"2\"/></node><node id=\"2\"><viz:position y=\"1\"/></node></nodes></graph></gexf>"
    ),
    (
      .graphML,
      "<graphml><key id=\"d\" for=\"node\" yfiles.type=\"nodegraphics\"/><graph><node id=\"1\"><data key=\"d\">"
        + "<ShapeNode><Geometry x=\"1\" y=\"2\"/></ShapeNode></data></node><node id=\"2\"><data key=\"d\">"
        + "<ShapeNode><Geometry x=\"3\"/></ShapeNode></data></node></graph></graphml>"
    ),
    (
      .cytoscape,
      "{\"elements\": {\"nodes\": [{\"data\": {\"id\": \"1\"}, \"position\": {\"x\": 1, \"y\": -2}}, "
        + "{\"data\": {\"id\": \"2\"}, \"position\": {\"x\": 3}}], \"edges\": []}}"
    ),
  ])
  func areLeftOutWithAWarning(_ format: GraphFormat, _ text: String) {
    let reading = format.read(Array(text.utf8))
    #expect(reading.document.vertices.map { $0.position?.x } == [1, nil])
    #expect(reading.log.diagnostics.map(\.problem) == [.attribute(.halfPlaces(1))])
  }
}
