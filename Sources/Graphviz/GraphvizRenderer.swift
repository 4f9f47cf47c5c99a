/// Where Graphviz draws: in this process, or in one of its own.
public struct GraphvizRenderer: Sendable {
  private let draw:
    @Sendable (String, GraphvizEngine, GraphvizFormat) throws(GraphvizError) -> GraphvizRendering

  /// In this process, whose life the library can end.
  public static let inThisProcess = GraphvizRenderer {
    (dot, engine, format) throws(GraphvizError) in
    try Graphviz.rendering(of: dot, by: engine, as: format)
  }

  /// In a process of its own.
  public init(_ process: GraphvizProcess) {
    self.init { (dot, engine, format) throws(GraphvizError) in
      try process.rendering(of: dot, by: engine, as: format)
    }
  }

  private init(
    _ draw:
      @escaping @Sendable (String, GraphvizEngine, GraphvizFormat) throws(GraphvizError) ->
      GraphvizRendering
  ) {
    self.draw = draw
  }

  /// Draws DOT text that Coterie wrote.
  ///
  /// - Throws: ``GraphvizError`` where Graphviz fails.
  public func rendering(
    of dot: String, by engine: GraphvizEngine, as format: GraphvizFormat
  ) throws(GraphvizError) -> GraphvizRendering {
    try draw(dot, engine, format)
  }
}
