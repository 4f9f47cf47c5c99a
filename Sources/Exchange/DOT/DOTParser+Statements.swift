import CoterieRecords
import CoterieText

/// The statements of DOT: vertices, edges, subgraphs, defaults, and attributes of graphs.
extension DOTParser {
  private var top: Int { scopes.count - 1 }

  /// Reads a statement, or a part of one that contains a subgraph.
  mutating func readPart(_ text: Span<UInt8>) {
    if scopes[top].ends.isEmpty {
      scopes[top].statementLine = token.line
      if waitingScopes == 0, !token.isJoined { lexer.forgetJoined() }
    }
    let word = keyword(token, text)
    let isEnd = token.isText && word == nil || token.isMark("{") || word == .subgraph
    if scopes[top].isWaiting, !isEnd {
      let found = token.isText ? lexer.string(token, text) : token.sign
      builder.add(.graphFile(.unexpected(found, expected: "a vertex")), line: token.line)
      finishStatement(text)
      if token.kind == .end { return }
    }
    if let word {
      read(word, text)
    } else if token.isText {
      readNamed(text)
    } else if token.isMark("}") {
      closeScope(text)
    } else if token.isMark("{") {
      openScope(nil, text)
    } else if token.isMark(";") || token.isMark(",") {
      take(text)
    } else {
      skipUnexpected("a vertex or a statement", text)
    }
  }

  private mutating func read(_ keyword: DOTKeyword, _ text: Span<UInt8>) {
    switch keyword {
    case .subgraph:
      take(text)
      let name = token.isText && self.keyword(token, text) == nil ? take(text) : nil
      openScope(name.map { plainName($0, text) } ?? "", text)
    case .graph:
      take(text)
      readAttributes(text)
      for attribute in attributes {
        setGraphAttribute(names.name(attribute.name), attribute.value, text)
      }
    case .node:
      take(text)
      readAttributes(text)
      keepDefaults(in: \.vertexDefaults, unlike: DOTText.vertexDefaults, text)
    case .edge:
      take(text)
      readAttributes(text)
      keepDefaults(in: \.edgeDefaults, unlike: DOTText.edgeDefaults, text)
    case .strict, .digraph:
      skipUnexpected("a vertex or a statement", text)
    }
  }

  /// Adds the attributes that were read to the defaults of a scope.
  private mutating func keepDefaults(
    in defaults: WritableKeyPath<DOTScope, [DOTAttribute]>, unlike ours: [String: String],
    _ text: Span<UInt8>
  ) {
    for attribute in attributes {
      let value = lexer.keep(attribute.value, text)
      if isOurs, ours[names.name(attribute.name)] == lexer.string(value, text) { continue }
      let kept = DOTAttribute(name: attribute.name, value: value)
      let all = scopes[top][keyPath: defaults]
      if let place = all.firstIndex(where: { $0.name == kept.name }) {
        scopes[top][keyPath: defaults][place] = kept
      } else {
        scopes[top][keyPath: defaults].append(kept)
      }
    }
  }

  /// Reads what begins with a name: a vertex, or an attribute of the graph.
  private mutating func readNamed(_ text: Span<UInt8>) {
    let name = take(text)
    if token.isMark("="), scopes[top].ends.isEmpty {
      take(text)
      if token.isText {
        let value = take(text)
        setGraphAttribute(lexer.string(name, text), value, text)
      } else {
        builder.add(.graphFile(.unexpected("=", expected: "a value after it")), line: token.line)
      }
      return
    }
    if scopes[top].ends.isEmpty, token.kind == .line || token.kind == .arrow {
      readEdge(from: name, text)
    } else {
      readVertex(name, text)
    }
  }

  /// Reads what begins with a name and a line: most often an edge between two vertices.
  private mutating func readEdge(from first: DOTToken, _ text: Span<UInt8>) {
    let isArrow = take(text).kind == .arrow
    guard token.isText, keyword(token, text) == nil else {
      return add(.vertex(makeVertex(first, text), first), before: isArrow)
    }
    let second = take(text)
    if token.kind == .line || token.kind == .arrow || token.isMark(":") {
      add(.vertex(makeVertex(first, text), first), before: isArrow)
      return readVertex(second, text)
    }
    guard builder.hasRoom else { return stopTooLarge(line: first.line) }
    let source = makeVertex(first, text)
    let target = makeVertex(second, text)
    readAttributes(text)
    addEdge(source, first, target, second, isArrow: isArrow, text)
  }

