import CoterieRecords

/// What the items of a list are.
enum JSONPart {
  case vertices, vertexValues, edges, edgeValues, clusters

  /// An item in a message.
  var item: String {
    switch self {
    case .vertices, .vertexValues: "a vertex"
    case .edges, .edgeValues: "an edge"
    case .clusters: "a cluster"
    }
  }
}

extension JSONGraphReader {
  /// Reads the vertices, edges or labels of clusters of a list.
  mutating func read(_ part: JSONPart, of member: JSONOutline.Member, in text: Span<UInt8>) {
    var keys = JSONKeys(part == .edges ? form.edgeRoles : form.vertexRoles)
    read(part, of: member, &keys, in: text)
    declareTypes(of: part, keys)
  }

  /// Reads the items of a list.
  mutating func read(
    _ part: JSONPart, of member: JSONOutline.Member, _ keys: inout JSONKeys, in text: Span<UInt8>
  ) {
    var element = JSONElement()
    var list = JSONList(member)
    loop: while true {
      guard builder.hasRoom else {
        builder.addTooLarge(line: list.scanner.line)
        break
      }
      let item = list.next(in: text)
      let line = list.scanner.line
      switch item {
      case .object:
        if !read(part, &element, &keys, &list, text) { break loop }
      case .array:
        if !readArray(part, &element, &keys, &list, text) { break loop }
      case .scalar(let token) where part == .vertices: addVertex(token, text, line: line)
      case .scalar(let token), .broken(let token):
        addUnexpected(token.range, text, expected: part.item, line: line)
      case .cutOff:
        addEnd(inside: "list", line: member.line, text)
        break loop
      case .end: break loop
      }
    }
    display.formUnion(keys.display)
  }

  /// Declares the types of the columns that items of lists have.
  mutating func declareTypes(of part: JSONPart, _ keys: JSONKeys) {
    if part == .edges || part == .edgeValues {
      keys.declareTypes(in: &builder.edgeColumns)
    } else {
      keys.declareTypes(in: &builder.vertexColumns)
    }
  }

  /// Reads an object whose brace was read; false where nothing can follow it.
  private mutating func read(
    _ part: JSONPart, _ element: inout JSONElement, _ keys: inout JSONKeys, _ list: inout JSONList,
    _ text: Span<UInt8>
  ) -> Bool {
    let start = list.scanner
    switch element.read(&list.scanner, &keys, in: text) {
    case .whole:
      switch part {
      case .vertices: addVertex(element, list.key, &keys, text, line: start.line)
      case .vertexValues: addValues(element, list.key, &keys, text)
      case .edges: addEdge(element, list.key, &keys, text, line: start.line)
      case .edgeValues: addEdgeValues(element, list.key, &keys, text)
      case .clusters: addCluster(element, keys, text)
      }
      return true
    case .cutOff:
      addEnd(inside: "object", line: start.line, text)
      return false
    case .broken(let token, let expected):
      addUnexpected(token.range, text, expected: expected, line: list.scanner.line)
      if part == .vertices { places.append(-1) }
      list.scanner = start
      if list.scanner.skipRest(of: .beginObject, in: text) != .cutOff { return true }
      addEnd(inside: "object", line: start.line, text)
      return false
    }
  }

  /// Reads an array whose bracket was read; false where nothing can follow it.
  private mutating func readArray(
    _ part: JSONPart, _ element: inout JSONElement, _ keys: inout JSONKeys, _ list: inout JSONList,
    _ text: Span<UInt8>
  ) -> Bool {
    let start = list.scanner
    let isWhole = list.scanner.skipRest(of: .beginArray, in: text) != .cutOff
    if !isWhole {
      addEnd(inside: "list", line: start.line, text)
    } else if part == .edges {
      addEdge(ofArrayAt: start, &element, &keys, text)
    } else {
      let bracket = (start.position - 1)..<start.position
      addUnexpected(bracket, text, expected: part.item, line: start.line)
      if part == .vertices { places.append(-1) }
    }
    return isWhole
  }

  /// Names a cluster by the members `cluster` and `label`.
  private mutating func addCluster(
    _ element: JSONElement, _ keys: JSONKeys, _ text: Span<UInt8>
  ) {
    var number: Int?
    var label: String?
    for field in element.fields {
      switch keys[field.key].path {
      case ["cluster"]: number = Int(field.string(in: text))
      case ["label"]: label = field.string(in: text)
      default: continue
      }
    }
    if let number, let label { builder.clusterLabels[number] = label }
  }

  /// Says which keys an element has again.
  mutating func addRepeatedKeys(_ element: JSONElement, _ keys: JSONKeys, line: Int) {
    for key in element.repeatedKeys {
      let name = keys[key].path.joined(separator: ".")
      builder.add(.attribute(.repeatedMember(name.excerpt)), line: line)
    }
  }
}
