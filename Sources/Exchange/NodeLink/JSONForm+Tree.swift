extension JSONForm {
  /// The form of a tree as NetworkX and D3 write it: vertices with `children` in them.
  ///
  /// Vertices without an id are numbered as they end, since names may occur several times.
  static func tree(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    guard let root = outline.members.first, root.isObject, let children = outline.list("children"),
      outline["id"] != nil || outline["name"] != nil
    else { return nil }
    let paths = JSONOutline.itemPaths(of: children, in: text)
    guard paths.contains(["id"]) || paths.contains(["name"]) else { return nil }
    var form = JSONForm()
    form.vertices = root
    form.layout = .tree
    form.isDirected = true
    form.namesPlaces = true
    form.vertexRoles = { $0 == ["id"] ? .id : nil }
    return form
  }
}
