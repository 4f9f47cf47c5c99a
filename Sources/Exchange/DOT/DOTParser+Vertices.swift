import CoterieRecords
import CoterieText

/// The vertices of DOT, and the edges between two of them.
extension DOTParser {
  /// Reads what begins with a name and a line: most often an edge between two vertices.
  mutating func readEdge(from first: DOTToken, _ text: Span<UInt8>) {
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

  /// Reads a vertex, which may be the end of an edge, and its port.
  mutating func readVertex(_ name: DOTToken, _ text: Span<UInt8>) {
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
    if let cluster = scopes[top].cluster { clusters.add(vertex, to: cluster, line: name.line) }
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
  func plainName(_ name: DOTToken, _ text: Span<UInt8>) -> String {
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
  mutating func readAfter(_ end: DOTEnd, _ text: Span<UInt8>) {
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
  mutating func readAttributes(_ text: Span<UInt8>) {
    attributes.removeAll(keepingCapacity: true)
    while take("[", text) {
      while token.kind != .end, !take("]", text) {
        if token.isText {
          if !readAttribute(text) { return addUnclosedList() }
        } else if token.isMark("}") {
          return addUnclosedList()
        } else if token.isMark(",") || token.isMark(";") {
          take(text)
        } else {
          skipUnexpected("an attribute", text)
        }
      }
    }
  }

  private mutating func addUnclosedList() {
    builder.add(.graphFile(.unclosedList), line: token.line)
  }

  /// Reads an attribute; false where it is the beginning of an edge, so that its list has no end.
  private mutating func readAttribute(_ text: Span<UInt8>) -> Bool {
    let name = take(text)
    let place =
      name.isJoined
      ? names.number(of: lexer.string(name, text))
      : names.number(of: text.extracting(name.range), at: attributes.count)
    guard take("=", text) else {
      if token.kind == .line || token.kind == .arrow {
        putBack(name)
        return false
      }
      attributes.append(DOTAttribute(name: place, value: DOTToken(kind: .mark, line: name.line)))
      return true
    }
    if token.isText {
      attributes.append(DOTAttribute(name: place, value: take(text)))
    } else {
      builder.add(.graphFile(.unexpected("=", expected: "a value after it")), line: token.line)
    }
    return true
  }

  /// Ends the reading of a file that has more than a graph can have.
  mutating func stopTooLarge(line: Int) {
    if !isStopped { builder.addTooLarge(line: line) }
    isStopped = true
  }
}
