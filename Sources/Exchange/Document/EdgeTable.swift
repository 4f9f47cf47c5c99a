/// The edges of a document, in columns that hold only what there is.
///
/// An edge is read and changed as a value; what it does not have takes no memory.
public struct EdgeTable: Sendable, Equatable {
  /// The vertices at which edges begin.
  public internal(set) var sources: [UInt32] = []
  /// The vertices at which edges end.
  public internal(set) var targets: [UInt32] = []
  /// How strong edges are; an edge without a weight counts 1.
  public var weights = SparseColumn<Double>()
  /// Which edges lead from their source to their target and not back.
  var directions = EdgeDirections()
  /// What the file calls edges.
  public var ids = TextColumn()
  /// What a person reads on edges.
  public var labels = TextColumn()
  /// The relations that edges are of.
  public var kinds = TextColumn()
  /// The colours of their lines.
  public var colors = SparseColumn<GraphColor>()
  /// The thickness of their lines, in points.
  public var widths = SparseColumn<Double>()
  /// Which edges rest on inferred facts alone.
  var inferred = SparseColumn<Bool>()
  /// When edges are there; an edge without spells is there at all times.
  public var spells = SparseColumn<[GraphSpell]>()
  /// The weights that edges have at some times.
  public var timedWeights = SparseColumn<[GraphDocument.TimedWeight]>()

  /// Creates a table without edges.
  public init() {}

  /// The weight of an edge, 1 where it has none.
  public func weight(_ edge: Int) -> Double { weights[edge] ?? 1 }

  /// Whether an edge leads from its source to its target and not back.
  public func isDirected(_ edge: Int) -> Bool { directions[edge] }

  /// Whether no edge has a direction.
  public var areUndirected: Bool { directions.areNone }

  /// Adds an edge behind all others.
  public mutating func append(_ edge: GraphDocument.Edge) {
    let row = sources.count
    sources.append(UInt32(edge.source))
    targets.append(UInt32(edge.target))
    if edge.weight != 1 || weights.count == row { weights.append(edge.weight, row: row) }
    directions.append(edge.isDirected, row: row)
    if let id = edge.id { ids.append(id, row: row) }
    if let label = edge.label { labels.append(label, row: row) }
    if let kind = edge.kind { kinds.append(kind, row: row) }
    if let color = edge.color { colors.append(color, row: row) }
    if let width = edge.width { widths.append(width, row: row) }
    if edge.isInferred { inferred.append(true, row: row) }
    if !edge.spells.isEmpty { spells.append(edge.spells, row: row) }
    if !edge.timedWeights.isEmpty { timedWeights.append(edge.timedWeights, row: row) }
  }

  /// The edges of a list, in its order.
  func taking(_ list: [Int]) -> Self {
    var taken = Self()
    taken.sources = list.map { sources[$0] }
    taken.targets = list.map { targets[$0] }
    taken.weights = weights.taking(list)
    taken.directions = directions.taking(list)
    taken.ids = ids.taking(list)
    taken.labels = labels.taking(list)
    taken.kinds = kinds.taking(list)
    taken.colors = colors.taking(list)
    taken.widths = widths.taking(list)
    taken.inferred = inferred.taking(list)
    taken.spells = spells.taking(list)
    taken.timedWeights = timedWeights.taking(list)
    return taken
  }
}

extension EdgeTable: RandomAccessCollection, MutableCollection {
  /// The first place.
  public var startIndex: Int { 0 }
  /// The number of edges.
  public var endIndex: Int { sources.count }

  /// An edge as a value.
  public subscript(edge: Int) -> GraphDocument.Edge {
    get {
      GraphDocument.Edge(
        source: Int(sources[edge]), target: Int(targets[edge]), weight: weight(edge),
        isDirected: directions[edge], id: ids[edge], label: labels[edge], kind: kinds[edge],
        color: colors[edge], width: widths[edge], isInferred: inferred[edge] ?? false,
        spells: spells[edge] ?? [], timedWeights: timedWeights[edge] ?? [])
    }
    set {
      sources[edge] = UInt32(newValue.source)
      targets[edge] = UInt32(newValue.target)
      if weight(edge) != newValue.weight { weights[edge] = newValue.weight }
      if directions[edge] != newValue.isDirected {
        directions.set(newValue.isDirected, row: edge, of: count)
      }
      ids[edge] = newValue.id
      labels[edge] = newValue.label
      kinds[edge] = newValue.kind
      colors[edge] = newValue.color
      widths[edge] = newValue.width
      inferred[edge] = newValue.isInferred ? true : nil
      spells[edge] = newValue.spells.isEmpty ? nil : newValue.spells
      timedWeights[edge] = newValue.timedWeights.isEmpty ? nil : newValue.timedWeights
    }
  }
}

extension EdgeTable: ExpressibleByArrayLiteral {
  /// Creates a table of edges.
  public init(_ edges: some Sequence<GraphDocument.Edge>) {
    for edge in edges { append(edge) }
  }

  /// Creates a table of edges.
  public init(arrayLiteral elements: GraphDocument.Edge...) { self.init(elements) }
}

/// Which edges have a direction: none, all, or those that are marked.
struct EdgeDirections: Sendable, Equatable {
  private enum Kind: Sendable, Equatable {
    case none
    case all
    case marked([Bool])
  }

  private var kind = Kind.none

  /// Whether no edge has a direction.
  var areNone: Bool { kind == .none }

  subscript(edge: Int) -> Bool {
    switch kind {
    case .none: false
    case .all: true
    case .marked(let marks): marks[edge]
    }
  }

  /// Adds an edge behind `row` others.
  mutating func append(_ isDirected: Bool, row: Int) {
    switch kind {
    case .none where !isDirected, .all where isDirected: return
    case .none where row == 0: kind = .all
    case .none, .all:
      kind = .marked(Array(repeating: !isDirected, count: row) + CollectionOfOne(isDirected))
    case .marked(var marks):
      // Without a second reference the marks grow in place.
      kind = .none
      marks.append(isDirected)
      kind = .marked(marks)
    }
  }

  /// Gives one of `count` edges a direction, or takes it.
  mutating func set(_ isDirected: Bool, row: Int, of count: Int) {
    var marks = (0..<count).map { self[$0] }
    marks[row] = isDirected
    self = Self(marks)
  }

  init() {}

  private init(_ marks: [Bool]) {
    if !marks.contains(true) {
      kind = .none
    } else {
      kind = marks.contains(false) ? .marked(marks) : .all
    }
  }

  /// The directions of the edges in a list.
  func taking(_ list: [Int]) -> Self {
    if case .marked(let marks) = kind { return Self(list.map { marks[$0] }) }
    return list.isEmpty ? Self() : self
  }
}
