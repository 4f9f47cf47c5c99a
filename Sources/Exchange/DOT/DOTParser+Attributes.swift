import CoterieRecords
import CoterieText

/// What the attributes of DOT mean for a vertex.
extension DOTParser {
  /// Gathers the attributes of a statement and the defaults, each name once: the last one counts.
  mutating func merge(_ defaults: [DOTAttribute]) {
    statementNumber += 1
    merged.removeAll(keepingCapacity: true)
    for (place, attribute) in attributes.enumerated() {
      names[attribute.name].last = (place, statementNumber)
    }
    for attribute in defaults where names.last(attribute.name).statement != statementNumber {
      merged.append(attribute)
    }
    for (place, attribute) in attributes.enumerated()
    where names.last(attribute.name).place == place {
      merged.append(attribute)
    }
  }

  /// The text of the attribute of some name that was gathered; empty where there is none.
  func string(of name: Int?, _ text: Span<UInt8>) -> String {
    guard let name, let attribute = merged.last(where: { $0.name == name }) else { return "" }
    return lexer.string(attribute.value, text)
  }

  /// Sets what a statement says of a vertex, and the defaults if the statement makes it.
  mutating func set(
    attributesOf vertex: Int, _ name: DOTToken, isNew: Bool, _ text: Span<UInt8>
  ) {
    merge(isNew ? scopes[scopes.count - 1].vertexDefaults : [])
    let scheme = string(of: names.colorScheme, text)
    for attribute in merged {
      set(attribute, of: vertex, name, scheme: scheme, text)
    }
  }

  private mutating func set(
    _ attribute: DOTAttribute, of vertex: Int, _ name: DOTToken, scheme: String,
    _ text: Span<UInt8>
  ) {
    let value = attribute.value
    switch names.ofVertex(attribute.name) {
    case .label: setLabel(value, of: vertex, name, text)
    case .outerLabel where isOurs: setLabel(value, of: vertex, name, text)
    case .id where isOurs:
      builder.vertices.ids.set(escapes.label(lexer.string(value, text)), row: vertex)
    case .position: setPosition(value, of: vertex, text)
    case .width: setWidth(value, of: vertex, text)
    case .fillColor:
      if let color = color(value, "fillcolor", scheme, text) {
        fillColors.append(color, row: vertex)
      }
    case .color:
      if let color = color(value, "color", scheme, text) { lineColors.append(color, row: vertex) }
    case .style:
      let style = styles(value, text).filter { $0 != "filled" && $0 != "solid" }
      if !style.isEmpty {
        setColumn(attribute.name, of: .vertex(vertex), to: style.joined(separator: ","))
      }
    case .text, .outerLabel:
      if isOurs, repeatsLabel(value, text) { return }
      let names = DOTEscapes.Names(vertex: lexer.string(name, text))
      setColumn(attribute.name, of: .vertex(vertex), to: label(value, names, text))
    case .drawing: if !isOurs { notices.drop(names.name(attribute.name), line: value.line) }
    case .colorScheme: break
    case .id, .data, .lineWidth, .weight, .direction:
      setColumn(attribute, of: .vertex(vertex), text)
    }
  }

  private mutating func setLabel(
    _ value: DOTToken, of vertex: Int, _ name: DOTToken, _ text: Span<UInt8>
  ) {
    let shape = string(of: names.shape, text).lowercased()
    let isRecord = value.kind != .html && (shape == "record" || shape == "mrecord")
    if isRecord || !lexer.isPlain(value, text) {
      let names = DOTEscapes.Names(vertex: lexer.string(name, text))
      let shown = label(value, names, text) { isRecord ? DOTEscapes.record($0) : $0 }
      builder.vertices.labels.set(shown, row: vertex)
    } else if value.isJoined {
      let joined = lexer.joined
      builder.vertices.labels.set(joined.span.extracting(value.range), row: vertex)
    } else {
      builder.vertices.labels.set(text.extracting(value.range), row: vertex)
    }
  }

