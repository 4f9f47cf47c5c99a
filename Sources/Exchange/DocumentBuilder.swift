import CoterieGraphCore
import CoterieRecords
import CoterieText

/// A document as a reader finds it, piece by piece: vertices by name, edges by the names of their
/// ends, whatever columns there are.
///
/// It keeps the graph simple: loops are dropped, repeated pairs merged. Columns with the names that
/// writers give to properties become properties.
struct DocumentBuilder {
  let format: GraphFormat
  var title = ""
  var descriptionLines: [String] = []
  var vertices: [GraphDocument.Vertex] = []
  private var edges: [GraphDocument.Edge] = []
  private var hasWeight: [Bool] = []
  private var vertexPlaces: [String: Int] = [:]
  private var edgePlaces: [Pair: Int] = [:]
  var vertexColumns = ColumnStore()
  private var edgeColumns = ColumnStore()
  private var clusterLabels: [Int: String] = [:]
  private var log: GraphLog

  private struct Pair: Hashable {
    var low: Int
    var high: Int
  }

  init(_ format: GraphFormat, _ log: GraphLog) {
    self.format = format
    self.log = log
  }

  /// Creates a builder with what an edge list says beside its edges.
  init(_ format: GraphFormat, ids: [String], comments: [String], _ log: GraphLog) {
    self.init(format, log)
    vertices = ids.map { .init(id: $0) }
    if let first = comments.first {
      title = first
      descriptionLines = Array(comments.dropFirst())
    }
  }

  /// The weights that an edge can have: above 0, and such that neither a sum of them nor a quotient
  /// leaves the numbers.
  static let weights = CSRGraph.weightRange

  /// Adds a problem of a line, or of the whole file.
  mutating func add(_ problem: Problem, line: Int? = nil) { log.add(problem, line: line) }

  /// Adds what does not go as the XML of the file says.
  mutating func add(_ faults: [XMLFault]) {
    for fault in faults { log.add(fault) }
  }
}

extension DocumentBuilder {
  /// The vertex of a name, or nil.
  func vertex(named id: String) -> Int? { vertexPlaces[id] }

  /// The name by which the file means a vertex.
  func vertexName(_ vertex: Int) -> String { vertices[vertex].id }

  /// The vertex of a name, made where there is none.
  mutating func makeVertex(named id: String) -> Int {
    if let place = vertexPlaces[id] { return place }
    vertexPlaces[id] = vertices.count
    vertices.append(.init(id: id))
    return vertices.count - 1
  }

  /// Changes a vertex.
  mutating func change(_ vertex: Int, _ body: (inout GraphDocument.Vertex) -> Void) {
    body(&vertices[vertex])
  }

  /// Adds a value to a column of the vertices.
  mutating func add(_ value: AttributeValue, named name: String, vertex: Int) {
    vertexColumns.add(value, named: name, row: vertex)
  }

  /// Names a cluster; the first name stays. Numbers beyond the count of vertices are no clusters.
  mutating func label(cluster: Int, _ label: String) {
    if cluster >= 1, clusterLabels[cluster] == nil { clusterLabels[cluster] = label }
  }
}

/// What a reader knows of one edge beside its ends.
struct EdgeRecord {
  var weight: Double?
  var color: GraphColor?
  var width: Double?
  var isInferred = false
  var years: ClosedRange<Int>?
  var weightByYear: [GraphDocument.YearWeight] = []
  var attributes: [(name: String, value: AttributeValue)] = []
  var isDirected = false
  var line: Int?
}

extension DocumentBuilder {
  /// Whether two vertices are joined already.
  func hasEdge(_ source: Int, _ target: Int) -> Bool {
    edgePlaces[Pair(low: min(source, target), high: max(source, target))] != nil
  }

  /// Adds an edge between two vertices that the file names; a warning where one is missing.
  mutating func addEdge(from source: String?, to target: String?, _ record: EdgeRecord) {
    guard let source, let target else {
      add(.graph(.edgeWithoutEnd), line: record.line)
      return
    }
    guard let from = vertexPlaces[source] else {
      add(.graph(.unknownVertex(source)), line: record.line)
      return
    }
    guard let to = vertexPlaces[target] else {
      add(.graph(.unknownVertex(target)), line: record.line)
      return
    }
    addEdge(from, to, record)
  }

  /// Adds an edge between two vertices, or what it says to the edge that joins them already.
  mutating func addEdge(_ source: Int, _ target: Int, _ record: EdgeRecord = EdgeRecord()) {
    var record = record
    takeProperties(from: &record)
    if record.isDirected { log.countArc(line: record.line) }
    if let weight = record.weight, !Self.weights.contains(weight) {
      add(.graph(.badWeight(weight)), line: record.line)
      return
    }
    if source == target {
      log.countLoop(line: record.line)
      return
    }
    let pair = Pair(low: min(source, target), high: max(source, target))
    if let place = edgePlaces[pair] {
      merge(record, into: place)
      return
    }
    edgePlaces[pair] = edges.count
    hasWeight.append(record.weight != nil)
    edges.append(
      .init(
        source: source, target: target, weight: record.weight ?? 1, color: record.color,
        width: record.width, isInferred: record.isInferred, years: record.years,
        weightByYear: record.weightByYear))
    add(record.attributes, toEdge: edges.count - 1)
  }

  private mutating func merge(_ record: EdgeRecord, into place: Int) {
    let isWeighted = hasWeight[place] || record.weight != nil
    log.countRepeats(1, line: record.line, isWeighted: isWeighted)
    if isWeighted { edges[place].weight += record.weight ?? 1 }
    hasWeight[place] = isWeighted
    edges[place].isInferred = edges[place].isInferred && record.isInferred
    edges[place].color = edges[place].color ?? record.color
    edges[place].width = edges[place].width ?? record.width
    if let years = record.years {
      let own = edges[place].years ?? years
      edges[place].years =
        min(own.lowerBound, years.lowerBound)...max(own.upperBound, years.upperBound)
    }
    if !record.weightByYear.isEmpty {
      edges[place].weightByYear = YearWeights.summed(
        edges[place].weightByYear + record.weightByYear)
    }
    add(record.attributes, toEdge: place)
  }

  private mutating func add(
    _ attributes: [(name: String, value: AttributeValue)], toEdge place: Int
  ) {
    for attribute in attributes {
      edgeColumns.add(attribute.value, named: attribute.name, row: place)
    }
  }
}

extension DocumentBuilder {
  /// The document with all properties and columns, and the log.
  mutating func finish() -> GraphReading {
    takeVertexProperties()
    let document = GraphDocument(
      title: title, descriptionLines: descriptionLines, vertices: vertices, edges: edges,
      clusterLabels: finishedClusterLabels(),
      vertexAttributes: vertexColumns.attributeColumns(rowCount: vertices.count),
      edgeAttributes: edgeColumns.attributeColumns(rowCount: edges.count))
    return GraphReading(
      document: document, log: log.finished(format, isEmpty: vertices.isEmpty))
  }

  private func finishedClusterLabels() -> [String] {
    let numbers = vertices.compactMap(\.cluster)
    guard !clusterLabels.isEmpty, let last = numbers.max(), last <= vertices.count else {
      return []
    }
    return (1...last).map { clusterLabels[$0] ?? "" }
  }
}
