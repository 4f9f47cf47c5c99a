public import CoterieGraphCore

extension CSRGraph {
  /// How many vertices and arcs the searches of ``betweenness(distances:threads:)`` by hops visit in all: what
  /// its time is made of.
  ///
  /// The components are made smaller as betweenness makes them, without a search. Networks of equal sizes
  /// differ by a factor of five: where papers have many authors who wrote nothing else, little is left.
  ///
  ///     let star = CSRGraph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.betweennessWork()   // 0.0, since no component has four vertices
  ///
  /// - Complexity: O(*m* √*m*) time for *m* edges, for each round in which simplicial vertices are taken away,
  ///   of which there are few.
  public func betweennessWork() -> Double {
    let graph = unweighted()
    let components = BiconnectedComponents(of: graph)
    var work = 0.0
    components.forEachSubgraph(of: graph, minimumSize: 4) { number, component in
      let ends = [Double](repeating: 1, count: component.vertexCount)
      var block = CondensedBlock(component, ends: ends, distances: .hops, tieMargin: 0)
      work += block.takeSearchWork()
    }
    return work
  }
}

extension CondensedBlock {
  /// What the searches of this component visit; of the block as little is left as by its betweenness.
  fileprivate mutating func takeSearchWork() -> Double {
    var work = 0.0
    while vertexCount > 2 {
      let size = Double(vertexCount + 2 * graph.edgeCount)
      let simplicial = isSimplicial.count { $0 }
      work += size * Double(simplicial > 0 ? simplicial : vertexCount)
      if simplicial == 0 { break }
      removeSimplicialVertices()
    }
    return work
  }
}
