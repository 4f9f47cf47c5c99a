import CoterieExchange
import CoterieGraphviz
import CoterieText
import Foundation
import Testing

/// What Graphviz draws of the DOT that we write.
@Suite struct DOTDrawingTests {
  /// A document with its vertices on a grid that has room for names.
  private static func placed(_ document: GraphDocument) -> GraphDocument {
    var document = document
    for place in document.vertices.indices {
      document.vertices[place].position = .init(
        x: Double(place % 7) * 200, y: Double(place / 7) * 60)
      document.vertices[place].size = Double(6 + place % 20)
    }
    for place in document.edges.indices { document.edges[place].width = 0.5 + Double(place % 4) }
    return document
  }

  private static func drawing(
    of document: GraphDocument, by engine: GraphvizEngine, as format: GraphvizFormat
  ) throws -> String {
    let dot = String(decoding: GraphFormat.dot.bytes(of: document), as: UTF8.self)
    let rendering = try Graphviz.rendering(of: dot, by: engine, as: format)
    #expect(rendering.warnings.isEmpty)
    return String(decoding: rendering.bytes, as: UTF8.self)
  }

  /// How many groups of an SVG have a class.
  private static func count(_ name: String, in svg: String) -> Int {
    svg.components(separatedBy: "<g id=").count { $0.contains("class=\"\(name)\">") }
  }

  /// The texts of an SVG.
  private static func texts(in svg: String) -> Set<String> {
    let pieces = svg.components(separatedBy: "<text ").dropFirst()
    return Set(
      pieces.map { piece in
        // A mark may stand on the bracket.
        let scalars = piece.unicodeScalars
        let text = scalars.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        return plain(String(text).resolvingEntities)
      })
  }

  private static let documents = [
    placed(SampleNetwork.document), placed(HostileNames.document), HostileNames.document,
  ]

  @Test(arguments: 0..<3)
  func showsEveryVertexEdgeAndName(number: Int) throws {
    let document = Self.documents[number]
    let engine: GraphvizEngine = document.vertices.positions.isEmpty ? .sfdp : .nop2
    let svg = try Self.drawing(of: document, by: engine, as: .svg)
    #expect(Self.count("node", in: svg) == document.vertices.count)
    #expect(Self.count("edge", in: svg) == document.edges.count)
    let texts = Self.texts(in: svg)
    for vertex in document.vertices {
      for line in CleanText.of(vertex.label).split(separator: "\n") {
        let shown = Self.plain(String(line))
        #expect(shown.isEmpty || texts.contains(shown), "\(line)")
      }
    }
  }

  /// A text as SVG can show it: blanks at its ends do not count, nor do kinds of blanks.
  private static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }

  @Test func putsNamesBelowTheirCircles() throws {
    let document = Self.placed(SampleNetwork.document)
    let text = try Self.drawing(of: document, by: .nop2, as: .dot)
    for node in try Graphviz.parse(dot: text).nodes {
      let vertex = document.vertices[try #require(Int(node.name.dropFirst()))]
      let (circle, name) = (try Self.point(node, "pos"), try Self.point(node, "xlp"))
      #expect(abs(circle.x - name.x) < 0.01)
      #expect(abs(circle.y - name.y - (vertex.size ?? 0) / 2 - 7) < 0.01)
      #expect(node.attributes["label"] == "")
    }
  }

  private static func point(
    _ node: ParsedGraph.Node, _ name: String
  ) throws -> (x: Double, y: Double) {
    let numbers = (node.attributes[name] ?? "").split(separator: ",").compactMap { Double($0) }
    return (try #require(numbers.first), try #require(numbers.last))
  }

  @Test func keepsPlacesAndWidths() throws {
    let document = Self.placed(SampleNetwork.document)
    let parsed = try Graphviz.parse(dot: Self.drawing(of: document, by: .nop2, as: .dot))
    let first = try #require(parsed.nodes.first { $0.name == "n0" })
    let start = try Self.point(first, "pos")
    for node in parsed.nodes {
      let vertex = document.vertices[try #require(Int(node.name.dropFirst()))]
      let place = try Self.point(node, "pos")
      #expect(abs(place.x - start.x - (vertex.position?.x ?? 0)) < 0.01)
      #expect(abs(place.y - start.y - (vertex.position?.y ?? 0)) < 0.01)
    }
    let widths = parsed.edges.compactMap { $0.attributes["penwidth"].flatMap { Double($0) } }
    #expect(widths.sorted() == document.edges.compactMap(\.width).sorted())
  }

  /// Columns that would make Graphviz open files or draw otherwise change nothing.
  @Test(arguments: GraphvizEngine.all + [.nop2])
  func opensNoFile(_ engine: GraphvizEngine) throws {
    let plain = Self.placed(SampleNetwork.document)
    var hostile = plain
    let names = [
      "image", "IMAGE", "shapefile", "imagepath", "fontpath", "fontname", "_background", "_draw_",
      "shape", "label", "xlabel", "style", "pos", "xlp", "layout", "stylesheet", "labelfontname",
    ]
    for name in names {
      let values = hostile.vertices.map { _ in Optional("/etc/hostname") }
      hostile.vertexAttributes.append(.init(name: name, values: .string(TextColumn(values))))
      let ofEdges = hostile.edges.map { _ in Optional("/etc/hostname") }
      hostile.edgeAttributes.append(.init(name: name, values: .string(TextColumn(ofEdges))))
    }
    let drawings = try [hostile, plain].map { document in
      try Self.drawing(of: document, by: engine, as: .svg)
    }
    #expect(!drawings[0].contains("hostname"))
    // Those that look at clusters take them in an order that differs from call to call.
    if [.nop2, .sfdp, .twopi, .circo].contains(engine) { #expect(drawings[0] == drawings[1]) }
  }
}
