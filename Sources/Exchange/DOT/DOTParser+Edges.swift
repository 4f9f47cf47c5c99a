import CoterieRecords
import CoterieText

/// The edges of a statement, and what its attributes mean for them.
extension DOTParser {
  /// Makes the edges between the ends of the statement, each end with the next.
  mutating func addEdges(_ text: Span<UInt8>) {
    let scope = scopes.count - 1
    merge(scopes[scope].edgeDefaults)
    var looks = looks(text)
    for place in 1..<scopes[scope].ends.count {
      let (source, target) = (scopes[scope].ends[place - 1], scopes[scope].ends[place])
      let isArrow = scopes[scope].arrows[place - 1]
      switch (source, target) {
      case (.vertex(let source, let first), .vertex(let target, let second)):
        looks.names = (first, second)
        addEdge(source, target, isArrow: isArrow, looks, text)
      default:
        addEdges(source.vertices, target.vertices, isArrow: isArrow, looks, text)
      }
    }
  }

  /// Makes the edge of a statement between two vertices.
  mutating func addEdge(
    _ source: Int, _ first: DOTToken, _ target: Int, _ second: DOTToken, isArrow: Bool,
    _ text: Span<UInt8>
  ) {
    let scope = scopes.count - 1
    var looks = DOTEdgeLooks(line: scopes[scope].statementLine)
    if !attributes.isEmpty || !scopes[scope].edgeDefaults.isEmpty {
      merge(scopes[scope].edgeDefaults)
      looks = self.looks(text)
      looks.names = (first, second)
    }
    addEdge(source, target, isArrow: isArrow, looks, text)
  }

  /// Makes the edges between all vertices of two subgraphs.
  private mutating func addEdges(
    _ sources: [UInt32], _ targets: [UInt32], isArrow: Bool, _ looks: DOTEdgeLooks,
    _ text: Span<UInt8>
  ) {
    let product = sources.count.multipliedReportingOverflow(by: targets.count)
    let count = product.overflow ? Int.max / 2 : product.partialValue
    guard edgesOfSubgraphs + count <= Self.mostEdgesOfSubgraphs else {
      let problem = GraphFileProblem.unexpected(
        "\(sources.count) × \(targets.count) edges",
        expected: "at most \(Self.mostEdgesOfSubgraphs) edges between subgraphs")
      return builder.add(.graphFile(problem), line: looks.line)
    }
    edgesOfSubgraphs += count
    for source in sources {
      for target in targets where !isStopped {
        addEdge(Int(source), Int(target), isArrow: isArrow, looks, text)
      }
    }
  }

  private mutating func addEdge(
    _ source: Int, _ target: Int, isArrow: Bool, _ looks: DOTEdgeLooks, _ text: Span<UInt8>
  ) {
    guard builder.hasRoom else { return stopTooLarge(line: looks.line) }
    if isArrow != isDigraph, !isOurs { notices.countForeignLine(line: looks.line) }
    let isDirected = looks.isDirected ?? isArrow
    // In a strict graph defaults hold only for the edge that makes a pair.
    var looks = looks
    let repeats = builder.isStrict && !isNewPair(source, target, isDirected)
    if repeats {
      merge([])
      looks = self.looks(text)
    }
    defer { if repeats { merge(scopes[scopes.count - 1].edgeDefaults) } }
    let edge = builder.addEdge(
      source, target, weight: looks.weight, isDirected: isDirected, line: looks.line)
    if let color = looks.color { builder.edges.colors.append(color, row: edge) }
    if let width = looks.width { builder.edges.widths.append(width, row: edge) }
    if looks.isDashed { builder.edges.inferred.append(true, row: edge) }
    if !looks.hasColumns { return }
    for attribute in merged { set(attribute, ofEdge: edge, looks, isArrow: isArrow, text) }
  }

  private mutating func isNewPair(_ source: Int, _ target: Int, _ isDirected: Bool) -> Bool {
    let isSwapped = !isDirected && source > target
    let (first, second) = isSwapped ? (target, source) : (source, target)
    return pairs.insert(UInt64(first) << 32 | UInt64(second)).inserted
  }
}

/// What the attributes of a statement say of each of its edges.
struct DOTEdgeLooks {
  var line: Int
  var weight: Double?
  /// Whether edges have a direction, where an attribute says so.
  var isDirected: Bool?
  var color: GraphColor?
  var width: Double?
  var isDashed = false
  /// Whether there are attributes that are none of these.
  var hasColumns = false
  /// The names of the ends.
  var names: (DOTToken, DOTToken)?
}

