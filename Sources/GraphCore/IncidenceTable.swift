/// Sets and their members, in both directions: papers and their authors.
///
/// A set of *k* members joins *k*(*k* − 1)/2 pairs. The table stays as small as the lists that it
/// was made from, and answers what does not need the pairs: a paper of 3,000 authors is 3,000
/// entries here, and 4.5 million edges in a graph of authors.
///
///     let papers = IncidenceTable(memberCount: 4, sets: [[0, 1, 2], [2, 1], [3]])
///     Array(papers.members(of: 0))   // [0, 1, 2]
///     Array(papers.sets(of: 1))      // [0, 1]
///     papers.memberComponents().membership   // [0, 0, 0, 1]
///
/// The members of a set are in the order in which they were listed; a member that is listed more
/// than once counts at its first place. Sets may be empty, and members may be in no set.
public struct IncidenceTable: Sendable, Equatable {
  /// Where each set begins in `memberEntries`, and where the last one ends.
  package let setOffsets: [UInt32]
  /// The members of every set, set after set, in the order of the lists.
  package let memberEntries: [UInt32]
  /// Where each member begins in `setEntries`, and where the last one ends.
  package let memberOffsets: [UInt32]
  /// The sets of every member, member after member, in ascending order.
  package let setEntries: [UInt32]

  /// Creates the table of a sequence of member lists, one a set.
  ///
  /// - Precondition: The members lie in `0 ..< memberCount`, and there are fewer than 2³² entries.
  /// - Complexity: O(*n* + *e*) for *n* members and *e* entries.
  public init(memberCount: Int, sets: some Sequence<some Sequence<Int>>) {
    precondition(
      memberCount >= 0 && memberCount < UInt32.max,
      "a table has at least 0 and at most 2³² − 2 members, not \(memberCount)")
    var setOffsets: [UInt32] = [0]
    var memberEntries: [UInt32] = []
    var lastSet = [Int](repeating: -1, count: memberCount)
    for (set, members) in sets.enumerated() {
      for member in members {
        precondition(
          member >= 0 && member < memberCount,
          "set \(set) lists \(member), but the \(memberCount) members count from 0")
        if lastSet[member] != set {
          lastSet[member] = set
          memberEntries.append(UInt32(member))
        }
      }
      precondition(memberEntries.count < UInt32.max, "a table has fewer than 2³² entries")
      setOffsets.append(UInt32(memberEntries.count))
    }
    self.init(memberCount: memberCount, setOffsets: setOffsets, memberEntries: memberEntries)
  }

  /// Takes over columns: where each set begins and the last one ends, and the members, set after set.
  ///
  /// - Precondition: The offsets ascend from 0 to the number of entries; the members lie in
  ///   `0 ..< memberCount`, none twice in a set.
  /// - Complexity: O(*n* + *e*) for *n* members and *e* entries.
  package init(memberCount: Int, setOffsets: [UInt32], memberEntries: [UInt32]) {
    precondition(
      setOffsets.first == 0 && Int(setOffsets.last ?? 0) == memberEntries.count,
      "the sets end where the entries do")
    var next = [UInt32](repeating: 0, count: memberCount + 1)
    for member in memberEntries { next[Int(member) + 1] += 1 }
    for member in 0..<memberCount { next[member + 1] += next[member] }
    memberOffsets = next
    var setEntries = [UInt32](repeating: 0, count: memberEntries.count)
    for set in 0..<(setOffsets.count - 1) {
      for entry in Int(setOffsets[set])..<Int(setOffsets[set + 1]) {
        let member = Int(memberEntries[entry])
        setEntries[Int(next[member])] = UInt32(set)
        next[member] += 1
      }
    }
    self.setOffsets = setOffsets
    self.memberEntries = memberEntries
    self.setEntries = setEntries
  }
}

extension IncidenceTable {
  /// The number of sets.
  public var setCount: Int { setOffsets.count - 1 }

  /// The number of members, those in no set included.
  public var memberCount: Int { memberOffsets.count - 1 }

  /// The number of memberships: the sum of the sizes of all sets.
  public var entryCount: Int { memberEntries.count }

  /// Returns the members of a set in the order in which they were listed.
  ///
  /// - Precondition: `set` lies in `0 ..< setCount`.
  /// - Complexity: O(1); the collection shares the storage of the table.
  public func members(of set: Int) -> CSRGraph.Neighbors {
    CSRGraph.Neighbors(targets: memberEntries, row: memberRow(of: set))
  }

