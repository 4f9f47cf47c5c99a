/// How the two directions of a pair become one edge.
public enum DirectionRule: String, Sendable, CaseIterable {
  /// The weights of both directions are added.
  case sum
  /// The larger weight counts.
  case max
  /// Pairs joined in both directions are kept, with the smaller weight.
  case mutual
}

extension GraphDocument {
  /// The document without directions.
  ///
  /// An edge without a direction counts as both. Of different values of a pair the first stays.
  ///
  /// - Parameters:
  ///   - rule: How the two directions of a pair become one edge.
  ///   - mergedPairs: Counts the pairs that had edges in both directions.
  ///   - differences: Counts the values that are lost, since they differ from those that stay.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each column.
  public func undirected(
    _ rule: DirectionRule = .sum, mergedPairs: inout Int, differences: inout Int
  ) -> GraphDocument {
    if edges.areUndirected { return self }
    var document = self
    if rule == .mutual { document = keeping(edges: edges.isMutual(vertices.count)) }
    let places = document.edges.places(
      vertexCount: vertices.count, ignoringDirections: true)
    mergedPairs = places.mergedCount
    differences = document.merge(places, by: EdgeTable.MergeRule(weight: rule.weight))
    document.edges.directions = EdgeDirections()
    return document
  }

  /// The document without directions, where what is lost need not be known.
  package func undirected(_ rule: DirectionRule = .sum) -> GraphDocument {
    var (pairs, differences) = (0, 0)
    return undirected(rule, mergedPairs: &pairs, differences: &differences)
  }

  /// Moves the edges, and all that is known of them, to new places.
  ///
  /// - Returns: How many values differ from those that stay.
  @discardableResult
  mutating func merge(_ places: RowPlaces, by rule: EdgeTable.MergeRule) -> Int {
    if places.areUnchanged { return 0 }
    var differences = 0
    edges = edges.moved(to: places, by: rule, differences: &differences)
    edgeAttributes = edgeAttributes.map {
      $0.moved(to: places, keepsLast: rule.keepsLast, differences: &differences)
    }
    return differences
  }
}

extension DirectionRule {
  fileprivate var weight: (Double, Double) -> Double {
    switch self {
    case .sum: { $0 + $1 }
    case .max: { Swift.max($0, $1) }
    case .mutual: { Swift.min($0, $1) }
    }
  }
}

extension EdgeTable {
  /// Whether the pair of an edge is joined in both directions.
  fileprivate func isMutual(_ vertexCount: Int) -> (Int) -> Bool {
    let pairs = places(vertexCount: vertexCount, ignoringDirections: true)
    var ways = [UInt8](repeating: 0, count: pairs.count)
    for edge in indices {
      let isUpward = sources[edge] < targets[edge]
      ways[Int(pairs.places[edge])] |= isDirected(edge) ? (isUpward ? 1 : 2) : 3
    }
    return { ways[Int(pairs.places[$0])] == 3 }
  }
}

extension AttributeColumn {
  /// The column with its rows at new places; of values of rows that become one the first stays, or the
  /// last.
  func moved(to places: RowPlaces, keepsLast: Bool, differences: inout Int) -> Self {
    func moved<Value>(_ column: SparseColumn<Value>) -> SparseColumn<Value> {
      column.moved(to: places) { first, second in
        if first != second { differences += 1 }
        return keepsLast ? second : first
      }
    }
    let values: Values =
      switch self.values {
      case .integer(let column): .integer(moved(column))
      case .double(let column): .double(moved(column))
      case .boolean(let column): .boolean(moved(column))
      case .string(let column):
        .string(column.moved(to: places, keepsLast: keepsLast, differences: &differences))
      }
    let timed = timedValues.compactMap { old -> TimedValue? in
      let place = places.places[old.row]
      return place < 0 ? nil : TimedValue(row: Int(place), spell: old.spell, value: old.value)
    }
    return AttributeColumn(name: name, values: values, timedValues: timed)
  }
}