extension DOTEnd {
  /// Its vertices.
  fileprivate var vertices: [UInt32] {
    switch self {
    case .vertex(let vertex, _): [UInt32(truncatingIfNeeded: vertex)]
    case .subgraph(let vertices): vertices
    }
  }
}

// MARK: - Attributes

extension DOTParser {
  private mutating func looks(_ text: Span<UInt8>) -> DOTEdgeLooks {
    var looks = DOTEdgeLooks(line: scopes[scopes.count - 1].statementLine)
    let scheme = string(of: names.colorScheme, text)
    for attribute in merged {
      let value = attribute.value
      switch names.ofEdge(attribute.name) {
      case .weight:
        looks.weight = decimal(value, text)
        if looks.weight == nil { looks.hasColumns = true }
      case .direction:
        looks.isDirected = direction(value, text)
        if looks.isDirected == nil { looks.hasColumns = true }
      case .color: looks.color = color(value, "color", scheme, text)
      case .lineWidth: looks.width = width(value, text)
      case .style:
        let styles = styles(value, text)
        looks.isDashed = styles.contains("dashed") || styles.contains("dotted")
        if !Set(styles).isSubset(of: ["dashed", "solid"]) { looks.hasColumns = true }
      case .drawing: notices.drop(names.name(attribute.name), line: value.line)
      case .colorScheme: break
      default: looks.hasColumns = true
      }
    }
    return looks
  }

  private func decimal(_ value: DOTToken, _ text: Span<UInt8>) -> Double? {
    if value.range.isEmpty { return nil }
    return value.isJoined
      ? TextField.decimal(lexer.joined.span, value.range) : TextField.decimal(text, value.range)
  }

  private func direction(_ value: DOTToken, _ text: Span<UInt8>) -> Bool? {
    switch lexer.string(value, text) {
    case "none", "both": false
    case "forward": true
    default: nil
    }
  }

  private mutating func width(_ value: DOTToken, _ text: Span<UInt8>) -> Double? {
    let string = lexer.string(value, text)
    let width = WrittenNumber(string).number
    if width == nil, !string.isEmpty {
      builder.add(.attribute(.badNumber(string.excerpt, of: "penwidth")), line: value.line)
    }
    return width
  }

  /// Sets what is kept in a column, or as a text of the edge.
  private mutating func set(
    _ attribute: DOTAttribute, ofEdge edge: Int, _ looks: DOTEdgeLooks, isArrow: Bool,
    _ text: Span<UInt8>
  ) {
    let value = attribute.value
    switch names.ofEdge(attribute.name) {
    case .label:
      setLabel(value, ofEdge: edge, looks, isArrow: isArrow, text)
    case .id: builder.edges.ids.append(label(value, .init(), text), row: edge)
    case .text:
      setColumn(
        attribute.name, of: .edge(edge), to: label(value, escapeNames(looks, isArrow, text), text))
    case .weight where looks.weight == nil, .data: setColumn(attribute, of: .edge(edge), text)
    case .direction where looks.isDirected == nil: setColumn(attribute, of: .edge(edge), text)
    case .style:
      let styles = styles(value, text)
      if !Set(styles).isSubset(of: ["dashed", "solid"]) {
        setColumn(attribute.name, of: .edge(edge), to: styles.joined(separator: ","))
      }
    default: break
    }
  }

  private mutating func setLabel(
    _ value: DOTToken, ofEdge edge: Int, _ looks: DOTEdgeLooks, isArrow: Bool, _ text: Span<UInt8>
  ) {
    if value.range.isEmpty { return }
    if !value.isJoined, lexer.isPlain(value, text) {
      builder.edges.labels.append(text.extracting(value.range), row: edge)
    } else {
      let shown = label(value, escapeNames(looks, isArrow, text), text)
      builder.edges.labels.append(shown, row: edge)
    }
  }

  private func escapeNames(
    _ looks: DOTEdgeLooks, _ isArrow: Bool, _ text: Span<UInt8>
  ) -> DOTEscapes.Names {
    guard let (tail, head) = looks.names else { return .init() }
    return .init(
      ends: (lexer.string(tail, text), lexer.string(head, text)), isDirected: isArrow)
  }
}
