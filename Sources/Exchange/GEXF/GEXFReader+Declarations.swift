import CoterieRecords
import CoterieText

/// What comes before the nodes.
extension GEXFReader {
  mutating func beginGraph(_ tag: XMLTag) {
    hasGraph = true
    isDirectedByDefault = tag.text(GEXFName.defaultedgetype.rawValue)?.lowercased() == "directed"
    if builder.title.isEmpty { builder.title = tag.text(GEXFName.name.rawValue) ?? "" }
    if tag.text(GEXFName.mode.rawValue) == "slice" { sliceSpell = times.spell(tag) }
  }

  mutating func beginAttributes(_ tag: XMLTag) {
    switch tag.text(GEXFName.class.rawValue)?.lowercased() {
    case nil, "node": declared.owner = .vertices
    case "edge": declared.owner = .edges
    case let name?:
      declared.owner = nil
      leftOut.add("attributes of class \(name)", line: tag.line)
    }
    declared.isDynamic = tag.text(GEXFName.mode.rawValue) == "dynamic"
  }

  mutating func declare(_ tag: XMLTag) {
    declared.column = nil
    guard let owner = declared.owner, let id = tag.value(GEXFName.id.rawValue) else { return }
    let title = tag.text(GEXFName.title.rawValue) ?? tag.text(GEXFName.id.rawValue) ?? ""
    let type = tag.text(GEXFName.type.rawValue)
    let column = column(title, ValueType(xml: type), of: owner)
    builder.noteLists(title, type, line: tag.line)
    let element = owner == .vertices ? "node" : "edge"
    columns.declare(
      tag.bytes.span.extracting(id), title, for: element, owner, column: column)
    declared.column = column
    if owner == .edges, ColumnPool.plain(title) == "inferred" { hasInferredColumn = true }
  }

  /// The column of a title: that of a static attribute where a dynamic one has the same title, or the
  /// other way round.
  private mutating func column(
    _ title: String, _ type: ValueType?, of owner: XMLColumns.Owner
  ) -> Int {
    let name = "\(owner) \(title)"
    let isShared = declaredNames.contains("\(!declared.isDynamic) \(name)")
    declaredNames.insert("\(declared.isDynamic) \(name)")
    switch owner {
    case .vertices:
      return isShared
        ? builder.vertexColumns.column(named: title, type: type)
        : builder.vertexColumns.addColumn(named: title, type: type)
    case .edges:
      return isShared
        ? builder.edgeColumns.column(named: title, type: type)
        : builder.edgeColumns.addColumn(named: title, type: type)
    }
  }

  mutating func endDefault() {
    guard let column = declared.column else { return }
    let fallback = String(decoding: text, as: UTF8.self)
    switch declared.owner {
    case .vertices: builder.vertexColumns[column].fallback = fallback
    case .edges: builder.edgeColumns[column].fallback = fallback
    case nil: break
    }
  }

  /// Takes what the file says of itself; the first line of a description is the title where there is no
  /// other.
  mutating func endMetaText() {
    let text = String(decoding: text, as: UTF8.self)
    switch metaName {
    case .title: builder.title = text
    case .description where builder.title.isEmpty:
      (builder.title, builder.descriptionLines) = XMLText.divide(text)
    case .description:
      builder.descriptionLines = text.split(whereSeparator: \.isNewline).map(String.init)
    case .creator where text != "Coterie" && !text.isEmpty: metaLines.append("Creator: \(text)")
    case .keywords where !text.isEmpty: metaLines.append("Keywords: \(text)")
    default: break
    }
  }
}
