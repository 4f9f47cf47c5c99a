import CoterieRecords
import CoterieText

/// What yEd draws.
extension GraphMLReader {
  /// Takes an element inside data.
  mutating func beginLook(_ name: GraphMLName?, _ tag: XMLTag) -> Place {
    hasInnerElements = true
    guard let owner = open.last?.owner else { return .look }
    switch name {
    case .nodeLabel, .edgeLabel, .labelText:
      label.removeAll(keepingCapacity: true)
      return .label
    case .realizers:
      let active = tag.text(GraphMLName.active.rawValue).flatMap { Int($0) }
      realizer = (active ?? 0, -1)
      return .realizers
    case .geometry where owner == .vertices:
      place(
        number(.x, tag), number(.y, tag), number(.width, tag), number(.height, tag))
    case .rectangle where owner == .vertices:
      place(
        number(.liveX, tag), number(.liveY, tag), number(.liveWidth, tag), number(.liveHeight, tag))
    case .fill where owner == .vertices: item.color = color(tag) ?? item.color
    case .lineStyle where owner == .edges:
      item.color = color(tag) ?? item.color
      item.size = number(.width, tag) ?? item.size
    default: break
    }
    return .look
  }

  /// Puts a vertex at the place that its rectangle has in the file: that of the upper left corner.
  private mutating func place(_ x: Double?, _ y: Double?, _ width: Double?, _ height: Double?) {
    if x != nil || y != nil { item.place = (x, y) }
    if let width, let height, min(width, height) > 0 { item.size = min(width, height) }
  }

  /// The number that an attribute is; a warning where it is none.
  private mutating func number(_ name: GraphMLName, _ tag: XMLTag) -> Double? {
    guard let value = tag.value(name.rawValue) else { return nil }
    let number = WrittenNumber(tag.bytes.span, value).number
    if number == nil {
      let text = String(copying: tag.bytes.span.extracting(value)).excerpt
      builder.add(
        .attribute(.badNumber(text, of: GraphMLName.texts[name.rawValue])), line: tag.line)
    }
    return number
  }

  /// The colour of an element; a warning where it is none that is known.
  private mutating func color(_ tag: XMLTag) -> GraphColor? {
    guard let text = tag.text(GraphMLName.color.rawValue) else { return nil }
    let color = GraphColor(text: text)
    if color == nil {
      builder.add(.attribute(.badColor(text.excerpt, of: "color")), line: tag.line)
    }
    return color
  }

  /// Takes the first label of a node or an edge that is not blank.
  mutating func endLabel() {
    guard let owner = open.last?.owner, label.contains(where: { $0 > 0x20 }) else { return }
    let text = Array(LabelText.plain(String(decoding: label, as: UTF8.self)).utf8)
    guard item.nodeLabel == nil else {
      leftOut.add("further \(owner == .vertices ? "NodeLabel" : "EdgeLabel")", line: item.line)
      return
    }
    item.nodeLabel = item.keep(text.span)
    if owner == .edges {
      item.add(text.span, column: builder.edgeColumns.column(named: "EdgeLabel", type: .text))
    }
  }
}