  /// The places of a set's members in `memberEntries`.
  package func memberRow(of set: Int) -> Range<Int> {
    precondition(set >= 0 && set < setCount, "there is no set \(set) among \(setCount)")
    return Int(setOffsets[set])..<Int(setOffsets[set + 1])
  }

  /// Returns the sets of a member in ascending order.
  ///
  /// - Precondition: `member` lies in `0 ..< memberCount`.
  /// - Complexity: O(1); the collection shares the storage of the table.
  public func sets(of member: Int) -> CSRGraph.Neighbors {
    CSRGraph.Neighbors(targets: setEntries, row: setRow(of: member))
  }

  /// The places of a member's sets in `setEntries`.
  package func setRow(of member: Int) -> Range<Int> {
    precondition(
      member >= 0 && member < memberCount, "there is no member \(member) among \(memberCount)")
    return Int(memberOffsets[member])..<Int(memberOffsets[member + 1])
  }

  /// The number of sets of every member: its degree in the bipartite graph.
  public var memberDegrees: [Int] {
    (0..<memberCount).map { Int(memberOffsets[$0 + 1] - memberOffsets[$0]) }
  }

  /// The number of members of every set: its degree in the bipartite graph.
  public var setSizes: [Int] {
    (0..<setCount).map { Int(setOffsets[$0 + 1] - setOffsets[$0]) }
  }

  /// Returns the connected components of the members, two of which are joined when they share a
  /// set.
  ///
  /// They are those of the co-membership graph, found without its edges.
  ///
  /// - Complexity: O(*n* + *s* + *e*) for *n* members, *s* sets and *e* entries.
  public func memberComponents() -> ConnectedComponents {
    var labels = [Int](repeating: -1, count: memberCount)
    var isVisited = [Bool](repeating: false, count: setCount)
    var labelCount = 0
    for root in 0..<memberCount where labels[root] < 0 {
      labels[root] = labelCount
      var stack = [root]
      while let member = stack.popLast() {
        for set in sets(of: member) where !isVisited[set] {
          isVisited[set] = true
          for other in members(of: set) where labels[other] < 0 {
            labels[other] = labelCount
            stack.append(other)
          }
        }
      }
      labelCount += 1
    }
    return ConnectedComponents(labels: labels, labelCount: labelCount)
  }

  /// Returns the graph of members and sets, with an edge for every membership.
  ///
  /// Its vertices are the members, numbered as in the table, and then the sets, the first of which
  /// is vertex `memberCount`.
  ///
  /// - Parameter shares: The weight of every membership, set after set in the order of the lists; 1 by
  ///   default.
  /// - Precondition: A share for each of the ``entryCount`` memberships, finite and above 0.
  /// - Complexity: O(*n* + *s* + *e*) for *n* members, *s* sets and *e* entries.
  public func bipartiteGraph(shares: [Double]? = nil) -> CSRGraph {
    precondition(
      shares.map { $0.count == entryCount && $0.allSatisfy { $0 > 0 && $0 < .infinity } } ?? true,
      "every membership has a share, a finite number above 0")
    var targets = setEntries.map { $0 + UInt32(memberCount) }
    targets.reserveCapacity(2 * entryCount)
    var weights = shares.map { shares in entriesByMember().map { shares[Int($0)] } }
    weights?.reserveCapacity(2 * entryCount)
    for set in 0..<setCount {
      let entries = memberRow(of: set).sorted { memberEntries[$0] < memberEntries[$1] }
      for entry in entries {
        targets.append(memberEntries[entry])
        if let shares { weights?.append(shares[entry]) }
      }
    }
    let setRows = setOffsets.dropFirst().map { UInt32(entryCount) + $0 }
    return CSRGraph(offsets: memberOffsets + setRows, targets: targets, arcWeights: weights)
  }

  /// Where the memberships of each member are in `memberEntries`, in the order of `setEntries`.
  func entriesByMember() -> [UInt32] {
    var next = memberOffsets
    var entries = [UInt32](zeros: entryCount)
    for (entry, member) in memberEntries.enumerated() {
      entries[Int(next[Int(member)])] = UInt32(truncatingIfNeeded: entry)
      next[Int(member)] += 1
    }
    return entries
  }
}
