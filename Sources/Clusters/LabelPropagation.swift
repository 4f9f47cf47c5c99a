public import CoterieGraphCore
import CoterieParallel

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
  /// and different seeds may give quite different ones. ``consensus(runs:seed:threads:by:)`` finds
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
    var votes = LabelVotes(of: weighted(weighting))
    let weights = weighting == .weights ? arcWeights : nil
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for vertex in order where leads[Int(vertex)] < 0 {
        let old = labels[Int(vertex)]
        let (new, lead) = votes.winner(around: Int(vertex), labels: labels, generator: &generator)
        leads[Int(vertex)] = lead
        guard new != old else { continue }
        hasChanged = true
        labels[Int(vertex)] = new
        for arc in row(of: Int(vertex)) where leads[Int(targets[arc])] >= 0 {
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
private struct LabelVotes: ~Copyable {
  private let graph: ClusterGraph
  private var tally: WeightTally
  /// The labels that weigh most, of those met so far.
  private var heaviest: [UInt32] = []

  init(of graph: CSRGraph) {
    // Strengths play no part in a vote.
    self.graph = ClusterGraph(graph, for: .constantPotts, inOrder: graph.vertices.map(UInt32.init))
    tally = WeightTally(labelCount: graph.vertexCount)
  }

  /// The label that weighs most around a vertex, its own where that is among several that do; and what
  /// it weighs more than any other.
  @inline(__always)
  mutating func winner(
    around vertex: Int, labels: [UInt32], generator: inout RepeatableGenerator
  ) -> (label: UInt32, lead: Double) {
    tally.addRow(of: vertex, in: graph, by: labels.span)
    let own = labels[vertex]
    let ownWeight = tally.take(own)
    var largest = 0.0
    var second = 0.0
    while let (label, weight) = tally.pop() {
      if weight > largest * (1 + 1e-10) {
        second = largest
        largest = weight
        heaviest.removeAll(keepingCapacity: true)
        heaviest.append(label)
      } else if weight >= largest * (1 - 1e-10) {
        // The own label was taken out: what is left of it weighs nothing.
        if label != own { heaviest.append(label) }
      } else {
        second = max(second, weight)
      }
    }
    if ownWeight >= largest * (1 - 1e-10) { return (own, max(0, ownWeight - largest)) }
    return heaviest.count == 1
      ? (heaviest[0], largest - max(second, ownWeight))
      : (heaviest[generator.below(heaviest.count)], 0)
  }
}
