import CoterieGraphCore

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

  /// The strength of every cluster; labels lie below the number of vertices of the lowest level.
  private(set) var clusterStrengths: [Double]
  /// The number of vertices of the present level in every cluster.
  private var clusterSizes: [UInt32]
  /// The labels that no vertex has.
  private var vacantLabels: [UInt32] = []

  /// The vertices to visit: a ring, in which a vertex waits at most once.
  private var queue: [UInt32] = []
  private var isWaiting: [Bool] = []
  private var tally: WeightTally

  init(of graph: ClusterGraph, chance: Double, seed: UInt64) {
    self.chance = chance
    generator = RepeatableGenerator(seed: seed)
    clusterStrengths = Array(repeating: 0, count: graph.vertexCount)
    clusterSizes = Array(repeating: 0, count: graph.vertexCount)
    tally = WeightTally(labelCount: graph.vertexCount)
  }

  /// Takes over a clustering of any level.
  mutating func begin(with labels: [UInt32], of graph: ClusterGraph) {
    for label in clusterStrengths.indices { clusterStrengths[label] = 0 }
    for (vertex, label) in labels.enumerated() {
      clusterStrengths[Int(label)] += graph.strengths[vertex]
    }
  }

  /// Moves vertices to the cluster that gains most until none gains, visiting all at first.
  mutating func settle(_ labels: inout [UInt32], in graph: ClusterGraph) {
    queue = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    generator.shuffle(&queue)
    isWaiting = Array(repeating: true, count: graph.vertexCount)
    moveWaitingVertices(between: &labels, in: graph, count: graph.vertexCount)
  }

  /// The same where only some vertices have changed their clusters since all were settled: visits
  /// these and their neighbours at first.
  mutating func settle(
    _ labels: inout [UInt32], in graph: ClusterGraph, changedSince settled: [UInt32]
  ) {
    isWaiting = Array(repeating: false, count: graph.vertexCount)
    for vertex in 0..<graph.vertexCount where labels[vertex] != settled[vertex] {
      isWaiting[vertex] = true
      for target in graph.targets[graph.row(of: vertex)] { isWaiting[Int(target)] = true }
    }
    queue = (0..<graph.vertexCount).filter { isWaiting[$0] }
      .map { UInt32(truncatingIfNeeded: $0) }
    let count = queue.count
    queue.append(contentsOf: repeatElement(0, count: graph.vertexCount - count))
    moveWaitingVertices(between: &labels, in: graph, count: count)
  }

  private mutating func moveWaitingVertices(
    between labels: inout [UInt32], in graph: ClusterGraph, count: Int
  ) {
    countVertices(of: labels)
    var head = 0
    var waitingCount = count
    while waitingCount > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == queue.count ? 0 : head + 1
      waitingCount -= 1
      isWaiting[vertex] = false
      let old = labels[vertex]
      let best = bestCluster(for: vertex, in: graph, labels: labels)
      guard best != old else { continue }
      move(graph.strengths[vertex], from: old, to: best)
      labels[vertex] = best
      var tail = head + waitingCount
      if tail >= queue.count { tail -= queue.count }
      for target in graph.targets[graph.row(of: vertex)]
      where !isWaiting[Int(target)] && labels[Int(target)] != best {
        isWaiting[Int(target)] = true
        queue[tail] = target
        tail = tail + 1 == queue.count ? 0 : tail + 1
        waitingCount += 1
      }
    }
  }

  private mutating func countVertices(of labels: [UInt32]) {
    for label in clusterSizes.indices { clusterSizes[label] = 0 }
    for label in labels { clusterSizes[Int(label)] += 1 }
    vacantLabels.removeAll(keepingCapacity: true)
    for label in clusterSizes.indices.reversed() where clusterSizes[label] == 0 {
      vacantLabels.append(UInt32(truncatingIfNeeded: label))
    }
  }

  @inline(__always)
  private mutating func bestCluster(
    for vertex: Int, in graph: ClusterGraph, labels: [UInt32]
  ) -> UInt32 {
    tally.addRow(of: vertex, in: graph, by: labels.span)
    let old = labels[vertex]
    let strength = graph.strengths[vertex]
    let expected = chance * strength
    let weight = tally.take(old)
    let expectedWeight = expected * (clusterStrengths[Int(old)] - strength)
    // Gains below the rounding error would let vertices move to and fro for ever.
    var bestGain = weight - expectedWeight + 1e-10 * (weight + expectedWeight)
    var best = old
    if clusterSizes[Int(old)] > 1, bestGain < 0, let vacant = vacantLabels.last {
      best = vacant
      bestGain = 0
    }
    while let (cluster, weight) = tally.pop() {
      let gain = weight - expected * clusterStrengths[Int(cluster)]
      if gain > bestGain, cluster != old {
        best = cluster
        bestGain = gain
      }
    }
    return best
  }

  @inline(__always)
  private mutating func move(_ strength: Double, from old: UInt32, to new: UInt32) {
    if clusterSizes[Int(new)] == 0 { vacantLabels.removeLast() }
    clusterSizes[Int(new)] += 1
    clusterSizes[Int(old)] -= 1
    clusterStrengths[Int(new)] += strength
    clusterStrengths[Int(old)] -= strength
    if clusterSizes[Int(old)] == 0 {
      clusterStrengths[Int(old)] = 0
      vacantLabels.append(old)
    }
  }
}
