import CoterieGraphCore

/// A graph whose vertices stand for sets of vertices of the graph below, as Leiden builds them.
///
/// Edges inside a set are not kept: they stay inside whatever moves. The strength of a vertex does
/// count them.
struct ClusterGraph {
  let offsets: [UInt32]
  let targets: [UInt32]
  let weights: [Double]
  let strengths: [Double]

  var vertexCount: Int { strengths.count }

  /// The lowest level: a vertex for every vertex.
  init(_ graph: CSRGraph) {
    offsets = graph.offsets
    targets = graph.targets
    weights = graph.arcWeights ?? Array(repeating: 1, count: graph.targets.count)
    strengths = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
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
    var sums = [Double](repeating: 0, count: parts.count)
    let labels = parts.labels.span
    let oldTargets = graph.targets.span
    let oldWeights = graph.weights.span
    for part in 0..<parts.count {
      let start = targets.count
      var strength = 0.0
      for place in partStarts[part]..<partStarts[part + 1] {
        let vertex = Int(order[place])
        strength += graph.strengths[vertex]
        for arc in Int(graph.offsets[vertex])..<Int(graph.offsets[vertex + 1]) {
          let other = labels[Int(oldTargets[arc])]
          guard other != part else { continue }
          if sums[Int(other)] == 0 { targets.append(other) }
          sums[Int(other)] += oldWeights[arc]
        }
      }
      for target in targets[start...] {
        weights.append(sums[Int(target)])
        sums[Int(target)] = 0
      }
      offsets.append(UInt32(truncatingIfNeeded: targets.count))
      strengths.append(strength)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
  }

  func row(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }
}

/// A partition as Leiden passes it from level to level: labels from 0 up to `count`.
struct Parts {
  let labels: [UInt32]
  let count: Int

  /// Numbers the labels, which lie below the number of vertices, by their first vertices.
  init(numbering arbitrary: [UInt32]) {
    var numbers = [UInt32](repeating: .max, count: arbitrary.count)
    var count: UInt32 = 0
    labels = arbitrary.map { label in
      if numbers[Int(label)] == .max {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// What one member of each part, and so each of its members, has in a column of values; renumbered
  /// so as to lie below the number of parts.
  func values(ofFirstMembersIn column: [UInt32]) -> [UInt32] {
    var values = [UInt32](repeating: .max, count: count)
    for (vertex, label) in labels.enumerated() where values[Int(label)] == .max {
      values[Int(label)] = column[vertex]
    }
    var numbers = [UInt32](repeating: .max, count: labels.count)
    var next: UInt32 = 0
    return values.map { value in
      if numbers[Int(value)] == .max {
        numbers[Int(value)] = next
        next += 1
      }
      return numbers[Int(value)]
    }
  }

  /// The vertices part by part, in ascending order, and where each part begins.
  func verticesByPart() -> (starts: [Int], order: [UInt32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var next = starts
    var order = [UInt32](repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      order[next[Int(label)]] = UInt32(truncatingIfNeeded: vertex)
      next[Int(label)] += 1
    }
    return (starts, order)
  }
}
