import CoterieGraphCore
import CoterieRecords
import CoterieText

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
  private let limits: GraphLimits
  private var names: VertexNames
  /// The vertices in the order in which they are listed; all others follow them.
  private(set) var listed: [UInt32] = []
  private var isListed: [Bool] = []
  private var vertexLines = ItemLines()
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
  /// - Parameter hashes: Room for the work, of which nothing is kept.
  mutating func appendVertices(
    of fields: [TextField], in text: Span<UInt8>, hashes: inout [UInt64],
    to vertices: inout [UInt32]
  ) {
    names.appendVertices(of: fields, in: text, hashes: &hashes, to: &vertices)
  }

  /// Returns the vertex of a whole number, which is made where there is none; nil for numbers that are
  /// looked up by their digits.
  @inline(__always)
  mutating func vertex(ofNumber number: Int, _ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    names.vertex(ofNumber: number, range, in: text).map { Int($0) }
  }

  /// Lists a vertex, as files do before they say anything of it; a warning where it is listed already.
  mutating func list(_ vertex: Int, line: Int) {
    while isListed.count <= vertex { isListed.append(false) }
    if isListed[vertex] {
      add(.graph(.repeatedVertex(names.string(of: vertex).excerpt)), line: line)
    } else {
      isListed[vertex] = true
      listed.append(UInt32(truncatingIfNeeded: vertex))
      vertexLines.append(line)
    }
  }

  /// The line on which a vertex is listed.
  ///
  /// - Complexity: O(*n*) for *n* vertices.
  func line(ofVertex vertex: Int) -> Int? {
    listed.firstIndex(of: UInt32(truncatingIfNeeded: vertex)).flatMap { vertexLines[$0] }
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

// MARK: - Edges

extension GraphBuilder {
  /// Whether the graph can take another edge, and both its ends.
  var hasRoom: Bool { edges.count < limits.edges && names.count < limits.vertices - 1 }

  /// Whether the graph can take some edges, and all their ends.
  func hasRoom(for count: Int) -> Bool {
    edges.count <= limits.edges - count && names.count < limits.vertices - 2 * count
  }

  /// Adds what is noticed where a file has more edges or vertices than a graph can have.
  mutating func addTooLarge(line: Int) { add(.graphFile(limits.problem), line: line) }

  /// Makes room for edges, of which there are none yet.
  mutating func reserve(edges count: Int) {
    edges.sources.reserveCapacity(count)
    edges.targets.reserveCapacity(count)
    edges.weights.reserve(count)
  }

  /// Adds an edge and returns its number.
  ///
  /// - Parameter weight: Its weight in the format's own place, nil where it has none. One in a column of
  ///   the name `weight` or `value` comes before it.
  @discardableResult
  @inline(__always)
  mutating func addEdge(
    _ source: Int, _ target: Int, weight: Double? = nil, isDirected: Bool = false, line: Int
  ) -> Int {
    let row = edges.sources.count
    edges.sources.append(UInt32(truncatingIfNeeded: source))
    edges.targets.append(UInt32(truncatingIfNeeded: target))
    edges.directions.append(isDirected, row: row)
    if let weight { edges.weights.append(weight, row: row) }
    edgeLines.append(line)
    return row
  }

  /// Sets the ends of the last edges: the source and the target of each, one after the other.
  mutating func setEndsOfLastEdges(_ ends: [UInt32]) {
    let first = edges.count - ends.count / 2
    for place in 0..<(ends.count / 2) {
      edges.sources[first + place] = ends[2 * place]
      edges.targets[first + place] = ends[2 * place + 1]
    }
  }

  /// Sets a value of an edge.
  mutating func set(_ text: Span<UInt8>, edge: Int, column: Int) {
    edgeColumns[column].set(text, row: edge)
  }

  /// Sets a value of an edge.
  mutating func set(_ text: String, edge: Int, column: Int) {
    edgeColumns[column].set(text, row: edge)
  }

  /// Sets a value of an edge in the column of a name.
  mutating func set(_ text: String, edge: Int, named name: String) {
    set(text, edge: edge, column: edgeColumns.column(named: name))
  }

  /// The line of an edge.
  func line(ofEdge edge: Int) -> Int? { edgeLines[edge] }
}

// MARK: - The end

extension GraphBuilder {
  /// Settles what the file says, and returns the document and the log.
  ///
  /// - Complexity: O(*b*) for *b* bytes, and O(*n* + *m*) for *n* vertices and *m* edges.
  consuming func finish() -> GraphReading {
    var document = GraphDocument(
      title: title, descriptionLines: descriptionLines, timeFormat: timeFormat)
    let order = vertexOrder()
    var vertexPool = ColumnPool(vertexColumns, rowCount: names.count)
    document.vertices = VertexTable(
      ids: names.texts, vertices, &vertexPool, clusterLabels: &clusterLabels)
    document.vertexAttributes = vertexPool.finished(&log) { line(ofVertex: $0) }
    var edgePool = ColumnPool(edgeColumns, rowCount: edges.count)
    document.edges = edges
    document.edges.takeProperties(from: &edgePool, &log) { edgeLines[$0] }
    document.edgeAttributes = edgePool.finished(&log) { edgeLines[$0] }
    document.timeFormat = vertexPool.timeFormat ?? edgePool.timeFormat ?? timeFormat
    settle(&document)
    arrange(&document, in: order)
    document.setClusterLabels(clusterLabels)
    return GraphReading(
      document: document, log: log.finished(format, isEmpty: document.vertices.isEmpty))
  }

  /// Leaves out what is no edge between two listed vertices, and merges repeats.
  private mutating func settle(_ document: inout GraphDocument) {
    var isLeftOut = [Bool](repeating: false, count: document.edges.count)
    for edge in document.edges.indices { isLeftOut[edge] = leavesOut(edge, of: document.edges) }
    let edges = document.edges
    let mayBeBothWays = mayListBothWays && edges.weights.isEmpty
    var all = edges.places(vertexCount: names.count, ignoringDirections: mayBeBothWays) {
      isLeftOut[$0]
    }
    if mayBeBothWays {
      if edges.areListedBothWays(all) { return mergeBothWays(&document, all) }
      if !edges.areUndirected {
        all = edges.places(vertexCount: names.count) { isLeftOut[$0] }
      }
    }
    let repeats = all.places.count { $0 >= 0 } - all.count
    if repeats == 0 { return _ = document.merge(all, by: .init()) }
    let differences = document.merge(
      all, by: .init(weight: isStrict ? { $1 } : { $0 + $1 }, keepsLast: isStrict))
    let line = all.firstRepeat.flatMap { edgeLines[$0] }
    add(
      .graph(
        isStrict
          ? .strictRepeats(repeats) : .repeats(repeats, isWeighted: !edges.weights.isEmpty)),
      line: line)
    if differences > 0 { add(.attribute(.differingValues(differences)), line: line) }
  }

  /// Makes one edge of the two of each pair of a list that names all pairs so, once in each direction.
  private mutating func mergeBothWays(_ document: inout GraphDocument, _ pairs: RowPlaces) {
    add(.graph(.listedBothWays(pairs.count)))
    document.merge(pairs, by: .init(weight: { first, _ in first }))
    document.edges.directions = EdgeDirections()
  }

  /// Whether an edge is left out, which is noticed.
  private mutating func leavesOut(_ edge: Int, of edges: EdgeTable) -> Bool {
    let (source, target) = (Int(edges.sources[edge]), Int(edges.targets[edge]))
    if listsVertices, !isListed(source) || !isListed(target) {
      let name = names.string(of: isListed(source) ? target : source)
      add(.graph(.unknownVertex(name.excerpt)), line: edgeLines[edge])
      return true
    }
    if let weight = edges.weights[edge], !CSRGraph.weightRange.contains(weight) {
      add(.graph(.badWeight(weight)), line: edgeLines[edge])
      return true
    }
    if source == target { log.countLoop(line: edgeLines[edge]) }
    return source == target
  }

  /// The vertices that are kept, in the order of the document; nil where they are all, as they are.
  private func vertexOrder() -> [Int]? {
    let isInOrder = listed.indices.allSatisfy { listed[$0] == UInt32(truncatingIfNeeded: $0) }
    if isInOrder, listed.count == names.count || !listsVertices { return nil }
    let others = listsVertices ? [] : (0..<names.count).filter { !isListed($0) }
    return listed.map { Int($0) } + others
  }

  private func arrange(_ document: inout GraphDocument, in order: [Int]?) {
    guard let order else { return }
    var places = [UInt32](repeating: 0, count: names.count)
    for (place, vertex) in order.enumerated() { places[vertex] = UInt32(place) }
    document.vertices = document.vertices.taking(order)
    document.vertexAttributes = document.vertexAttributes.map { $0.taking(order) }
    document.edges.sources = document.edges.sources.map { places[Int($0)] }
    document.edges.targets = document.edges.targets.map { places[Int($0)] }
  }
}

extension RowPlaces {
  /// The first row that becomes one with a row before it.
  var firstRepeat: Int? {
    var next: Int32 = 0
    for (row, place) in places.enumerated() where place >= 0 {
      if place < next { return row }
      next = place + 1
    }
    return nil
  }
}

extension EdgeTable {
  /// Whether each pair is named twice, once in each direction.
  fileprivate func areListedBothWays(_ places: RowPlaces) -> Bool {
    guard places.count > 0 else { return false }
    var ways = [UInt8](repeating: 0, count: places.count)
    for (edge, place) in places.places.enumerated() where place >= 0 {
      let way: UInt8 = sources[edge] < targets[edge] ? 1 : 2
      if ways[Int(place)] & way != 0 { return false }
      ways[Int(place)] |= way
    }
    return ways.allSatisfy { $0 == 3 }
  }
}

extension GraphDocument {
  /// Names the clusters that vertices have. Numbers beyond the count of vertices are no clusters.
  fileprivate mutating func setClusterLabels(_ labels: [Int: String]) {
    guard !labels.isEmpty, let last = vertices.clusters.values.max(),
      (1...vertices.count).contains(last)
    else { return }
    clusterLabels = (1...last).map { labels[$0] ?? "" }
  }
}
