import CoterieRecords
import CoterieText

/// What Gephi draws: the elements of the namespace `viz`, whatever its prefix.
extension GEXFReader {
  mutating func addLook(_ name: GEXFName?, _ tag: XMLTag, _ events: XMLEvents) {
    guard let owner = open.last?.owner else { return }
    switch name {
    case .color: addColor(tag)
    case .position where owner == .vertices:
      item.place = (number(.x, tag), number(.y, tag))
      addDepth(tag, events)
    case .size where owner == .vertices, .thickness where owner == .edges:
      item.size = number(.value, tag) ?? item.size
    case .shape: addShape(tag, owner, events)
    default: break
    }
  }

  private mutating func addColor(_ tag: XMLTag) {
    let hex = tag.text(GEXFName.hex.rawValue)
    let parts = [GEXFName.r, .g, .b].compactMap { number($0, tag) }
    if let color = hex.flatMap({ GraphColor(text: $0) }) ?? GraphColor(parts: parts) {
      item.color = color
    } else if hex != nil || parts.count == 3 {
      let text = hex ?? parts.map { PlainDecimal.text(of: $0) }.joined(separator: ",")
      builder.add(.attribute(.badColor(text.excerpt, of: "viz:color")), line: tag.line)
    }
    if let alpha = number(.a, tag), alpha != 1 { leftOut.add("alpha value", line: tag.line) }
  }

  /// Keeps the third coordinate of a place that is not in the plane.
  private mutating func addDepth(_ tag: XMLTag, _ events: XMLEvents) {
    guard let value = tag.value(GEXFName.z.rawValue), let depth = number(.z, tag), depth != 0 else {
      return
    }
    addAttribute(GEXFName.z.rawValue, tag.bytes.span.extracting(value), .vertices, events)
  }

  /// A shape of a vertex is a column, one of an edge too unless it is a usual line; so is the address of a
  /// picture.
  private mutating func addShape(
    _ tag: XMLTag, _ owner: XMLColumns.Owner, _ events: XMLEvents
  ) {
    for attribute in tag.attributes {
      let value = tag.bytes.span.extracting(attribute.value)
      let isShape = attribute.name == GEXFName.value.rawValue
      switch (owner, isShape ? String(copying: value) : "") {
      case (.edges, "dashed"): item.isInferred = !hasInferredColumn
      case (.edges, "solid"): break
      default:
        addAttribute(isShape ? GEXFName.shape.rawValue : attribute.name, value, owner, events)
      }
    }
  }

  /// The number that an attribute is; a warning where it is none.
  private mutating func number(_ name: GEXFName, _ tag: XMLTag) -> Double? {
    guard let value = tag.value(name.rawValue) else { return nil }
    let number = WrittenNumber(tag.bytes.span, value).number
    if number == nil {
      let text = String(copying: tag.bytes.span.extracting(value)).excerpt
      let element = GEXFName(rawValue: tag.name).map { "viz:\($0)" } ?? "viz"
      builder.add(.attribute(.badNumber(text, of: element)), line: tag.line)
    }
    return number
  }
}

extension GraphColor {
  /// The colour of three parts; nil where they are fewer, or none of 0…255.
  fileprivate init?(parts: [Double]) {
    let bytes = parts.compactMap { UInt8(exactly: $0.rounded()) }
    guard bytes.count == 3 else { return nil }
    self.init(red: bytes[0], green: bytes[1], blue: bytes[2])
  }
}
