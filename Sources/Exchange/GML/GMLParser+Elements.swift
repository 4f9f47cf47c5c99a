import CoterieRecords
import CoterieText

/// What the values of vertices and edges of GML mean.
extension GMLParser {
  /// Adds a vertex whose values begin at some place.
  mutating func addVertex(from start: Int, line: Int, _ text: Span<UInt8>) {
    defer { values.removeLast(values.count - start) }
    guard let id = value(.id, from: start) else {
      return builder.add(
        .graphFile(.unexpected("a node without id", expected: "an id")), line: line)
    }
    let vertex = vertex(id, text)
    builder.list(vertex, line: line)
    markRepeats(from: start)
    var place: (x: Double?, y: Double?) = (nil, nil)
    for number in start..<values.count {
      let value = values[number]
      switch (value.part, keys.meaning(value.key)) {
      case (.own, .id): continue
      case (.own, .label) where !repeats(value.key):
        setLabel(value.token, of: vertex, text)
      case (.own, .name) where namesAreIDs && !repeats(value.key):
        builder.vertices.ids.set(plain(value.token, text), row: vertex)
      case (.own, .isGroup):
        if WrittenNumber(text, value.token.range).number == 1 { notices.groups.count(line: line) }
        setColumn(value, vertex: vertex, text)
      case (.own, _): setColumn(value, vertex: vertex, text)
      case (.graphics, .x): place.x = WrittenNumber(text, value.token.range).number
      case (.graphics, .y): place.y = WrittenNumber(text, value.token.range).number
      case (.graphics, _): setLook(value, of: vertex, text)
      case (.labelGraphics, .text):
        builder.vertices.nodeLabels.set(labelText(value.token, text), row: vertex)
      case (.labelGraphics, _): drop(value, "LabelGraphics")
      }
    }
    setLists(from: start, text) { $0.setColumn($1, vertex: vertex, to: $2) }
    builder.vertices.place(vertex, x: place.x, y: place.y)
  }

  private mutating func setLook(_ value: Value, of vertex: Int, _ text: Span<UInt8>) {
    switch keys.meaning(value.key) {
    case .width:
      if let width = WrittenNumber(text, value.token.range).number {
        builder.vertices.sizes.append(width, row: vertex)
      }
    case .height: break
    case .fill:
      if let color = color(value.token, text) {
        builder.vertices.colors.append(color, row: vertex)
      }
    default: drop(value, "graphics")
    }
  }

  private mutating func setLabel(_ value: GMLToken, of vertex: Int, _ text: Span<UInt8>) {
    if isPlain(value, text) {
      builder.vertices.labels.set(text.extracting(value.range), row: vertex)
    } else {
      builder.vertices.labels.set(labelText(value, text), row: vertex)
    }
  }

  /// Adds an edge whose values begin at some place.
  mutating func addEdge(from start: Int, line: Int, _ text: Span<UInt8>) {
    defer { values.removeLast(values.count - start) }
    guard let source = value(.source, from: start), let target = value(.target, from: start) else {
      return builder.add(.graph(.edgeWithoutEnd), line: line)
    }
    let weight = value(.weight, from: start)
    let number = weight.flatMap { TextField.decimal(text, $0.range) }
    let edge = builder.addEdge(
      vertex(source, text), vertex(target, text), weight: number, line: line)
    if values.count == start + 2 + (number == nil ? 0 : 1) { return }
    markRepeats(from: start)
    for place in start..<values.count {
      set(values[place], ofEdge: edge, hasWeight: number != nil, text)
    }
    setLists(from: start, text) { $0.setColumn($1, edge: edge, to: $2) }
  }

  private mutating func set(
    _ value: Value, ofEdge edge: Int, hasWeight: Bool, _ text: Span<UInt8>
  ) {
    switch (value.part, keys.meaning(value.key)) {
    case (.own, .source), (.own, .target): break
    case (.own, .weight) where hasWeight: break
    case (.own, .id) where !repeats(value.key):
      builder.edges.ids.append(plain(value.token, text), row: edge)
    case (.own, .label) where !repeats(value.key): setLabel(value.token, ofEdge: edge, text)
    case (.own, .directed) where !repeats(value.key):
      ownDirections[edge] = WrittenNumber(text, value.token.range).number != 0
    case (.own, _): setColumn(value, edge: edge, text)
    case (.graphics, .lineWidth):
      if let width = WrittenNumber(text, value.token.range).number {
        builder.edges.widths[edge] = width
      }
    case (.graphics, .fill):
      if let color = color(value.token, text) { builder.edges.colors[edge] = color }
    case (.graphics, .style) where string(value.token, text) == "dashed":
      if dashedEdges.last != edge { dashedEdges.append(edge) }
    case (.graphics, _): drop(value, "graphics")
    case (.labelGraphics, .text): setLabel(value.token, ofEdge: edge, text)
    case (.labelGraphics, _): drop(value, "LabelGraphics")
    }
  }

