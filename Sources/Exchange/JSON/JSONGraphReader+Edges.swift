import CoterieRecords

extension JSONGraphReader {
  /// Adds the edge that an object describes.
  mutating func addEdge(
    _ element: JSONElement, _ name: JSONToken?, _ keys: inout JSONKeys, _ text: Span<UInt8>,
    line: Int
  ) {
    if form.isMixed, !element.hasEnds(keys) { return }
    addRepeatedKeys(element, keys, line: line)
    let ends = element.ends(keys)
    guard let source = ends.source.flatMap({ end(named: $0, text) }),
      let target = ends.target.flatMap({ end(named: $0, text) })
    else { return builder.add(.graph(.edgeWithoutEnd), line: line) }
    addEdge(source, target, element, name, &keys, text, line: line)
  }

  /// Adds an edge between two vertices, with what an object says of it.
  mutating func addEdge(
    _ source: Int, _ target: Int, _ element: JSONElement, _ name: JSONToken?,
    _ keys: inout JSONKeys, _ text: Span<UInt8>, line: Int
  ) {
    var edge = EdgeFacts(isDirected: form.isDirected)
    for field in element.fields { edge.take(field, keys[field.key].role, text) }
    let row = builder.addEdge(
      source, target, weight: edge.weight, isDirected: edge.isDirected, line: line)
    if let id = edge.id ?? name.map({ JSONElement.Field($0) }) {
      id.withText(in: text) { builder.edges.ids.append($0, row: row) }
    }
    edge.kind?.withText(in: text) { builder.edges.kinds.append($0, row: row) }
    for field in element.fields { set(field, of: row, edge, &keys, text) }
  }

  /// The vertex that an end of an edge means.
  mutating func end(named field: JSONElement.Field, _ text: Span<UInt8>) -> Int? {
    if edgesMeanPlaces {
      let place = TextField.number(text, field.token.range)
      return places.indices.contains(place) && places[place] >= 0 ? places[place] : nil
    }
    return vertex(named: field, text)
  }

  /// Sets a value of an edge, unless it is one that ``EdgeFacts`` took.
  @inline(__always)
  private mutating func set(
    _ field: JSONElement.Field, of row: Int, _ edge: EdgeFacts, _ keys: inout JSONKeys,
    _ text: Span<UInt8>
  ) {
    guard let name = keys[field.key].columnName else { return }
    switch keys[field.key].role {
    case .weight where edge.weight != nil: return
    case .directionWord where edge.directionWord == field.token.range: return
    default: break
    }
    let column = keys.column(of: field, named: name, in: &builder.edgeColumns, text)
    field.withText(in: text) { builder.set($0, edge: row, column: column) }
  }
}

/// What an object says of an edge beyond its columns.
private struct EdgeFacts {
  var isDirected: Bool
  var weight: Double?
  var id: JSONElement.Field?
  var kind: JSONElement.Field?
  /// Where the word is that gives the direction.
  var directionWord: Range<Int>?

  init(isDirected: Bool) { self.isDirected = isDirected }

  /// A number, which may be in quotes; nil for all others, which are kept in a column.
  @inline(__always)
  private static func weight(_ field: JSONElement.Field, _ text: Span<UInt8>) -> Double? {
    switch field.token.kind {
    case .number: field.number(in: text)
    case .string: WrittenNumber(field.string(in: text)).number
    default: nil
    }
  }

  @inline(__always)
  mutating func take(_ field: JSONElement.Field, _ role: JSONRole, _ text: Span<UInt8>) {
    switch role {
    case .weight: weight = Self.weight(field, text)
    case .edgeID: id = field
    case .kind: kind = field
    case .hasDirection(let means):
      guard field.token.kind == .boolean else { return }
      isDirected = text.has("true", at: field.token.range) == means
    case .directionWord:
      switch field.string(in: text).lowercased() {
      case "directed": isDirected = true
      case "undirected": isDirected = false
      default: return
      }
      directionWord = field.token.range
    default: return
    }
  }
}
