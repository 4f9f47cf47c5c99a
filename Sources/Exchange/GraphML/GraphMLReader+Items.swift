import CoterieRecords
import CoterieText

/// Nodes and edges.
extension GraphMLReader {
  mutating func beginNode(_ tag: XMLTag, _ events: XMLEvents) {
    for attribute in tag.attributes {
      let value = tag.bytes.span.extracting(attribute.value)
      let name = GraphMLName(rawValue: attribute.name)
      if name == .id {
        item.id = item.keep(value)
      } else {
        addAttribute(attribute.name, value, .vertices, events)
      }
    }
  }

  mutating func beginEdge(_ tag: XMLTag, _ events: XMLEvents) {
    item.isDirected = areDirected.last ?? false
    for attribute in tag.attributes {
      let value = tag.bytes.span.extracting(attribute.value)
      switch GraphMLName(rawValue: attribute.name) {
      case .id: item.id = item.keep(value)
      case .source: item.source = item.keep(value)
      case .target: item.target = item.keep(value)
      case .directed:
        let text = String(copying: value).withoutOuterBlanks.lowercased()
        item.isDirected = text == "true" || text == "1"
      default: addAttribute(attribute.name, value, .edges, events)
      }
    }
  }

  /// Takes an attribute that GraphML does not know as a value of a column.
  private mutating func addAttribute(
    _ name: Int, _ value: Span<UInt8>, _ owner: XMLColumns.Owner, _ events: XMLEvents
  ) {
    let text = events.name(name)
    // Hints for parsers and the marks of yEd's folders say nothing of the graph.
    if ["xmlns", "xml:", "parse.", "yfiles."].contains(where: { text.hasPrefix($0) }) { return }
    item.add(value, column: columns.column(ofAttribute: name, of: owner, events, &builder))
  }

  /// Makes the vertex or edge of the innermost open element of what is said of it until here.
  mutating func makeItem() {
    guard let last = open.indices.last else { return }
    if open[last].owner == .edges {
      if !open[last].isMade { builder.addEdge(item) }
    } else if open[last].isMade {
      if let vertex = open[last].vertex { builder.setProperties(of: vertex, item) }
    } else {
      open[last].vertex = builder.addVertex(item)
    }
    open[last].isMade = true
    item.begin(line: item.line)
  }
}
