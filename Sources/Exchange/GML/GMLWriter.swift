import CoterieRecords
import CoterieText

/// Writes GML, in ASCII.
///
/// - Ids that are whole numbers are kept; else vertices are numbered from 0, and `name` is the document's
///   id, as `idKey "name"` of the graph says. `label` is what a person reads.
/// - Positions, sizes, colours and line widths are in `graphics`; truth values are 0 and 1; keys of columns
///   are letters, digits and underscores (`first year` becomes `firstYear`).
/// - In a document with directions an edge without one has `directed 0`.
/// - Texts hold characters outside ASCII as `&#NNN;`, which NetworkX reads back and igraph shows as
///   it is.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: M. Himsolt, "GML: A portable graph file format", Universität Passau (1997).
struct GMLWriter {
  private let document: GraphDocument
  private let vertexColumns: [AttributeColumn]
  private let edgeColumns: [AttributeColumn]
  private let isDirected: Bool
  /// The numbers of the vertices in the file, where they are not their places.
  private let numbers: [Int]?
  private var output: TextOutput

  /// Writes a file, in ASCII.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var writer = Self(document, to: output, &problems)
    problems.addUnheld(document.namesOfTimedValues, in: title)
    writer.append()
    return GraphWriting(bytes: writer.output.bytes, problems: problems)
  }

  private static let title = "GML"

  private init(
    _ document: GraphDocument, to output: TextOutput, _ problems: inout [AttributeProblem]
  ) {
    self.document = document
    isDirected = !document.edges.areUndirected
    let ids = document.vertices.indices.map { Self.number(document.vertices.id($0)) }
    let known = ids.compactMap { $0 }
    numbers = known.count == ids.count ? known : nil
    var reserved: Set = ["id", "label", "graph", "graphics", "labelgraphics", "node", "edge"]
    if numbers == nil { reserved.insert("name") }
    let vertexNames = PropertyColumns(
      title: Self.title, held: [.position, .size, .color], reservedNames: reserved,
      naming: GMLText.key)
    let edgeNames = PropertyColumns(
      title: Self.title, held: [.color, .direction, .edgeID, .edgeLabel, .width],
      reservedNames: [
        "id", "label", "source", "target", "weight", "directed", "graphics", "labelgraphics",
        "node",
        "edge",
      ], naming: GMLText.key)
    vertexColumns = vertexNames.vertexColumns(of: document, &problems)
    edgeColumns = edgeNames.edgeColumns(of: document, &problems)
    let own = document.vertexAttributes + document.edgeAttributes
    let truths = own.filter(\.hasTruthValues).map(\.name)
    if !truths.isEmpty { problems.append(.truthAsNumbers(truths, in: Self.title)) }
    self.output = output
  }

  /// An id as a number that every reader holds; nil where it is none.
  private static func number(_ id: String) -> Int? {
    Int(id).flatMap { (0...Int(Int32.max)).contains($0) && String($0) == id ? $0 : nil }
  }

  private mutating func append() {
    output.append("Creator \"Coterie\"\ngraph [\n  directed \(isDirected ? 1 : 0)\n")
    if numbers == nil { output.append("  \(GMLText.idKey) \"name\"\n") }
    if !document.title.isEmpty {
      output.append("  label \(GMLText.quoted(CleanText.onOneLine(document.title)))\n")
    }
    for line in document.descriptionLines {
      output.append("  comment \(GMLText.quoted(CleanText.onOneLine(line)))\n")
    }
    for (index, vertex) in document.vertices.enumerated() { append(vertex, at: index) }
    for (index, edge) in document.edges.enumerated() { append(edge, at: index) }
    output.append("]\n")
  }

  private func number(of vertex: Int) -> Int { numbers?[vertex] ?? vertex }

  private mutating func append(_ vertex: GraphDocument.Vertex, at index: Int) {
    output.append("  node [\n    id \(number(of: index))\n")
    output.append("    label \(GMLText.quoted(vertex.label))\n")
    if numbers == nil { output.append("    name \(GMLText.quoted(vertex.id))\n") }
    append(vertexColumns, at: index)
    var graphics = ""
    if let position = vertex.position, position.isFinite {
      graphics += " x \(Self.text(position.x)) y \(Self.text(position.y))"
    }
    if let size = vertex.size, size.isFinite {
      graphics += " w \(Self.text(size)) h \(Self.text(size))"
    }
    append(graphics, vertex.color)
    output.append("  ]\n")
  }

  private mutating func append(_ edge: GraphDocument.Edge, at index: Int) {
    output.append("  edge [\n    source \(number(of: edge.source))\n")
    output.append("    target \(number(of: edge.target))\n")
    if let weight = document.edges.weights[index], weight.isFinite {
      output.append("    weight \(Self.text(weight))\n")
    }
    if isDirected, !edge.isDirected { output.append("    directed 0\n") }
    if let id = edge.id { output.append("    id \(GMLText.quoted(id))\n") }
    if let label = edge.label { output.append("    label \(GMLText.quoted(label))\n") }
    append(edgeColumns, at: index)
    let width = edge.width.flatMap { $0.isFinite ? " width \(Self.text($0))" : nil }
    append(width ?? "", edge.color)
    output.append("  ]\n")
  }

  private mutating func append(_ graphics: String, _ color: GraphColor?) {
    let fill = color.map { " fill \"\($0.hexadecimal)\"" } ?? ""
    if !graphics.isEmpty || !fill.isEmpty {
      output.append("    graphics [\(graphics)\(fill) ]\n")
    }
  }

  private mutating func append(_ columns: [AttributeColumn], at index: Int) {
    for column in columns {
      guard let value = column[index] else { continue }
      output.append("    \(column.name) ")
      switch value {
      case .string(let text): output.append(GMLText.quoted(text))
      case .boolean(let isTrue): output.append(isTrue ? 1 : 0)
      case .integer, .double: output.append(value.text)
      }
      output.append("\n")
    }
  }

  private static func text(_ number: Double) -> String {
    PlainDecimal.text(of: number, keepingFraction: true)
  }
}

extension AttributeColumn {
  fileprivate var hasTruthValues: Bool {
    if case .boolean(let values) = self.values { !values.isEmpty } else { false }
  }
}
