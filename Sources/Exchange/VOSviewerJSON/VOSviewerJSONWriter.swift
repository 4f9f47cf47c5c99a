import CoterieRecords

/// Writes VOSviewer's JSON, which VOSviewer and VOSviewer Online open.
///
/// - Columns of numbers become `weights` where every item has one and none is below 0, else `scores`;
///   `weight<Documents>` is the weight `Documents`, and so is `papers`. All other columns are members of
///   the item.
/// - Either all items have a place, or none has one. A cluster above 1000 is left out.
/// - Links have no direction there.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum VOSviewerJSONWriter {
  private static let title = "VOSviewer's JSON"
  private static let itemColumns = PropertyColumns(
    title: title, held: [.position, .cluster],
    reservedNames: ["id", "label", "x", "y", "cluster", "weights", "scores"])
  private static let linkColumns = PropertyColumns(
    title: title, held: [.direction], reservedNames: ["source_id", "target_id", "strength"])

  /// Writes a file, in UTF-8.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = JSONOutput(to: output)
    let distinct = FileIDs(of: document) { $0 }
    distinct.report(document, in: title, &problems)
    let ids = distinct.texts.map(\.json)
    output.open("{\n\"network\": {\n\"items\": [")
    appendItems(of: document, ids, to: &output, &problems)
    output.open("\n],\n\"links\": [")
    appendLinks(of: document, ids, to: &output, &problems)
    output.open("\n]")
    appendClusters(of: document, to: &output)
    output.open("\n}")
    appendColors(of: document, to: &output)
    appendInfo(of: document, to: &output)
    output.open("\n}\n")
    problems.addUnheld(document.namesOfTimedValues, in: title)
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  private static func appendItems(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let vertices = document.vertices
    let columns = VOSviewerJSONColumns(
      itemColumns.vertexColumns(of: document, &problems).map { JSONColumn($0) },
      rowCount: vertices.count, title: title, &problems)
    let hasPlaces = vertices.positions.count == vertices.count
    if !hasPlaces, !vertices.positions.isEmpty { problems.append(.unheld(["x", "y"], in: title)) }
    if vertices.clusters.values.contains(where: { $0 > 1000 }) {
      problems.append(.unheld(["cluster"], in: title))
    }
    for vertex in vertices.indices {
      output.beginItem()
      output.member("\"id\"", json: ids[vertex])
      output.member("\"label\"", vertices.label(vertex))
      if hasPlaces, let position = vertices.positions[vertex], position.isFinite {
        output.member("\"x\"", position.x)
        output.member("\"y\"", position.y)
      }
      if let cluster = vertices.clusters[vertex], cluster <= 1000 {
        output.member("\"cluster\"", json: String(cluster))
      }
      columns.append(of: vertex, to: &output)
      output.close("}")
    }
  }

  private static func appendLinks(
    of document: GraphDocument, _ ids: [String], to output: inout JSONOutput,
    _ problems: inout [AttributeProblem]
  ) {
    let edges = document.edges
    let columns = linkColumns.edgeColumns(of: document, &problems).map { JSONColumn($0) }
    if !edges.areUndirected { problems.append(.unheld(["directed"], in: title)) }
    for edge in edges.indices {
      output.beginItem()
      output.member("\"source_id\"", json: ids[Int(edges.sources[edge])])
      output.member("\"target_id\"", json: ids[Int(edges.targets[edge])])
      output.member("\"strength\"", edges.weight(edge))
      output.members(columns, of: edge)
      output.close("}")
    }
  }
}

// MARK: - Clusters and texts

extension VOSviewerJSONWriter {
  private static func appendClusters(of document: GraphDocument, to output: inout JSONOutput) {
    if document.clusterLabels.isEmpty { return }
    output.open(",\n\"clusters\": [")
    for (place, label) in document.clusterLabels.enumerated() where place < 1000 {
      output.beginItem()
      output.member("\"cluster\"", json: String(place + 1))
      output.member("\"label\"", label)
      output.close("}")
    }
    output.open("\n]")
  }

  /// The colours of clusters all of whose vertices have one.
  private static func appendColors(of document: GraphDocument, to output: inout JSONOutput) {
    var colors: [Int: Set<String>] = [:]
    let clusters = document.vertices.clusters
    for place in 0..<clusters.count where clusters.values[place] <= 1000 {
      let color = document.vertices.colors[clusters.row(at: place)]
      colors[clusters.values[place], default: []].insert(color?.hexadecimal ?? "")
    }
    let items = colors.sorted { $0.key < $1.key }.compactMap { cluster, found in
      found.count == 1 ? found.first.map { (cluster, $0) } : nil
    }.filter { !$0.1.isEmpty }
    if items.isEmpty { return }
    output.open(",\n\"config\": {\"color_schemes\": {\"cluster_colors\": [")
    for (cluster, color) in items {
      output.beginItem()
      output.member("\"cluster\"", json: String(cluster))
      output.member("\"color\"", color)
      output.close("}")
    }
    output.open("\n]}}")
  }

  private static func appendInfo(of document: GraphDocument, to output: inout JSONOutput) {
    if document.title.isEmpty && document.descriptionLines.isEmpty { return }
    output.open(",\n\"info\": {")
    if !document.title.isEmpty { output.member("\"title\"", document.title) }
    if !document.descriptionLines.isEmpty {
      output.member("\"description\"", VOSviewerText.html(document.descriptionLines))
    }
    output.close("}")
  }
}
