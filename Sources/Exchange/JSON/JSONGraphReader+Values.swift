import CoterieRecords

extension JSONGraphReader {
  /// Reads the values that a file has beside the lists of vertices and edges. Of two values of one name the last
  /// one stays.
  mutating func readValues(_ text: Span<UInt8>) {
    readValues(.vertexValues, of: form.vertexValues, text)
    if form.edgeValues.isEmpty { return }
    let ids = builder.edges.ids
    for place in 0..<ids.count where edgesByID[ids.text(at: place)] == nil {
      edgesByID[ids.text(at: place)] = ids.row(at: place)
    }
    readValues(.edgeValues, of: form.edgeValues, text)
  }

  private mutating func readValues(
    _ part: JSONPart, of lists: [JSONOutline.Member], _ text: Span<UInt8>
  ) {
    var keys = JSONKeys { _ in nil }
    strayValues = 0
    for list in lists { read(part, of: list, &keys, in: text) }
    declareTypes(of: part, keys)
    if let list = lists.first, strayValues > 0 {
      let name = "list of values of \(part.item) that is not there"
      builder.add(.graphFile(.leftOut(name, count: strayValues)), line: list.line)
    }
  }

  /// Adds what an object says of the edge whose id leads to it.
  mutating func addEdgeValues(
    _ element: JSONElement, _ name: JSONToken?, _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) {
    guard let edge = name.flatMap({ edgesByID[$0.string(in: text)] }) else {
      strayValues += 1
      return
    }
    for field in element.fields {
      guard let name = keys[field.key].columnName else { continue }
      let column = keys.column(of: field, named: name, in: &builder.edgeColumns, text)
      field.withText(in: text) { builder.set($0, edge: edge, column: column) }
    }
  }
}
