extension CSRGraph {
  /// Returns the Simmelian overlap of every edge: how much the strongest neighbours of its ends are the
  /// same.
  ///
  /// The neighbours of a vertex *u* are ranked by the strength of their ties to it: the rank of a neighbour is
  /// 1 more than the number of neighbours with stronger ties, so that equally strong ones share a rank. With
  /// N(u, r) for the neighbours of rank *r* or better,
  ///
  ///     overlap(u, v) = max over r ≥ 1 of |A ∩ B| / |A ∪ B|    where A = N(u, r) − {v}, B = N(v, r) − {u}
  ///
  /// It is 1 where the best neighbours agree at some rank, as in a clique, and 0 for an edge in no triangle.
  /// This is the variant without a fixed number of ranks, by the largest Jaccard coefficient of prefixes.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.simmelianOverlaps(tieStrength: .triangles)   // [1, 1, 1, 0]
  ///
  /// The values depend on no order of vertices.
  ///
  /// - Parameters:
  ///   - tieStrength: By what the neighbours are ranked.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One value per edge, from 0 to 1, in the order of `edges`.
  /// - Complexity: O(*n* + *m*√*m* log *k*) for *n* vertices of at most *k* neighbours and *m* edges.
  /// - SeeAlso: B. Nick, C. Lee, P. Cunningham, U. Brandes, "Simmelian backbones: Amplifying hidden
  ///   homophily in Facebook networks", *IEEE/ACM International Conference on Advances in Social Networks
  ///   Analysis and Mining* (2013) 525–532,
  ///   [doi:10.1145/2492517.2492569](https://doi.org/10.1145/2492517.2492569).
  public func simmelianOverlaps(
    tieStrength: Backbone.TieStrength, threads: Int? = nil
  ) -> [Double] {
    let ranked = RankedNeighbors(of: self, by: tieStrength, threads: threads)
    let tally = RankTally(rankCount: vertices.map(degree).max() ?? 0)
    let overlaps = arcValues(marks: ranked.ranks, memory: tally, none: 0.0, threads: threads) {
      ranked.overlap(from: $0, onArc: $1, startRanks: $2, &$3)
    }
    return edgeValues { max(overlaps[$0], overlaps[$1]) }
  }

  /// Returns the Simmelian backbone: the graph of the edges of at least an overlap.
  ///
  /// All vertices stay; with an overlap of 0 all edges do.
  ///
  /// - Parameters:
  ///   - overlap: The smallest overlap of an edge that is kept, from 0 to 1.
  ///   - tieStrength: By what the neighbours of a vertex are ranked.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: As of ``simmelianOverlaps(tieStrength:threads:)``, which has the formula and its source.
  public func simmelianBackbone(
    overlap: Double, tieStrength: Backbone.TieStrength = .triangles, threads: Int? = nil
  ) -> CSRGraph {
    keepingEdges(
      simmelianOverlaps(tieStrength: tieStrength, threads: threads).map { $0 >= overlap })
  }
}

/// The neighbours of every vertex, ranked by the strength of their ties to it.
private struct RankedNeighbors: Sendable {
  private let graph: CSRGraph
  /// The rank of the end of each arc among the neighbours of its start, from 1.
  let ranks: [UInt32]
  /// How many neighbours of the vertex are of rank *r* or better, at place *r* − 1 of its row.
  private let counts: [UInt32]

  init(of graph: CSRGraph, by tieStrength: Backbone.TieStrength, threads: Int?) {
    self.graph = graph
    let strengths =
      switch tieStrength {
      case .triangles: graph.arcTriangles(threads: threads).map(Double.init)
      case .weight: graph.arcWeights ?? Array(repeating: 1, count: graph.targets.count)
      }
    var ranks = [UInt32](zeros: strengths.count)
    var counts = ranks
    for vertex in graph.vertices {
      let row = graph.row(of: vertex)
      let ordered = row.sorted { strengths[$0] > strengths[$1] }
      var first = 0
      while first < ordered.count {
        let tied = ordered[first...].prefix { strengths[$0] == strengths[ordered[first]] }
        for (place, arc) in zip(tied.indices, tied) {
          ranks[arc] = UInt32(truncatingIfNeeded: first + 1)
          counts[row.lowerBound + place] = UInt32(truncatingIfNeeded: tied.endIndex)
        }
        first = tied.endIndex
      }
    }
    self.ranks = ranks
    self.counts = counts
  }

  /// The overlap of the edge of an arc.
  ///
  /// The union grows with the rank, so that the largest share is at a rank at which a common neighbour
  /// comes in: the worse one of its two ranks.
  ///
  /// - Parameters:
  ///   - startRanks: The ranks of the neighbours of the start, by vertices; 0 for others.
  ///   - tally: An empty tally, which is left empty.
  func overlap(
    from start: Int, onArc arc: Int, startRanks: [UInt32], _ tally: inout RankTally
  ) -> Double {
    let end = Int(graph.targets[arc])
    var rankOfStart = 0
    for other in graph.row(of: end) {
      let vertex = Int(graph.targets[other])
      if vertex == start { rankOfStart = Int(ranks[other]) }
      if startRanks[vertex] > 0 { tally.add(Int(max(startRanks[vertex], ranks[other]))) }
    }
    var largest = 0.0
    tally.drain { rank, common in
      let first = count(of: start, upTo: rank, without: Int(ranks[arc]))
      let second = count(of: end, upTo: rank, without: rankOfStart)
      largest = max(largest, Double(common) / Double(first + second - common))
    }
    return largest
  }

  /// How many neighbours of a vertex are of a rank or a better one, one of a known rank left out.
  private func count(of vertex: Int, upTo rank: Int, without known: Int) -> Int {
    let row = graph.row(of: vertex)
    let all = rank > row.count ? row.count : Int(counts[row.lowerBound + rank - 1])
    return known <= rank ? all - 1 : all
  }
}

/// How many common neighbours come in at each rank.
private struct RankTally: Sendable {
  private var counts: [UInt32]
  /// The ranks whose counts are not 0, in any order.
  private var ranks: [Int] = []

  /// An empty tally for ranks from 1 to some number.
  init(rankCount: Int) { counts = Array(zeros: rankCount + 1) }

  /// Counts a common neighbour.
  mutating func add(_ rank: Int) {
    if counts[rank] == 0 { ranks.append(rank) }
    counts[rank] += 1
  }

  /// Goes over the ranks from the best to the worst, with the number of common neighbours of each rank or
  /// a better one, and empties the tally.
  mutating func drain(_ body: (_ rank: Int, _ common: Int) -> Void) {
    ranks.sort()
    var common = 0
    for rank in ranks {
      common += Int(counts[rank])
      counts[rank] = 0
      body(rank, common)
    }
    ranks.removeAll(keepingCapacity: true)
  }
}
