public import CoterieExchange
public import CoterieGraphviz
public import CoterieLayouts

/// Where an engine of Graphviz puts the vertices of a network.
public struct EnginePlaces: Sendable {
  /// The engine.
  public let engine: GraphvizEngine
  private let renderer: GraphvizRenderer

  /// The places that an engine finds.
  public init(_ engine: GraphvizEngine, _ renderer: GraphvizRenderer) {
    self.engine = engine
    self.renderer = renderer
  }

  /// The places of the vertices, in points with y down.
  ///
  /// - Parameter document: The network, without positions.
  /// - Throws: ``ViewFailure`` where it is too large for the engine, or the engine fails.
  public func positions(of document: GraphDocument) throws(ViewFailure) -> [Point] {
    try engine.check(document)
    let text: String
    do throws(GraphvizError) {
      let dot = String(decoding: GraphFormat.dot.bytes(of: document), as: UTF8.self)
      text = String(
        decoding: try renderer.rendering(of: dot, by: engine, as: .plain).bytes, as: UTF8.self)
    } catch {
      throw .graphviz(error)
    }
    var places = [Point](repeating: Point(x: 0, y: 0), count: document.vertices.count)
    for line in text.split(separator: "\n") where line.hasPrefix("node n") {
      let words = line.split(separator: " ", maxSplits: 4)
      guard words.count > 3, let vertex = Int(words[1].dropFirst()),
        places.indices.contains(vertex), let x = Double(words[2]), let y = Double(words[3])
      else { continue }
      places[vertex] = Point(x: 72 * x, y: -72 * y)
    }
    return places
  }
}

extension GraphvizEngine {
  /// Checks that a network is within the limit of the engine.
  public func check(_ document: GraphDocument) throws(ViewFailure) {
    let (vertices, links) = (document.vertices.count, document.edges.count)
    guard limit.allows(vertices: vertices, links: links) else {
      throw .tooLarge(for: self, vertices: vertices, links: links)
    }
  }
}
