import CoterieGraphCore

/// A graph whose vertices stand for sets of vertices of the graph below, as Leiden and Louvain
/// build them level by level.
///
/// Edges inside a set are not kept: they stay inside whatever moves. The strength of a vertex does
/// count them.
struct ClusterGraph: Sendable {
  /// Where the row of each vertex begins in `targets`, and where the last one ends.
  let offsets: [UInt32]
  let targets: [UInt32]
  /// The weight of every arc; none where `isUnit`.
  let weights: [Double]
  /// Whether all weights are 1 and not kept.
  let isUnit: Bool
  /// How much chance counts for a vertex: the weight of its arcs, unless another is given.
  let strengths: [Double]

  var vertexCount: Int { strengths.count }

  /// The lowest level: a vertex for every vertex.
  init(_ graph: CSRGraph) {
    offsets = graph.offsets
    targets = graph.targets
    weights = graph.arcWeights ?? Array(repeating: 1, count: graph.targets.count)
    isUnit = false
    strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
  }

  /// The lowest level, with the strengths that a quality function asks for, and without weights that
  /// are all 1.
  init(_ graph: CSRGraph, for quality: QualityFunction) {
    offsets = graph.offsets
    targets = graph.targets
    weights = graph.arcWeights ?? []
    isUnit = !graph.isWeighted
    strengths = graph.vertices.map { quality.strength(of: $0, in: graph) }
  }

  /// The same with the vertices in an order of its own: vertex *i* stands for `order[i]`.
  init(_ graph: CSRGraph, for quality: QualityFunction, inOrder order: [UInt32]) {
    var places = order
    for (place, vertex) in order.enumerated() {
      places[Int(vertex)] = UInt32(truncatingIfNeeded: place)
    }
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var weights: [Double] = []
    offsets.reserveCapacity(graph.offsets.count)
    targets.reserveCapacity(graph.targets.count)
    weights.reserveCapacity(graph.arcWeights?.count ?? 0)
    for vertex in order {
      for arc in graph.row(of: Int(vertex)) {
        targets.append(places[Int(graph.targets[arc])])
        if let weight = graph.arcWeights?[arc] { weights.append(weight) }
      }
      offsets.append(UInt32(truncatingIfNeeded: targets.count))
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    isUnit = !graph.isWeighted
    strengths = order.map { quality.strength(of: Int($0), in: graph) }
  }

  /// The next level: a vertex for every part of a graph.
  init(merging parts: Parts, of graph: ClusterGraph) {
    let (partStarts, order) = parts.verticesByPart()
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var weights: [Double] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(parts.count + 1)
    strengths.reserveCapacity(parts.count)
    targets.reserveCapacity(graph.targets.count / 2)
    weights.reserveCapacity(graph.targets.count / 2)
    var tally = WeightTally(labelCount: parts.count)
    for part in 0..<parts.count {
      var strength = 0.0
      for vertex in order[partStarts[part]..<partStarts[part + 1]] {
        strength += graph.strengths[Int(vertex)]
        tally.addRow(of: Int(vertex), in: graph, by: parts.labels.span)
      }
      strengths.append(strength)
      while let (other, weight) = tally.pop() {
        guard other != part else { continue }
        targets.append(other)
        weights.append(weight)
      }
      offsets.append(UInt32(truncatingIfNeeded: targets.count))
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    isUnit = false
    self.strengths = strengths
  }

  func row(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }

  /// The weight of all arcs: twice that of the edges.
  var totalArcWeight: Double { isUnit ? Double(targets.count) : weights.reduce(0, +) }

  /// The weight of every vertex's edges that stay in its cluster.
  func weightsInside(_ labels: [UInt32]) -> [Double] {
    let targets = targets.span
    let weights = weights.span
    let clusters = labels.span
    return (0..<vertexCount).map { vertex in
      let cluster = clusters[vertex]
      var sum = 0.0
      for arc in row(of: vertex) {
        // Invariant: a row lies in the columns of arcs, and targets are vertices.
        let weight = unsafe isUnit ? 1 : weights[unchecked: arc]
        sum += unsafe clusters[unchecked: Int(targets[unchecked: arc])] == cluster ? weight : 0
      }
      return sum
    }
  }
}
