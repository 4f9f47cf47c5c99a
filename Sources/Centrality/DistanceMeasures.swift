public import CoterieGraphCore
import CoterieParallel

/// The measures that are made of shortest paths, all from one pass over the searches.
///
///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
///     let measures = DistanceMeasures(of: path)
///     measures.closeness           // [0.666…, 1.0, 0.666…]
///     measures.harmonicCloseness   // [1.5, 2.0, 1.5]
///     measures.eccentricity        // [2.0, 1.0, 2.0]
///     measures.averagePathLength   // 1.333…
///
/// Each has the bits that its own method gives, where it is defined: ``CSRGraph/closeness(distances:threads:)``,
/// ``CSRGraph/harmonicCloseness(distances:threads:)``, ``CSRGraph/eccentricity(distances:threads:)``
/// and ``CSRGraph/averagePathLength(distances:threads:)``.
public struct DistanceMeasures: Sendable, Equatable {
  /// The closeness of every vertex, in vertex order.
  public let closeness: [Double]

  /// The harmonic closeness of every vertex, in vertex order.
  public let harmonicCloseness: [Double]

  /// The eccentricity of every vertex, in vertex order.
  public let eccentricity: [Double]

  /// The mean distance of two vertices that a path joins, or nil where there are none.
  public let averagePathLength: Double?

  /// The betweenness of every vertex, in vertex order; nil unless it was asked for.
  public let betweenness: [Double]?

  /// Searches from every vertex of a graph.
  ///
  /// Betweenness needs the paths beside the distances, and with them takes many times as long: the
  /// other measures then come nearly for nothing.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - includesBetweenness: Whether betweenness is asked for too.
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges, 512 searches sharing one walk;
  ///   with `.inverseWeights` O(*nm* log *n*).
  public init(
    of graph: CSRGraph, includesBetweenness: Bool = false, distances: EdgeDistance = .hops,
    threads: Int? = nil
  ) {
    let sums = Computation.part(0, includesBetweenness ? 0.05 : 1) {
      DistanceSums(of: graph, distances: distances, threads: threads)
    }
    closeness = sums.closeness
    harmonicCloseness = sums.reciprocals
    eccentricity = sums.eccentricities
    averagePathLength = sums.averagePathLength
    betweenness =
      includesBetweenness
      ? Computation.part(0.05, 1) { graph.betweenness(distances: distances, threads: threads) }
      : nil
  }
}
