import CoterieRecords

extension GraphBuilder {
  /// Sets the attributes of an edge that NetworkX writes behind its ends.
  mutating func setAttributes(
    _ field: TableField, ofEdge edge: Int, line: Int, in text: Span<UInt8>
  ) {
    guard let dictionary = PythonDictionary(text, field.range) else {
      let found = String(copying: text.extracting(field.range)).excerpt
      add(
        .graphFile(.unexpected(found, expected: "attributes as Python writes them")), line: line)
      return
    }
    for (key, value) in dictionary.items {
      let column = edgeColumns.column(named: key)
      switch value {
      case .none: continue
      case .written(let word): set(word, edge: edge, column: column)
      case .text(let word):
        set(word, edge: edge, column: column)
        // What is in quotes is text, whatever it looks like.
        if HeaderWords.plain(key) != "weight" { edgeColumns[column].type = .text }
      }
    }
  }

  /// The vertex that a field of a table names, which is made where there is none.
  mutating func vertex(_ field: TableField, in text: Span<UInt8>) -> Int {
    if field.isLiteral(in: text) { return vertex(named: text.extracting(field.range)) }
    return vertex(named: field.string(in: text))
  }
}
