/// What a graph file says, whatever its format: an undirected graph with its looks and its years.
///
/// A network becomes a document to be written, and a file read becomes a document; every reader and
/// every writer knows documents only.
///
///     var document = GraphDocument(title: "Two authors")
///     document.vertices = [.init(id: "ada", label: "Ada"), .init(id: "bob", label: "Bob")]
///     document.edges = [.init(source: 0, target: 1, weight: 2)]
///     let bytes = GraphFormat.graphML.bytes(of: document)
///
/// - The graph is undirected and simple: an edge joins two different vertices, and no two edges
///   join the same pair. Readers keep this; writers trust it.
/// - Numbers that are not finite are never written: such a weight or place is left out.
public struct GraphDocument: Sendable, Equatable {
  /// The name of the graph; empty where there is none.
  public var title: String
  /// What someone who opens the file should know (what is truncated or inferred), a line each.
  public var descriptionLines: [String]
  /// The vertices, in file order.
  public var vertices: [Vertex]
  /// The edges, in file order.
  public var edges: [Edge]
  /// The label of cluster *c* at place *c* − 1; empty where the clusters have no labels.
  public var clusterLabels: [String]
  /// Further columns of the vertices, each with a value (or none) per vertex.
  public var vertexAttributes: [AttributeColumn]
  /// Further columns of the edges, each with a value (or none) per edge.
  public var edgeAttributes: [AttributeColumn]

  /// Creates a document, empty by default.
  public init(
    title: String = "", descriptionLines: [String] = [], vertices: [Vertex] = [],
    edges: [Edge] = [], clusterLabels: [String] = [], vertexAttributes: [AttributeColumn] = [],
    edgeAttributes: [AttributeColumn] = []
  ) {
    self.title = title
    self.descriptionLines = descriptionLines
    self.vertices = vertices
    self.edges = edges
    self.clusterLabels = clusterLabels
    self.vertexAttributes = vertexAttributes
    self.edgeAttributes = edgeAttributes
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
    /// The years of its activity, first to last.
    public var years: ClosedRange<Int>?

    /// Creates a vertex; by default its label is its `id`.
    public init(
      id: String, label: String? = nil, position: Position? = nil, size: Double? = nil,
      color: GraphColor? = nil, cluster: Int? = nil, years: ClosedRange<Int>? = nil
    ) {
      self.id = id
      self.label = label ?? id
      self.position = position
      self.size = size
      self.color = color
      self.cluster = cluster
      self.years = years
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
    /// The colour of its line.
    public var color: GraphColor?
    /// The thickness of its line, in points.
    public var width: Double?
    /// Whether the edge rests on inferred facts alone; drawn dashed.
    public var isInferred: Bool
    /// The years of its activity, first to last.
    public var years: ClosedRange<Int>?
    /// Its weight in each year that has one, in the order of the years; empty where unknown. The
    /// sum may be below `weight`, which also counts what has no year.
    public var weightByYear: [YearWeight]

    /// Creates an edge, by default of weight 1.
    public init(
      source: Int, target: Int, weight: Double = 1, color: GraphColor? = nil,
      width: Double? = nil, isInferred: Bool = false, years: ClosedRange<Int>? = nil,
      weightByYear: [YearWeight] = []
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.color = color
      self.width = width
      self.isInferred = isInferred
      self.years = years
      self.weightByYear = weightByYear
    }
  }

  /// The weight of an edge in one year.
  public struct YearWeight: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The weight in that year.
    public var weight: Double

    /// Creates the weight of one year.
    public init(year: Int, weight: Double) {
      self.year = year
      self.weight = weight
    }
  }
}
