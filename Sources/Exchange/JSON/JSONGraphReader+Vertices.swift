import CoterieRecords

extension JSONGraphReader {
  /// Adds the vertex that a scalar names.
  mutating func addVertex(_ token: JSONToken, _ text: Span<UInt8>, line: Int) {
    guard let vertex = vertex(named: JSONElement.Field(token), text) else {
      return places.append(-1)
    }
    list(vertex, line: line)
  }

  /// Adds the vertex that an object describes.
  mutating func addVertex(
    _ element: JSONElement, _ name: JSONToken?, _ keys: inout JSONKeys, _ text: Span<UInt8>,
    line: Int
  ) {
    if form.isMixed, element.hasEnds(keys) { return }
    addRepeatedKeys(element, keys, line: line)
    if addVertex(element.fields, name, &keys, text, line: line) == nil { places.append(-1) }
  }

  /// Adds the vertex that some values describe; nil where none of them is an id.
  mutating func addVertex(
    _ fields: [JSONElement.Field], _ name: JSONToken?, _ keys: inout JSONKeys,
    _ text: Span<UInt8>, line: Int
  ) -> Int? {
    guard let vertex = vertex(of: fields, name, keys, text) else {
      builder.add(
        .graphFile(.unexpected("{", expected: "a vertex that has an id")), line: line)
      return nil
    }
    list(vertex, line: line)
    setValues(of: vertex, fields, &keys, text)
    return vertex
  }

  /// Adds what an object says of the vertex whose id leads to it.
  mutating func addValues(
    _ element: JSONElement, _ name: JSONToken?, _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) {
    guard let vertex = name.flatMap({ vertex(named: .init($0), text) }), builder.isListed(vertex)
    else {
      strayValues += 1
      return
    }
    setValues(of: vertex, element.fields, &keys, text)
  }

  private mutating func list(_ vertex: Int, line: Int) {
    places.append(vertex)
    builder.list(vertex, line: line)
  }

  /// The vertex of an object: that of its id, else of the key that leads to it, else, where edges may mean
  /// places, of its place.
  private mutating func vertex(
    of fields: [JSONElement.Field], _ name: JSONToken?, _ keys: JSONKeys, _ text: Span<UInt8>
  ) -> Int? {
    let id = fields.first { keys[$0.key].role == .id } ?? name.map { .init($0) }
    if let id { return vertex(named: id, text) }
    return form.namesPlaces ? builder.vertex(named: String(places.count)) : nil
  }

  /// The vertex that a value names, which is made where there is none; nil for `null`.
  mutating func vertex(named field: JSONElement.Field, _ text: Span<UInt8>) -> Int? {
    switch field.token.kind {
    case .null: return nil
    case .number:
      let number = TextField.number(text, field.token.range)
      if number != places.count { placesAreIDs = false }
      if number < 0 { return builder.vertex(named: field.plainNumber(in: text)) }
      let id = TextField(range: field.token.range, number: number, isASCII: true)
      return builder.vertex(id, in: text)
    default:
      placesAreIDs = false
      return field.withText(in: text) { builder.vertex(named: $0) }
    }
  }

  private mutating func setValues(
    of vertex: Int, _ fields: [JSONElement.Field], _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) {
    var x: Double?
    var y: Double?
    for field in fields {
      switch keys[field.key].role {
      case .screenX: x = field.number(in: text)
      case .screenY: y = field.number(in: text).map { 0 - $0 }
      default:
        guard let name = keys[field.key].columnName else { continue }
        let column = keys.column(of: field, named: name, in: &builder.vertexColumns, text)
        field.withText(in: text) { builder.set($0, vertex: vertex, column: column) }
      }
    }
    builder.vertices.place(vertex, x: x, y: y)
  }
}
