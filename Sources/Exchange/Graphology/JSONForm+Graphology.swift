extension JSONForm {
  /// The form of a graph that graphology serialises: nodes and edges with a `key` and `attributes`; also inside
  /// the file of another program, such as Gephi Lite, which has the values of nodes and edges, and
  /// what is known of the graph, beside it.
  static func graphology(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    for path in [[], ["graph"], ["graphDataset", "fullGraph"], ["dataset", "fullGraph"]] {
      if var form = graphology(at: path, outline, text) {
        form.takeDataset(outline, text)
        return form
      }
    }
    // Values of many nodes can come before the graph, behind all that a signature sees.
    let isCut = outline.members.first?.isWhole == false
    return isCut && outline.text(["type"], in: text) == "gephi-lite" ? JSONForm() : nil
  }

  private static func graphology(
    at path: [String], _ outline: JSONOutline, _ text: Span<UInt8>
  ) -> JSONForm? {
    func list(_ key: String) -> JSONOutline.Member? {
      outline.members.first { $0.path == path + [key] && $0.isArray }
    }
    let vertices = list("nodes")
    let keys = JSONOutline.itemPaths(of: vertices, in: text)
    let hasKeys = keys.contains(["key"]) && !keys.contains(["id"])
    let hasOptions = ["type", "multi"].contains { option in
      outline.members.contains { $0.path == path + ["options", option] }
    }
    guard let vertices, hasKeys || keys.isEmpty && hasOptions,
      !hasKeys || hasOptions || keys.contains(["attributes"])
    else { return nil }
    var form = JSONForm()
    form.vertices = vertices
    form.edges = list("edges")
    form.isDirected = outline.text(path + ["options", "type"], in: text) != "undirected"
    form.vertexRoles = { path in
      switch path {
      case ["key"]: .id
      case ["attributes"]: .holder
      default: nil
      }
    }
    form.edgeRoles = GraphologyRoles.ofEdge
    form.takeFrame(outline, text)
    return form
  }

  /// Takes what Gephi Lite has beside the graph: values of nodes and of edges by their keys, and metadata.
  private mutating func takeDataset(_ outline: JSONOutline, _ text: Span<UInt8>) {
    for dataset in ["graphDataset", "dataset"] {
      takeValues(of: dataset, outline)
      func metadata(_ key: String) -> String? {
        outline.text([dataset, "metadata", key], in: text)
      }
      title = title ?? metadata("title")
      if let description = metadata("description") { descriptionLines.append(description) }
      for key in ["authors", "keywords"] {
        if let words = metadata(key) { descriptionLines.append("\(key): \(words)") }
      }
    }
  }

  private mutating func takeValues(of dataset: String, _ outline: JSONOutline) {
    for member in outline.members
    where member.path.count == 2 && member.path[0] == dataset && member.isObject {
      switch member.path[1] {
      case "nodeData", "nodeRenderingData", "layout": vertexValues.append(member)
      case "edgeData", "edgeRenderingData": edgeValues.append(member)
      default: continue
      }
    }
  }
}

private enum GraphologyRoles {
  @Sendable static func ofEdge(_ path: [String]) -> JSONRole? {
    switch path {
    case ["key"]: .edgeID
    case ["source"]: .source(rank: 0)
    case ["target"]: .target(rank: 0)
    case ["undirected"]: .hasDirection(false)
    case ["attributes"]: .holder
    default: path.key(inAnyOf: ["attributes"])?.lowercased() == "weight" ? .weight : nil
    }
  }
}
