extension CSRGraph {
  /// The neighbours of one vertex, in ascending order.
  @frozen
  public struct Neighbors: RandomAccessCollection, Sendable {
    @usableFromInline let targets: [UInt32]
    @usableFromInline let row: Range<Int>

    @inlinable
    init(targets: [UInt32], row: Range<Int>) {
      self.targets = targets
      self.row = row
    }

    /// The place of the first neighbour: 0.
    @inlinable public var startIndex: Int { 0 }

    /// The number of neighbours.
    @inlinable public var endIndex: Int { row.count }

    /// The neighbour at a place.
    @inlinable public subscript(place: Int) -> Int {
      precondition(place >= 0 && place < row.count, "place \(place) is not in the row")
      return Int(targets[row.lowerBound + place])
    }
  }

  /// The weights of the edges of one vertex, in the order of its neighbours.
  @frozen
  public struct Weights: RandomAccessCollection, Sendable {
    @usableFromInline let arcWeights: [Double]?
    @usableFromInline let row: Range<Int>

    @inlinable
    init(arcWeights: [Double]?, row: Range<Int>) {
      self.arcWeights = arcWeights
      self.row = row
    }

    /// The place of the first weight: 0.
    @inlinable public var startIndex: Int { 0 }

    /// The number of weights.
    @inlinable public var endIndex: Int { row.count }

    /// The weight at a place.
    @inlinable public subscript(place: Int) -> Double {
      precondition(place >= 0 && place < row.count, "place \(place) is not in the row")
      return arcWeights?[row.lowerBound + place] ?? 1
    }
  }

  /// The edges of a graph, each once, with the smaller vertex as the source.
  public struct Edges: Sequence, Sendable {
    let graph: CSRGraph

    /// The number of edges.
    public var count: Int { graph.edgeCount }

    /// The number of edges: the sequence knows its length.
    public var underestimatedCount: Int { count }

    /// Returns an iterator at the first edge.
    public func makeIterator() -> Iterator { Iterator(graph: graph) }

    /// A place in the sequence of edges.
    public struct Iterator: IteratorProtocol, Sendable {
      let graph: CSRGraph
      var source = 0
      var arc = 0

      init(graph: CSRGraph) { self.graph = graph }

      /// Returns the next edge, or nil behind the last one.
      public mutating func next() -> (source: Int, target: Int, weight: Double)? {
        while arc < graph.targets.count {
          while arc >= Int(graph.offsets[source + 1]) { source += 1 }
          defer { arc += 1 }
          let target = Int(graph.targets[arc])
          if target > source { return (source, target, graph.arcWeights?[arc] ?? 1) }
        }
        return nil
      }
    }
  }
}
