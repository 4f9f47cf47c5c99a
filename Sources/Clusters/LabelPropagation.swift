public import CoterieGraphCore

extension CSRGraph {
  /// Returns the clusters in which every vertex has the label that most of its neighbours have.
  ///
  /// Every vertex begins with a label of its own. In a random order, each takes the label that
  /// weighs most among its neighbours, until all have such a label:
  ///
  ///     label(v) = argmax Σ w(u, v)    over the neighbours u of v with that label
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.labelPropagation().membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// It is the quickest method and the least certain: nothing measures how good the clusters are,
  /// and different seeds may give quite different ones. ``consensus(runs:seed:threads:by:)`` tells
  /// how different.
  ///
  /// - A vertex whose label is among those that weigh most keeps it; otherwise one of them is drawn.
  ///   Weights that differ by less than 1e-10 of the larger one are ties.
  /// - Each change of a label adds to the weight of the edges inside clusters, so there is an end.
  /// - Every cluster is connected: one whose label got about is split into its connected parts.
  ///   Every isolated vertex is a cluster of its own.
  ///
  /// - Parameters:
  ///   - seed: Chooses the order of the visits and what is drawn.
  ///   - weighting: Whether neighbours count by the weights of their edges.
  /// - Complexity: O(*m*) time for each of some rounds over *m* edges, of which later ones visit
  ///   only vertices whose neighbours have changed; O(*n* + *m*) space for *n* vertices.
  /// - SeeAlso: U. N. Raghavan, R. Albert, S. Kumara, "Near linear time algorithm to detect
  ///   community structures in large-scale networks", *Physical Review E* 76 (2007) 036106,
  ///   [doi:10.1103/PhysRevE.76.036106](https://doi.org/10.1103/PhysRevE.76.036106).
  public func labelPropagation(
    seed: UInt64 = 0, weighting: EdgeWeighting = .weights
  ) -> Clustering {
    var generator = RepeatableGenerator(seed: seed)
    var order = vertices.map { UInt32(truncatingIfNeeded: $0) }
    var labels = order
    generator.shuffle(&order)
    var isWaiting = [Bool](repeating: true, count: vertexCount)
    var votes = LabelVotes(labelCount: vertexCount)
    let weights = weighting == .weights ? arcWeights : nil
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for vertex in order where isWaiting[Int(vertex)] {
        isWaiting[Int(vertex)] = false
        let row = row(of: Int(vertex))
        votes.count(row, targets: targets.span, weights: weights?.span, labels: labels.span)
        let old = labels[Int(vertex)]
        let new = votes.winner(over: old, generator: &generator)
        guard new != old else { continue }
        hasChanged = true
        labels[Int(vertex)] = new
        for target in targets[row] where labels[Int(target)] != new {
          isWaiting[Int(target)] = true
        }
      }
    }
    return Clustering(connectedPartsOf: labels, in: self)
  }
}

/// How much each label weighs around one vertex.
private struct LabelVotes {
  /// The sum of the votes for each label.
  private var sums: [Double]
  /// The labels with votes, in the order of their first ones: room for all, and one place more.
  private var labels: [UInt32]
  private var labelCount = 0
  private var largest = 0.0

  init(labelCount: Int) {
    sums = Array(repeating: 0, count: labelCount)
    labels = Array(repeating: 0, count: labelCount + 1)
  }

  /// Counts the votes of a row of neighbours.
  @inline(__always)
  mutating func count(
    _ row: Range<Int>, targets: Span<UInt32>, weights: Span<Double>?, labels voters: Span<UInt32>
  ) {
    if let weights {
      (labelCount, largest) = Self.count(
        row, targets, voters, into: &sums, &labels) { weights[$0] }
    } else {
      (labelCount, largest) = Self.count(row, targets, voters, into: &sums, &labels) { _ in 1 }
    }
  }

  /// Without branches: every label is written down, and its place is kept only if it is new.
  @inline(__always)
  private static func count(
    _ row: Range<Int>, _ targets: Span<UInt32>, _ voters: Span<UInt32>,
    into sums: inout [Double], _ labels: inout [UInt32], weight: (Int) -> Double
  ) -> (labelCount: Int, largest: Double) {
    var sums = sums.mutableSpan
    var labels = labels.mutableSpan
    var labelCount = 0
    var largest = 0.0
    for arc in row {
      // A row lies inside the targets, which are vertices, and labels are vertices too; there are
      // no more labels than vertices, and one place is to spare.
      let label = unsafe voters[unchecked: Int(targets[unchecked: arc])]
      let sum = unsafe sums[unchecked: Int(label)]
      unsafe labels[unchecked: labelCount] = label
      labelCount &+= sum == 0 ? 1 : 0
      unsafe sums[unchecked: Int(label)] = sum + weight(arc)
      largest = max(largest, sum + weight(arc))
    }
    return (labelCount, largest)
  }

  /// Ends the vote: the label that weighs most, `old` where that is among several that do.
  @inline(__always)
  mutating func winner(over old: UInt32, generator: inout RepeatableGenerator) -> UInt32 {
    let least = largest * (1 - 1e-10)
    let keepsOld = sums[Int(old)] >= least
    var winnerCount = 0
    for place in 0..<labelCount {
      let label = labels[place]
      labels[winnerCount] = label
      winnerCount &+= sums[Int(label)] >= least ? 1 : 0
      sums[Int(label)] = 0
    }
    if keepsOld || winnerCount == 0 { return old }
    return labels[winnerCount == 1 ? 0 : generator.below(winnerCount)]
  }
}
