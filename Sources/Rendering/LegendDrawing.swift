import CoterieLayouts

// How a picture shows its key.

extension Legend {
  private static let fontSize = 10.0
  private static let headingSize = 9.5
  private static let headingHeight = 17.0
  private static let columnGap = 16.0
  private static let blockGap = 30.0
  private static let labelWidthLimit = 270.0

  /// Draws the key with its top left corner at the origin and returns its height.
  func draw(into layer: inout SceneLayer, origin: Point, width: Double) -> Double {
    var (x, y, rowHeight) = (0.0, 0.0, 0.0)
    for var block in blocks where !block.items.isEmpty {
      // A block that is wider than the page becomes one column.
      if Self.size(of: block).width > width { block.rowLimit = block.items.count }
      let size = Self.size(of: block)
      if x > 0, x + size.width > width {
        (x, y, rowHeight) = (0, y + rowHeight + 14, 0)
      }
      Self.draw(block, into: &layer, at: Point(x: origin.x + x, y: origin.y + y))
      x += size.width + Self.blockGap
      rowHeight = max(rowHeight, size.height)
    }
    return y + rowHeight
  }
}

extension Legend {
  /// The key as one column, each block below the one before.
  var column: Legend {
    var copy = self
    for place in blocks.indices where blocks[place].rowLimit > 1 {
      copy.blocks[place].rowLimit = blocks[place].items.count
    }
    return copy
  }

  /// The width of the widest block.
  var width: Double {
    blocks.filter { !$0.items.isEmpty }.reduce(0) { max($0, Self.size(of: $1).width) }
  }
}

// MARK: - One block

extension Legend {
  private static func columns(of block: Block) -> [ArraySlice<Item>] {
    stride(from: 0, to: block.items.count, by: max(1, block.rowLimit)).map {
      block.items[$0..<min($0 + max(1, block.rowLimit), block.items.count)]
    }
  }

  private static func size(of block: Block) -> Size {
    let columns = columns(of: block)
    let width =
      columns.reduce(0) { $0 + self.width(of: $1) } + columnGap * Double(columns.count - 1)
    let heading = TextMeasure.width(of: block.heading, size: headingSize, weight: .bold)
    return Size(
      width: max(width, heading),
      height: headingHeight + rowHeight(of: block) * Double(columns.first?.count ?? 0))
  }

  private static func rowHeight(of block: Block) -> Double {
    block.items.reduce(16) { max($0, size(of: $1.swatch).height + 3) }
  }

  private static func width(of column: ArraySlice<Item>) -> Double {
    column.reduce(0) {
      max($0, TextMeasure.width(of: shown($1.label), size: fontSize))
    } + indent(of: column)
  }

  /// How far labels are from the left side: beside the examples, if there are any.
  private static func indent(of column: ArraySlice<Item>) -> Double {
    let width = swatchWidth(of: column)
    return width > 0 ? width + 7 : 0
  }

  private static func swatchWidth(of column: ArraySlice<Item>) -> Double {
    column.reduce(0) { max($0, size(of: $1.swatch).width) }
  }

  /// A name with a count behind it: `Ann Lee, Bo Li (12)`. Of a long name the end is cut, never the count.
  static func label(_ name: String, count: String) -> String {
    let ending = " (\(count))"
    let room = labelWidthLimit - TextMeasure.width(of: ending, size: fontSize)
    return TextMeasure.fitting(name, width: room, size: fontSize) + ending
  }

  private static func shown(_ label: String) -> String {
    TextMeasure.fitting(label, width: labelWidthLimit, size: fontSize)
  }

  static func size(of swatch: Swatch) -> Size {
    switch swatch {
    case .disc(_, let radius), .ring(_, let radius):
      Size(width: 2 * radius, height: 2 * radius)
    case .box: Size(width: 14, height: 10)
    case .line: Size(width: 26, height: 6)
    case .text(let text):
      Size(width: TextMeasure.width(of: text, size: fontSize, weight: .bold), height: 10)
    case .none: Size(width: 0, height: 0)
    }
  }

  private static func draw(_ block: Block, into layer: inout SceneLayer, at origin: Point) {
    layer.add(
      SceneText(
        block.heading, at: Point(x: origin.x, y: origin.y + headingSize), size: headingSize,
        weight: .bold), fill: .muted)
    let height = rowHeight(of: block)
    var x = origin.x
    for column in columns(of: block) {
      let swatches = swatchWidth(of: column)
      for (row, item) in column.enumerated() {
        let middle = origin.y + headingHeight + height * (Double(row) + 0.5)
        draw(
          item.swatch, key: item.key, into: &layer,
          at: Point(x: x + swatches / 2, y: middle))
        layer.add(
          SceneText(
            shown(item.label), at: Point(x: x + indent(of: column), y: middle + fontSize * 0.36),
            size: fontSize))
      }
      x += width(of: column) + columnGap
    }
  }

  static func draw(
    _ swatch: Swatch, key: SceneKey?, into layer: inout SceneLayer, at center: Point
  ) {
    switch swatch {
    case .disc(let paint, let radius):
      layer.add(.disc(center: center, radius: radius), fill: paint, key: key)
    case .ring(let paint, let radius):
      layer.add(
        .disc(center: center, radius: radius - min(1, radius / 4)), fill: Paint(.background),
        stroke: Stroke(paint, width: min(1.8, radius / 2)), key: key)
    case .box(let paint, let stroke):
      layer.add(
        .box(Box(center: center, size: Size(width: 14, height: 10)), cornerRadius: 2.5),
        fill: paint, stroke: stroke.map { Stroke($0, width: 1.2) }, key: key)
    case .line(let stroke):
      layer.add(
        .path(
          ScenePath(through: [
            Point(x: center.x - 13, y: center.y), Point(x: center.x + 13, y: center.y),
          ])), stroke: stroke, key: key)
    case .text(let text):
      layer.add(
        SceneText(
          text, at: Point(x: center.x, y: center.y + fontSize * 0.36), size: fontSize,
          weight: .bold, anchor: .middle), fill: .muted)
    case .none: break
    }
  }
}
