import CoterieRecords
import CoterieText

/// Items of XML formats as vertices and edges.
extension GraphBuilder {
  /// Lists the vertex of an item and gives it what is said of it; nil, and nothing is made, where it has
  /// no id.
  mutating func addVertex(_ item: XMLItem) -> Int? {
    guard let id = item.id else {
      add(.graphFile(.unexpected("a node without id", expected: "an id")), line: item.line)
      return nil
    }
    let vertex = vertex(named: item.bytes.span.extracting(id))
    list(vertex, line: item.line)
    setProperties(of: vertex, item)
    return vertex
  }

  /// Gives a vertex what is said of it in an item.
  mutating func setProperties(of vertex: Int, _ item: XMLItem) {
    let bytes = item.bytes.span
    for value in item.values {
      if let spell = value.spell {
        vertexColumns[value.column].add(item.text(value.text), row: vertex, during: spell)
      } else if !item.repeatedColumns.contains(value.column) {
        set(bytes.extracting(value.text), vertex: vertex, column: value.column)
      }
    }
    for list in item.lists {
      set(list.text, vertex: vertex, column: list.column)
      if list.isList { addRepeats(of: vertexColumns[list.column], line: item.line) }
    }
    if let text = item.label { vertices.labels.set(bytes.extracting(text), row: vertex) }
    if let text = item.nodeLabel { vertices.nodeLabels.set(bytes.extracting(text), row: vertex) }
    if let text = item.description {
      vertices.descriptions.set(bytes.extracting(text), row: vertex)
    }
    vertices.place(vertex, x: item.place.x, y: item.place.y)
    if let size = item.size { vertices.sizes.append(size, row: vertex) }
    if let color = item.color { vertices.colors.append(color, row: vertex) }
    for spell in item.spells { vertices.spells.append(spell, row: vertex) }
  }

  /// Adds the edge of an item with what is said of it.
  mutating func addEdge(_ item: XMLItem) {
    guard let source = item.source, let target = item.target else {
      add(.graph(.edgeWithoutEnd), line: item.line)
      return
    }
    let bytes = item.bytes.span
    let edge = addEdge(
      vertex(named: bytes.extracting(source)), vertex(named: bytes.extracting(target)),
      weight: item.weight, isDirected: item.isDirected, line: item.line)
    for value in item.values {
      if let spell = value.spell {
        edgeColumns[value.column].add(item.text(value.text), row: edge, during: spell)
      } else if !item.repeatedColumns.contains(value.column) {
        set(bytes.extracting(value.text), edge: edge, column: value.column)
      }
    }
    for list in item.lists {
      set(list.text, edge: edge, column: list.column)
      if list.isList { addRepeats(of: edgeColumns[list.column], line: item.line) }
    }
    setProperties(ofEdge: edge, item)
  }

  private mutating func setProperties(ofEdge edge: Int, _ item: XMLItem) {
    let bytes = item.bytes.span
    if let id = item.id { edges.ids.append(bytes.extracting(id), row: edge) }
    if let label = item.label { edges.labels.append(bytes.extracting(label), row: edge) }
    if let kind = item.kind { edges.kinds.append(bytes.extracting(kind), row: edge) }
    if let color = item.color { edges.colors.append(color, row: edge) }
    if let width = item.size { edges.widths.append(width, row: edge) }
    if item.isInferred { edges.inferred.append(true, row: edge) }
    if !item.spells.isEmpty { edges.spells.append(item.spells.sorted(), row: edge) }
  }

  private mutating func addRepeats(of column: WrittenColumn, line: Int) {
    add(.attribute(.repeatedKey(column.name)), line: line)
  }
}
