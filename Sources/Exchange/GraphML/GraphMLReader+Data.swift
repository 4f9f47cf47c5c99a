import CoterieRecords
import CoterieText

/// Data and descriptions.
extension GraphMLReader {
  mutating func beginData(_ tag: XMLTag) {
    dataKey.removeAll(keepingCapacity: true)
    if let key = tag.value(GraphMLName.key.rawValue) { dataKey += tag.bytes[key] }
    text.removeAll(keepingCapacity: true)
    hasInnerElements = false
    places.append(.data)
  }

  mutating func endData() {
    let isBlank = text.allSatisfy { $0 <= 0x20 }
    // yEd writes empty data for what a node does not have.
    if isBlank, hasLooks || hasInnerElements { return }
    switch places.last {
    case .node: endData(of: .vertices, element: "node")
    case .edge: endData(of: .edges, element: "edge")
    case .graph, .file:
      let key = dataKey
      if let name = columns.name(key.span), !isBlank {
        describeGraph(name, String(decoding: text, as: UTF8.self))
      }
    default: return
    }
  }

  private mutating func endData(of owner: XMLColumns.Owner, element: String) {
    let (key, text) = (dataKey, text)
    let column = columns.column(
      key.span, of: owner, element: element, line: item.line, &builder)
    if let column { item.add(text.span, column: column) }
  }

  /// Takes a value of the graph itself.
  private mutating func describeGraph(_ name: String, _ value: String) {
    switch ColumnPool.plain(name) {
    case let plain where ["title", "name", "label"].contains(plain) && builder.title.isEmpty:
      builder.title = value
    case "description", "desc", "comment":
      builder.descriptionLines += value.split(whereSeparator: \.isNewline).map(String.init)
    default: builder.descriptionLines.append("\(name): \(value.withoutOuterBlanks)")
    }
  }

  mutating func endDescription() {
    let text = text
    switch places.last {
    case .node where item.description == nil:
      item.description = item.keep(text.span)
      let column = builder.vertexColumns.column(named: "desc", type: .text)
      descriptionColumn = column
      item.add(text.span, column: column)
    case .edge:
      item.add(text.span, column: builder.edgeColumns.column(named: "desc", type: .text))
    case .graph, .file: addDescription(String(decoding: text, as: UTF8.self))
    default: break
    }
  }

  /// Takes the description of the file, whose first line is its title, or a further one.
  private mutating func addDescription(_ description: String) {
    let (title, lines) = XMLText.divide(description)
    if builder.title.isEmpty, builder.descriptionLines.isEmpty {
      (builder.title, builder.descriptionLines) = (title, lines)
    } else {
      builder.descriptionLines += [title] + lines
    }
  }

  /// Descriptions that are the names of nodes are no column too.
  mutating func settleDescriptions() {
    guard let descriptionColumn else { return }
    let names: Set<String> = ["label", "nodelabel", "name"]
    let hasNames =
      !builder.vertices.nodeLabels.isEmpty
      || builder.vertexColumns.columns.contains {
        !$0.isEmpty && names.contains(ColumnPool.plain($0.name))
      }
    if !hasNames { builder.vertexColumns[descriptionColumn] = WrittenColumn("desc") }
  }
}

/// Keys.
extension GraphMLReader {
  mutating func beginKey(_ tag: XMLTag) {
    places.append(.key)
    keyColumns = (nil, nil)
    guard let id = tag.value(GraphMLName.id.rawValue) else {
      builder.add(.graphFile(.unexpected("a key without id", expected: "an id")), line: tag.line)
      return
    }
    let span = tag.bytes.span.extracting(id)
    let element = tag.text(GraphMLName.for.rawValue) ?? "all"
    let name = tag.text(GraphMLName.attrName.rawValue) ?? String(copying: span)
    let isLook = tag.value(GraphMLName.yfilesType.rawValue) != nil
    if isLook { hasLooks = true }
    let type = ValueType(xml: tag.text(GraphMLName.attrType.rawValue))
    if isLook || !["node", "edge", "all"].contains(element) {
      return columns.declare(span, name, for: element, isLook: isLook)
    }
    builder.noteLists(name, tag.text(GraphMLName.attrType.rawValue), line: tag.line)
    if element != "edge" {
      let column = builder.vertexColumns.addColumn(named: name, type: type)
      columns.declare(span, name, for: element, .vertices, column: column)
      keyColumns.vertices = column
    }
    if element != "node" {
      let column = builder.edgeColumns.addColumn(named: name, type: type)
      columns.declare(span, name, for: element, .edges, column: column)
      keyColumns.edges = column
    }
  }

  mutating func endDefault() {
    let fallback = String(decoding: text, as: UTF8.self)
    if let column = keyColumns.vertices { builder.vertexColumns[column].fallback = fallback }
    guard let column = keyColumns.edges else { return }
    // An edge without a weight counts 1 anyway.
    let isUsualWeight = fallback == "1" && builder.edgeColumns[column].name == "weight"
    if !isUsualWeight { builder.edgeColumns[column].fallback = fallback }
  }
}
