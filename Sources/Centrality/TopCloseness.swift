public import CoterieGraphCore

/// A vertex with its score, as rankings list them.
public struct RankedVertex: Sendable, Hashable {
  /// The vertex.
  public let vertex: Int
  /// Its score.
  public let score: Double

  /// Creates an entry of a ranking.
  public init(vertex: Int, score: Double) {
    self.vertex = vertex
    self.score = score
  }

  /// Whether this entry precedes another: by score, and of equal ones by vertex.
  func precedes(_ other: RankedVertex) -> Bool {
    (-score, vertex) < (-other.score, other.vertex)
  }
}

extension CSRGraph {
  /// Returns the vertices of the highest closeness in hops, the highest first, without working out
  /// the closeness of all.
  ///
  /// Scores and order are exactly those of ``closeness(distances:threads:)``, equal scores by
  /// vertex.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.topCloseness(count: 2).map(\.vertex)   // [1, 0]
  ///
  /// A search from a vertex is broken off when even the largest closeness that it could still come
  /// to is below the last place of the ranking: the number of vertices within reach is known, and
  /// so is how many can be at the next level at most, by the degrees of this one.
  ///
  /// - Parameters:
  ///   - count: The length of the ranking; it is shorter where the graph has fewer vertices.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `count` is not negative.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges in the worst case; on large
  ///   co-authorship networks a small part of it.
  /// - SeeAlso: E. Bergamini, M. Borassi, P. Crescenzi, A. Marino, H. Meyerhenke, "Computing top-k
  ///   closeness centrality faster in unweighted graphs", *ACM Transactions on Knowledge Discovery
  ///   from Data* 13 (2019) 53, [doi:10.1145/3344719](https://doi.org/10.1145/3344719).
  public func topCloseness(count: Int, threads: Int? = nil) -> [RankedVertex] {
    PrunedRanking(of: self, by: Farness.self).top(count, threads: threads)
  }

  /// Returns the vertices of the highest harmonic closeness in hops, the highest first, without
  /// working out the harmonic closeness of all.
  ///
  /// Scores and order are exactly those of ``harmonicCloseness(distances:threads:)``, equal scores
  /// by vertex. The way is that of ``topCloseness(count:threads:)``.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     path.topHarmonicCloseness(count: 2).map(\.score)   // [2.0, 1.5]
  ///
  /// - Parameters:
  ///   - count: The length of the ranking; it is shorter where the graph has fewer vertices.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `count` is not negative.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges in the worst case; on large
  ///   co-authorship networks a small part of it.
  public func topHarmonicCloseness(count: Int, threads: Int? = nil) -> [RankedVertex] {
    PrunedRanking(of: self, by: ReciprocalSum.self).top(count, threads: threads)
  }
}

/// What a measure adds up over the distances from a vertex. The score must not rise when a vertex
/// is farther away.
protocol DistanceTotal: Sendable {
  init()
  mutating func add(_ count: Int, at distance: Int)
  /// The score of a vertex that reaches some of the others.
  func score(reachedCount: Int, otherCount: Int) -> Double
}

/// The sum of distances: closeness.
struct Farness: DistanceTotal {
  private var sum = 0
  mutating func add(_ count: Int, at distance: Int) { sum += count * distance }
  func score(reachedCount: Int, otherCount: Int) -> Double {
    guard reachedCount > 0 else { return 0 }
    return Double(reachedCount) / Double(otherCount) * (Double(reachedCount) / Double(sum))
  }
}

/// The sum of reciprocals: harmonic closeness.
extension ReciprocalSum: DistanceTotal {
  mutating func add(_ count: Int, at distance: Int) {
    add(count, times: ReciprocalSum.reciprocal(of: distance))
  }
  func score(reachedCount: Int, otherCount: Int) -> Double { value }
}
