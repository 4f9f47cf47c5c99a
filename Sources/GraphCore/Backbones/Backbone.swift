/// A way to leave out edges of a graph so that its structure shows: which edges make its *backbone*.
///
///     graph.backbone(.forestAndStrongest(3))
///     graph.backbone(.disparity(alpha: 0.05))
///
/// A backbone has all vertices of its graph, and edges of it with their weights.
public enum Backbone: Sendable, Hashable {
  /// The maximum spanning forest: ``CSRGraph/maximumSpanningForest()``.
  case forest
  /// The edges that are among this many heaviest ones of either end:
  /// ``CSRGraph/strongestEdges(perVertex:)``.
  case strongest(Int)
  /// The edges of the maximum spanning forest, and those that are among the heaviest of either end.
  case forestAndStrongest(Int)
  /// The edges whose weight chance alone reaches with less than this probability:
  /// ``CSRGraph/disparityBackbone(alpha:)``.
  case disparity(alpha: Double)
  /// The edges of at least a Simmelian overlap:
  /// ``CSRGraph/simmelianBackbone(overlap:tieStrength:threads:)``.
  case simmelian(overlap: Double, tieStrength: TieStrength)

  /// How strongly an edge ties its ends.
  public enum TieStrength: String, Sendable, Hashable, CaseIterable {
    /// By the number of their common neighbours.
    case triangles
    /// By the weight of the edge.
    case weight
  }
}

extension CSRGraph {
  /// Returns the graph of a backbone: all vertices, and some of the edges with their weights.
  ///
  /// - Parameters:
  ///   - backbone: Which edges are kept.
  ///   - threads: The largest number of threads, or nil for one per processor. It changes no result.
  /// - Complexity: That of the call which the case of the backbone names.
  public func backbone(_ backbone: Backbone, threads: Int? = nil) -> CSRGraph {
    switch backbone {
    case .forest: maximumSpanningForest()
    case .strongest(let count): strongestEdges(perVertex: count)
    case .forestAndStrongest(let count): forestAndStrongestEdges(perVertex: count)
    case .disparity(let alpha): disparityBackbone(alpha: alpha)
    case .simmelian(let overlap, let tieStrength):
      simmelianBackbone(overlap: overlap, tieStrength: tieStrength, threads: threads)
    }
  }

  /// Returns the graph of the edges that are in the maximum spanning forest, or among the `count` heaviest
  /// of either end.
  private func forestAndStrongestEdges(perVertex count: Int) -> CSRGraph {
    keepingEdges(zip(forestEdges(), areStrongest(perVertex: count)).map { $0 || $1 })
  }
}
