extension JSONForm {
  /// The form of Cytoscape's JSON: elements with `data`, in a list for nodes and one for edges, or all in
  /// one; the object around the two lists may be missing.
  static func cytoscape(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    var form = JSONForm()
    form.vertices = outline.list("elements", "nodes")
    form.edges = outline.list("elements", "edges")
    if let list = outline.list("elements") ?? outline.list() {
      let paths = JSONOutline.itemPaths(of: list, in: text)
      guard paths.contains(["data", "id"]) || paths.contains(["data", "source"]) else { return nil }
      form.vertices = list
      form.edges = list
      form.isMixed = true
    }
    if form.vertices == nil, let nodes = outline.list("nodes") {
      let paths = JSONOutline.itemPaths(of: nodes, in: text)
      let edgePaths = JSONOutline.itemPaths(of: outline.list("edges"), in: text)
      guard paths.contains(["data", "id"]), !paths.contains(["id"]),
        edgePaths.isEmpty || edgePaths.contains(["data", "source"])
      else { return nil }
      (form.vertices, form.edges) = (nodes, outline.list("edges"))
    }
    guard form.vertices != nil || form.edges != nil else { return nil }
    form.isDirected = outline["directed"]?.isTrue(in: text) ?? false
    form.vertexRoles = form.isMixed ? CytoscapeRoles.ofMixedVertex : CytoscapeRoles.ofVertex
    form.edgeRoles = CytoscapeRoles.ofEdge
    form.takeFrame(outline, text)
    return form
  }
}

private enum CytoscapeRoles {
  @Sendable static func ofVertex(_ path: [String]) -> JSONRole? {
    switch path {
    case ["data", "id"]: .id
    case ["position", "x"]: .screenX
    case ["position", "y"]: .screenY
    default: ofElement(path)
    }
  }

  /// In a list of vertices and edges the ends say which one an element is.
  @Sendable static func ofMixedVertex(_ path: [String]) -> JSONRole? {
    end(path) ?? ofVertex(path)
  }

  @Sendable static func ofEdge(_ path: [String]) -> JSONRole? {
    switch path {
    case ["data", "id"]: .edgeID
    case ["data", "directed"]: .hasDirection(true)
    case _ where path.count == 2 && path[0] == "data" && path[1].lowercased() == "weight": .weight
    default: end(path) ?? ofElement(path)
    }
  }

  private static func end(_ path: [String]) -> JSONRole? {
    switch path {
    case ["data", "source"]: .source(rank: 0)
    case ["data", "target"]: .target(rank: 0)
    default: nil
    }
  }

  /// What a member of a node or an edge means.
  private static func ofElement(_ path: [String]) -> JSONRole? {
    switch path {
    case ["data"]: .holder
    case ["group"]: .repetition
    case _ where path.count == 1 && display.contains(path[0]): .display
    default: nil
    }
  }

  /// The state of an element on the screen.
  private static let display: Set<String> = [
    "selected", "selectable", "locked", "grabbable", "grabbed", "pannable", "removed", "style",
    "scratch", "css",
  ]
}
