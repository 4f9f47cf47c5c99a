import CoterieGraphCore

extension ClusterGraph {
  /// Takes every cluster apart and puts it together again from single vertices, which join only
  /// parts that they have an edge to: Leiden's refinement.
  ///
  /// A vertex, and the part that it joins, have to be well connected to the rest of the cluster:
  ///
  ///     weight(part, rest) ≥ chance · strength(part) · strength(rest)
  ///
  /// Parts are connected, since each vertex joins along an edge.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of every vertex, a number below the number of vertices.
  ///   - chance: The resolution over the sum of all strengths.
  func wellConnectedParts(
    of clusters: [UInt32], chance: Double, generator: inout RepeatableGenerator
  ) -> Parts {
    var clusterStrengths = [Double](repeating: 0, count: vertexCount)
    for (vertex, cluster) in clusters.enumerated() {
      clusterStrengths[Int(cluster)] += strengths[vertex]
    }
    // The weight between each part and the rest of its cluster; parts are named after a vertex.
    var borders = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount {
      for arc in row(of: vertex) where clusters[Int(targets[arc])] == clusters[vertex] {
        borders[vertex] += weights[arc]
      }
    }
    var parts = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var partStrengths = strengths
    var isAlone = [Bool](repeating: true, count: vertexCount)
    var order = parts
    generator.shuffle(&order)
    var weightsTo = [Double](repeating: 0, count: vertexCount)
    var touched: [UInt32] = []

    func isWellConnected(_ part: Int, inClusterOfStrength total: Double) -> Bool {
      let strength = partStrengths[part]
      return borders[part] >= chance * strength * (total - strength) - 1e-10 * strength
    }

    for vertex in order {
      let vertex = Int(vertex)
      let cluster = clusters[vertex]
      let total = clusterStrengths[Int(cluster)]
      guard isAlone[vertex], isWellConnected(vertex, inClusterOfStrength: total) else { continue }
      for arc in row(of: vertex) where clusters[Int(targets[arc])] == cluster {
        let part = parts[Int(targets[arc])]
        if weightsTo[Int(part)] == 0 { touched.append(part) }
        weightsTo[Int(part)] += weights[arc]
      }
      var best = vertex
      var bestGain = 0.0
      var bestWeight = 0.0
      for part in touched {
        let part = Int(part)
        let weight = weightsTo[part]
        weightsTo[part] = 0
        let gain = weight - chance * strengths[vertex] * partStrengths[part]
        if gain > bestGain, isWellConnected(part, inClusterOfStrength: total) {
          best = part
          bestGain = gain
          bestWeight = weight
        }
      }
      touched.removeAll(keepingCapacity: true)
      guard best != vertex else { continue }
      parts[vertex] = UInt32(truncatingIfNeeded: best)
      partStrengths[best] += strengths[vertex]
      borders[best] += borders[vertex] - 2 * bestWeight
      isAlone[best] = false
      isAlone[vertex] = false
    }
    return Parts(numbering: parts)
  }
}
