import CoterieRecords
import CoterieText

/// Writes GEXF 1.3, the format in which Gephi plays a network through the years.
///
/// - Spells that overlap are united, since Gephi fails on them. One spell is `start` and `end`, several are
///   `spells`; a side that is open has neither, and one that leaves its moment out is `startopen` or `endopen`.
/// - The weights at some times are the dynamic attribute `weight`, and the whole weight is beside them as the
///   edge's own `weight`, which readers without a notion of time take.
/// - What has no spell is there at all times.
/// - Columns `pid`, `z` and `shape` of nodes are where a reader has found them: in attributes and in what is drawn.
/// - Static and dynamic columns are in blocks of their own. There is no date of writing, so that
///   equal documents give equal bytes.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The GEXF schema](https://gexf.net/schema.html).
struct GEXFWriter {
  private let document: GraphDocument
  private let ids: FileIDs
  private let vertexColumns: GEXFColumns
  private let edgeColumns: GEXFColumns
  /// The columns of nodes that have places of their own.
  private let nodeColumns: GEXFNodeColumns
  private let isDirected: Bool
  private var output: TextOutput

  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var writer = GEXFWriter(document, to: output, &problems)
    writer.appendFile()
    return GraphWriting(bytes: writer.output.bytes, problems: problems)
  }

  private init(
    _ document: GraphDocument, to output: TextOutput, _ problems: inout [AttributeProblem]
  ) {
    var rest = document
    nodeColumns = GEXFNodeColumns(of: document)
    let names = nodeColumns.names
    rest.vertexAttributes.removeAll { names.contains($0.name) }
    self.document = document
    ids = FileIDs(of: document, clean: CleanText.withoutControls)
    self.output = output
    let held: Set<PropertyColumns.Property> = [
      .color, .direction, .edgeID, .edgeLabel, .kind, .position, .size, .time, .width,
    ]
    vertexColumns = GEXFColumns(
      PropertyColumns(title: "GEXF", held: held, reservedNames: ["pid", "parents"])
        .vertexColumns(of: rest, &problems), &problems)
    // NetworkX fails on edges that have a value called key.
    edgeColumns = GEXFColumns(
      PropertyColumns(title: "GEXF", held: held, reservedNames: ["weight", "key"])
        .edgeColumns(of: document, &problems), &problems)
    isDirected = document.edges.areDirected
    ids.report(document, in: "GEXF", &problems)
    problems.addControls(of: document, in: "GEXF")
    if let found = document.overlappingSpells {
      problems.append(.unitedSpells(found.count, first: found.first.excerpt, in: "GEXF"))
    }
  }

  private mutating func appendFile() {
    output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <meta>
          <creator>Coterie</creator>\n
      """)
    if let text = XMLText.description(of: document) {
      output.append("    <description>\(text)</description>\n")
    }
    output.append("  </meta>\n")
    appendGraphTag()
    appendDeclarations(of: vertexColumns, class: "node")
    appendDeclarations(of: edgeColumns, class: "edge")
    appendVertices()
    appendEdges()
    output.append("  </graph>\n</gexf>\n")
  }

  private mutating func appendGraphTag() {
    output.append("  <graph defaultedgetype=\"\(isDirected ? "directed" : "undirected")\" ")
    output.append("idtype=\"string\" ")
    output.append(
      document.hasTimes
        ? "mode=\"dynamic\" timeformat=\"\(document.timeFormat.gexfWord)\" "
          + "timerepresentation=\"interval\">\n"
        : "mode=\"static\">\n")
  }

  private mutating func appendDeclarations(of columns: GEXFColumns, class name: String) {
    if !columns.fixed.isEmpty {
      output.append("    <attributes class=\"\(name)\" mode=\"static\">\n")
      for column in columns.fixed { appendDeclaration(column) }
      output.append("    </attributes>\n")
    }
    let hasWeights = name == "edge" && !document.edges.timedWeights.isEmpty
    if columns.timed.isEmpty && !hasWeights { return }
    output.append("    <attributes class=\"\(name)\" mode=\"dynamic\">\n")
    for column in columns.timed { appendDeclaration(column) }
    if hasWeights {
      output.append("      <attribute id=\"weight\" title=\"weight\" type=\"double\"/>\n")
    }
    output.append("    </attributes>\n")
  }

  private mutating func appendDeclaration(_ column: GEXFColumns.Column) {
    output.append("      <attribute id=\"\(column.id)\" title=\"\(XMLText.escaped(column.name))\" ")
    output.append("type=\"\(column.type)\"/>\n")
  }
}

// MARK: - Vertices and edges

extension GEXFWriter {
  private mutating func appendVertices() {
    let ids = ids.texts
    output.append("    <nodes count=\"\(document.vertices.count)\">\n")
    for (row, vertex) in document.vertices.enumerated() {
      output.append("      <node id=\"\(XMLText.escapedID(ids[row]))\" ")
      output.append("label=\"\(XMLText.escaped(vertex.label))\"")
      if let parent = nodeColumns.parents?[row] {
        output.append(" pid=\"\(XMLText.escaped(parent.text))\"")
      }
      let spells = vertex.spells.united
      if spells.count == 1 { append(spells[0]) }
      output.append(">")
      appendValues(of: vertexColumns, row: row, weights: [])
      append(spells)
      if let color = vertex.color { append(color) }
      if let position = vertex.position, position.isFinite {
        let x = PlainDecimal.text(of: position.x)
        let y = PlainDecimal.text(of: position.y)
        let z = nodeColumns.depths?[row]?.text ?? "0"
        output.append("<viz:position x=\"\(x)\" y=\"\(y)\" z=\"\(z)\"/>")
      }
      appendNumber(vertex.size, "size")
      if let shape = nodeColumns.shapes?[row] {
        output.append("<viz:shape value=\"\(shape.text)\"/>")
      }
      output.append("</node>\n")
    }
    output.append("    </nodes>\n")
  }

  private mutating func appendEdges() {
    let ids = ids.texts.map(XMLText.escapedID)
    output.append("    <edges count=\"\(document.edges.count)\">\n")
    for (row, edge) in document.edges.enumerated() {
      output.append("      <edge")
      append(edge.id, "id")
      output.append(" source=\"\(ids[edge.source])\" target=\"\(ids[edge.target])\"")
      if edge.isDirected != isDirected {
        output.append(" type=\"\(edge.isDirected ? "directed" : "undirected")\"")
      }
      append(edge.kind, "kind")
      append(edge.label, "label")
      // Without a weight an edge counts 1 in GEXF too.
      if let weight = document.edges.weights[row], weight.isFinite {
        output.append(" weight=\"\(PlainDecimal.text(of: weight))\"")
      }
      let spells = edge.spells.united
      if spells.count == 1 { append(spells[0]) }
      output.append(">")
      appendValues(of: edgeColumns, row: row, weights: edge.timedWeights)
      append(spells)
      if let color = edge.color { append(color) }
      appendNumber(edge.width, "thickness")
      if edge.isInferred { output.append("<viz:shape value=\"dashed\"/>") }
      output.append("</edge>\n")
    }
    output.append("    </edges>\n")
  }

  private mutating func append(_ text: String?, _ name: String) {
    if let text { output.append(" \(name)=\"\(XMLText.escaped(text))\"") }
  }

  private mutating func appendNumber(_ number: Double?, _ name: String) {
    guard let number, number.isFinite else { return }
    output.append("<viz:\(name) value=\"\(PlainDecimal.text(of: number))\"/>")
  }

  private mutating func append(_ color: GraphColor) {
    output.append("<viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>")
  }
}

// MARK: - Times and values

extension GEXFWriter {
  /// Writes the spells of an element that has several.
  private mutating func append(_ spells: [GraphSpell]) {
    if spells.count < 2 { return }
    output.append("<spells>")
    for spell in spells {
      output.append("<spell")
      append(spell)
      output.append("/>")
    }
    output.append("</spells>")
  }

  /// Writes the ends of a spell. A spell that is open on both sides is said by an end that never comes.
  private mutating func append(_ spell: GraphSpell) {
    if let start = spell.start {
      output.append(spell.excludesStart ? " startopen=\"" : " start=\"")
      output.append(document.timeFormat.text(of: start) + "\"")
    }
    if let end = spell.end {
      output.append(spell.excludesEnd ? " endopen=\"" : " end=\"")
      output.append(document.timeFormat.text(of: end) + "\"")
    } else if spell.start == nil {
      output.append(" end=\"Infinity\"")
    }
  }

  private mutating func appendValues(
    of columns: GEXFColumns, row: Int, weights: [GraphDocument.TimedWeight]
  ) {
    var isOpen = false
    func value(_ id: String, _ text: String) -> String {
      defer { isOpen = true }
      return (isOpen ? "" : "<attvalues>")
        + "<attvalue for=\"\(id)\" value=\"\(XMLText.escaped(text))\""
    }
    for column in columns.fixed {
      if let found = column.values[row] { output.append(value(column.id, found.text) + "/>") }
    }
    for (id, timed) in columns.timedValues(ofRow: row) {
      output.append(value(id, timed.value.text))
      append(timed.spell)
      output.append("/>")
    }
    for weight in weights where weight.weight.isFinite {
      output.append(value("weight", PlainDecimal.text(of: weight.weight)))
      append(weight.spell)
      output.append("/>")
    }
    if isOpen { output.append("</attvalues>") }
  }
}

extension GraphTimeFormat {
  /// The word of GEXF for the format.
  fileprivate var gexfWord: String {
    switch self {
    case .number: "double"
    case .date: "date"
    case .dateTime: "dateTime"
    }
  }
}

extension GraphDocument {
  /// Whether anything is placed in time.
  fileprivate var hasTimes: Bool {
    !vertices.spells.isEmpty || !edges.spells.isEmpty || !edges.timedWeights.isEmpty
      || (vertexAttributes + edgeAttributes).contains { !$0.timedValues.isEmpty }
  }
}

extension GraphDocument {
  /// How many vertices and edges have spells that overlap, and what the first is called.
  fileprivate var overlappingSpells: (count: Int, first: String)? {
    func rows(_ spells: SparseColumn<[GraphSpell]>) -> [Int] {
      (0..<spells.count).filter { spells.values[$0].united.count < spells.values[$0].count }
        .map(spells.row)
    }
    let (ofVertices, ofEdges) = (rows(vertices.spells), rows(edges.spells))
    let names =
      ofVertices.prefix(1).map { vertices.label($0) }
      + ofEdges.prefix(1).map { edge in
        [edges.sources[edge], edges.targets[edge]].map { vertices.label(Int($0)) }
          .joined(separator: " – ")
      }
    return names.first.map { (ofVertices.count + ofEdges.count, $0) }
  }
}
