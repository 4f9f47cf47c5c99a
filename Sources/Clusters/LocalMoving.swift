import CoterieGraphCore
import CoterieParallel

/// A search for a clustering with much weight inside and little that chance would put there.
///
/// In units of the total weight, vertex *v* gains in cluster *c*, which it is not counted in,
///
///     gain(v, c) = weight(v, c) − chance · strength(v) · strength(c)
///
/// and nothing in an empty one. With the weights of their edges as strengths, and the resolution
/// over the sum of all strengths as chance, that is modularity; with strengths 1 and the resolution
/// as chance, the constant Potts model. A vertex of a higher level has the strength of its members,
/// so that one rule serves all levels, and a cluster keeps its label and its strength from level to
/// level.
struct ClusterSearch: ~Copyable {
  let chance: Double
  var generator: RepeatableGenerator
  /// What the search is done for. When that is cancelled nothing moves any more.
  private let computation: ComputationPart?

  /// The strength of every cluster; labels lie below the number of vertices of the lowest level.
  private(set) var clusterStrengths: [Double]
  /// The number of vertices of the present level in every cluster.
  private var clusterSizes: [UInt32]
  /// The labels that clusters have left.
  private var vacatedLabels: [UInt32] = []
  /// The first label that was not used at this level, or one below it.
  private var firstUnusedLabel = 0
  private var tally: WeightTally

  init(
    of graph: ClusterGraph, chance: Double, seed: UInt64,
    computation: ComputationPart? = Computation.current
  ) {
    self.chance = chance
    self.computation = computation
    generator = RepeatableGenerator(seed: seed)
    clusterStrengths = Array(repeating: 0, count: graph.vertexCount)
    clusterSizes = Array(repeating: 0, count: graph.vertexCount)
    tally = WeightTally(labelCount: graph.vertexCount)
  }

  /// Whether what has not begun is to be left out.
  var isCancelled: Bool { computation?.isCancelled ?? false }

  /// Takes over a clustering of any level.
  mutating func begin(with labels: [UInt32], of graph: ClusterGraph) {
    clusterStrengths = Array(repeating: 0, count: clusterStrengths.count)
    for (vertex, label) in labels.enumerated() {
      clusterStrengths[Int(label)] += graph.strengths[vertex]
    }
  }

  /// The weight inside clusters less the expected one, both counted from either end of every edge.
  func quality(of labels: [UInt32], in graph: ClusterGraph) -> Double {
    var strengths = [Double](repeating: 0, count: clusterStrengths.count)
    for (vertex, label) in labels.enumerated() { strengths[Int(label)] += graph.strengths[vertex] }
    return graph.weightsInside(labels).reduce(0, +)
      - chance * strengths.reduce(0) { $0 + $1 * $1 }
  }

  /// The vertices in a random order: stretches of neighbouring numbers at random, and those within a
  /// stretch at random. A graph that fits the cache is one stretch; of a larger one, what is visited
  /// in a row is together in memory.
  mutating func visitingOrder(of graph: ClusterGraph) -> [UInt32] {
    let length = 8192
    var order: [UInt32] = []
    order.reserveCapacity(graph.vertexCount)
    for stretch in generator.permutation(of: (graph.vertexCount + length - 1) / length) {
      let start = Int(stretch) * length
      for offset in generator.permutation(of: min(length, graph.vertexCount - start)) {
        order.append(UInt32(truncatingIfNeeded: start) + offset)
      }
    }
    return order
  }

  /// Moves vertices to the cluster that gains most until none gains, visiting all at first.
  mutating func settle(_ labels: inout [UInt32], in graph: ClusterGraph) {
    let order = visitingOrder(of: graph)
    settle(&labels, in: graph, visiting: VertexQueue(order))
  }

  /// The same with the vertices visited in the order of memory, which is read in order so. Where all
  /// are still alone their order would decide too much.
  mutating func settleInPlace(_ labels: inout [UInt32], in graph: ClusterGraph) {
    let order = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    settle(&labels, in: graph, visiting: VertexQueue(order))
  }

