public import CoterieGraphCore

extension CSRGraph {
  public func leiden(
    quality: QualityFunction = .modularity, resolution: Double = 1, seed: UInt64 = 0,
    iterations: Int? = nil, weighting: EdgeWeighting = .weights
  ) -> Clustering {
    precondition(
      resolution > 0 && resolution.isFinite,
      "the resolution is \(resolution), not a finite number above 0")
    precondition(iterations ?? 1 > 0, "there are \(iterations ?? 1) iterations, not at least one")
    let objective = ClusteringObjective(
      of: weighted(weighting), quality: quality, resolution: resolution)
    guard edgeCount > 0 else { return .singletons(vertexCount: vertexCount) }
    let labels = objective.leiden(seed: seed, iterations: iterations)
    return Clustering(membership: labels.map { Int($0) })
  }
}

/// What a search is to make large on a graph.
struct ClusteringObjective {
  let graph: ClusterGraph
  let chance: Double
  let totalWeight: Double

  init(of graph: CSRGraph, quality: QualityFunction, resolution: Double) {
    totalWeight = 2 * graph.totalWeight
    switch quality {
    case .modularity:
      let strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
      self.graph = ClusterGraph(graph, strengths: strengths)
      chance = resolution / strengths.reduce(0, +)
    case .constantPotts:
      self.graph = ClusterGraph(
        graph, strengths: Array(repeating: 1, count: graph.vertexCount))
      chance = resolution
    }
  }

  /// The quality of a clustering as a share of the total weight, up to a number that is the same
  /// for all clusterings.
  func quality(of labels: [UInt32]) -> Double {
    var strengths = [Double](repeating: 0, count: graph.vertexCount)
    var inside = 0.0
    for vertex in 0..<graph.vertexCount {
      let label = labels[vertex]
      strengths[Int(label)] += graph.strengths[vertex]
      for arc in graph.row(of: vertex) where labels[Int(graph.targets[arc])] == label {
        inside += graph.isUnit ? 1 : graph.weights[arc]
      }
    }
    return (inside - strengths.reduce(0) { $0 + chance * $1 * $1 }) / totalWeight
  }

  func leiden(seed: UInt64, iterations: Int?) -> [UInt32] {
    var search = ClusterSearch(of: graph, chance: chance, seed: seed)
    var best = search.start(in: graph)
    var quality = quality(of: best)
    var before = -Double.infinity
    var iteration = 1
    while iteration < iterations ?? .max {
      iteration += 1
      if iteration % 2 == 1 {
        guard iterations != nil || quality > before + 1e-4 else { break }
        before = quality
        var other = search.start(in: graph)
        if self.quality(of: other) > quality { swap(&best, &other) }
        let common = Parts(connectedIn: best, and: other, of: graph)
        search.begin(with: best, of: graph)
        search.improve(&best, in: graph, through: common, depth: 0)
      } else {
        search.improve(&best, in: graph, depth: 0)
      }
      quality = self.quality(of: best)
    }
    return best
  }
}

extension ClusterSearch {
  mutating func start(in graph: ClusterGraph) -> [UInt32] {
    var labels = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    begin(with: labels, of: graph)
    settle(&labels, in: graph)
    improve(&labels, in: graph, depth: 0)
    return labels
  }

  mutating func improve(_ labels: inout [UInt32], in graph: ClusterGraph, depth: Int) {
    var parts = wellConnectedParts(of: labels, in: graph)
    if parts.count == graph.vertexCount {
      parts = Parts(numbering: labels, below: clusterStrengths.count)
    }
    if parts.count < graph.vertexCount {
      improve(&labels, in: graph, through: parts, depth: depth)
    }
  }

  mutating func improve(
    _ labels: inout [UInt32], in graph: ClusterGraph, through parts: Parts, depth: Int
  ) {
    let coarse = ClusterGraph(merging: parts, of: graph)
    var coarseLabels = parts.membersValues(in: labels)
    settle(&coarseLabels, in: coarse)
    for _ in 0..<(depth < 2 ? 2 : 1) { improve(&coarseLabels, in: coarse, depth: depth + 1) }
    let settled = labels
    labels = parts.labels.map { coarseLabels[Int($0)] }
    settle(&labels, in: graph, changedSince: settled)
  }
}
