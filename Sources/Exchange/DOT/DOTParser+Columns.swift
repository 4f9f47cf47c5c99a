import CoterieText

/// A vertex or an edge, which have columns of their own.
enum DOTItem {
  case vertex(Int)
  case edge(Int)
}

/// The values of attributes that are kept in columns.
extension DOTParser {
  /// Keeps the value of an attribute.
  mutating func setColumn(_ attribute: DOTAttribute, of item: DOTItem, _ text: Span<UInt8>) {
    let value = attribute.value
    guard value.isText, lexer.isPlain(value, text) else {
      return setColumn(attribute.name, of: item, to: plainText(value, text))
    }
    if value.isJoined {
      let joined = lexer.joined
      set(joined.span.extracting(value.range), attribute.name, of: item)
    } else {
      set(text.extracting(value.range), attribute.name, of: item)
    }
  }

  /// Keeps a text as the value of the attribute of a name.
  mutating func setColumn(_ name: Int, of item: DOTItem, to string: String) {
    let bytes = Array(string.utf8)
    set(bytes.span, name, of: item)
  }

  private mutating func set(_ bytes: Span<UInt8>, _ name: Int, of item: DOTItem) {
    switch item {
    case .vertex(let vertex): builder.set(bytes, vertex: vertex, column: vertexColumn(name))
    case .edge(let edge): builder.set(bytes, edge: edge, column: edgeColumn(name))
    }
  }

  private mutating func vertexColumn(_ name: Int) -> Int {
    if let column = names[name].vertexColumn { return column }
    let column = builder.vertexColumns.column(named: names.name(name))
    names[name].vertexColumn = column
    return column
  }

  private mutating func edgeColumn(_ name: Int) -> Int {
    if let column = names[name].edgeColumn { return column }
    let column = builder.edgeColumns.column(named: names.name(name))
    names[name].edgeColumn = column
    return column
  }
}
