extension JSONForm {
  /// The form of VOSviewer's JSON: `network` with items, links and clusters.
  static func vosviewer(_ outline: JSONOutline, _ text: Span<UInt8>) -> JSONForm? {
    var form = JSONForm()
    form.vertices = outline.list("network", "items")
    form.edges = outline.list("network", "links")
    form.clusters = outline.list("network", "clusters")
    guard form.vertices != nil || form.edges != nil else { return nil }
    let hasIDs = JSONOutline.itemPaths(of: form.vertices, in: text).contains(["id"])
    form.vertexRoles = { VOSviewerJSONRoles.ofItem($0, idKey: hasIDs ? "id" : "label") }
    form.edgeRoles = VOSviewerJSONRoles.ofLink
    form.title = outline.text(["info", "title"], in: text)
    form.descriptionLines = outline.texts(["info", "description"], in: text).flatMap(
      VOSviewerText.lines(html:))
    return form
  }
}

private enum VOSviewerJSONRoles {
  static func ofItem(_ path: [String], idKey: String) -> JSONRole? {
    switch path {
    case [idKey]: return .id
    case ["weights"], ["scores"]: return .holder
    default:
      guard path.count == 2 else { return nil }
      switch path[0] {
      case "weights": return .column("weight<\(path[1])>")
      case "scores" where VOSviewerJSONColumns.ownScores.contains(path[1]): return .column(path[1])
      case "scores": return .column("score<\(path[1])>")
      default: return nil
      }
    }
  }

  @Sendable static func ofLink(_ path: [String]) -> JSONRole? {
    switch path {
    case ["source_id"]: .source(rank: 0)
    case ["target_id"]: .target(rank: 0)
    case ["strength"]: .weight
    case ["id"]: .edgeID
    default: nil
    }
  }
}
