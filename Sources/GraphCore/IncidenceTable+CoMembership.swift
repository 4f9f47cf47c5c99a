extension IncidenceTable {
  /// Returns the graph of members in which every set adds a weight to each of its pairs.
  ///
  /// This is the one-mode projection of the bipartite graph of members and sets. With the weight 1 an
  /// edge counts the sets that two members share; with 1/(*k* − 1) for a set of *k* members it is
  /// Newman's.
  ///
  ///     let papers = IncidenceTable(memberCount: 3, sets: [[0, 1, 2], [0, 1]])
  ///     let graph = papers.coMembershipGraph { set, size in 1 / Double(size - 1) }
  ///     graph.weight(from: 0, to: 1)   // 1.5
  ///
  /// Weights are added in the order of the sets. Members of the same sets are worked out once, so that
  /// many sets of the same members cost little more than one.
  ///
  /// - Parameters:
  ///   - threads: The largest number of threads, or nil for one per processor.
  ///   - setWeight: The weight of each pair of a set, by its number and its size, which is at least 2.
  ///     Pairs whose weights add up to 0 have no edge.
  /// - Precondition: The weights are finite and not negative.
  /// - Complexity: O(*n* + *m* + Σ*k*²) time for sets of *k* members, *n* members and *m* edges, where the
  ///   sum takes members of the same sets for one of each two; O(*n*) space for each thread, besides the
  ///   graph.
  public func coMembershipGraph(
    threads: Int? = nil, setWeight: (_ set: Int, _ size: Int) -> Double
  ) -> CSRGraph {
    let weights = setSizes.enumerated().map { $1 > 1 ? setWeight($0, $1) : 0 }
    precondition(
      weights.allSatisfy { $0 >= 0 && $0 < .infinity },
      "the weight of a pair of a set is not a finite number of at least 0")
    return CoMembershipRows(
      table: self, twins: MemberTwins(of: self), pairWeights: .bySet(weights)
    ).graph(threads: threads)
  }

  /// Returns the graph of members in which every set adds to each of its pairs the product of the shares
  /// that the two have in it.
  ///
  ///     let papers = IncidenceTable(memberCount: 3, sets: [[0, 1, 2], [1, 0]])
  ///     let graph = papers.coMembershipGraph(shares: [0.5, 0.25, 0.25, 0.75, 0.25])
  ///     graph.weight(from: 0, to: 1)   // 0.5 · 0.25 + 0.25 · 0.75 = 0.3125
  ///
  /// - Parameters:
  ///   - shares: The share of every membership, set after set in the order of the lists.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: A share for each of the ``entryCount`` memberships, in 1e-100…1e100.
  /// - Complexity: O(*n* + Σ*k*²) time for *n* members and sets of *k* members; O(*n*) space for each
  ///   thread, besides the graph.
  public func coMembershipGraph(shares: [Double], threads: Int? = nil) -> CSRGraph {
    precondition(
      shares.count == entryCount && shares.allSatisfy(CSRGraph.weightRange.contains),
      "every membership has a share of 1e-100 to 1e100")
    return CoMembershipRows(
      table: self, twins: MemberTwins(separating: memberCount),
      pairWeights: .byShares(shares, entriesByMember: entriesByMember())
    ).graph(threads: threads)
  }

  /// Returns the strength of every member in the co-membership graph, without its edges.
  ///
  ///     strength(i) = Σ weight(set) · (size(set) − 1)    over the sets of i
  ///
  /// - Parameter setWeight: The weight of each pair of a set, by its number and its size, which is
  ///   at least 2.
  /// - Complexity: O(*n* + *e*) for *n* members and *e* entries.
  public func coMembershipStrength(
    setWeight: (_ set: Int, _ size: Int) -> Double
  ) -> [Double] {
    let shares = setSizes.enumerated().map { $1 > 1 ? setWeight($0, $1) * Double($1 - 1) : 0 }
    return (0..<memberCount).map { sets(of: $0).reduce(0) { $0 + shares[$1] } }
  }
}
