import CoterieRecords

/// The subgraphs of DOT.
extension DOTParser {
  /// Opens a subgraph; one without a name is only a group of ends.
  mutating func openScope(_ name: String?, _ text: Span<UInt8>) {
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

  mutating func closeScope(_ text: Span<UInt8>) {
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
