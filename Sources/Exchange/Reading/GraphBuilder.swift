import CoterieRecords

/// A graph as a reader finds it, piece by piece: vertices by name, edges by their ends, and columns of
/// values as they are written.
///
/// A reader says what the file says and decides nothing: which columns are names, weights, places or
/// colours, of what type they are, and what becomes of repeats, is settled at the end by
/// ``finish()``, the same for all formats.
struct GraphBuilder {
  /// The name of the graph.
  var title = ""
  /// What the file says about the graph, a line each.
  var descriptionLines: [String] = []
  /// What the times of the file mean.
  var timeFormat = GraphTimeFormat.number
  /// Whether the last value of an edge that is repeated stays, and its last weight.
  var isStrict = false
  /// Whether a list without weights that names every pair in both directions means each pair once.
  var mayListBothWays = false
  /// What is noticed.
  var log: GraphLog

  let format: GraphFormat
  /// Whether edges may join only vertices that the file lists.
  let listsVertices: Bool
  let limits: GraphLimits
  private(set) var names: VertexNames
  /// The vertices in the order in which they are listed; all others follow them.
  private(set) var listed: [UInt32] = []
  private var isListed: [Bool] = []
  private(set) var vertexLines = ItemLines()
  /// The lines of the edges.
  var edgeLines = ItemLines()

  /// The columns of the vertices.
  var vertexColumns = WrittenColumns()
  /// The columns of the edges.
  var edgeColumns = WrittenColumns()
  /// What readers know of vertices without a column.
  var vertices = VertexLists()
  /// What readers know of edges without a column.
  var edges = EdgeTable()
  /// The labels of clusters by their numbers.
  var clusterLabels: [Int: String] = [:]

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - listsVertices: Whether edges may join only vertices that the file lists.
  ///   - byteCount: The size of the file.
  init(
    _ format: GraphFormat, listsVertices: Bool, byteCount: Int,
    limits: GraphLimits = GraphLimits(), _ log: GraphLog
  ) {
    self.format = format
    self.listsVertices = listsVertices
    self.limits = limits
    self.log = log
    names = VertexNames(byteCount: byteCount)
  }

  /// Adds a problem of a line, or of the whole file.
  mutating func add(_ problem: Problem, line: Int? = nil) { log.add(problem, line: line) }
}

// MARK: - Vertices

extension GraphBuilder {
  /// How many vertices have a name so far.
  var vertexCount: Int { names.count }

  /// Returns the vertex of a name, which is made where there is none.
  mutating func vertex(named name: Span<UInt8>) -> Int { Int(names.vertex(named: name)) }

  /// Returns the vertex of a name, which is made where there is none.
  mutating func vertex(named name: String) -> Int { Int(names.vertex(named: name)) }

  /// Returns the vertex that a field of a text names, which is made where there is none.
  @inline(__always)
  mutating func vertex(_ field: TextField, in text: Span<UInt8>) -> Int {
    Int(names.vertex(field, in: text))
  }

  /// Appends the vertices that fields of a text name, which are made where there are none.
  ///
  /// - Parameter keys: Room for the work, of which nothing is kept.
  mutating func appendVertices(
    of fields: [TextField], in text: Span<UInt8>, keys: inout [NameKey],
    to vertices: inout [UInt32]
  ) {
    names.appendVertices(of: fields, in: text, keys: &keys, to: &vertices)
  }

  /// Returns the vertex of a whole number, which is made where there is none; nil for numbers that are
  /// looked up by their digits.
  @inline(__always)
  mutating func vertex(ofNumber number: Int, _ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    names.vertex(ofNumber: number, range, in: text).map { Int($0) }
  }

  /// Gives back memory once all names are known.
  mutating func endLookUps() { names.endLookUps() }

  /// Lists a vertex, as files do before they say anything of it; a warning where it is listed already.
  mutating func list(_ vertex: Int, line: Int) {
    while isListed.count <= vertex { isListed.append(false) }
    if isListed[vertex] {
      add(.graph(.repeatedVertex(names.string(of: vertex).excerpt)), line: line)
      vertices.repeated.insert(vertex)
    } else {
      isListed[vertex] = true
      listed.append(UInt32(truncatingIfNeeded: vertex))
      vertexLines.append(line)
    }
  }

  /// Whether a vertex is listed.
  func isListed(_ vertex: Int) -> Bool { vertex < isListed.count && isListed[vertex] }

  /// Sets a value of a vertex.
  mutating func set(_ text: Span<UInt8>, vertex: Int, column: Int) {
    vertexColumns[column].set(text, row: vertex)
  }

  /// Sets a value of a vertex.
  mutating func set(_ text: String, vertex: Int, column: Int) {
    vertexColumns[column].set(text, row: vertex)
  }

  /// Sets a value of a vertex in the column of a name.
  mutating func set(_ text: String, vertex: Int, named name: String) {
    set(text, vertex: vertex, column: vertexColumns.column(named: name))
  }
}
