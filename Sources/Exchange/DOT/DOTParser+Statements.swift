import CoterieRecords

/// The statements of DOT: vertices, edges, subgraphs, defaults, and attributes of graphs.
extension DOTParser {
  var top: Int { scopes.count - 1 }

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
