public import CoterieGraphCore

extension PaperHyperedges {
  /// Returns the one-mode projection of papers and their members: the graph of members in which any two
  /// members of a paper are linked.
  ///
  ///     weight(i, j) = Σ pairWeight(p; i, j)    over the papers p of i and j
  ///
  /// What a paper gives to a pair is the ``CountingMethod``'s, whose cases show the formulas and an
  /// example each.
  ///
  ///     let papers = PaperHyperedges(
  ///       memberCount: 4,
  ///       papers: [
  ///         PaperHyperedge(paper: 0, members: [0, 1, 2]),
  ///         PaperHyperedge(paper: 1, members: [1, 2, 0], shownCount: 2),
  ///         PaperHyperedge(paper: 2, members: [1, 0], shownCount: 1, size: 4),
  ///         PaperHyperedge(paper: 3, members: [0]),
  ///         PaperHyperedge(paper: 4, members: [2, 3]),
  ///       ])
  ///     Array(papers.projection(counting: .full).weights(of: 0))    // [3.0, 2.0]
  ///     Array(papers.projection(counting: .paper).weights(of: 3))   // [1.0]
  ///
  /// Sums are taken in the order of the papers, so that they have the same bits on any number of threads.
  /// A member of no paper, and one who has papers alone only, is an isolated vertex.
  ///
  /// - Parameters:
  ///   - counting: What a paper adds to the weight of each link.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: A graph whose vertices are the members, by their numbers.
  /// - Complexity: That of ``CoterieGraphCore/IncidenceTable/coMembershipGraph(threads:setWeight:)``.
  ///   Harmonic weights depend on places, so that members of the same papers save nothing there.
  public func projection(counting: CountingMethod, threads: Int? = nil) -> CSRGraph {
    switch counting {
    case .full: members.coMembershipGraph(threads: threads) { _, _ in 1 }
    case .fractional, .paper:
      members.coMembershipGraph(threads: threads) { paper, _ in
        counting.pairWeight(size: Int(sizes[paper]))
      }
    case .harmonic: members.coMembershipGraph(shares: harmonicCredits(), threads: threads)
    }
  }

  /// Returns the two-mode graph of members and papers: the vertices are the members and then the papers,
  /// each of which is linked with its members.
  ///
  ///     weight(i, p) = 1, or 1 / n, or credit(i)    by the counting method
  ///
  /// - Parameter counting: The weight of a link: 1, or the member's share of the paper.
  /// - Returns: A graph whose vertices are the members and then the papers, by their numbers here.
  /// - Complexity: O(*a*) for *a* memberships.
  public func bipartiteGraph(counting: CountingMethod) -> CSRGraph {
    switch counting {
    case .full: members.bipartiteGraph()
    case .fractional, .paper:
      members.bipartiteGraph(
        shares: (0..<paperCount).flatMap { paper in
          repeatElement(1 / Double(sizes[paper]), count: members.members(of: paper).count)
        })
    case .harmonic: members.bipartiteGraph(shares: harmonicCredits())
    }
  }

  /// The harmonic credits of all memberships, paper after paper.
  private func harmonicCredits() -> [Double] {
    var credits: [Double] = []
    credits.reserveCapacity(members.entryCount)
    for paper in 0..<paperCount {
      let list = HarmonicCredits(shown: Int(shownCounts[paper]), size: Int(sizes[paper]))
      for place in members.members(of: paper).indices {
        credits.append(list.credit(at: listPlace(at: place, of: paper)))
      }
    }
    return credits
  }

  /// What a paper adds to all links of its members together.
  package func totalPairWeight(of paper: Int, counting: CountingMethod) -> Double {
    let count = members.members(of: paper).count
    guard count > 1 else { return 0 }
    if counting == .harmonic {
      let list = HarmonicCredits(shown: Int(shownCounts[paper]), size: Int(sizes[paper]))
      let credits = (0..<count).map { list.credit(at: listPlace(at: $0, of: paper)) }
      let sum = credits.reduce(0, +)
      return credits.reduce(0) { $0 + $1 * (sum - $1) } / 2
    }
    return Double(count) * Double(count - 1) / 2 * counting.pairWeight(size: Int(sizes[paper]))
  }

  /// What a paper adds to the link of two members that it has.
  func pairWeight(
    of paper: Int, _ member: Int, _ other: Int, counting: CountingMethod
  ) -> Double {
    switch counting {
    case .full, .fractional, .paper: counting.pairWeight(size: Int(sizes[paper]))
    case .harmonic: harmonicCredit(of: member, on: paper) * harmonicCredit(of: other, on: paper)
    }
  }

  private func harmonicCredit(of member: Int, on paper: Int) -> Double {
    guard let place = members.members(of: paper).firstIndex(of: member) else { return 0 }
    return HarmonicCredits(shown: Int(shownCounts[paper]), size: Int(sizes[paper]))
      .credit(at: listPlace(at: place, of: paper))
  }
}
