import CoterieExchange

/// A document as lines, one for each vertex and each edge with all that is known of it: two documents say the
/// same if their lines are the same, whatever the order of their edges and columns.
struct DocumentLines {
  private let title: [String]
  private let vertices: [String]
  private let edges: [String]

  /// The lines of the title, of the vertices and of the edges.
  var all: [String] { title + vertices + edges }

  /// The lines that only one of two documents has, a few of them.
  func differences(from other: Self) -> [String] {
    let differing = [(title, other.title), (vertices, other.vertices), (edges, other.edges)]
    return differing.flatMap { one, two -> [String] in
      if one == two { return [] }
      let changes = one.difference(from: two).prefix(4)
      return changes.map { change in
        switch change {
        case .insert(_, let line, _): "+ \(line)"
        case .remove(_, let line, _): "- \(line)"
        }
      }
    }
  }

  /// Describes some parts of a document.
  ///
  /// - Parameter parts: What is described. Vertices are called by their labels, else by their numbers.
  init(_ document: GraphDocument, _ parts: DocumentParts) {
    let texts = parts.contains(.titles) ? [document.title] + document.descriptionLines : []
    title = texts.filter { !$0.isEmpty }
    let names = document.vertices.enumerated().map { place, vertex in
      parts.contains(.labels) ? vertex.label : "\(place + 1)"
    }
    let lines = document.vertices.enumerated().map { place, vertex in
      names[place] + Self.text(of: vertex, document, parts)
        + Self.text(
          of: parts.contains(.vertexColumns) ? document.vertexAttributes : [], place, parts)
    }
    vertices = parts.contains(.order) ? lines : lines.sorted()
    edges =
      document.edges.enumerated().map { place, edge in
        Self.ends(of: edge, names, parts) + Self.text(of: edge, parts)
          + Self.text(of: parts.contains(.edgeColumns) ? document.edgeAttributes : [], place, parts)
      }.sorted()
  }

  private static func text(
    of vertex: GraphDocument.Vertex, _ document: GraphDocument, _ parts: DocumentParts
  ) -> String {
    var text = ""
    if parts.contains(.ids) { text += " id=\(vertex.id)" }
    if parts.contains(.positions), let place = vertex.position {
      text += " at=\(place.x),\(place.y)"
    }
    if parts.contains(.sizes), let size = vertex.size { text += " size=\(size)" }
    if parts.contains(.colors), let color = vertex.color { text += " color=\(color.hexadecimal)" }
    if parts.contains(.clusters), let cluster = vertex.cluster {
      text += " cluster=\(cluster)"
      if cluster <= document.clusterLabels.count {
        text += " \(document.clusterLabels[cluster - 1])"
      }
    }
    return text + Self.text(of: vertex.spells, parts)
  }

  private static func ends(
    of edge: GraphDocument.Edge, _ names: [String], _ parts: DocumentParts
  ) -> String {
    let ends = [names[edge.source], names[edge.target]]
    let isDirected = parts.contains(.directions) && edge.isDirected
    return (isDirected ? ends : ends.sorted()).joined(separator: isDirected ? " -> " : " -- ")
  }

  private static func text(of edge: GraphDocument.Edge, _ parts: DocumentParts) -> String {
    var text = parts.contains(.weights) ? " weight=\(edge.weight)" : ""
    if parts.contains(.edgeIDs), let id = edge.id { text += " id=\(id)" }
    if parts.contains(.edgeLabels), let label = edge.label { text += " label=\(label)" }
    if parts.contains(.kinds), let kind = edge.kind { text += " kind=\(kind)" }
    if parts.contains(.edgeColors), let color = edge.color { text += " color=\(color.hexadecimal)" }
    if parts.contains(.widths), let width = edge.width { text += " width=\(width)" }
    if parts.contains(.inferred), edge.isInferred { text += " inferred" }
    text += Self.text(of: edge.spells, parts)
    if parts.contains(.timedWeights) {
      for weight in edge.timedWeights {
        text += " \([weight.spell].text(.number)):\(weight.weight)"
      }
    }
    return text
  }

  private static func text(of spells: [GraphSpell], _ parts: DocumentParts) -> String {
    parts.contains(.times) && !spells.isEmpty ? " during=\(spells.text(.number))" : ""
  }

  private static func text(
    of columns: [AttributeColumn], _ row: Int, _ parts: DocumentParts
  ) -> String {
    columns.sorted { $0.name < $1.name }.compactMap { column in
      column[row].map { value in
        if case .boolean(let isTrue) = value, !parts.contains(.truthValues) {
          return " \(column.name)=\(AttributeValue.integer(isTrue ? 1 : 0))"
        }
        return " \(column.name)=\(value)"
      }
    }.joined()
  }
}
