public import CoterieGraphCore

extension PaperHyperedges {
  /// Returns the one-mode projection: the graph in which any two members of a paper are linked.
  ///
  /// - Parameters:
  ///   - counting: What a paper adds to the weight of each link.
  ///   - threads: The largest number of threads, or nil for one per processor.
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
  /// - Parameter counting: The weight of a link: 1, or the member's share of the paper.
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