  /// Adds an end that a line follows.
  private mutating func add(_ end: DOTEnd, before isArrow: Bool) {
    scopes[top].ends.append(end)
    scopes[top].arrows.append(isArrow)
    scopes[top].isWaiting = true
  }

  private mutating func setGraphAttribute(
    _ name: String, _ value: DOTToken, _ text: Span<UInt8>
  ) {
    let cluster = scopes[top].cluster
    switch name.lowercased() {
    case "label" where cluster != nil:
      clusters.label(cluster ?? 0, label(value, .init(), text))
    case "label" where scopes.count == 1: title = label(value, .init(), text)
    case "label": notices.dropOfGraph(name, line: value.line)
    case "comment" where scopes.count == 1:
      builder.descriptionLines.append(plainText(value, text))
    case "charset":
      charset = lexer.string(value, text).lowercased()
    case let lower where DOTNames.graph.contains(lower) || DOTNames.vertexDrawing.contains(lower):
      if !isOurs { notices.drop(name, line: value.line) }
    default: notices.dropOfGraph(name, line: value.line)
    }
  }
}

// MARK: - Subgraphs

extension DOTParser {
  /// Opens a subgraph; one without a name is only a group of ends.
  private mutating func openScope(_ name: String?, _ text: Span<UInt8>) {
    let line = token.line
    guard take("{", text) else {
      builder.add(.graphFile(.unexpected("subgraph", expected: "\"{\" after it")), line: line)
      return
    }
    guard scopes.count < Self.deepest else {
      isStopped = true
      return builder.add(.graphFile(.tooDeep(limit: Self.deepest)), line: line)
    }
    var scope = DOTScope(line: line)
    scope.vertexDefaults = scopes[top].vertexDefaults
    scope.edgeDefaults = scopes[top].edgeDefaults
    scope.cluster = scopes[top].cluster
    if let name, !name.isEmpty {
      scope.name = name
      scope.members = members[name] ?? []
      if let cluster = clusters.cluster(named: name) {
        if scope.cluster != nil { notices.countSubgraph(line: line) }
        scope.cluster = cluster
      } else {
        notices.countSubgraph(line: line)
      }
    }
    if !scopes[top].ends.isEmpty { waitingScopes += 1 }
    scopes.append(scope)
  }

  private mutating func closeScope(_ text: Span<UInt8>) {
    take(text)
    let scope = scopes.removeLast()
    guard !scopes.isEmpty else { return }
    if !scopes[top].ends.isEmpty { waitingScopes -= 1 }
    if let name = scope.name { members[name] = scope.members }
    if scopes.count > 1 { scopes[top].members += scope.members }
    let isEnd = !scopes[top].ends.isEmpty || token.kind == .line || token.kind == .arrow
    readAfter(.subgraph(isEnd ? scope.members.withoutRepeats : []), text)
  }
}

extension [UInt32] {
  /// The numbers, each once, in the order of their first places.
  fileprivate var withoutRepeats: [UInt32] {
    var seen: Set<UInt32> = []
    return filter { seen.insert($0).inserted }
  }
}

// MARK: - Vertices and edges

extension DOTParser {
  /// Reads a vertex, which may be the end of an edge, and its port.
  private mutating func readVertex(_ name: DOTToken, _ text: Span<UInt8>) {
    guard builder.hasRoom else { return stopTooLarge(line: name.line) }
    let count = builder.vertexCount
    if token.isMark(":") { skipPort(text) }
    let isAlone = scopes[top].ends.isEmpty && token.isMark("[")
    let vertex = makeVertex(name, withDefaults: !isAlone, text)
    scopes[top].isNew = builder.vertexCount > count
    readAfter(.vertex(vertex, name), text)
  }

  /// Returns the vertex of a name in the present scope, made where there is none.
  ///
  /// - Parameter withDefaults: Whether one that is made gets the defaults now.
  private mutating func makeVertex(
    _ name: DOTToken, withDefaults: Bool = true, _ text: Span<UInt8>
  ) -> Int {
    let count = builder.vertexCount
    let vertex = vertex(name, text)
    if builder.vertexCount > count {
      if !lexer.isPlain(name, text), name.kind != .html, !escapes.isGephi {
        showEntities(lexer.string(name, text), of: vertex)
      }
      if withDefaults, !scopes[top].vertexDefaults.isEmpty {
        attributes.removeAll(keepingCapacity: true)
        set(attributesOf: vertex, name, isNew: true, text)
      }
    }
    if let cluster = scopes[top].cluster { clusters.add(vertex, to: cluster) }
    if scopes.count > 1 { scopes[top].members.append(UInt32(truncatingIfNeeded: vertex)) }
    return vertex
  }

