import CoterieGraphCore

extension PaperHyperedges {
  /// Leaves out members and papers. Sizes and places in lists stay those of the whole lists, so that what
  /// is left weighs as before.
  ///
  /// - Parameters:
  ///   - members: The members that are kept, ascending, which are numbered in this order.
  ///   - papers: The papers that are kept, ascending, by their numbers here; all by default.
  /// - Complexity: O(*n* + *a*) for *n* members and *a* memberships.
  func selecting(members kept: [Int], papers: [Int]? = nil) -> PaperHyperedges {
    if papers == nil, kept.count == memberCount { return self }
    var numbers = [UInt32](repeating: .max, count: memberCount)
    for (number, member) in kept.enumerated() { numbers[member] = UInt32(number) }
    var columns = HyperedgeColumns()
    for paper in papers ?? Array(0..<paperCount) {
      for (place, member) in members.members(of: paper).enumerated()
      where numbers[member] != .max {
        columns.memberEntries.append(numbers[member])
        columns.listPlaces.append(UInt32(listPlace(at: place, of: paper)))
      }
      columns.finishPaper(paper, of: self)
    }
    return columns.hyperedges(memberCount: kept.count)
  }

  /// The papers that have a member of a network, and their members of it. Both are numbered by the same
  /// corpus.
  ///
  /// - Complexity: O(*n* + *a*) for *n* members and *a* memberships.
  package func restricted(toMembersOf network: Network) -> PaperHyperedges {
    var isKept = [Bool](repeating: false, count: memberCount)
    for number in network.memberNumbers where number < memberCount { isKept[Int(number)] = true }
    return selecting(
      members: isKept.indices.filter { isKept[$0] }, papers: papers(withMembers: isKept))
  }

  /// The members on at least some number of papers.
  func members(ofAtLeast papers: Int) -> [Int] {
    (0..<memberCount).filter { members.setRow(of: $0).count >= papers }
  }

  /// The papers that have one of some members, which are marked.
  func papers(withMembers isMember: [Bool]) -> [Int] {
    (0..<paperCount).filter { paper in members.members(of: paper).contains { isMember[$0] } }
  }
}
