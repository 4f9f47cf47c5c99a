import CoterieRecords

/// The columns that a file of DOT has beside Graphviz's own attributes.
///
/// A column keeps its name, in quotes where it needs them. One whose name would be drawn, would draw
/// otherwise, or would make Graphviz open files is left out.
struct DOTColumns {
  let vertices: [(name: String, column: AttributeColumn)]
  let edges: [(name: String, column: AttributeColumn)]
  /// Whether the vertices have a column of that name, which Graphviz shows instead of the label.
  let haveTooltips: Bool

  /// Gathers the columns of a document.
  ///
  /// - Parameters:
  ///   - held: The properties for which the dialect has its own place.
  ///   - problems: Takes what can't be held.
  init(
    of document: GraphDocument, held: Set<PropertyColumns.Property>,
    _ problems: inout [AttributeProblem]
  ) {
    let columns = PropertyColumns(title: "DOT", held: held, naming: DOTText.holdable)
    var writable = document
    var unheld: [String] = []
    writable.vertexAttributes.removeAll(
      named: DOTNames.unwritableOfVertices, takingNamesInto: &unheld)
    writable.edgeAttributes.removeAll(named: DOTNames.unwritableOfEdges, takingNamesInto: &unheld)
    if !unheld.isEmpty { problems.append(.drawn(unheld, in: "DOT")) }
    problems.addUnheld(document.namesOfTimedValues, in: "DOT")
    vertices = columns.vertexColumns(of: writable, &problems).map { (DOTText.name($0.name), $0) }
    edges = columns.edgeColumns(of: writable, &problems).map { (DOTText.name($0.name), $0) }
    haveTooltips = writable.vertexAttributes.contains { $0.name == "tooltip" }
  }
}

extension [AttributeColumn] {
  /// Removes the columns of some names, which are in lower case.
  fileprivate mutating func removeAll(
    named names: Set<String>, takingNamesInto removed: inout [String]
  ) {
    removed += map(\.name).filter { names.contains($0.lowercased()) }
    removeAll { names.contains($0.name.lowercased()) }
  }
}
