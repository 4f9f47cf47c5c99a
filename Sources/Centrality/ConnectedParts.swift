import CoterieGraphCore

extension CSRGraph {
  /// Every connected component as a graph of its own, with its vertices in ascending order: in the
  /// order of `ConnectedComponents`, the largest first.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, however many components there are.
  func connectedParts() -> [(vertices: [Int], graph: CSRGraph)] {
    let components = ConnectedComponents(of: self)
    var members = components.sizes.map { size in
      var list: [Int] = []
      list.reserveCapacity(size)
      return list
    }
    // An edge stays within its component, so that places of all components can share an array.
    var places = [UInt32](repeating: 0, count: vertexCount)
    for vertex in vertices {
      let component = components.membership[vertex]
      places[vertex] = UInt32(truncatingIfNeeded: members[component].count)
      members[component].append(vertex)
    }
    return members.map { list in
      var offsets: [UInt32] = [0]
      offsets.reserveCapacity(list.count + 1)
      var partTargets: [UInt32] = []
      var partWeights: [Double] = []
      for vertex in list {
        let row = row(of: vertex)
        for arc in row { partTargets.append(places[Int(targets[arc])]) }
        if let arcWeights { partWeights += arcWeights[row] }
        offsets.append(UInt32(truncatingIfNeeded: partTargets.count))
      }
      let graph = CSRGraph(
        offsets: offsets, targets: partTargets, arcWeights: isWeighted ? partWeights : nil)
      return (list, graph)
    }
  }
}
