/// Node-link JSON: lists of nodes and of links, as NetworkX, D3, sigma.js and vis.js have them, NetworkX's
/// adjacency data, and plain lists of links.
extension JSONForm {
  /// The form of a file that has a list of nodes, of links, or both.
  static func nodeLink(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    var form = JSONForm()
    form.takeLists(outline)
    let vertexKeys = JSONOutline.itemPaths(of: form.vertices, in: text)
    let edgeKeys = JSONOutline.itemPaths(of: form.edges, in: text)
    let ends = NodeLinkRoles.Ends(edgeKeys)
    // Without a list of nodes only links that have both ends show a graph.
    let hasEnds =
      ends.map { $0.areBoth || form.vertices != nil } ?? (form.layout == .adjacency)
    guard form.holdsGraph(vertexKeys, hasEnds: hasEnds, text) else { return nil }
    let idKey = NodeLinkRoles.idKey(
      vertexKeys,
      mayBeName: form.vertices?.isObject != true
        && !NodeLinkRoles.endsAreNumbers(form.edges, ends, text))
    form.namesPlaces = idKey == nil
    form.mayMeanPlaces = true
    form.isDirected = outline["directed"]?.isTrue(in: text) ?? false
    let roles = NodeLinkRoles(idKey: idKey ?? "id", ends: ends, form.layout)
    form.vertexRoles = roles.ofVertex
    form.edgeRoles = roles.ofEdge
    form.takeFrame(outline, text)
    return form
  }

  private mutating func takeLists(_ outline: JSONOutline) {
    vertices = outline.list("nodes", mayBeObject: true)
    edges = outline.list() ?? outline.list("links") ?? outline.list("edges", mayBeObject: true)
    if outline.list() == nil, outline.list("links") != nil, let others = outline.list("edges") {
      leftOut.append(LeftOut(name: "item of \"edges\" beside \"links\"", list: others))
    }
    if let lists = outline.list("adjacency"), vertices != nil {
      edges = lists
      layout = .adjacency
    }
  }

  /// Whether lists are those of a graph: links have two ends, and nodes are called something.
  private func holdsGraph(
    _ vertexKeys: Set<[String]>, hasEnds: Bool, _ text: Span<UInt8>
  ) -> Bool {
    guard let vertices else { return hasEnds }
    // Of a list that is cut the first link may lack its ends.
    if let edges, edges.isWhole, !hasEnds, !edges.startsWithArray(text), !edges.isEmpty(text) {
      return false
    }
    if vertices.isEmpty(text) { return edges != nil }
    return !vertexKeys.isEmpty || vertices.startsWithScalar(text)
  }

  /// Takes what the file says of the graph as a whole.
  mutating func takeFrame(_ outline: JSONOutline, _ text: Span<UInt8>) {
    let paths = ["graph", "attributes", "data", "metadata"].map { [$0] } + [[]]
    for path in paths {
      title = title ?? outline.text(path + ["name"], in: text)
      title = title ?? outline.text(path + ["title"], in: text)
      title = title ?? outline.text(path + ["label"], in: text)
      if descriptionLines.isEmpty {
        descriptionLines = outline.texts(path + ["description"], in: text)
      }
    }
  }
}

extension JSONOutline.Member {
  /// Whether a list has no items.
  fileprivate func isEmpty(_ text: Span<UInt8>) -> Bool {
    var list = JSONList(self)
    if case .end = list.next(in: text) { return true }
    return false
  }

  fileprivate func startsWithScalar(_ text: Span<UInt8>) -> Bool {
    var list = JSONList(self)
    if case .scalar = list.next(in: text) { return isArray }
    return false
  }

  fileprivate func startsWithArray(_ text: Span<UInt8>) -> Bool {
    var list = JSONList(self)
    if case .array = list.next(in: text) { return true }
    return false
  }
}
