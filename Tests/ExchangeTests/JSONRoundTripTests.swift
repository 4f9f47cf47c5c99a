import CoterieExchange
import CoterieRecords
import CoterieText
import Testing

/// What JSON keeps of a document.
@Suite struct JSONRoundTripTests {
  private static let names = [
    "plain", " ", "a \"quote\"", "back\\slash\\", "line\nbreak", "tab\t", "\r\n", "<b>&amp;</b>",
    "#", "%", "007", "1",
    "1.0", "nan", "null", "true", "From", "To", "{r|c}", "\u{1}\u{7F}\u{2028}", "李明", "e\u{301}",
    "👩‍👩‍👧", "\u{FEFF}x",
  ]

  /// A document with everything that columns can say.
  private static func document(directed: [Bool]) -> GraphDocument {
    var document = GraphDocument(
      title: "A \"title\" \\", descriptionLines: ["one <b>", "two & three"],
      clusterLabels: ["first", ""])
    for (place, name) in names.enumerated() {
      document.vertices.append(
        .init(
          id: name, label: place == 3 ? "other \"label\"" : name,
          position: .init(x: Double(place) + 0.5, y: -1.25), size: place == 1 ? 2.5 : nil,
          color: place == 2 ? GraphColor(red: 1, green: 2, blue: 255) : nil,
          cluster: place < 2 ? place + 1 : nil,
          spells: place == 4
            ? [.init(start: 1, end: 2), .init(start: 4, excludesStart: true)]
            : place == 5 ? [.init(start: 1999, end: 2003)] : []))
    }
    for (place, isDirected) in directed.enumerated() {
      document.edges.append(
        .init(
          source: place, target: place + 1, weight: Double(place) + 0.25, isDirected: isDirected,
          id: place == 0 ? "e \"0\"" : nil, label: place == 1 ? "l" : nil,
          kind: place == 1 ? "k" : nil, width: place == 1 ? 2 : nil, isInferred: place == 2,
          spells: place == 0 ? [] : [.init(start: place == 1 ? nil : 2, end: 3)]))
    }
    document.vertexAttributes = [
      .init(name: "digits", values: .string(["007", nil, "12345678901234567890"])),
      .init(name: "whole", values: .integer([nil, -3, Int.max])),
      .init(name: "number", values: .double([1, nil, 1e-7, 1e300])),
      .init(name: "truth", values: .boolean([true, false])),
      .init(name: "key with \"quotes\"", values: .string(["", "[1]"])),
      .init(name: "name", values: .string(["not the label"])),
      .init(name: "source", values: .string(["a source"])),
      .init(name: "data", values: .integer([5])),
    ]
    document.edgeAttributes = [
      .init(name: "value", values: .integer([nil, 4])),
      .init(name: "papers", values: .integer([2])),
    ]
    if directed.isEmpty { document.edgeAttributes = [] }
    return document
  }

  @Test(arguments: [
    [], [false, false, false], [true, true, true], [true, false, true], [false, true, false],
  ])
  func keepsAll(_ directed: [Bool]) {
    let document = Self.document(directed: directed)
    for format in [GraphFormat.nodeLink, .graphology] {
      let writing = format.writing(document)
      #expect(writing.problems.isEmpty)
      let reading = format.read(writing.bytes)
      #expect(reading.document.differences(from: document) == [])
      #expect(reading.log.isEmpty)
      #expect(GraphFormat.recognised(writing.bytes) == format)
      let again = format.read(format.writing(reading.document).bytes).document
      #expect(again.differences(from: reading.document) == [])
    }
  }

  @Test(arguments: [[false, false, false], [true, false, true]])
  func keepsAllInCytoscape(_ directed: [Bool]) {
    let document = Self.document(directed: directed)
    let writing = GraphFormat.cytoscape.writing(document)
    #expect(writing.problems == [.takenName("name", to: "name_2", in: "Cytoscape's JSON")])
    let reading = GraphFormat.cytoscape.read(writing.bytes)
    var expected = document
    expected.vertexAttributes[5].name = "name_2"
    #expect(reading.document.differences(from: expected) == [])
    #expect(reading.log.isEmpty)
    #expect(GraphFormat.recognised(writing.bytes) == .cytoscape)
  }

