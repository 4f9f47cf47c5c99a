import CoterieGraphCore
import CoterieRecords

/// What is settled at the end, the same for all formats.
extension GraphBuilder {
  /// Settles what the file says, and returns the document and the log.
  ///
  /// - Complexity: O(*b*) for *b* bytes, and O(*n* + *m*) for *n* vertices and *m* edges.
  consuming func finish() -> GraphReading {
    endLookUps()
    var document = GraphDocument(
      title: title, descriptionLines: descriptionLines, timeFormat: timeFormat)
    let order = vertexOrder()
    let vertexLine = { [listed, vertexLines] (vertex: Int) -> Int? in
      let number = UInt32(truncatingIfNeeded: vertex)
      let isInPlace = vertex < listed.count && listed[vertex] == number
      return (isInPlace ? vertex : listed.firstIndex(of: number)).flatMap { vertexLines[$0] }
    }
    var labels = clusterLabels
    var losses = LostValues()
    var vertexPool = ColumnPool(
      vertexColumns, rowCount: names.count, repeated: vertices.repeated, losses: &losses)
    document.vertices = VertexTable(
      ids: names.texts, vertices, &vertexPool, clusterLabels: &labels, losses: &losses, &log,
      line: vertexLine)
    if let first = losses.first {
      let found = first.named(names.string(of: first.row))
      add(.attribute(.repeatedValues(losses.count, found)), line: vertexLine(first.row))
    }
    document.vertexAttributes = vertexPool.finished(&log, line: vertexLine)
    var edgePool = ColumnPool(edgeColumns, rowCount: edges.count, losses: &losses)
    document.edges = edges
    document.edges.takeProperties(from: &edgePool, &log) { edgeLines[$0] }
    document.edgeAttributes = edgePool.finished(&log) { edgeLines[$0] }
    document.timeFormat = vertexPool.timeFormat ?? edgePool.timeFormat ?? timeFormat
    if let first = names.firstOtherSpelling {
      add(.graph(.otherSpellings(names.otherSpellings.count, first: first.excerpt)))
    }
    settle(&document)
    arrange(&document, in: order)
    document.setClusterLabels(labels)
    if document.clusterLabels.isEmpty, labels.keys.contains(where: { $0 < 1 }) {
      add(.graphFile(.leftOut("cluster label", count: labels.count)))
    }
    return GraphReading(
      document: document, log: log.finished(format, isEmpty: document.vertices.isEmpty))
  }

  /// Leaves out what is no edge between two listed vertices, and merges repeats.
  private mutating func settle(_ document: inout GraphDocument) {
    var isLeftOut = [Bool](repeating: false, count: document.edges.count)
    for edge in document.edges.indices { isLeftOut[edge] = leavesOut(edge, of: document.edges) }
    if isStrict { leaveOutPairs(of: document.edges, &isLeftOut) }
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
    let loss = document.merge(
      all, by: .init(weight: isStrict ? { $1 } : { $0 + $1 }, keepsLast: isStrict))
    let line = all.firstRepeat.flatMap { edgeLines[$0] }
    add(
      .graph(
        isStrict
          ? .strictRepeats(repeats) : .repeats(repeats, isWeighted: !edges.weights.isEmpty)),
      line: line)
    if let loss { add(.attribute(loss), line: line) }
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
    if !isStrict, let weight = edges.weights[edge], !CSRGraph.weightRange.contains(weight) {
      add(.graph(.badWeight(weight)), line: edgeLines[edge])
      return true
    }
    if source == target { log.countLoop(line: edgeLines[edge]) }
    return source == target
  }

  /// Leaves out all edges of the pairs of a strict graph whose last weight is no tie.
  private mutating func leaveOutPairs(of edges: EdgeTable, _ isLeftOut: inout [Bool]) {
    let pairs = edges.places(vertexCount: names.count) { isLeftOut[$0] }
    var last = [Int](repeating: -1, count: pairs.count)
    for edge in edges.indices where !isLeftOut[edge] && edges.weights[edge] != nil {
      last[Int(pairs.places[edge])] = edge
    }
    for (pair, edge) in last.enumerated() where edge >= 0 {
      if let weight = edges.weights[edge], !CSRGraph.weightRange.contains(weight) {
        add(.graph(.badWeight(weight)), line: edgeLines[edge])
      } else {
        last[pair] = -1
      }
    }
    for edge in edges.indices where !isLeftOut[edge] {
      isLeftOut[edge] = last[Int(pairs.places[edge])] >= 0
    }
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