  private mutating func vertex(_ name: DOTToken, _ text: Span<UInt8>) -> Int {
    if name.kind == .html { return builder.vertex(named: plainName(name, text)) }
    if name.isJoined {
      let joined = lexer.joined
      return builder.vertex(named: joined.span.extracting(name.range))
    }
    guard let numbered = numberedNames.name(text, name.range) else {
      return builder.vertex(named: text.extracting(name.range))
    }
    if let vertex = numberedNames.vertex(of: numbered) { return vertex }
    let vertex = builder.vertex(named: text.extracting(name.range))
    numberedNames.set(vertex, of: numbered)
    return vertex
  }

  /// What a name stands for: the text of an HTML one, else itself.
  private func plainName(_ name: DOTToken, _ text: Span<UInt8>) -> String {
    let string = lexer.string(name, text)
    return name.kind == .html ? HTMLLabel.text(string) : string
  }

  /// A name with entities is shown without them, unless the vertex has a label.
  private mutating func showEntities(_ name: String, of vertex: Int) {
    let shown = name.resolvingEntities
    if shown != name { builder.vertices.descriptions.set(shown, row: vertex) }
  }

  /// Skips `:port` or `:port:side`.
  private mutating func skipPort(_ text: Span<UInt8>) {
    notices.countPort(line: token.line)
    while token.isMark(":") {
      take(text)
      if token.isText { take(text) }
    }
  }

  /// After an end: another one, or attributes, or the end of the statement.
  private mutating func readAfter(_ end: DOTEnd, _ text: Span<UInt8>) {
    if token.kind == .line || token.kind == .arrow {
      add(end, before: take(text).kind == .arrow)
    } else {
      scopes[top].ends.append(end)
      scopes[top].isWaiting = false
      finishStatement(text)
    }
  }

  /// Reads the attributes of a statement, and makes its edges.
  mutating func finishStatement(_ text: Span<UInt8>) {
    readAttributes(text)
    if scopes[top].ends.count > 1 {
      addEdges(text)
    } else if case .vertex(let vertex, let name) = scopes[top].ends.first {
      if !attributes.isEmpty { set(attributesOf: vertex, name, isNew: scopes[top].isNew, text) }
    } else if let attribute = attributes.first {
      builder.add(
        .graphFile(.unexpected("[", expected: "a vertex or an edge before it")),
        line: attribute.value.line)
    }
    scopes[top].ends.removeAll(keepingCapacity: true)
    scopes[top].arrows.removeAll(keepingCapacity: true)
    scopes[top].isWaiting = false
  }

  /// Reads the lists `[name=value, …]` that follow.
  private mutating func readAttributes(_ text: Span<UInt8>) {
    attributes.removeAll(keepingCapacity: true)
    while take("[", text) {
      while token.kind != .end, !take("]", text) {
        if token.isText {
          readAttribute(text)
        } else if token.isMark("}") {
          builder.add(.graphFile(.unexpected("}", expected: "\"]\"")), line: token.line)
          break
        } else if token.isMark(",") || token.isMark(";") {
          take(text)
        } else {
          skipUnexpected("an attribute", text)
        }
      }
    }
  }

  private mutating func readAttribute(_ text: Span<UInt8>) {
    let name = take(text)
    let place =
      name.isJoined
      ? names.number(of: lexer.string(name, text))
      : names.number(of: text.extracting(name.range), at: attributes.count)
    guard take("=", text) else {
      attributes.append(DOTAttribute(name: place, value: DOTToken(kind: .mark, line: name.line)))
      return
    }
    if token.isText {
      attributes.append(DOTAttribute(name: place, value: take(text)))
    } else {
      builder.add(.graphFile(.unexpected("=", expected: "a value after it")), line: token.line)
    }
  }

  /// Ends the reading of a file that has more than a graph can have.
  mutating func stopTooLarge(line: Int) {
    if !isStopped { builder.addTooLarge(line: line) }
    isStopped = true
  }
}