  /// Sets the label of an edge that has none yet.
  private mutating func setLabel(_ value: GMLToken, ofEdge edge: Int, _ text: Span<UInt8>) {
    guard edge > builder.edges.labels.rows.last, !value.range.isEmpty else { return }
    if isPlain(value, text) {
      builder.edges.labels.append(text.extracting(value.range), row: edge)
    } else {
      builder.edges.labels.append(labelText(value, text), row: edge)
    }
  }
}

// MARK: - Values

extension GMLParser {
  private func value(_ meaning: GMLKeys.Meaning, from start: Int) -> GMLToken? {
    for place in start..<values.count
    where values[place].part == .own && keys.meaning(values[place].key) == meaning {
      return values[place].token
    }
    return nil
  }

  private mutating func vertex(_ id: GMLToken, _ text: Span<UInt8>) -> Int {
    isPlain(id, text)
      ? builder.vertex(named: text.extracting(id.range)) : builder.vertex(named: plain(id, text))
  }

  /// Whether a text has no entities and no tags.
  private func isPlain(_ value: GMLToken, _ text: Span<UInt8>) -> Bool {
    if value.kind == .word { return true }
    for place in value.range
    where text[place] == UInt8(ascii: "&") || text[place] == UInt8(ascii: "<") { return false }
    return true
  }

  /// The text of a label, which may be written as HTML.
  private func labelText(_ value: GMLToken, _ text: Span<UInt8>) -> String {
    let label = plain(value, text)
    return label.lowercased().hasPrefix("<html") ? HTMLLabel.text(label) : label
  }

  private mutating func color(_ value: GMLToken, _ text: Span<UInt8>) -> GraphColor? {
    let string = plain(value, text)
    let color = GraphColor(text: string)
    if color == nil, !string.isEmpty {
      builder.add(.attribute(.badColor(string.excerpt, of: "fill")), line: value.line)
    }
    return color
  }

  private mutating func drop(_ value: Value, _ list: String) {
    notices.dropList("\(list).\(keys.name(value.key))", line: value.token.line)
  }

  private mutating func setColumn(_ value: Value, vertex: Int, _ text: Span<UInt8>) {
    if repeats(value.key) { return }
    let column = vertexColumn(value.key)
    if value.token.kind == .word { keys[value.key].hasNumbers.vertex = true }
    if isPlain(value.token, text) {
      builder.set(text.extracting(value.token.range), vertex: vertex, column: column)
    } else {
      builder.set(plain(value.token, text), vertex: vertex, column: column)
    }
  }

  private mutating func setColumn(_ value: Value, edge: Int, _ text: Span<UInt8>) {
    if repeats(value.key) { return }
    let column = edgeColumn(value.key)
    if value.token.kind == .word { keys[value.key].hasNumbers.edge = true }
    if isPlain(value.token, text) {
      builder.set(text.extracting(value.token.range), edge: edge, column: column)
    } else {
      builder.set(plain(value.token, text), edge: edge, column: column)
    }
  }

  private mutating func setColumn(_ key: Int, vertex: Int, to string: String) {
    builder.set(string, vertex: vertex, column: vertexColumn(key))
  }

  private mutating func setColumn(_ key: Int, edge: Int, to string: String) {
    builder.set(string, edge: edge, column: edgeColumn(key))
  }

  private mutating func vertexColumn(_ key: Int) -> Int {
    if let column = keys[key].columns.vertex { return column }
    let column = builder.vertexColumns.column(named: keys.name(key))
    keys[key].columns.vertex = column
    return column
  }

  private mutating func edgeColumn(_ key: Int) -> Int {
    if let column = keys[key].columns.edge { return column }
    let column = builder.edgeColumns.column(named: keys.name(key))
    keys[key].columns.edge = column
    return column
  }
}
