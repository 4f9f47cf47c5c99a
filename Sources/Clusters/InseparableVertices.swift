import CoterieGraphCore

extension CSRGraph {
  /// The parts of the graph that no clustering of the largest quality cuts: true twins, such as the
  /// authors of one paper who wrote nothing else.
  ///
  /// Twins *u* and *v* have equal weights to every other vertex, and so equal strengths *s*. Were
  /// they in different clusters, moving *u* to the one of *v* and moving *v* to the one of *u* would
  /// together change the quality by
  ///
  ///     2 · (weight(u, v) − chance · s²)
  ///
  /// since everything else cancels out. Where that is above 0, one of the two moves is a gain.
  ///
  /// In the same way, one of *k* twins that moved alone would gain less than each does on average
  /// when all move, by (*k* − 1) · (weight(u, v) − chance · s²). So a clustering in which no part
  /// gains by moving is one in which no vertex does.
  ///
  /// - Parameters:
  ///   - strengths: The strength of every vertex.
  ///   - chance: What is expected between two vertices, over the product of their strengths.
  /// - Returns: The parts, numbered as a breadth-first search meets them.
  /// - Complexity: O(*n* + *m*) expected for *n* vertices and *m* edges.
  func inseparableParts(strengths: [Double], chance: Double) -> Parts {
    let twins = TwinClasses(of: self, distances: .inverseWeights)
    var numbers = [UInt32](repeating: .max, count: vertexCount)
    var labels = numbers
    var count: UInt32 = 0
    for vertex in breadthFirstOrder().order {
      let vertex = Int(vertex)
      var name = Int(twins.representatives[Int(twins.membership[vertex])])
      if name != vertex,
        weight(from: name, to: vertex) ?? 0 <= chance * strengths[name] * strengths[vertex]
      {
        name = vertex
      }
      if numbers[name] == .max {
        numbers[name] = count
        count += 1
      }
      labels[vertex] = numbers[name]
    }
    return Parts(labels: labels, count: Int(count))
  }
}
