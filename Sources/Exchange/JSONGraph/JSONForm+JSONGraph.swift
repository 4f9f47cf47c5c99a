extension JSONForm {
  /// The form of the JSON Graph Format: `graph`, or the first of `graphs`, with nodes by their ids.
  static func jsonGraph(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    if let graphs = outline.list("graphs") {
      var list = JSONList(graphs)
      guard case .object = list.next(in: text) else { return nil }
      let brace = JSONScanner(position: list.scanner.position - 1, line: list.scanner.line)
      var form = JSONForm(jsonGraph: JSONOutline(of: text, at: brace), at: [], text)
      form?.leftOut.append(.init(name: "further graph", list: graphs, keptCount: 1))
      return form
    }
    return JSONForm(jsonGraph: outline, at: ["graph"], text)
  }

  private init?(jsonGraph outline: JSONOutline, at path: [String], _ text: Span<UInt8>) {
    func list(_ key: String) -> JSONOutline.Member? {
      outline.members.first { $0.path == path + [key] && ($0.isArray || $0.isObject) }
    }
    vertices = list("nodes")
    edges = list("edges") ?? list("links")
    guard vertices != nil || edges != nil else { return nil }
    isDirected = outline.text(path + ["directed"], in: text) != "false"
    if let edges = list("hyperedges") { leftOut.append(.init(name: "hyperedge", list: edges)) }
    vertexRoles = JSONGraphRoles.ofVertex
    edgeRoles = JSONGraphRoles.ofEdge
    title = outline.text(path + ["label"], in: text)
    descriptionLines = outline.texts(path + ["metadata", "description"], in: text)
  }
}

private enum JSONGraphRoles {
  @Sendable static func ofVertex(_ path: [String]) -> JSONRole? {
    switch path {
    case ["id"]: .id
    case ["metadata"]: .holder
    default: nil
    }
  }

  @Sendable static func ofEdge(_ path: [String]) -> JSONRole? {
    switch path {
    case ["id"]: .edgeID
    case ["source"]: .source(rank: 0)
    case ["target"]: .target(rank: 0)
    case ["relation"]: .kind
    case ["directed"]: .hasDirection(true)
    case ["metadata"]: .holder
    default: path.key(inAnyOf: ["metadata"])?.lowercased() == "weight" ? .weight : nil
    }
  }
}
