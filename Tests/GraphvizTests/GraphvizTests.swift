import CoterieGraphviz
import Testing

struct GraphvizTests {
  @Test func statesItsVersionAndHasItsPlugins() throws {
    #expect(try Graphviz.version().contains("."))
    try Graphviz.checkPlugins()
  }

  @Test func saysWhichPluginsAreMissingAndWhatToDo() {
    let error = GraphvizError(
      .starting, messages: [Graphviz.missingPlugins(["layout sfdp", "device pdf"])])
    #expect(
      error.description == """
        Graphviz cannot start: its plugins are missing (layout sfdp, device pdf). Install \
        libgraphviz-dev (Debian, Ubuntu) or graphviz (Homebrew); if it is installed, run "dot -c" \
        as root to list its plugins again
        """)
  }

  @Test func anUnknownEngineIsAnErrorWithItsName() {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.withGraph { (graph) throws(GraphvizError) in
        _ = try graph.addVertex()
        try graph.layout(GraphvizEngine(rawValue: "nonsense"))
      }
    }
    #expect(error?.operation == .layout(engine: "nonsense"))
    #expect(error?.messages.first?.contains("nonsense") ?? false)
    #expect(
      error?.description.hasPrefix("the Graphviz layout \"nonsense\" failed: ") ?? false)
  }

  @Test func anUnknownFormatIsAnErrorWithItsName() {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.withGraph { (graph) throws(GraphvizError) in
        _ = try graph.addVertex()
        try graph.layout(.neato)
        return try graph.render(GraphvizFormat(rawValue: "nonsense"))
      }
    }
    #expect(error?.operation == .rendering(format: "nonsense"))
  }

  @Test func anErrorThatReturnsSuccessIsStillAnError() {
    // nop2 wants a position for every vertex; the library says so and returns 0.
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.withGraph { (graph) throws(GraphvizError) in
        _ = try graph.addVertex()
        try graph.layout(.nop2)
      }
    }
    #expect(error?.operation == .layout(engine: "nop2"))
  }

  @Test func anErrorDoesNotStainTheNextCall() throws {
    _ = try? Graphviz.withGraph { (graph) throws(GraphvizError) in
      _ = try graph.addVertex()
      try graph.layout(.nop2)
    }
    try Graphviz.withGraph { (graph) throws(GraphvizError) in
      _ = try graph.addVertex()
      try graph.layout(.neato)
    }
  }

  @Test func anEdgeToNowhereIsRefused() {
    #expect(throws: GraphvizError.self) {
      try Graphviz.withGraph { (graph) throws(GraphvizError) in try graph.addEdge(0, 1) }
    }
  }

  @Test func aGraphWithoutVerticesHasNoPositions() throws {
    let count = try Graphviz.withGraph { (graph) throws(GraphvizError) in
      try graph.layout(.neato)
      return graph.positions.count
    }
    #expect(count == 0)
  }
}

struct RepeatableLayoutTests {
  /// A ring with chords.
  static func positions(_ engine: GraphvizEngine) throws(GraphvizError) -> [Double] {
    try Graphviz.withGraph { (graph) throws(GraphvizError) in
      for _ in 0..<40 { _ = try graph.addVertex() }
      for vertex in 0..<40 {
        _ = try graph.addEdge(vertex, (vertex + 1) % 40)
        _ = try graph.addEdge(vertex, (vertex * 7 + 3) % 40)
      }
      try graph.layout(engine)
      return graph.positions.flatMap { [$0.x, $0.y] }
    }
  }

  @Test(arguments: [GraphvizEngine.neato, .sfdp])
  func doesNotDependOnWhatRanBefore(_ engine: GraphvizEngine) throws {
    let first = try Self.positions(engine)
    _ = try Self.positions(.sfdp)
    #expect(try Self.positions(engine) == first)
  }

  @Test func sixteenCallersGetTheSame() async throws {
    let expected = try Self.positions(.sfdp)
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<16 { group.addTask { try Self.positions(.sfdp) } }
      for try await found in group { #expect(found == expected) }
    }
  }

  /// The areas of patchwork's tiles are those of the circles, and names have two lines of letters that fit.
  @Test func aMapOfTilesIsTrueToSizeAndLegible() throws {
    let dot = """
      graph { node [shape=circle, fixedsize=true]
        n0 [label="Ada Lovelace", width=0.2] n1 [label="Emmy Noether", width=0.4]
        n2 [label="Sofya Vasilyevna Kovalevskaya", width=0.2] n3 [label="Hypatia", width=0.6] }
      """
    let plain = String(
      decoding: try Graphviz.rendering(of: dot, by: .patchwork, as: .plain).bytes, as: UTF8.self)
    let tiles = plain.split(separator: "\n").filter { $0.hasPrefix("node ") }
      .map { $0.split(separator: " ").dropFirst(2).prefix(4).compactMap { Double($0) } }
    let areas = tiles.map { $0[2] * $0[3] }
    for (area, units) in zip(areas, [1.0, 4, 1, 9]) {
      #expect(abs(area / areas[0] - units) < 0.02 * units)
    }
    let svg = String(
      decoding: try Graphviz.rendering(of: dot, by: .patchwork, as: .svg).bytes, as: UTF8.self)
    let letters = svg.matches(of: /font-size="([0-9.]+)"[^>]*>([^<]+)</)
      .map { (text: String($0.2), size: Double($0.1) ?? 0) }
    #expect(
      letters.map(\.text) == [
        "Ada", "Lovelace", "Emmy", "Noether", "Sofya Vasilyevna", "Kovalevskaya", "Hypatia",
      ])
    for letter in letters { #expect(letter.size >= 6) }
  }
}
