public import CoterieGraphCore

extension CSRGraph {
  /// Returns Burt's constraint of every vertex: how much its contacts are tied to one another, and
  /// so leave it no structural holes to bridge.
  ///
  ///     constraint(i) = Σ ( p(i, j) + Σ p(i, q) p(q, j) )²    over the neighbours j of i
  ///
  /// where p(i, j) = w(i, j) / strength(i) is the share of *i*'s ties that goes to *j*, and *q*
  /// runs over the vertices other than *i* and *j*. Low values mark brokers.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.constraint()   // [1.0, 0.5, 1.0]
  ///
  /// An isolated vertex has no ties to share out, and no value. A vertex with one neighbour has
  /// constraint 1; values above 1 occur.
  ///
  /// - Parameter weighting: Whether ties count by their weights.
  /// - Returns: One value per vertex, in vertex order, or nil for an isolated vertex.
  /// - Complexity: O(Σ*k*²) time for vertices with *k* neighbours, O(*n*) space for *n* vertices.
  /// - SeeAlso: R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard
  ///   University Press 1992; R. S. Burt, "Structural holes and good ideas", *American Journal of
  ///   Sociology* 110 (2004) 349–399, [doi:10.1086/421787](https://doi.org/10.1086/421787).
  public func constraint(weighting: EdgeWeighting = .weights) -> [Double?] {
    let graph = weighted(weighting)
    let strengths = graph.strength()
    let offsets = offsets.span
    let targets = targets.span
    // Through q to j, for one vertex i at a time and for all j.
    var indirect = [Double](repeating: 0, count: vertexCount)
    return vertices.map { vertex in
      let row = graph.row(of: vertex)
      guard !row.isEmpty else { return nil }
      var through = indirect.mutableSpan
      for arc in row { through[Int(targets[arc])] = 0 }
      for arc in row {
        let contact = Int(targets[arc])
        let share = graph.weight(ofArc: arc) / strengths[vertex] / strengths[contact]
        let contactRow = Int(offsets[contact])..<Int(offsets[contact + 1])
        // A row lies within the columns, whose targets are vertices.
        if let weights = graph.arcWeights?.span {
          for contactArc in contactRow {
            let other = unsafe Int(targets[unchecked: contactArc])
            unsafe through[unchecked: other] += share * weights[unchecked: contactArc]
          }
        } else {
          for contactArc in contactRow {
            let other = unsafe Int(targets[unchecked: contactArc])
            unsafe through[unchecked: other] += share
          }
        }
      }
      var constraint = 0.0
      for arc in row {
        let direct = graph.weight(ofArc: arc) / strengths[vertex]
        let investment = direct + through[Int(targets[arc])]
        constraint += investment * investment
      }
      return constraint
    }
  }
}

extension CSRGraph {
  /// The weight of the edge of an arc.
  func weight(ofArc arc: Int) -> Double { arcWeights?[arc] ?? 1 }
}