  @Test func keepsAllInVOSviewer() {
    var document = Self.document(directed: [false, false, false])
    document.vertexAttributes.append(
      .init(name: "papers", values: .integer(SparseColumn(Self.names.map(\.utf8.count)))))
    let writing = GraphFormat.vosviewerJSON.writing(document)
    let renamed: KeyValuePairs = [
      "whole": "score<whole>", "number": "score<number>", "data": "score<data>",
      "papers": "weight<Documents>",
    ]
    #expect(
      writing.problems
        == renamed.map { .renamedColumn($0, to: $1, in: "VOSviewer's JSON") })
    let reading = GraphFormat.vosviewerJSON.read(writing.bytes)
    let columns = Dictionary(
      uniqueKeysWithValues: reading.document.vertexAttributes.map { ($0.name, $0.values) })
    for column in document.vertexAttributes {
      let name = renamed.first { $0.key == column.name }?.value ?? column.name
      #expect(columns[name] == column.values)
    }
    var expected = document
    expected.vertexAttributes = reading.document.vertexAttributes
    #expect(reading.document.differences(from: expected) == [])
    #expect(reading.log.isEmpty)
    let again = GraphFormat.vosviewerJSON.writing(reading.document)
    #expect(again.problems.isEmpty)
    #expect(
      GraphFormat.vosviewerJSON.read(again.bytes).document.differences(from: reading.document) == []
    )
  }

  @Test func writesNodeLink() {
    let document = GraphDocument(
      title: "Two",
      vertices: [.init(id: "ada", label: "Ada"), .init(id: "bob")],
      edges: [.init(source: 0, target: 1, weight: 2)],
      vertexAttributes: [.init(name: "papers", values: .integer([3, nil]))])
    #expect(
      String(decoding: GraphFormat.nodeLink.bytes(of: document), as: UTF8.self) == """
        {
        "directed": false,
        "multigraph": false,
        "graph": {"name": "Two"},
        "nodes": [
        {"id": "ada", "label": "Ada", "papers": 3},
        {"id": "bob", "label": "bob"}
        ],
        "edges": [
        {"source": "ada", "target": "bob", "weight": 2}
        ]
        }

        """)
  }

  @Test func writesWhatVOSviewerHolds() {
    let document = GraphDocument(
      vertices: [
        .init(id: "a", color: GraphColor(red: 1, green: 2, blue: 3), cluster: 1), .init(id: "b"),
      ],
      edges: [.init(source: 0, target: 1, isDirected: true)],
      clusterLabels: ["one"],
      vertexAttributes: [.init(name: "papers", values: .integer([3, 1]))])
    let writing = GraphFormat.vosviewerJSON.writing(document)
    #expect(
      String(decoding: writing.bytes, as: UTF8.self) == """
        {
        "network": {
        "items": [
        {"id": "a", "label": "a", "cluster": 1, "weights": {"Documents": 3}, "color": "#010203"},
        {"id": "b", "label": "b", "weights": {"Documents": 1}}
        ],
        "links": [
        {"source_id": "a", "target_id": "b", "strength": 1}
        ],
        "clusters": [
        {"cluster": 1, "label": "one"}
        ]
        },
        "config": {"color_schemes": {"cluster_colors": [
        {"cluster": 1, "color": "#010203"}
        ]}}
        }

        """)
    #expect(writing.problems.contains(.unheld(["directed"], in: "VOSviewer's JSON")))
  }
}

extension GraphDocument {
  /// The parts that differ from those of another document, each with what is here and there.
  func differences(from other: GraphDocument) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ part: String, _ one: Value, _ other: Value) {
      if one != other { found.append("\(part): \(one) and \(other)") }
    }
    compare("title", title, other.title)
    compare("lines", descriptionLines, other.descriptionLines)
    compare("clusters", clusterLabels, other.clusterLabels)
    compare("times", timeFormat, other.timeFormat)
    compare("vertex count", vertices.count, other.vertices.count)
    compare("edge count", edges.count, other.edges.count)
    for (place, (one, two)) in zip(vertices, other.vertices).enumerated() {
      compare("vertex \(place)", one, two)
    }
    for (place, (one, two)) in zip(edges, other.edges).enumerated() {
      compare("edge \(place)", one, two)
    }
    // Members of JSON have the order in which they first occur.
    func sorted(_ columns: [AttributeColumn]) -> [AttributeColumn] {
      columns.sorted { $0.name < $1.name }
    }
    for path in [\GraphDocument.vertexAttributes, \.edgeAttributes] {
      let (one, two) = (sorted(self[keyPath: path]), sorted(other[keyPath: path]))
      compare("columns", one.map(\.name), two.map(\.name))
      for (one, two) in zip(one, two) { compare(one.name, one, two) }
    }
    return found
  }
}
