import CoterieGraphCore

/// The order in which a hierarchical method merges vertices to clusters and clusters to larger ones.
///
/// At first every vertex is a cluster of its own. Vertices have the numbers from 0 up to
/// `vertexCount`; merge *i*, counting from 0, makes cluster `vertexCount + i` out of two earlier
/// ones. A graph whose components are never merged has as many clusters left as components.
///
///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
///     let dendrogram = path.fastGreedy()
///     dendrogram.merges[0]                            // Merge(first: 0, second: 1)
///     dendrogram.clustering(count: 3).membership      // [0, 0, 1, 2]
///     dendrogram.bestClustering.membership            // [0, 0, 1, 1]
public struct Dendrogram: Sendable, Equatable {
  /// Two clusters that become one.
  public struct Merge: Sendable, Hashable {
    /// The cluster with the smaller number.
    public let first: Int
    /// The cluster with the larger number.
    public let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// The number of vertices.
  public let vertexCount: Int

  /// The merges, in the order in which they are made.
  public let merges: [Merge]

  /// The modularity before the first merge and after each: one entry more than there are merges.
  public let modularities: [Double]

  /// Creates the dendrogram of merges that a method made in a graph.
  ///
  /// The modularity after every merge comes from one pass over the edges: an edge is inside a
  /// cluster from the merge on that joins its ends.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* vertices and *m* edges.
  init(of graph: CSRGraph, merges: [Merge], weighting: EdgeWeighting) {
    vertexCount = graph.vertexCount
    self.merges = merges
    var forest = MergeForest(vertexCount: graph.vertexCount, merges: merges)
    let seen = graph.weighted(weighting)
    let total = 2 * seen.totalWeight
    guard total > 0 else {
      modularities = [0]
      return
    }
    var joined = [Double](repeating: 0, count: merges.count)
    for edge in seen.edges {
      if let merge = forest.merge(joining: edge.source, edge.target) {
        joined[merge] += edge.weight
      }
    }
    var strengths = seen.vertices.map { seen.weights(of: $0).reduce(0, +) }
    // Weight inside times total, less the squares of strengths: whole numbers without weights.
    var score = strengths.reduce(0) { $0 - $1 * $1 }
    var scores = [score]
    scores.reserveCapacity(merges.count + 1)
    for (number, merge) in merges.enumerated() {
      let (one, other) = (strengths[merge.first], strengths[merge.second])
      score += 2 * (joined[number] * total - one * other)
      strengths.append(one + other)
      scores.append(score)
    }
    modularities = scores.map { $0 / (total * total) }
  }
}

extension Dendrogram {
  /// The numbers of clusters that there are on the way: from the fewest to one for each vertex.
  public var clusterCounts: ClosedRange<Int> { (vertexCount - merges.count)...vertexCount }

  /// Returns the clustering with a number of clusters.
  ///
  /// - Precondition: `count` lies in `clusterCounts`.
  /// - Complexity: O(*n* log *n*) for *n* vertices.
  public func clustering(count: Int) -> Clustering {
    precondition(
      clusterCounts.contains(count),
      "the dendrogram has \(clusterCounts.lowerBound) to \(clusterCounts.upperBound) clusters, "
        + "not \(count)")
    // From the last merge down: what a cluster is called, its two parts are called too.
    let made = vertexCount - count
    var names = Array(0..<(vertexCount + made))
    for number in (0..<made).reversed() {
      names[merges[number].first] = names[vertexCount + number]
      names[merges[number].second] = names[vertexCount + number]
    }
    return Clustering(membership: names[..<vertexCount])
  }

  /// The clustering with the largest modularity; of several, the one with the fewest clusters.
  public var bestClustering: Clustering {
    let best = modularities.max() ?? 0
    // Equal modularities may differ in their last bits.
    let made = modularities.lastIndex { $0 >= best - 1e-12 } ?? 0
    return clustering(count: vertexCount - made)
  }
}

/// Which merge joins two vertices: a forest in which each cluster hangs below a vertex of the larger
/// one that it was merged with, so that every path up has at most log₂ *n* steps.
private struct MergeForest {
  private var parents: [UInt32]
  /// The merge by which a vertex got its parent.
  private var times: [Int]

  init(vertexCount: Int, merges: [Dendrogram.Merge]) {
    parents = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    times = Array(repeating: .max, count: vertexCount)
    var roots = parents
    var sizes = [Int](repeating: 1, count: vertexCount)
    for (number, merge) in merges.enumerated() {
      let isFirstLarger = sizes[merge.first] >= sizes[merge.second]
      let upper = roots[isFirstLarger ? merge.first : merge.second]
      let lower = roots[isFirstLarger ? merge.second : merge.first]
      parents[Int(lower)] = upper
      times[Int(lower)] = number
      roots.append(upper)
      sizes.append(sizes[merge.first] + sizes[merge.second])
    }
  }

  /// The number of the merge after which two vertices are together, or nil when none joins them.
  mutating func merge(joining first: Int, _ second: Int) -> Int? {
    var (one, other) = (first, second)
    var time = -1
    while one != other {
      // The one that was merged earlier goes up: times grow on every way up.
      if times[one] > times[other] { swap(&one, &other) }
      guard times[one] < .max else { return nil }
      time = times[one]
      one = Int(parents[one])
    }
    return time
  }
}
