import CoterieText

/// Writes GEXF 1.3, the format in which Gephi plays a network through the years.
///
/// - Vertices have their first and last year, edges a spell per run of years, both ends included;
///   the weight of each year is the dynamic attribute `weight`, and the whole weight is beside
///   it as the edge's own `weight`, which readers without a notion of time take.
/// - An edge lies inside the years of its ends: a vertex whose years are narrower than those of one
///   of its edges is written with the years of both.
/// - What has no year is there at all times.
/// - Static and dynamic columns are in blocks of their own. There is no date of writing, so that
///   equal documents give equal bytes.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The GEXF schema](https://gexf.net/schema.html).
enum GEXFWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
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
    let isDynamic = document.hasYears
    output.append("  <graph defaultedgetype=\"undirected\" idtype=\"string\" ")
    output.append(
      isDynamic
        ? "mode=\"dynamic\" timeformat=\"double\" timerepresentation=\"interval\">\n"
        : "mode=\"static\">\n")
    let vertexColumns = vertexNames.vertexColumns(of: document)
    let edgeColumns = edgeNames.edgeColumns(of: document)
    appendDeclarations(of: vertexColumns, class: "node", to: &output)
    appendDeclarations(of: edgeColumns, class: "edge", to: &output)
    if document.edges.contains(where: { !$0.weightByYear.isEmpty }) {
      output.append(
        """
            <attributes class="edge" mode="dynamic">
              <attribute id="weight" title="weight" type="double"/>
            </attributes>\n
        """)
    }
    appendVertices(of: document, columns: vertexColumns, to: &output)
    appendEdges(of: document, columns: edgeColumns, to: &output)
    output.append("  </graph>\n</gexf>\n")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static let vertexNames = PropertyColumns(
    reservedNames: [
      "id", "label", "pid", "parents", "start", "end", "spells", "viz", "timeset", "interval",
      "timestamp",
    ],
    hasTime: true)
  private static let edgeNames = PropertyColumns(
    reservedNames: [
      "id", "label", "source", "target", "type", "kind", "weight", "start", "end", "spells", "viz",
      "timeset", "interval", "timestamp",
    ],
    hasTime: true, hasWidth: true)

  private static func appendDeclarations(
    of columns: [AttributeColumn], class name: String, to output: inout TextOutput
  ) {
    if columns.isEmpty { return }
    output.append("    <attributes class=\"\(name)\" mode=\"static\">\n")
    for (index, column) in columns.enumerated() {
      output.append("      <attribute id=\"\(index)\" title=\"\(XMLText.escaped(column.name))\" ")
      output.append("type=\"\(type(of: column))\"/>\n")
    }
    output.append("    </attributes>\n")
  }

  private static func type(of column: AttributeColumn) -> String {
    switch column.values {
    case .integer(let values):
      values.allSatisfy { $0.flatMap(Int32.init(exactly:)) != nil || $0 == nil }
        ? "integer" : "long"
    case .double: "double"
    case .string: "string"
    case .boolean: "boolean"
    }
  }
}

extension GEXFWriter {
  private static func appendVertices(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    let ids = document.fileIDs()
    let years = document.yearsCoveringEdges()
    output.append("    <nodes count=\"\(document.vertices.count)\">\n")
    for (index, vertex) in document.vertices.enumerated() {
      output.append("      <node id=\"\(XMLText.escaped(ids[index]))\" ")
      output.append("label=\"\(XMLText.escaped(vertex.label))\"")
      if let years = years[index] { appendYears(years, to: &output) }
      output.append(">")
      appendValues(of: columns, at: index, weights: [], to: &output)
      if let color = vertex.color { appendColor(color, to: &output) }
      if let position = vertex.position, position.isFinite {
        let x = PlainDecimal.text(of: position.x)
        let y = PlainDecimal.text(of: position.y)
        output.append("<viz:position x=\"\(x)\" y=\"\(y)\" z=\"0\"/>")
      }
      if let size = vertex.size, size.isFinite {
        output.append("<viz:size value=\"\(PlainDecimal.text(of: size))\"/>")
      }
      output.append("</node>\n")
    }
    output.append("    </nodes>\n")
  }

