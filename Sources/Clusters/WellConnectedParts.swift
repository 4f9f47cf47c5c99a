import CoterieGraphCore

extension ClusterSearch {
  /// Takes every cluster apart and puts it together again from single vertices, which join only
  /// parts that they have an edge to: Leiden's refinement.
  ///
  /// A vertex, and the part that it joins, have to be well connected to the rest of the cluster:
  ///
  ///     weight(part, rest) ≥ chance · strength(part) · strength(rest)
  ///
  /// Parts are connected, since each vertex joins along an edge.
  mutating func wellConnectedParts(of labels: [UInt32], in graph: ClusterGraph) -> Parts {
    // Parts are named after a vertex.
    var parts = (0..<graph.vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var strengths = graph.strengths
    // The weight between each part and the rest of its cluster.
    var borders = graph.weightsInside(labels)
    var isAlone = [Bool](repeating: true, count: graph.vertexCount)
    var tally = WeightTally(labelCount: graph.vertexCount)
    let chance = chance

    func isWellConnected(_ part: Int, inClusterOfStrength total: Double) -> Bool {
      let expected = chance * strengths[part] * (total - strengths[part])
      return borders[part] >= expected * (1 - 1e-10)
    }

    for vertex in visitingOrder(of: graph) {
      let vertex = Int(vertex)
      let total = clusterStrengths[Int(labels[vertex])]
      guard isAlone[vertex], isWellConnected(vertex, inClusterOfStrength: total) else { continue }
      tally.addRow(of: vertex, in: graph, by: parts.span, within: labels.span)
      var best = vertex
      var bestGain = 0.0
      var bestWeight = 0.0
      while let (part, weight) = tally.pop() {
        let gain = weight - chance * graph.strengths[vertex] * strengths[Int(part)]
        if gain > bestGain, isWellConnected(Int(part), inClusterOfStrength: total) {
          best = Int(part)
          bestGain = gain
          bestWeight = weight
        }
      }
      guard best != vertex else { continue }
      parts[vertex] = UInt32(truncatingIfNeeded: best)
      strengths[best] += graph.strengths[vertex]
      borders[best] += borders[vertex] - 2 * bestWeight
      isAlone[best] = false
      isAlone[vertex] = false
    }
    return Parts(numbering: parts)
  }
}
