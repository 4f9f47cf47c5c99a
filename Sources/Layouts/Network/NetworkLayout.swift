/// Where the vertices of a graph are drawn.
///
/// The unit is the mean length of a link, or that of the earlier positions from which the layout started;
/// x is to the right and y **down**. A vertex without neighbours has no place: how many there are is better said
/// in a line of text.
///
///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
///     let layout = path.layout(.distances)
///     layout.position(of: 0)      // Point(x: -1, y: 0)
///     layout.position(of: 3)      // nil
///     layout.placedCount          // 3
///
/// - SeeAlso: ``stress(in:pairLimit:seed:)``, ``neighborhoodPreservation(in:vertexLimit:)`` and
///   ``crossingCount(in:)`` say how well the picture shows the graph.
public struct NetworkLayout: Hashable, Sendable {
  /// The coordinates of every vertex, not numbers for one without a place.
  let xs: [Float]
  let ys: [Float]

  /// The layout with some positions, in vertex order; nil for vertices without a place.
  public init(positions: [Point?]) {
    xs = positions.map { $0.map { Float($0.x) } ?? .nan }
    ys = positions.map { $0.map { Float($0.y) } ?? .nan }
  }

  init(xs: [Float], ys: [Float]) {
    self.xs = xs
    self.ys = ys
  }

  /// Whether all positions have the same bits.
  public static func == (first: NetworkLayout, second: NetworkLayout) -> Bool {
    first.xs.elementsEqual(second.xs) { $0.bitPattern == $1.bitPattern }
      && first.ys.elementsEqual(second.ys) { $0.bitPattern == $1.bitPattern }
  }

  /// Hashes the bits of all positions.
  public func hash(into hasher: inout Hasher) {
    for x in xs { hasher.combine(x.bitPattern) }
    for y in ys { hasher.combine(y.bitPattern) }
  }
}

extension NetworkLayout {
  /// The number of vertices, placed or not.
  public var vertexCount: Int { xs.count }

  /// The number of vertices with a place.
  public var placedCount: Int { xs.count { !$0.isNaN } }

  /// Where a vertex is drawn, or nil where it has no place.
  ///
  /// - Precondition: `vertex` lies in `0 ..< vertexCount`.
  public func position(of vertex: Int) -> Point? {
    precondition(xs.indices.contains(vertex), "vertex \(vertex) is not in the layout")
    return xs[vertex].isNaN ? nil : Point(x: Double(xs[vertex]), y: Double(ys[vertex]))
  }

  /// The positions of all vertices, in vertex order; nil for those without a place.
  public var positions: [Point?] { xs.indices.map { position(of: $0) } }

  /// The smallest rectangle around all places; a point at (0, 0) where there is none.
  public var bounds: Box { Box(around: xs.indices.lazy.compactMap { position(of: $0) }) }

  /// The place of a vertex that has one.
  func place(of vertex: Int) -> SIMD2<Float> { SIMD2(xs[vertex], ys[vertex]) }
}