  private static func appendEdges(
    of document: GraphDocument, columns: [AttributeColumn], to output: inout TextOutput
  ) {
    let ids = document.fileIDs().map(XMLText.escaped)
    output.append("    <edges count=\"\(document.edges.count)\">\n")
    for (index, edge) in document.edges.enumerated() {
      output.append("      <edge id=\"\(index)\" source=\"\(ids[edge.source])\" ")
      output.append("target=\"\(ids[edge.target])\"")
      if edge.weight.isFinite {
        output.append(" weight=\"\(PlainDecimal.text(of: edge.weight))\"")
      }
      let spells = edge.spells
      if spells.count == 1 { appendYears(spells[0], to: &output) }
      output.append(">")
      appendValues(of: columns, at: index, weights: edge.weightByYear, to: &output)
      if spells.count > 1 {
        output.append("<spells>")
        for spell in spells {
          output.append("<spell")
          appendYears(spell, to: &output)
          output.append("/>")
        }
        output.append("</spells>")
      }
      if let color = edge.color { appendColor(color, to: &output) }
      if let width = edge.width, width.isFinite {
        output.append("<viz:thickness value=\"\(PlainDecimal.text(of: width))\"/>")
      }
      if edge.isInferred { output.append("<viz:shape value=\"dashed\"/>") }
      output.append("</edge>\n")
    }
    output.append("    </edges>\n")
  }

  private static func appendYears(_ years: ClosedRange<Int>, to output: inout TextOutput) {
    output.append(" start=\"\(years.lowerBound)\" end=\"\(years.upperBound)\"")
  }

  private static func appendColor(_ color: GraphColor, to output: inout TextOutput) {
    output.append("<viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>")
  }

  private static func appendValues(
    of columns: [AttributeColumn], at index: Int, weights: [GraphDocument.YearWeight],
    to output: inout TextOutput
  ) {
    var isOpen = false
    func open() {
      if !isOpen { output.append("<attvalues>") }
      isOpen = true
    }
    for (number, column) in columns.enumerated() {
      guard let value = column[index] else { continue }
      open()
      output.append("<attvalue for=\"\(number)\" value=\"\(XMLText.escaped(value.text))\"/>")
    }
    for weight in weights where weight.weight.isFinite {
      open()
      output.append("<attvalue for=\"weight\" value=\"\(PlainDecimal.text(of: weight.weight))\"")
      appendYears(weight.year...weight.year, to: &output)
      output.append("/>")
    }
    if isOpen { output.append("</attvalues>") }
  }
}

extension GraphDocument {
  /// Whether any vertex or edge is placed in time.
  fileprivate var hasYears: Bool {
    vertices.contains { $0.years != nil }
      || edges.contains { $0.years != nil || !$0.weightByYear.isEmpty }
  }

  /// The years of each vertex, widened to those of its edges; nil for a vertex without any.
  fileprivate func yearsCoveringEdges() -> [ClosedRange<Int>?] {
    var years = vertices.map(\.years)
    for edge in edges {
      let spells = edge.spells
      guard let first = spells.first, let last = spells.last else { continue }
      for end in [edge.source, edge.target] {
        guard let own = years[end] else { continue }
        years[end] =
          min(own.lowerBound, first.lowerBound)...max(own.upperBound, last.upperBound)
      }
    }
    return years
  }
}

extension GraphDocument.Edge {
  /// The runs of consecutive years in which the edge has a weight; without weights by year, its
  /// years as one run; none where it has no years.
  var spells: [ClosedRange<Int>] {
    if weightByYear.isEmpty { return years.map { [$0] } ?? [] }
    var spells: [ClosedRange<Int>] = []
    for year in weightByYear.map(\.year).sorted() {
      // The year before exists, as the last spell begins before it.
      if let last = spells.last, year <= last.upperBound || year - 1 == last.upperBound {
        spells[spells.count - 1] = last.lowerBound...max(year, last.upperBound)
      } else {
        spells.append(year...year)
      }
    }
    return spells
  }
}
