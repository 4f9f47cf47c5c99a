extension IncidenceTable {
  /// Returns the graph of members in which every set adds a weight to each of its pairs.
  ///
  /// With the weight 1 an edge counts the sets that two members share; with 1/(*k* − 1) for a set
  /// of *k* members it is Newman's.
  ///
  ///     let papers = IncidenceTable(memberCount: 3, sets: [[0, 1, 2], [0, 1]])
  ///     let graph = papers.coMembershipGraph { set, size in 1 / Double(size - 1) }
  ///     graph.weight(from: 0, to: 1)   // 1.5
  ///
  /// - Parameter setWeight: The weight of each pair of a set, by its number and its size, which is
  ///   at least 2. Pairs whose weights add up to 0 have no edge.
  /// - Precondition: The weights are finite and not negative.
  /// - Complexity: O(Σ*k*² log *k*) for sets of *k* members.
  public func coMembershipGraph(
    setWeight: (_ set: Int, _ size: Int) -> Double
  ) -> CSRGraph {
    let weights = setSizes.enumerated().map { $1 > 1 ? setWeight($0, $1) : 0 }
    return coMembershipGraph { set, _, _ in weights[set] }
  }

  /// Returns the graph of members in which every set adds a weight to each of its pairs, by the
  /// places of the two in the set.
  ///
  /// - Parameter pairWeight: The weight that a set gives to the pair of the members at two places,
  ///   of which the first is the smaller. It is asked twice for each pair and has to answer the
  ///   same. Pairs whose weights add up to 0 have no edge.
  /// - Precondition: The weights are finite and not negative.
  /// - Complexity: O(Σ*k*² log *k*) for sets of *k* members.
  public func coMembershipGraph(
    pairWeight: (_ set: Int, _ place: Int, _ otherPlace: Int) -> Double
  ) -> CSRGraph {
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var weights: [Double] = []
    // One row at a time: the sum for every other member, and which others have one. Both rows of a
    // pair add its weights in the order of the sets, so that they hold the same bits.
    var sums = [Double](repeating: 0, count: memberCount)
    var isTouched = [Bool](repeating: false, count: memberCount)
    var touched: [UInt32] = []
    for member in 0..<memberCount {
      for set in sets(of: member) {
        let members = members(of: set)
        // Finding the place takes no longer than the walk over the set that follows.
        guard let place = members.firstIndex(of: member) else { continue }
        for otherPlace in members.indices where otherPlace != place {
          let other = members[otherPlace]
          let weight = pairWeight(set, min(place, otherPlace), max(place, otherPlace))
          precondition(
            weight >= 0 && weight.isFinite,
            "the weight of a pair of set \(set) is \(weight), not a finite number of at least 0")
          sums[other] += weight
          if !isTouched[other] {
            isTouched[other] = true
            touched.append(UInt32(other))
          }
        }
      }
      touched.sort()
      for other in touched {
        if sums[Int(other)] > 0 {
          targets.append(other)
          weights.append(sums[Int(other)])
        }
        sums[Int(other)] = 0
        isTouched[Int(other)] = false
      }
      touched.removeAll(keepingCapacity: true)
      precondition(targets.count < UInt32.max, "a graph has at most 2³¹ − 1 edges")
      offsets.append(UInt32(targets.count))
    }
    return CSRGraph(offsets: offsets, targets: targets, arcWeights: weights)
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