  /// The same where only some vertices have changed their clusters since all were settled: visits
  /// these and their neighbours at first.
  mutating func settle(
    _ labels: inout [UInt32], in graph: ClusterGraph, changedSince settled: [UInt32]
  ) {
    var queue = VertexQueue(vertexCount: graph.vertexCount)
    let targets = graph.targets.span
    for vertex in 0..<graph.vertexCount where labels[vertex] != settled[vertex] {
      queue.append(UInt32(truncatingIfNeeded: vertex))
      for arc in graph.row(of: vertex) { queue.append(targets[arc]) }
    }
    settle(&labels, in: graph, visiting: queue)
  }

  /// Visits waiting vertices, and after a move those neighbours for which another cluster may be
  /// better by now.
  private mutating func settle(
    _ labels: inout [UInt32], in graph: ClusterGraph, visiting queue: consuming VertexQueue
  ) {
    countVertices(of: labels)
    // By how much at least its cluster is better for a vertex than any other, as far as the weights
    // to its neighbors show: the strengths of clusters change too little to be followed.
    var leads = [Double](repeating: 0, count: graph.vertexCount)
    let targets = graph.targets.span
    let weights = graph.weights.span
    var visits = 0
    while let vertex = queue.popFirst() {
      visits &+= 1
      if visits & 0xFFFF == 0, isCancelled { return }
      let old = labels[vertex]
      let (best, lead) = bestCluster(for: vertex, in: graph, labels: labels)
      leads[vertex] = lead
      guard best != old else { continue }
      move(graph.strengths[vertex], from: old, to: best)
      labels[vertex] = best
      for arc in graph.row(of: vertex) {
        let target = Int(targets[arc])
        let weight = graph.isUnit ? 1 : weights[arc]
        let label = labels[target]
        leads[target] += label == best ? weight : label == old ? -2 * weight : -weight
        if leads[target] < 0 { queue.append(targets[arc]) }
      }
    }
  }

  private mutating func countVertices(of labels: [UInt32]) {
    clusterSizes = Array(repeating: 0, count: clusterSizes.count)
    for label in labels { clusterSizes[Int(label)] += 1 }
    vacatedLabels.removeAll(keepingCapacity: true)
    firstUnusedLabel = 0
  }

  /// A label that no vertex has. There is one when two vertices share theirs.
  private mutating func vacantLabel() -> UInt32 {
    if let vacated = vacatedLabels.last { return vacated }
    while clusterSizes[firstUnusedLabel] > 0 { firstUnusedLabel += 1 }
    return UInt32(truncatingIfNeeded: firstUnusedLabel)
  }

  /// The cluster that gains most, and how much more than any other one.
  @inline(__always)
  private mutating func bestCluster(
    for vertex: Int, in graph: ClusterGraph, labels: [UInt32]
  ) -> (label: UInt32, lead: Double) {
    tally.addRow(of: vertex, in: graph, by: labels.span)
    let old = labels[vertex]
    let strength = graph.strengths[vertex]
    let expected = chance * strength
    let weight = tally.take(old)
    let expectedWeight = expected * (clusterStrengths[Int(old)] - strength)
    // Gains below the rounding error would let vertices move to and fro for ever.
    var bestGain = weight - expectedWeight + 1e-10 * (weight + expectedWeight)
    var best = old
    // An empty cluster gains nothing.
    var secondGain = 0.0
    if bestGain < 0, clusterSizes[Int(old)] > 1 {
      best = vacantLabel()
      bestGain = 0
    }
    while let (cluster, weight) = tally.pop() {
      let gain = weight - expected * clusterStrengths[Int(cluster)]
      guard cluster != old else { continue }
      if gain > bestGain {
        best = cluster
        secondGain = max(secondGain, bestGain)
        bestGain = gain
      } else {
        secondGain = max(secondGain, gain)
      }
    }
    return (best, bestGain - secondGain)
  }

  @inline(__always)
  private mutating func move(_ strength: Double, from old: UInt32, to new: UInt32) {
    if new == vacatedLabels.last { vacatedLabels.removeLast() }
    clusterSizes[Int(new)] += 1
    clusterSizes[Int(old)] -= 1
    clusterStrengths[Int(new)] += strength
    clusterStrengths[Int(old)] -= strength
    if clusterSizes[Int(old)] == 0 {
      clusterStrengths[Int(old)] = 0
      vacatedLabels.append(old)
    }
  }
}
