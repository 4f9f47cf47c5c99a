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
  /// - A vertex is visited again only when its neighbours have changed so much that another label may
  ///   weigh more by now, which changes nothing but the time.
  /// - Each change of a label adds to the weight of the edges inside clusters, so there is an end.
  /// - Every cluster is connected: one whose label got about is split into its connected parts.
  ///   Every isolated vertex is a cluster of its own.
  ///
  /// - Parameters:
  ///   - seed: Chooses the order of the visits and what is drawn.
  ///   - weighting: Whether neighbours count by the weights of their edges.
  /// - Complexity: O(*m*) time for the first round over *m* edges and little for the later ones,
  ///   O(*n*) space for *n* vertices.
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
    // How much a label may lose against the others until it no longer weighs most; below 0 the
    // vertex is to be visited.
    var leads = [Double](repeating: -1, count: vertexCount)
    var votes = LabelVotes(labelCount: vertexCount)
    let weights = weighting == .weights ? arcWeights : nil
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for vertex in order where leads[Int(vertex)] < 0 {
        let row = row(of: Int(vertex))
        votes.count(row, targets: targets.span, weights: weights?.span, labels: labels.span)
        let old = labels[Int(vertex)]
        let new = votes.winner(over: old, generator: &generator)
        leads[Int(vertex)] = votes.lead
        guard new != old else { continue }
        hasChanged = true
        labels[Int(vertex)] = new
        for arc in row where leads[Int(targets[arc])] >= 0 {
          let target = Int(targets[arc])
          let weight = weights?[arc] ?? 1
          if labels[target] == old { leads[target] -= weight }
          leads[target] += labels[target] == new ? weight : -weight
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
  /// What the label that won last has more than any other.
  private(set) var lead = 0.0

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
      labelCount = Self.count(row, targets, voters, into: &sums, &labels) { weights[$0] }
    } else {
      labelCount = Self.count(row, targets, voters, into: &sums, &labels) { _ in 1 }
    }
  }

  /// Without branches: every label is written down, and its place is kept only if it is new.
  @inline(__always)
  private static func count(
    _ row: Range<Int>, _ targets: Span<UInt32>, _ voters: Span<UInt32>,
    into sums: inout [Double], _ labels: inout [UInt32], weight: (Int) -> Double
  ) -> Int {
    var sums = sums.mutableSpan
    var labels = labels.mutableSpan
    var labelCount = 0
    for arc in row {
      // A row lies inside the targets, which are vertices, and labels are vertices too; there are
      // no more labels than vertices, and one place is to spare.
      let label = unsafe voters[unchecked: Int(targets[unchecked: arc])]
      let sum = unsafe sums[unchecked: Int(label)]
      unsafe labels[unchecked: labelCount] = label
      labelCount &+= sum == 0 ? 1 : 0
      unsafe sums[unchecked: Int(label)] = sum + weight(arc)
    }
    return labelCount
  }

  /// Ends the vote: the label that weighs most, `old` where that is among several that do.
  @inline(__always)
  mutating func winner(over old: UInt32, generator: inout RepeatableGenerator) -> UInt32 {
    let sumOfOld = sums[Int(old)]
    sums[Int(old)] = 0
    var largest = 0.0
    for place in 0..<labelCount { largest = max(largest, sums[Int(labels[place])]) }
    lead = sumOfOld - largest
    let least = largest * (1 - 1e-10)
    var winnerCount = 0
    var second = sumOfOld
    for place in 0..<labelCount {
      let label = labels[place]
      let sum = sums[Int(label)]
      sums[Int(label)] = 0
      labels[winnerCount] = label
      winnerCount &+= sum >= least ? 1 : 0
      if sum < least { second = max(second, sum) }
    }
    if sumOfOld >= least {
      lead = max(lead, 0)
      return old
    }
    lead = winnerCount > 1 ? 0 : largest - second
    return labels[winnerCount == 1 ? 0 : generator.below(winnerCount)]
  }
}
