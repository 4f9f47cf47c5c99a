/// The vertices of a document, in columns that hold only what there is.
///
/// A vertex is read and changed as a value; what it does not have takes no memory.
public struct VertexTable: Sendable, Equatable {
  /// The name by which edges of the file mean each vertex; all different.
  var ids = TextColumn()
  /// What a person reads, where that is another text than the id.
  var labels = TextColumn()
  /// Where vertices are drawn.
  public var positions = SparseColumn<GraphDocument.Position>()
  /// The diameters of their circles, in points.
  public var sizes = SparseColumn<Double>()
  /// The colours of their circles.
  public var colors = SparseColumn<GraphColor>()
  /// The numbers of their clusters, from 1.
  public var clusters = SparseColumn<Int>()
  /// When they are there; a vertex without spells is there at all times.
  public var spells = SparseColumn<[GraphSpell]>()

  /// Creates a table without vertices.
  public init() {}

  /// The id of a vertex.
  public func id(_ vertex: Int) -> String { ids[vertex] ?? "" }

  /// The label of a vertex: its id where it has no other.
  public func label(_ vertex: Int) -> String { labels[vertex] ?? id(vertex) }

  /// What all vertices are called, in their order.
  public var names: some Sequence<String> { (0..<count).lazy.map(label) }

  /// Adds a vertex behind all others.
  public mutating func append(_ vertex: GraphDocument.Vertex) {
    let row = ids.count
    ids.append(vertex.id, row: row)
    if vertex.label != vertex.id { labels.append(vertex.label, row: row) }
    if let position = vertex.position { positions.append(position, row: row) }
    if let size = vertex.size { sizes.append(size, row: row) }
    if let color = vertex.color { colors.append(color, row: row) }
    if let cluster = vertex.cluster { clusters.append(cluster, row: row) }
    if !vertex.spells.isEmpty { spells.append(vertex.spells, row: row) }
  }

  /// The vertices of a list, in its order.
  func taking(_ list: [Int]) -> Self {
    var taken = Self()
    taken.ids = ids.taking(list)
    taken.labels = labels.taking(list)
    taken.positions = positions.taking(list)
    taken.sizes = sizes.taking(list)
    taken.colors = colors.taking(list)
    taken.clusters = clusters.taking(list)
    taken.spells = spells.taking(list)
    return taken
  }
}

extension VertexTable: RandomAccessCollection, MutableCollection {
  /// The first place.
  public var startIndex: Int { 0 }
  /// The number of vertices.
  public var endIndex: Int { ids.count }

  /// A vertex as a value.
  ///
  /// - Complexity: O(log *n*) to read; O(*n*) to change, so that many are changed by a new table.
  public subscript(vertex: Int) -> GraphDocument.Vertex {
    get {
      GraphDocument.Vertex(
        id: id(vertex), label: label(vertex), position: positions[vertex], size: sizes[vertex],
        color: colors[vertex], cluster: clusters[vertex], spells: spells[vertex] ?? [])
    }
    set {
      ids[vertex] = newValue.id
      labels[vertex] = newValue.label == newValue.id ? nil : newValue.label
      positions[vertex] = newValue.position
      sizes[vertex] = newValue.size
      colors[vertex] = newValue.color
      clusters[vertex] = newValue.cluster
      spells[vertex] = newValue.spells.isEmpty ? nil : newValue.spells
    }
  }
}

extension VertexTable: ExpressibleByArrayLiteral {
  /// Creates a table of vertices.
  public init(_ vertices: some Sequence<GraphDocument.Vertex>) {
    for vertex in vertices { append(vertex) }
  }

  /// Creates a table of vertices.
  public init(arrayLiteral elements: GraphDocument.Vertex...) { self.init(elements) }
}
