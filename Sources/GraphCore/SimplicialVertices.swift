extension CSRGraph {
  /// Whether each vertex is *simplicial*: its neighbours are all neighbours of one another.
  ///
  /// No shortest path leads through a simplicial vertex, since two of its neighbours are nearer to
  /// each other than by way of it. An author of one paper is one. With `.inverseWeights` the edge
  /// between every two neighbours also has to be shorter than the way through the vertex, beyond a
  /// tie.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - margin: By how much a path has to be longer so as not to be a tie: `tieMargin()`.
  /// - Returns: An answer per vertex, in vertex order. Isolated vertices and those with one
  ///   neighbour are simplicial.
  /// - Complexity: O(Σ *k*²) at worst for vertices with *k* neighbours; most vertices that are not
  ///   simplicial are found out by the degrees of their neighbours alone.
  /// - SeeAlso: R. Puzis, Y. Elovici, P. Zilberman, S. Dolev, U. Brandes, "Topology manipulations for
  ///   speeding betweenness centrality computation", *Journal of Complex Networks* 3 (2015) 84–112,
  ///   [doi:10.1093/comnet/cnu015](https://doi.org/10.1093/comnet/cnu015).
  package func simplicialVertices(
    distances: EdgeDistance = .hops, margin: Double = 0
  ) -> [Bool] {
    // The length of the edge from the vertex in question to each of its neighbours; 0 for others.
    var reach = [Double](repeating: 0, count: vertexCount)
    let usesLengths = distances == .inverseWeights && isWeighted
    return vertices.map { vertex in
      let row = row(of: vertex)
      let needed = row.count
      for arc in row where degree(of: Int(targets[arc])) < needed { return false }
      for arc in row { reach[Int(targets[arc])] = usesLengths ? length(ofArc: arc) : 1 }
      defer { for arc in row { reach[Int(targets[arc])] = 0 } }
      for arc in row {
        let neighbor = Int(targets[arc])
        var found = 1
        for other in self.row(of: neighbor) where reach[Int(targets[other])] > 0 {
          found += 1
          let detour = reach[neighbor] + reach[Int(targets[other])]
          let direct = usesLengths ? length(ofArc: other) : 1
          if direct + margin >= detour { return false }
        }
        if found < needed { return false }
      }
      return true
    }
  }
}
