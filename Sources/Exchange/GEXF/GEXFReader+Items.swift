import CoterieRecords
import CoterieText

/// Nodes and edges.
extension GEXFReader {
  mutating func beginNode(_ tag: XMLTag, _ events: XMLEvents, inside outer: String?) {
    if outer != nil { flattened.add("nested node", line: tag.line) }
    var hasParent = false
    for attribute in tag.attributes {
      let value = tag.bytes.span.extracting(attribute.value)
      switch GEXFName(rawValue: attribute.name) {
      case .id: item.id = item.keep(value)
      case .label: item.label = item.keep(value)
      case .start, .end, .startopen, .endopen, .timestamp, .datefrom, .dateto: continue
      case .intervals: addSpells(value, isOfPoints: false, line: tag.line)
      case .timestamps: addSpells(value, isOfPoints: true, line: tag.line)
      case .pid:
        hasParent = true
        addAttribute(attribute.name, value, .vertices, events)
      default: addAttribute(attribute.name, value, .vertices, events)
      }
    }
    if let outer, !hasParent {
      let id = Array(outer.utf8)
      addAttribute(GEXFName.pid.rawValue, id.span, .vertices, events)
    }
    addOwnSpell(tag)
  }

  mutating func beginEdge(_ tag: XMLTag, _ events: XMLEvents) {
    item.isDirected = isDirectedByDefault
    for attribute in tag.attributes {
      let value = tag.bytes.span.extracting(attribute.value)
      switch GEXFName(rawValue: attribute.name) {
      case .id: item.id = item.keep(value)
      case .source: item.source = item.keep(value)
      case .target: item.target = item.keep(value)
      case .label: item.label = item.keep(value)
      case .kind: item.kind = item.keep(value)
      case .weight, .cardinal: addWeight(value, line: tag.line)
      case .type: item.isDirected = String(copying: value).lowercased() == "directed"
      case .start, .end, .startopen, .endopen, .timestamp, .datefrom, .dateto: continue
      case .intervals: addSpells(value, isOfPoints: false, line: tag.line)
      case .timestamps: addSpells(value, isOfPoints: true, line: tag.line)
      default: addAttribute(attribute.name, value, .edges, events)
      }
    }
    addOwnSpell(tag)
  }

  private mutating func addWeight(_ value: Span<UInt8>, line: Int) {
    item.weight = WrittenNumber(value, value.indices).number
    if item.weight == nil {
      builder.add(.attribute(.badNumber(String(copying: value).excerpt, of: "weight")), line: line)
    }
  }

  /// Takes an attribute that has no other place as a value of a column.
  mutating func addAttribute(
    _ name: Int, _ value: Span<UInt8>, _ owner: XMLColumns.Owner, _ events: XMLEvents
  ) {
    let text = events.name(name)
    if text.hasPrefix("xmlns") || text.hasPrefix("xml:") { return }
    item.add(value, column: columns.column(ofAttribute: name, of: owner, events, &builder))
  }

  mutating func addParent(_ id: Range<Int>, _ tag: XMLTag) {
    let column = builder.vertexColumns.column(named: "parents")
    item.add(tag.bytes.span.extracting(id), column: column)
  }

  /// Makes the vertex or edge of the innermost open element of what is said of it until here.
  mutating func makeItem() {
    guard let last = open.indices.last else { return }
    if item.spells.isEmpty, let sliceSpell, !open[last].isMade, open[last].ownSpell == nil {
      item.spells = [sliceSpell]
    }
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

/// Times and values.
extension GEXFReader {
  private mutating func addOwnSpell(_ tag: XMLTag) {
    if let last = open.indices.last { open[last].ownSpell = times.spell(tag) }
  }

  /// Takes the own start and end of the element that ends, unless spells were inside it.
  mutating func settleOwnSpell() {
    guard let last = open.last, let spell = last.ownSpell else { return }
    if last.hasInnerSpells {
      leftOut.add("start or end beside spells", line: item.line)
    } else {
      item.spells.append(spell)
    }
  }

  private mutating func addSpells(_ value: Span<UInt8>, isOfPoints: Bool, line: Int) {
    item.spells += times.list(String(copying: value), isOfPoints: isOfPoints, line: line)
  }

  /// Takes a spell inside an element.
  mutating func addSpell(_ tag: XMLTag) {
    guard let last = open.indices.last, let spell = times.spell(tag) else { return }
    if !open[last].hasInnerSpells { item.spells = [] }
    open[last].hasInnerSpells = true
    item.spells.append(spell)
  }

  mutating func addValue(_ tag: XMLTag) {
    guard let owner = open.last?.owner, let value = tag.value(GEXFName.value.rawValue),
      let id = tag.value(GEXFName.for.rawValue) ?? tag.value(GEXFName.id.rawValue)
    else { return }
    let bytes = tag.bytes.span
    let column = columns.column(
      bytes.extracting(id), of: owner, element: owner == .vertices ? "node" : "edge",
      line: tag.line, &builder)
    guard let column else { return }
    let spell = tag.attributes.count > 2 ? times.spell(tag) : nil
    item.add(bytes.extracting(value), column: column, during: spell)
  }
}
