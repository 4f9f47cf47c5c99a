extension JSONForm {
  /// The form of a graph that graphology serialises: nodes and edges with a `key` and `attributes`.
  static func graphology(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    let vertices = outline.list("nodes")
    let keys = JSONOutline.itemPaths(of: vertices, in: text)
    let hasKeys = keys.contains(["key"]) && !keys.contains(["id"])
    let hasOptions = outline["options", "type"] != nil || outline["options", "multi"] != nil
    guard let vertices, hasKeys || keys.isEmpty && hasOptions,
      !hasKeys || hasOptions || keys.contains(["attributes"])
    else { return nil }
    var form = JSONForm()
    form.vertices = vertices
    form.edges = outline.list("edges")
    form.isDirected = outline.text(["options", "type"], in: text) != "undirected"
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
