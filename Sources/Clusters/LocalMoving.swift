import CoterieGraphCore

extension ClusterGraph {
  /// Moves vertices to the cluster that gains most modularity until none gains.
  ///
  /// In units of the total weight, vertex *v* gains in cluster *c*, which it is not counted in,
  ///
  ///     gain(v, c) = weight(v, c) − chance · strength(v) · strength(c)
  ///
  /// and nothing in an empty one. Only vertices whose neighbours have moved are visited again.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of every vertex, a number below the number of vertices.
  ///   - chance: The resolution over the sum of all strengths.
  func moveVertices(
    between clusters: inout [UInt32], chance: Double, generator: inout RepeatableGenerator
  ) {
    var clusterStrengths = [Double](repeating: 0, count: vertexCount)
    var clusterSizes = [UInt32](repeating: 0, count: vertexCount)
    for (vertex, cluster) in clusters.enumerated() {
      clusterStrengths[Int(cluster)] += strengths[vertex]
      clusterSizes[Int(cluster)] += 1
    }
    var empty = clusterSizes.indices.reversed().filter { clusterSizes[$0] == 0 }
      .map { UInt32(truncatingIfNeeded: $0) }
    var queue = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: vertexCount)
    var weightsTo = [Double](repeating: 0, count: vertexCount)
    var touched: [UInt32] = []
    let targets = targets.span
    let weights = weights.span

    // A ring: a vertex waits at most once, so that it never overflows.
    var head = 0
    var waitingCount = vertexCount
    while waitingCount > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == vertexCount ? 0 : head + 1
      waitingCount -= 1
      isWaiting[vertex] = false

      let row = row(of: vertex)
      for arc in row {
        let cluster = clusters[Int(targets[arc])]
        if weightsTo[Int(cluster)] == 0 { touched.append(cluster) }
        weightsTo[Int(cluster)] += weights[arc]
      }
      let old = clusters[vertex]
      let strength = strengths[vertex]
      let oldStrength = clusterStrengths[Int(old)] - strength
      // Gains below the rounding error would let vertices move to and fro for ever.
      let leastGain = 1e-10 * strength
      var best = old
      var bestGain = weightsTo[Int(old)] - chance * strength * oldStrength + leastGain
      if clusterSizes[Int(old)] > 1, bestGain < 0, let vacant = empty.last {
        best = vacant
        bestGain = 0
      }
      for cluster in touched {
        let gain = weightsTo[Int(cluster)] - chance * strength * clusterStrengths[Int(cluster)]
        weightsTo[Int(cluster)] = 0
        if cluster != old, gain > bestGain {
          best = cluster
          bestGain = gain
        }
      }
      touched.removeAll(keepingCapacity: true)
      guard best != old else { continue }

      if clusterSizes[Int(best)] == 0 { empty.removeLast() }
      clusterStrengths[Int(old)] = oldStrength
      clusterStrengths[Int(best)] += strength
      clusterSizes[Int(old)] -= 1
      clusterSizes[Int(best)] += 1
      if clusterSizes[Int(old)] == 0 {
        clusterStrengths[Int(old)] = 0
        empty.append(old)
      }
      clusters[vertex] = best
      for arc in row {
        let neighbor = Int(targets[arc])
        if !isWaiting[neighbor], clusters[neighbor] != best {
          isWaiting[neighbor] = true
          var tail = head + waitingCount
          if tail >= vertexCount { tail -= vertexCount }
          queue[tail] = targets[arc]
          waitingCount += 1
        }
      }
    }
  }
}
