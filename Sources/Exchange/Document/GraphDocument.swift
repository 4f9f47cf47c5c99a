/// What a graph file says, whatever its format: a graph with its looks, its times and all else that is
/// known of its vertices and edges.
///
/// A network becomes a document to be written, and a file read becomes a document; every reader and
/// every writer knows documents only.
///
///     var document = GraphDocument(title: "Two authors")
///     document.vertices = [.init(id: "ada", label: "Ada"), .init(id: "bob", label: "Bob")]
///     document.edges = [.init(source: 0, target: 1, weight: 2)]
///     let bytes = GraphFormat.graphML.bytes(of: document)
///
/// - An edge joins two different vertices, and no two edges join the same pair in the same direction.
///   ``undirected(_:)`` merges the two directions of a pair. Readers keep this; writers trust it.
/// - Numbers that are not finite are never written: such a weight or place is left out.
/// - What a vertex or an edge does not have takes no memory.
public struct GraphDocument: Sendable, Equatable {
  /// The name of the graph; empty where there is none.
  public var title: String
  /// What someone who opens the file should know (what is truncated or inferred), a line each.
  public var descriptionLines: [String]
  /// The vertices, in file order.
  public var vertices: VertexTable
  /// The edges, in file order.
  public var edges: EdgeTable
  /// The label of cluster *c* at place *c* − 1; empty where the clusters have no labels.
  public var clusterLabels: [String]
  /// Further columns of the vertices.
  public var vertexAttributes: [AttributeColumn]
  /// Further columns of the edges.
  public var edgeAttributes: [AttributeColumn]
  /// What the times of spells and of values mean.
  public var timeFormat: GraphTimeFormat

  /// Creates a document, empty by default.
  public init(
    title: String = "", descriptionLines: [String] = [], vertices: VertexTable = [],
    edges: EdgeTable = [], clusterLabels: [String] = [], vertexAttributes: [AttributeColumn] = [],
    edgeAttributes: [AttributeColumn] = [], timeFormat: GraphTimeFormat = .number
  ) {
    self.title = title
    self.descriptionLines = descriptionLines
    self.vertices = vertices
    self.edges = edges
    self.clusterLabels = clusterLabels
    self.vertexAttributes = vertexAttributes
    self.edgeAttributes = edgeAttributes
    self.timeFormat = timeFormat
  }
}

extension GraphDocument {
  /// One vertex.
  public struct Vertex: Sendable, Equatable {
    /// The name by which edges of the file mean this vertex, unique in the document.
    public var id: String
    /// What a person reads.
    public var label: String
    /// Where the vertex is drawn.
    public var position: Position?
    /// The diameter of its circle, in points.
    public var size: Double?
    /// The colour of its circle.
    public var color: GraphColor?
    /// The number of its cluster, from 1.
    public var cluster: Int?
    /// When it is there; at all times where there are none.
    public var spells: [GraphSpell]

    /// Creates a vertex; by default its label is its `id`.
    public init(
      id: String, label: String? = nil, position: Position? = nil, size: Double? = nil,
      color: GraphColor? = nil, cluster: Int? = nil, spells: [GraphSpell] = []
    ) {
      self.id = id
      self.label = label ?? id
      self.position = position
      self.size = size
      self.color = color
      self.cluster = cluster
      self.spells = spells
    }
  }

  /// A place in the plane, in points, with y growing upwards.
  public struct Position: Sendable, Hashable {
    /// Points to the right.
    public var x: Double
    /// Points up.
    public var y: Double

    /// Creates a place from points to the right and points up.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }

    /// Whether both numbers can be written.
    var isFinite: Bool { x.isFinite && y.isFinite }
  }
}

extension GraphDocument {
  /// One edge between two different vertices.
  public struct Edge: Sendable, Equatable {
    /// The place of one end in ``GraphDocument/vertices``.
    public var source: Int
    /// The place of the other end.
    public var target: Int
    /// How strong the edge is: a similarity, not a length. 1 where a file gives none.
    public var weight: Double
    /// Whether it leads from its source to its target and not back.
    public var isDirected: Bool
    /// What the file calls the edge.
    public var id: String?
    /// What a person reads on the edge.
    public var label: String?
    /// The relation that the edge is of.
    public var kind: String?
    /// The colour of its line.
    public var color: GraphColor?
    /// The thickness of its line, in points.
    public var width: Double?
    /// Whether the edge rests on inferred facts alone; drawn dashed.
    public var isInferred: Bool
    /// When it is there; at all times where there are none.
    public var spells: [GraphSpell]
    /// The weights that it has at some times. Their sum may be below `weight`, which also counts what
    /// has no year.
    public var timedWeights: [TimedWeight]

    /// Creates an edge, by default of weight 1 and without a direction.
    public init(
      source: Int, target: Int, weight: Double = 1, isDirected: Bool = false, id: String? = nil,
      label: String? = nil, kind: String? = nil, color: GraphColor? = nil, width: Double? = nil,
      isInferred: Bool = false, spells: [GraphSpell] = [], timedWeights: [TimedWeight] = []
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.isDirected = isDirected
      self.id = id
      self.label = label
      self.kind = kind
      self.color = color
      self.width = width
      self.isInferred = isInferred
      self.spells = spells
      self.timedWeights = timedWeights
    }
  }

  /// The weight of an edge at some time.
  public struct TimedWeight: Sendable, Hashable {
    /// When the edge has the weight.
    public var spell: GraphSpell
    /// The weight.
    public var weight: Double

    /// Creates the weight of some time.
    public init(spell: GraphSpell, weight: Double) {
      self.spell = spell
      self.weight = weight
    }

    /// Creates the weight of one year.
    public init(year: Int, weight: Double) {
      self.init(spell: GraphSpell(years: year...year), weight: weight)
    }

    /// The year of the weight, where it is of one.
    public var year: Int? {
      spell.start.flatMap { $0 == spell.end ? Int(exactly: $0) : nil }
    }
  }
}
