public import CoterieGraphCore

extension CSRGraph {
  /// Returns the merges that gain most modularity, one after the other.
  ///
  /// Every vertex begins as a cluster of its own. Again and again the two adjacent clusters are
  /// merged that gain most (or, late, lose least), until each component is one cluster:
  ///
  ///     gain(c, d) = 2 · ( weight(c, d)/2m − strength(c) · strength(d)/(2m)² )
  ///
  /// for the total weight *m*.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.fastGreedy().bestClustering.membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Clusters are connected; an isolated vertex is merged with nothing.
  /// - Of equal gains the pair with the smallest vertices goes first, a cluster going by the vertex
  ///   that it began with. Tools break ties differently, and where there are many they find
  ///   different clusters.
  /// - Without weights the gains are compared as whole numbers, exactly.
  /// - A merge never raises the gain of pairs that it leaves adjacent as they were: known gains are
  ///   upper bounds, and only those that come up as the largest are worked out anew. That, and
  ///   moving the smaller list of neighbours to the larger, is all that makes it fast.
  ///
  /// - Parameter weighting: Whether edges count by their weights.
  /// - Complexity: O(*m* log² *n*) time for *n* vertices and *m* edges but for the gains that are
  ///   worked out anew, O(*n* + *m*) space.
  /// - SeeAlso: A. Clauset, M. E. J. Newman, C. Moore, "Finding community structure in very large
  ///   networks", *Physical Review E* 70 (2004) 066111,
  ///   [doi:10.1103/PhysRevE.70.066111](https://doi.org/10.1103/PhysRevE.70.066111).
  public func fastGreedy(weighting: EdgeWeighting = .weights) -> Dendrogram {
    var merging = GreedyMerging(of: weighted(weighting))
    var merges: [Dendrogram.Merge] = []
    while let merge = merging.mergeBest() { merges.append(merge) }
    return Dendrogram(of: self, merges: merges, weighting: weighting)
  }
}

/// Clusters on their way to larger ones. A cluster is named by one of its vertices.
private struct GreedyMerging {
  /// Two clusters by what they gain at most, the largest first and equal ones by vertices.
  private struct Candidate: MergeCandidate {
    var gain: Double
    let pair: VertexPair
    /// The weight between the two when the gain was worked out.
    let weight: Double

    func precedes(_ other: Candidate) -> Bool {
      gain > other.gain || (gain == other.gain && pair.key < other.pair.key)
    }
  }

  private let total: Double
  private var strengths: [Double]
  private var isCluster: [Bool]
  /// The clusters that each was ever adjacent to; some are merged by now, some are listed twice.
  private var neighbors: [[UInt32]]
  private var weights: PairWeights
  private var queue: MergeQueue<Candidate>
  /// The number of each cluster in the dendrogram.
  private var numbers: [Int]
  private var nextNumber: Int

  init(of graph: CSRGraph) {
    let total = 2 * graph.totalWeight
    self.total = total
    strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    isCluster = Array(repeating: true, count: graph.vertexCount)
    neighbors = graph.vertices.map { Array(graph.targets[graph.row(of: $0)]) }
    weights = PairWeights(capacity: graph.edgeCount)
    numbers = Array(graph.vertices)
    nextNumber = graph.vertexCount
    var candidates: [Candidate] = []
    candidates.reserveCapacity(graph.edgeCount)
    for edge in graph.edges {
      let pair = VertexPair(edge.source, edge.target)
      weights.add(edge.weight, to: pair)
      candidates.append(
        Candidate(
          gain: edge.weight * total - strengths[edge.source] * strengths[edge.target],
          pair: pair, weight: edge.weight))
    }
    queue = MergeQueue(candidates)
  }

  /// Merges the two clusters that gain most; nil when no two are adjacent.
  mutating func mergeBest() -> Dendrogram.Merge? {
    while var best = queue.first {
      let (one, other) = (best.pair.first, best.pair.second)
      // A pair whose weight has grown since is in the queue once more.
      guard isCluster[one], isCluster[other], weights[best.pair] == best.weight else {
        queue.removeFirst()
        continue
      }
      let gain = best.weight * total - strengths[one] * strengths[other]
      if gain < best.gain {
        best.gain = gain
        queue.replaceFirst(with: best)
        continue
      }
      queue.removeFirst()
      let merge = Dendrogram.Merge(numbers[one], numbers[other])
      let isFirstLarger = neighbors[one].count >= neighbors[other].count
      take(isFirstLarger ? other : one, into: isFirstLarger ? one : other)
      return merge
    }
    return nil
  }

  private mutating func take(_ small: Int, into large: Int) {
    isCluster[small] = false
    strengths[large] += strengths[small]
    numbers[large] = nextNumber
    nextNumber += 1
    weights.remove(VertexPair(small, large))
    for neighbor in neighbors[small] where isCluster[Int(neighbor)] {
      let neighbor = Int(neighbor)
      guard let weight = weights.remove(VertexPair(small, neighbor)) else { continue }
      let pair = VertexPair(large, neighbor)
      let sum = weights.add(weight, to: pair)
      if sum == weight {
        neighbors[large].append(UInt32(truncatingIfNeeded: neighbor))
        neighbors[neighbor].append(UInt32(truncatingIfNeeded: large))
      }
      queue.insert(
        Candidate(
          gain: sum * total - strengths[large] * strengths[neighbor], pair: pair, weight: sum))
    }
    neighbors[small] = []
  }
}
