import CoterieRecords
import CoterieText

/// Writes DOT for Graphviz: `dot -Tsvg network.dot -O` draws it as it is.
///
/// - Vertices are `n0`, `n1`, …, since Graphviz cannot hold every name as one; the name is the label
///   and (unless it holds a backslash or quote) the tooltip, the document's id the attribute `id`.
/// - Clusters are subgraphs `cluster_1`, `cluster_2`, …; sizes, colours and line widths are
///   Graphviz's; an inferred edge is dashed and has `inferred="true"`.
/// - Positions are points, pinned (`pos="12,34!"`, `inputscale=72`), for neato; without them sfdp
///   lays the graph out.
/// - Columns are attributes. Weights are weights: for the `dot` engine Graphviz rounds them down.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [The DOT language](https://graphviz.org/doc/info/lang.html).
enum DOTWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    for line in document.descriptionLines {
      output.append("// \(CleanText.onOneLine(line))\n")
    }
    output.append("graph coterie {\n")
    appendDefaults(of: document, to: &output)
    appendVertices(of: document, to: &output)
    appendEdges(of: document, to: &output)
    output.append("}\n")
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static let columns = PropertyColumns(
    reservedNames: DOTText.graphvizNames.union(["cluster", "cluster_label", "inferred"]),
    naming: DOTText.attributeName, hasWidth: true)

  private static func appendDefaults(of document: GraphDocument, to output: inout TextOutput) {
    let arePlaced = document.vertices.contains { $0.position?.isFinite == true }
    output.append("  graph [charset=\"UTF-8\", outputorder=\"edgesfirst\", ")
    output.append(
      arePlaced
        ? "layout=\"neato\", inputscale=\"72\", overlap=\"true\"]\n"
        : "layout=\"sfdp\", overlap=\"prism\"]\n")
    if !document.title.isEmpty {
      output.append("  label=\(DOTText.label(document.title))\n  labelloc=\"t\"\n")
    }
    output.append(
      """
        node [shape="circle", style="filled", fixedsize="shape", width="0.25", fontsize="10", \
      color="white", fillcolor="#9aa5ae"]
        edge [color="#5b6b7a80"]\n
      """)
  }

  private static func appendVertices(of document: GraphDocument, to output: inout TextOutput) {
    let columns = columns.vertexColumns(of: document).filter {
      $0.name != "cluster" && $0.name != "cluster_label"
    }
    for index in document.vertices.indices {
      append(vertex: index, of: document, columns: columns, to: &output)
    }
    appendClusters(of: document, to: &output)
  }

  /// Appends a subgraph per cluster; the vertices keep their order, since they are known before.
  private static func appendClusters(of document: GraphDocument, to output: inout TextOutput) {
    var members: [Int: [Int]] = [:]
    for (index, vertex) in document.vertices.enumerated() {
      if let cluster = vertex.cluster { members[cluster, default: []].append(index) }
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

  private static func append(
    vertex index: Int, of document: GraphDocument, columns: [AttributeColumn],
    to output: inout TextOutput
  ) {
    let vertex = document.vertices[index]
    let label = DOTText.label(vertex.label)
    output.append("  n\(index) [label=\(label)")
    // Graphviz 2.42 resolves the backslashes of a tooltip twice.
    if !label.utf8.contains(UInt8(ascii: "\\")) { output.append(", tooltip=\(label)") }
    if vertex.id != "n\(index)" { output.append(", id=\(DOTText.label(vertex.id))") }
    if let position = vertex.position, position.isFinite {
      output.append(", pos=\"")
      output.append(position.x)
      output.append(",")
      output.append(position.y)
      output.append("!\"")
    }
    if let size = vertex.size, size.isFinite {
      output.append(", width=\"\(PlainDecimal.text(of: size / 72))\"")
    }
    if let color = vertex.color { output.append(", fillcolor=\"\(color.hexadecimal)\"") }
    append(columns, at: index, to: &output)
    output.append("]\n")
  }

  private static func appendEdges(of document: GraphDocument, to output: inout TextOutput) {
    let columns = columns.edgeColumns(of: document).filter { $0.name != "inferred" }
    for (index, edge) in document.edges.enumerated() {
      output.append("  n\(edge.source) -- n\(edge.target) [")
      output.append("weight=\"\(PlainDecimal.text(of: edge.weight.isFinite ? edge.weight : 1))\"")
      if let width = edge.width, width.isFinite {
        output.append(", penwidth=\"\(PlainDecimal.text(of: width))\"")
      }
      if let color = edge.color { output.append(", color=\"\(color.hexadecimal)\"") }
      if edge.isInferred { output.append(", style=\"dashed\", inferred=\"true\"") }
      append(columns, at: index, to: &output)
      output.append("]\n")
    }
  }

  private static func append(
    _ columns: [AttributeColumn], at index: Int, to output: inout TextOutput
  ) {
    for column in columns {
      guard let value = column[index] else { continue }
      output.append(", \(column.name)=\(DOTText.value(value.text))")
    }
  }
}
