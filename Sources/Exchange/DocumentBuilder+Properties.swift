import CoterieRecords

/// The columns and attributes that are properties: those with the names that writers give to properties.
extension DocumentBuilder {
  /// Moves the attributes that are properties of edges out of the others. What gives no property, such as
  /// a red without green and blue, stays an attribute.
  mutating func takeProperties(from record: inout EdgeRecord) {
    let hasWeight = record.attributes.contains { Self.isWeight($0.name) }
    var rest: [(name: String, value: AttributeValue)] = []
    var colors: [(name: String, value: AttributeValue)] = []
    var years: [(name: String, value: AttributeValue)] = []
    for attribute in record.attributes {
      let value = attribute.value
      switch ColumnStore.plain(attribute.name) {
      case "weight", "edgeweight":
        if let number = value.readNumber {
          record.weight = number
        } else {
          add(.attribute(.badNumber(value.text.excerpt, of: "weight")), line: record.line)
        }
      case "value" where !hasWeight && record.weight == nil && value.readNumber != nil:
        record.weight = value.readNumber
      case "inferred" where value.readBoolean != nil:
        record.isInferred = value.readBoolean ?? false
      case "width" where value.readNumber != nil: record.width = value.readNumber
      case "firstyear", "lastyear": years.append(attribute)
      case "weightbyyear" where YearWeights.reading(value.text) != nil:
        record.weightByYear = YearWeights.reading(value.text) ?? []
      case "r", "g", "b": colors.append(attribute)
      case "color" where GraphColor(hexadecimal: value.text) != nil:
        record.color = GraphColor(hexadecimal: value.text)
      default: rest.append(attribute)
      }
    }
    if let color = Self.color(colors) { record.color = color } else { rest += colors }
    if let span = Self.years(years) { record.years = span } else { rest += years }
    record.attributes = rest
  }

  private static func isWeight(_ name: String) -> Bool {
    ["weight", "edgeweight"].contains(ColumnStore.plain(name))
  }

  /// The colour that attributes `r`, `g` and `b` give together.
  private static func color(_ parts: [(name: String, value: AttributeValue)]) -> GraphColor? {
    var numbers: [String: Int] = [:]
    for part in parts { numbers[ColumnStore.plain(part.name)] = part.value.readInteger }
    return GraphColor(parts: numbers)
  }

  /// The years that attributes `first_year` and `last_year` give together.
  private static func years(
    _ parts: [(name: String, value: AttributeValue)]
  ) -> ClosedRange<Int>? {
    var years: [String: Int] = [:]
    for part in parts { years[ColumnStore.plain(part.name)] = part.value.readYear }
    guard let first = years["firstyear"], let last = years["lastyear"], first <= last else {
      return nil
    }
    return first...last
  }
}

extension DocumentBuilder {
  /// Moves the columns that are properties of vertices out of the others.
  mutating func takeVertexProperties() {
    let count = vertices.count
    func numbers(_ names: [String]) -> [Double?]? {
      vertexColumns.take(names, rowCount: count) { $0.readNumber }
    }
    if let labels = vertexColumns.take(
      ["label", "nodelabel"], rowCount: count, converting: { Optional($0.text) })
    {
      for (row, label) in labels.enumerated() where label != nil {
        vertices[row].label = label ?? ""
      }
    }
    let clusters = vertexColumns.take(["cluster"], rowCount: count) { value in
      value.readInteger.flatMap { (1...count).contains($0) ? $0 : nil }
    }
    if let clusters {
      for row in vertices.indices { vertices[row].cluster = clusters[row] }
      if let labels = vertexColumns.take(
        ["clusterlabel"], rowCount: count, converting: { Optional($0.text) })
      {
        for row in vertices.indices {
          if let cluster = clusters[row], let name = labels[row] { label(cluster: cluster, name) }
        }
      }
    }
    if let x = numbers(["x", "xpos"]), let y = numbers(["y", "ypos"]) {
      for row in vertices.indices {
        if let x = x[row], let y = y[row] { vertices[row].position = .init(x: x, y: y) }
      }
    }
    if let sizes = numbers(["size"]) {
      for row in vertices.indices where sizes[row] != nil { vertices[row].size = sizes[row] }
    }
    takeVertexColorsAndYears(count)
  }

  private mutating func takeVertexColorsAndYears(_ count: Int) {
    func integers(_ names: [String]) -> [Int?]? {
      vertexColumns.take(names, rowCount: count) { $0.readInteger }
    }
    func years(_ names: [String]) -> [Int?]? {
      vertexColumns.take(names, rowCount: count) { $0.readYear }
    }
    if let red = integers(["r"]), let green = integers(["g"]), let blue = integers(["b"]) {
      for row in vertices.indices {
        guard let red = red[row], let green = green[row], let blue = blue[row] else { continue }
        vertices[row].color = GraphColor(parts: ["r": red, "g": green, "b": blue])
      }
    }
    let colors = vertexColumns.take(["color"], rowCount: count) {
      GraphColor(hexadecimal: $0.text)
    }
    if let colors {
      for row in vertices.indices where colors[row] != nil { vertices[row].color = colors[row] }
    }
    if let first = years(["firstyear"]), let last = years(["lastyear"]) {
      for row in vertices.indices {
        guard let first = first[row], let last = last[row], first <= last else { continue }
        vertices[row].years = first...last
      }
    }
  }
}
