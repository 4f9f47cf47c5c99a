import CoterieRecords

/// The edges of a graph that is being read.
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
