import CoterieRecords
import CoterieText

/// Writes DOT for Graphviz: `dot -Tsvg network.dot -O` draws it as it is.
///
/// - Vertices are `n0`, `n1`, …, since Graphviz cannot hold every name as one; the name is the label and
///   (unless it holds a backslash or quote) the tooltip, the document's id the attribute `id`.
/// - Clusters are subgraphs `cluster_1`, `cluster_2`, …; sizes, colours and line widths are
///   Graphviz's; an inferred edge is dashed.
/// - A document with directions is a `digraph`, in which edges without one have `dir="none"`.
/// - Positions are points, pinned (`pos="12,34!"`, `inputscale=72`), for neato, and names are below the
///   circles (`xlabel` at `xlp`) for `neato -n2`. Without positions sfdp lays the graph out, with names on pale
///   circles (`label`), since engines count such names in.
/// - Columns are attributes. Weights are weights: for the `dot` engine Graphviz rounds them down.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The DOT language](https://graphviz.org/doc/info/lang.html).
enum DOTWriter {
  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    let columns = DOTColumns(
      of: document,
      held: [
        .cluster, .color, .direction, .edgeID, .edgeLabel, .inferred, .position, .size, .width,
      ], &problems)
    var output = output
    for line in document.descriptionLines {
      output.append("// \(CleanText.onOneLine(line))\n")
    }
    let isDirected = !document.edges.areUndirected
    output.append("\(isDirected ? "digraph" : "graph") \(DOTText.graphName) {\n")
    appendDefaults(of: document, to: &output)
    appendVertices(of: document, columns, to: &output)
    appendClusters(of: document, to: &output)
    for (index, edge) in document.edges.enumerated() {
      output.append("  n\(edge.source) \(isDirected ? "->" : "--") n\(edge.target)")
      output.append(edgeList(index, edge, of: document, columns, isDirected: isDirected))
    }
    output.append("}\n")
    problems.addControls(of: document, in: "DOT")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func appendDefaults(of document: GraphDocument, to output: inout TextOutput) {
    output.append("  graph [charset=\"UTF-8\", outputorder=\"edgesfirst\", ")
    output.append(
      document.arePlaced
        ? "layout=\"neato\", inputscale=\"72\", overlap=\"true\"]\n"
        : "layout=\"sfdp\", overlap=\"prism\", sep=\"+6\"]\n")
    output.append("  graph \(DOTText.list(DOTText.graphLooks))\n")
    if !document.title.isEmpty {
      output.append("  label=\(DOTText.label(document.title))\n  labelloc=\"t\"\n")
    }
    let defaults = DOTText.vertexDefaults.filter { document.arePlaced || $0.key != "label" }
    output.append("  node \(DOTText.list(defaults))\n")
    output.append("  edge \(DOTText.list(DOTText.edgeDefaults))\n")
  }

  private static func appendVertices(
    of document: GraphDocument, _ columns: DOTColumns, to output: inout TextOutput
  ) {
    let arePlaced = document.arePlaced
    for (index, vertex) in document.vertices.enumerated() {
      let label = DOTText.label(vertex.label)
      var list = DOTList()
      list.append(arePlaced ? "xlabel" : "label", written: label)
      // Graphviz 2.42 resolves the backslashes of a tooltip twice.
      if !columns.haveTooltips, !label.utf8.contains(UInt8(ascii: "\\")) {
        list.append("tooltip", written: label)
      }
      if vertex.id != "n\(index)" { list.append("id", written: DOTText.label(vertex.id)) }
      if let position = vertex.position, position.isFinite {
        let (x, y) = (PlainDecimal.text(of: position.x), PlainDecimal.text(of: position.y))
        list.append("pos", written: "\"\(x),\(y)!\"")
        list.append("xlp", written: "\"\(x),\(PlainDecimal.text(of: labelHeight(below: vertex)))\"")
      }
      if let size = vertex.size { list.append("width", size / 72) }
      if let color = vertex.color {
        let opacity = arePlaced ? "" : DOTText.opacityBelowNames
        list.append("fillcolor", written: "\"\(color.hexadecimal)\(opacity)\"")
      }
      list.append(columns.vertices, at: index)
      output.append("  n\(index)\(list.text)\n")
    }
  }

  /// The height of the middle of a name that is below a circle.
  private static func labelHeight(below vertex: GraphDocument.Vertex) -> Double {
    let center = vertex.position?.y ?? 0
    return center - (vertex.size ?? DOTText.usualSize) / 2 - DOTText.labelDistance
  }

  /// Appends a subgraph per cluster; the vertices keep their order, since they are known before.
  private static func appendClusters(of document: GraphDocument, to output: inout TextOutput) {
    var members: [Int: [Int]] = [:]
    let clusters = document.vertices.clusters
    for place in 0..<clusters.count {
      members[clusters.values[place], default: []].append(clusters.row(at: place))
    }
    for cluster in members.keys.sorted() {
      output.append("  subgraph \"cluster_\(cluster)\" {")
      if document.clusterLabels.indices.contains(cluster - 1) {
        output.append(" label=\(DOTText.label(document.clusterLabels[cluster - 1]));")
      }
      for index in members[cluster, default: []] { output.append(" n\(index);") }
      output.append(" }\n")
    }
  }

  private static func edgeList(
    _ index: Int, _ edge: GraphDocument.Edge, of document: GraphDocument, _ columns: DOTColumns,
    isDirected: Bool
  ) -> String {
    var list = DOTList()
    if let weight = document.edges.weights[index] { list.append("weight", weight) }
    if isDirected, !edge.isDirected { list.append("dir", written: "\"none\"") }
    if let id = edge.id { list.append("id", written: DOTText.label(id)) }
    if let label = edge.label { list.append("label", written: DOTText.label(label)) }
    if let width = edge.width { list.append("penwidth", width) }
    if let color = edge.color { list.append("color", written: "\"\(color.hexadecimal)\"") }
    if edge.isInferred { list.append("style", written: "\"dashed\"") }
    list.append(columns.edges, at: index)
    return list.text + "\n"
  }
}

extension GraphDocument {
  /// Whether it is drawn at given positions.
  fileprivate var arePlaced: Bool { vertices.positions.values.contains(where: \.isFinite) }
}

/// The list of attributes of a statement that is written.
struct DOTList {
  var dialect = DOTText.Dialect.graphviz
  private var parts: [String] = []

  init(dialect: DOTText.Dialect = .graphviz) { self.dialect = dialect }

  /// The list with a blank in front; nothing where it is empty.
  var text: String { parts.isEmpty ? "" : " [" + parts.joined(separator: ", ") + "]" }

  /// Appends a value that is written already.
  mutating func append(_ name: String, written value: String) { parts.append("\(name)=\(value)") }

  /// Appends a number, if it is finite.
  mutating func append(_ name: String, _ number: Double) {
    if number.isFinite { append(name, written: "\"\(PlainDecimal.text(of: number))\"") }
  }

  /// Appends the values of a vertex or an edge. Gephi's older importers stop at an empty text.
  mutating func append(_ columns: [(name: String, column: AttributeColumn)], at row: Int) {
    for (name, column) in columns {
      guard let text = column[row]?.text, !text.isEmpty || dialect == .graphviz else { continue }
      append(name, written: DOTText.value(text, dialect: dialect))
    }
  }
}
