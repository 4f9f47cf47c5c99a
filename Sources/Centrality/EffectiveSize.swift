public import CoterieGraphCore

extension CSRGraph {
  /// Returns Burt's effective size of the network of every vertex: the number of its contacts less
  /// their redundancy.
  ///
  ///     effectiveSize(i) = Σ ( 1 − Σ p(i, q) m(j, q) )    over the neighbours j of i
  ///
  /// where *q* runs over the neighbours of *i* other than *j*, p(i, q) = w(i, q) / strength(i) is the
  /// share of *i*'s ties that goes to *q*, and m(j, q) = w(j, q) / max w(j, ·) says how strong the
  /// tie of *j* to *q* is beside *j*'s strongest. With all weights 1 this is *k* − 2*t*/*k* for a
  /// vertex with *k* neighbours and *t* ties among them.
  ///
  ///     let triangleWithTail = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     triangleWithTail.effectiveSize()   // [1.0, 1.0, 2.333…, 1.0]
  ///
  /// An isolated vertex has no contacts, and no value. The centre of a star has as many as it has
  /// contacts, a member of a complete graph has 1.
  ///
  /// - Parameter weighting: Whether ties count by their weights.
  /// - Returns: One number of contacts per vertex, in vertex order, or nil for an isolated vertex.
  /// - Complexity: O(Σ*k*²) time for vertices with *k* neighbours, O(*n*) space for *n* vertices;
  ///   without weights that of ``triangleCounts(threads:)``.
  /// - SeeAlso: R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard
  ///   University Press 1992; S. P. Borgatti, "Structural holes: Unpacking Burt's redundancy
  ///   measures", *Connections* 20 (1997) 35–38.
  public func effectiveSize(weighting: EdgeWeighting = .weights) -> [Double?] {
    weighting == .weights && isWeighted ? weightedEffectiveSize() : unweightedEffectiveSize()
  }

  private func unweightedEffectiveSize() -> [Double?] {
    let triangles = triangleCounts()
    return vertices.map { vertex -> Double? in
      let contacts = Double(degree(of: vertex))
      return contacts == 0 ? nil : contacts - 2 * Double(triangles[vertex]) / contacts
    }
  }

  private func weightedEffectiveSize() -> [Double?] {
    let strengths = strength()
    let strongest = vertices.map { vertex in weights(of: vertex).max() ?? 0 }
    // The weights of the ties of one vertex at a time, by its contacts.
    var ties = [Double](repeating: 0, count: vertexCount)
    return vertices.map { vertex -> Double? in
      let row = row(of: vertex)
      guard !row.isEmpty else { return nil }
      for arc in row { ties[Int(targets[arc])] = weight(ofArc: arc) }
      var redundancy = 0.0
      for arc in row {
        let contact = Int(targets[arc])
        var shared = 0.0
        for contactArc in self.row(of: contact) {
          shared += weight(ofArc: contactArc) * ties[Int(targets[contactArc])]
        }
        redundancy += shared / strongest[contact]
      }
      for arc in row { ties[Int(targets[arc])] = 0 }
      return Double(row.count) - redundancy / strengths[vertex]
    }
  }
}
