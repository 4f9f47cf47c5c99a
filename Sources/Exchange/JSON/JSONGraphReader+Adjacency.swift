import CoterieRecords

extension JSONGraphReader {
  /// Reads lists of neighbouring vertices, one for each vertex of the list before, as NetworkX writes them.
  ///
  /// A graph without directions has each edge in the lists of both its ends; the second of them is passed
  /// over.
  mutating func readAdjacency(_ member: JSONOutline.Member, in text: Span<UInt8>) {
    var lists = JSONList(member)
    var keys = JSONKeys(form.edgeRoles)
    var seen: [UInt64: Int] = [:]
    var place = 0
    while true {
      let line = lists.scanner.line
      switch lists.next(in: text) {
      case .array where places.indices.contains(place) && places[place] >= 0:
        let isWhole = readNeighbors(
          of: places[place], &lists.scanner, &keys, &seen, in: text)
        if !isWhole { return addEnd(inside: "list", line: line, text) }
      case .array: if lists.scanner.skipRest(of: .beginArray, in: text) == .cutOff { return }
      case .object: if lists.scanner.skipRest(of: .beginObject, in: text) == .cutOff { return }
      case .scalar, .broken: break
      case .cutOff: return addEnd(inside: "list", line: member.line, text)
      case .end: return keys.declareTypes(in: &builder.edgeColumns)
      }
      place += 1
    }
  }

  /// Reads the list of a vertex, whose bracket was read; false where the text ends in it.
  private mutating func readNeighbors(
    of source: Int, _ scanner: inout JSONScanner, _ keys: inout JSONKeys,
    _ seen: inout [UInt64: Int], in text: Span<UInt8>
  ) -> Bool {
    var element = JSONElement()
    while true {
      let token = scanner.next(in: text)
      let line = scanner.line
      switch token.kind {
      case .comma: continue
      case .end: return false
      case .beginObject:
        let start = scanner
        if case .whole = element.read(&scanner, &keys, in: text) {
          addNeighbor(of: source, element, &keys, &seen, text, line: line)
        } else {
          scanner = start
          if scanner.skipRest(of: .beginObject, in: text) == .cutOff { return false }
        }
      case .endArray, .endObject: return true
      default: addUnexpected(token.range, text, expected: "a vertex", line: line)
      }
    }
  }

  private mutating func addNeighbor(
    of source: Int, _ element: JSONElement, _ keys: inout JSONKeys, _ seen: inout [UInt64: Int],
    _ text: Span<UInt8>, line: Int
  ) {
    guard let field = element.ends(keys).target, let target = vertex(named: field, text) else {
      return builder.add(.graph(.edgeWithoutEnd), line: line)
    }
    if !form.isDirected, source != target {
      let pair = UInt64(max(source, target)) << 32 | UInt64(min(source, target))
      let sign = source < target ? 1 : -1
      // Edges of the pair that one list has and the other one has not yet.
      let balance = seen[pair, default: 0]
      seen[pair] = balance + sign
      if balance * sign < 0 { return }
    }
    addEdge(source, target, element, nil, &keys, text, line: line)
  }
}
