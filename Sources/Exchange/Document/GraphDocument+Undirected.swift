public import CoterieRecords

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
  ///   - loss: Says which values are lost, since they differ from those that stay.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each column.
  public func undirected(
    _ rule: DirectionRule = .sum, mergedPairs: inout Int, loss: inout AttributeProblem?
  ) -> GraphDocument {
    if edges.areUndirected { return self }
    var document = self
    if rule == .mutual { document = keeping(edges: edges.isMutual(vertices.count)) }
    let places = document.edges.places(
      vertexCount: vertices.count, ignoringDirections: true)
    mergedPairs = places.mergedCount
    loss = document.merge(places, by: EdgeTable.MergeRule(weight: rule.weight))
    document.edges.directions = EdgeDirections()
    return document
  }

  /// The document without directions, where what is lost need not be known.
  package func undirected(_ rule: DirectionRule = .sum) -> GraphDocument {
    var pairs = 0
    var loss: AttributeProblem?
    return undirected(rule, mergedPairs: &pairs, loss: &loss)
  }

  /// Moves the edges, and all that is known of them, to new places.
  ///
  /// - Returns: Which values differ from those that stay; nil where none does.
  @discardableResult
  mutating func merge(_ places: RowPlaces, by rule: EdgeTable.MergeRule) -> AttributeProblem? {
    if places.areUnchanged { return nil }
    var losses = LostValues()
    edges = edges.moved(to: places, by: rule, losses: &losses)
    edgeAttributes = edgeAttributes.map {
      $0.moved(to: places, keepsLast: rule.keepsLast, losses: &losses)
    }
    return losses.first.map { first in
      let ends = [edges.sources[first.row], edges.targets[first.row]].map {
        vertices.label(Int($0)).excerpt
      }
      return .differingValues(losses.count, first.named(ends.joined(separator: " – ")))
    }
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
  func moved(to places: RowPlaces, keepsLast: Bool, losses: inout LostValues) -> Self {
    func moved<Value>(_ column: SparseColumn<Value>) -> SparseColumn<Value> {
      column.moved(to: places) { row, first, second in
        let (kept, lost) = keepsLast ? (second, first) : (first, second)
        if kept != lost { losses.add(row: row, column: name, kept: "\(kept)", lost: "\(lost)") }
        return kept
      }
    }
    let values: Values =
      switch self.values {
      case .integer(let column): .integer(moved(column))
      case .double(let column): .double(moved(column))
      case .boolean(let column): .boolean(moved(column))
      case .string(let column):
        .string(column.moved(to: places, keepsLast: keepsLast, name, losses: &losses))
      }
    let timed = timedValues.compactMap { old -> TimedValue? in
      let place = places.places[old.row]
      return place < 0 ? nil : TimedValue(row: Int(place), spell: old.spell, value: old.value)
    }
    return AttributeColumn(name: name, values: values, timedValues: timed)
  }
}
