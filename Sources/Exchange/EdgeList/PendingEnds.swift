/// The ends of the edges that were added last, as long as their vertices are not looked up: names are faster
/// looked up several at once.
struct PendingEnds {
  /// The most edges whose ends are pending.
  static let most = 32

  private var fields: [TextField] = []
  private var vertices: [UInt32] = []
  private var keys: [NameKey] = []

  /// Whether the ends of all edges are known.
  var isEmpty: Bool { fields.isEmpty }

  /// Adds an edge whose ends become known at the latest when there are ``most`` of them.
  ///
  /// - Returns: The number of the edge.
  @discardableResult
  mutating func addEdge(
    _ source: TextField, _ target: TextField, weight: Double?, isDirected: Bool = false, line: Int,
    to builder: inout GraphBuilder, in text: Span<UInt8>
  ) -> Int {
    fields.append(source)
    fields.append(target)
    let edge = builder.addEdge(0, 0, weight: weight, isDirected: isDirected, line: line)
    if fields.count >= 2 * Self.most || !builder.hasRoom(for: Self.most) {
      settle(&builder, in: text)
    }
    return edge
  }

  /// Looks the vertices up.
  mutating func settle(_ builder: inout GraphBuilder, in text: Span<UInt8>) {
    if isEmpty { return }
    builder.appendVertices(of: fields, in: text, keys: &keys, to: &vertices)
    builder.setEndsOfLastEdges(vertices)
    fields.removeAll(keepingCapacity: true)
    vertices.removeAll(keepingCapacity: true)
  }
}
