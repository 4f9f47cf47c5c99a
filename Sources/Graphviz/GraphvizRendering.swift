/// What Graphviz made of a graph.
public struct GraphvizRendering: Equatable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What the library found doubtful.
  public let warnings: [String]
}

extension Graphviz {
  /// Draws DOT text that Coterie wrote, in this process.
  ///
  /// The library can end the process, and there is no way to stop it: `GraphvizProcess` draws in a process of
  /// its own. DOT text from outside must never come here.
  ///
  /// The date in a PDF is fixed.
  /// - Throws: ``GraphvizError`` in the library's words.
  public static func rendering(
    of dot: String, by engine: GraphvizEngine, as format: GraphvizFormat
  ) throws(GraphvizError) -> GraphvizRendering {
    try withParsedGraph(dot: dot) { (graph) throws(GraphvizError) in
      // The engine that a file names counts more than one that is asked for.
      try graph.set("layout", engine.name, of: .graph)
      if engine == .patchwork { try graph.setTiles() }
      try graph.layout(engine)
      try graph.set("layout", engine == .nop2 ? "neato" : engine.name, of: .graph)
      var bytes = try graph.render(format)
      if format == .pdf { PDFDate.settle(in: &bytes) }
      return GraphvizRendering(bytes: bytes, warnings: graph.warnings)
    }
  }
}
