extension BiconnectedComponents {
  /// Visits the components that have enough vertices, each as a graph of its own.
  ///
  /// Two components share at most one vertex, so every edge between two vertices of a component
  /// belongs to it. The vertices of the subgraph are those of the component in their order.
  ///
  /// - Parameters:
  ///   - graph: The graph whose components these are.
  ///   - minimumSize: How many vertices are enough.
  ///   - visit: Called with the number of each such component, in ascending order, and its graph.
  /// - Complexity: O(*n* + *m* + Σ *k*² log *n*) for components of *k* vertices, and O(*n* + *m*)
  ///   where no vertex has many times the neighbours that it has in each of its components.
  package func forEachSubgraph(
    of graph: CSRGraph, minimumSize: Int = 2, _ visit: (Int, CSRGraph) -> Void
  ) {
    var numbers = [UInt32](repeating: .max, count: graph.vertexCount)
    for component in 0..<count {
      let members = componentVertices[entries(of: component)]
      guard members.count >= minimumSize else { continue }
      for (number, member) in members.enumerated() {
        numbers[Int(member)] = UInt32(truncatingIfNeeded: number)
      }
      visit(component, graph.subgraph(of: members, numbers: numbers))
      for member in members { numbers[Int(member)] = .max }
    }
  }
}

extension CSRGraph {
  /// The subgraph on some vertices in ascending order, whose numbers there are given; `.max` marks
  /// all other vertices.
  fileprivate func subgraph(of members: ArraySlice<UInt32>, numbers: [UInt32]) -> CSRGraph {
    var arcTargets: [UInt32] = []
    var arcOffsets: [UInt32] = [0]
    var weights: [Double] = []
    arcOffsets.reserveCapacity(members.count + 1)
    for member in members {
      let row = row(of: Int(member))
      if row.count > 32 * members.count {
        // The row mostly leads elsewhere: ask for each member instead.
        for (number, other) in members.enumerated() {
          guard let weight = weight(from: Int(member), to: Int(other)) else { continue }
          arcTargets.append(UInt32(truncatingIfNeeded: number))
          if isWeighted { weights.append(weight) }
        }
      } else {
        for arc in row where numbers[Int(targets[arc])] != .max {
          arcTargets.append(numbers[Int(targets[arc])])
          if let arcWeights { weights.append(arcWeights[arc]) }
        }
      }
      arcOffsets.append(UInt32(truncatingIfNeeded: arcTargets.count))
    }
    return CSRGraph(
      offsets: arcOffsets, targets: arcTargets, arcWeights: isWeighted ? weights : nil)
  }
}
