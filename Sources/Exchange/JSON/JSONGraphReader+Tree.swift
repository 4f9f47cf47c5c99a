import CoterieRecords

/// A vertex of a tree whose brace was read and whose end was not.
private struct OpenVertex {
  let line: Int
  var fields: [JSONElement.Field] = []
  /// Those of its children that have ended.
  var children: [Int] = []
  var isInChildren = false
}

extension JSONGraphReader {
  /// Reads vertices that hold their children, however deep; an edge leads from each to each of its children.
  ///
  /// A vertex is made where it ends, so that one that is cut off makes none.
  mutating func readTree(_ root: JSONOutline.Member, in text: Span<UInt8>) {
    var scanner = root.contents
    var keys = JSONKeys(form.vertexRoles)
    var open = [OpenVertex(line: root.line)]
    while let last = open.indices.last {
      let token = scanner.next(in: text)
      switch token.kind {
      case .comma: continue
      case .end: return addEnd(inside: "object", line: open[last].line, text)
      case .beginObject where open[last].isInChildren:
        open.append(OpenVertex(line: scanner.line))
      case .endArray where open[last].isInChildren: open[last].isInChildren = false
      case .endObject:
        let vertex = end(open.removeLast(), &keys, text)
        if let vertex, last > 0 { open[last - 1].children.append(vertex) }
      case .string where !open[last].isInChildren:
        read(token, of: &open[last], &scanner, &keys, text)
      default:
        addUnexpected(token.range, text, expected: "a key or a vertex", line: scanner.line)
      }
    }
    keys.declareTypes(in: &builder.vertexColumns)
  }

  /// Reads the member of a key; the array of the children is opened.
  private mutating func read(
    _ key: JSONToken, of vertex: inout OpenVertex, _ scanner: inout JSONScanner,
    _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) {
    let start = scanner
    guard scanner.next(in: text).kind == .colon else {
      scanner = start
      return addUnexpected(key.range, text, expected: "a key with a colon", line: scanner.line)
    }
    let beforeValue = scanner
    let value = scanner.next(in: text)
    if value.kind == .beginArray, text.has("children", at: key.range) {
      vertex.isInChildren = true
      return
    }
    if value.kind == .beginObject || value.kind == .beginArray {
      if scanner.skipRest(of: value.kind, in: text) != .closed { return }
    } else if !value.isScalar {
      scanner = beforeValue
      return
    }
    if value.kind == .null { return }
    let number = JSONElement.Field(key).withText(in: text) {
      keys.number(of: $0, in: 0, after: 0)
    }
    vertex.fields.append(.init(key: number, token: value, end: scanner.position))
  }

  private mutating func end(
    _ open: OpenVertex, _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) -> Int? {
    guard builder.hasRoom else {
      builder.addTooLarge(line: open.line)
      return nil
    }
    guard let vertex = addVertex(open.fields, nil, &keys, text, line: open.line) else { return nil }
    for child in open.children {
      builder.addEdge(vertex, child, isDirected: form.isDirected, line: open.line)
    }
    return vertex
  }
}