  /// Whether a text is that of the label beside it, which our writer repeats as the tooltip.
  private func repeatsLabel(_ value: DOTToken, _ text: Span<UInt8>) -> Bool {
    let label = merged.last { [.label, .outerLabel].contains(names.ofVertex($0.name)) }
    return label.map { lexer.string($0.value, text) == lexer.string(value, text) } ?? false
  }

  private mutating func setPosition(_ value: DOTToken, of vertex: Int, _ text: Span<UInt8>) {
    let position =
      value.isJoined
      ? Self.position(lexer.joined.span, value.range) : Self.position(text, value.range)
    if let position {
      builder.vertices.positions.append(position, row: vertex)
    } else if !value.range.isEmpty {
      let found = lexer.string(value, text).excerpt
      builder.add(.attribute(.badNumber(found, of: "pos")), line: value.line)
    }
  }

  /// The place that a text gives as `x,y`, with a third number or a `!` behind it or not.
  private static func position(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> GraphDocument.Position? {
    var numbers: [Double] = []
    var start = range.lowerBound
    while start < range.upperBound, numbers.count < 2 {
      var end = start
      while end < range.upperBound, !isBetweenNumbers(text[end]) { end += 1 }
      if end > start {
        guard let number = WrittenNumber(text, start..<end).number else { return nil }
        numbers.append(number)
      }
      start = end + 1
    }
    return numbers.count == 2 ? .init(x: numbers[0], y: numbers[1]) : nil
  }

  private static func isBetweenNumbers(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!") || byte <= 0x20
  }

  private mutating func setWidth(_ value: DOTToken, of vertex: Int, _ text: Span<UInt8>) {
    let width = lexer.string(value, text)
    if let inches = WrittenNumber(width).number {
      builder.vertices.sizes.append(Self.points(ofInches: inches), row: vertex)
    } else if !width.isEmpty {
      builder.add(.attribute(.badNumber(width.excerpt, of: "width")), line: value.line)
    }
  }

  /// 72 points an inch; rounded so that a size that was written comes back as it was.
  private static func points(ofInches inches: Double) -> Double {
    let points = inches * 72
    let rounded = (points * 1e9).rounded() / 1e9
    return rounded.isFinite ? rounded : points.isFinite ? points : inches
  }
}

// MARK: - Values

extension DOTParser {
  /// The text of a label.
  ///
  /// - Parameter change: What is done to the text before its backslashes count.
  func label(
    _ value: DOTToken, _ names: DOTEscapes.Names, _ text: Span<UInt8>,
    changing change: (String) -> String = { $0 }
  ) -> String {
    let string = lexer.string(value, text)
    return value.kind == .html ? HTMLLabel.text(string) : escapes.label(change(string), names)
  }

  /// The text of another attribute; `true` where it has no value.
  func plainText(_ value: DOTToken, _ text: Span<UInt8>) -> String {
    if !value.isText { return "true" }
    let string = lexer.string(value, text)
    switch value.kind {
    case .html: return HTMLLabel.text(string)
    case .quoted: return escapes.text(string)
    default: return string
    }
  }

  /// The colour of a value; a note where it is none.
  mutating func color(
    _ value: DOTToken, _ name: String, _ scheme: String, _ text: Span<UInt8>
  ) -> GraphColor? {
    let string = lexer.string(value, text)
    if string.isEmpty { return nil }
    if string == lastColor.text, scheme == lastColor.scheme { return lastColor.color }
    let color = DOTColor.color(string, scheme: scheme)
    if color == nil {
      builder.add(.attribute(.badColor(string.excerpt, of: name)), line: value.line)
    } else {
      lastColor = (string, scheme, color)
    }
    return color
  }

  /// The parts of a style: `filled`, `dashed`, `setlinewidth(2)`.
  func styles(_ value: DOTToken, _ text: Span<UInt8>) -> [String] {
    lexer.string(value, text).split(separator: ",").map { String($0).withoutOuterBlanks }
      .filter { !$0.isEmpty }
  }
}
