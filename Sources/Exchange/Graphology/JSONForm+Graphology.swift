extension JSONForm {
  /// The form of a graph that graphology serialises: nodes and edges with a `key` and `attributes`; also inside
  /// the file of another program, such as Gephi Lite, which has the values of the nodes beside it.
  static func graphology(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    for path in [[], ["graph"], ["graphDataset", "fullGraph"], ["dataset", "fullGraph"]] {
      if var form = graphology(at: path, outline, text) {
        form.takeDataset(outline)
        return form
      }
    }
    return nil
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

  /// Takes what Gephi Lite has beside the graph: values of nodes by their keys. Those of edges are left out.
  private mutating func takeDataset(_ outline: JSONOutline) {
    for member in outline.members where member.path.count == 2 && member.isObject {
      guard ["graphDataset", "dataset"].contains(member.path[0]) else { continue }
      switch member.path[1] {
      case "nodeData", "nodeRenderingData", "layout": vertexValues.append(member)
      case "edgeData", "edgeRenderingData":
        leftOut.append(.init(name: "value of \(member.path[1])", list: member))
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
