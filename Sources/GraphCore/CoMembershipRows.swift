import CoterieParallel

/// The rows of a co-membership graph, worked out once for each class of members of the same sets.
///
/// A first pass counts the neighbours of each class, so that the columns of the graph have their final
/// size; a second one adds up the weights and writes the rows. No pair is stored anywhere else.
struct CoMembershipRows: Sendable {
  let table: IncidenceTable
  /// The classes whose members have equal rows, but for themselves.
  let twins: MemberTwins
  let pairWeights: PairWeights

  /// What a set adds to its pairs.
  enum PairWeights: Sendable {
    /// The same to each, by the number of the set.
    case bySet([Double])
    /// The product of the shares of the two, by their places in the lists of members; and where the
    /// memberships of each member are in these lists.
    case byShares([Double], entriesByMember: [UInt32])
  }

  /// Builds the graph.
  func graph(threads: Int?) -> CSRGraph {
    let loop = ParallelLoop(count: twins.count, chunkSize: 256, threads: threads)
    let counts = neighborCounts(loop)
    let offsets = offsets(counts.degrees)
    var targets = [UInt32](zeros: Int(offsets[table.memberCount]))
    var weights = [Double](repeating: 0, count: counts.areAllOne ? 0 : targets.count)
    fill(&targets, &weights, offsets: offsets, loop)
    return CSRGraph(
      offsets: offsets, targets: targets, arcWeights: counts.areAllOne ? nil : weights)
  }

  /// Where the row of each member begins, given the degrees of the members of each class.
  private func offsets(_ degrees: [UInt32]) -> [UInt32] {
    var offsets = [UInt32](zeros: table.memberCount + 1)
    for (number, degree) in degrees.enumerated() {
      for member in twins.members(of: number) { offsets[Int(member) + 1] = degree }
    }
    var total = 0
    for member in 0..<table.memberCount {
      total += Int(offsets[member + 1])
      precondition(total <= 2 * CSRGraph.largestEdgeCount, "a graph has at most 2³¹ − 1 edges")
      offsets[member + 1] = UInt32(total)
    }
    return offsets
  }
}

// MARK: - Counting

extension CoMembershipRows {
  /// The degree of the members of each class, in class order, and whether all weights are 1.
  private struct Counts: Sendable {
    var degrees: [UInt32] = []
    var areAllOne: Bool
  }

  private func neighborCounts(_ loop: ParallelLoop) -> Counts {
    let memberCount = table.memberCount
    let isUsed = usedSets
    return loop.reduce(
      into: Counts(areAllOne: addsOnlyOnes), workspace: { MemberBits(bound: memberCount) }
    ) { classes, met in
      neighborCounts(classes, isUsed, met)
    } combine: { counts, part in
      counts.degrees += part.degrees
      counts.areAllOne = counts.areAllOne && part.areAllOne
    }
  }

  /// Counts the neighbours of some classes.
  ///
  /// - Parameter met: An empty set of members, and empty again afterwards.
  private func neighborCounts(
    _ classes: Range<Int>, _ isUsed: [Bool], _ met: borrowing MemberBits
  ) -> Counts {
    let (setOffsets, members) = (table.setOffsets.span, table.memberEntries.span)
    let (memberOffsets, sets) = (table.memberOffsets.span, table.setEntries.span)
    let (firsts, used) = (twins.firsts.span, isUsed.span)
    var counts = Counts(areAllOne: true)
    counts.degrees.reserveCapacity(classes.count)
    for number in classes {
      let own = Int(firsts[number])
      var meetings = 0
      for place in Int(memberOffsets[own])..<Int(memberOffsets[own + 1]) {
        let set = Int(sets[place])
        if !used[set] { continue }
        let row = Int(setOffsets[set])..<Int(setOffsets[set + 1])
        meetings += row.count - 1
        for entry in row { met.insert(unsafe Int(members[unchecked: entry])) }
      }
      met.insert(own)
      let degree = met.removeAll() - 1
      counts.degrees.append(UInt32(truncatingIfNeeded: degree))
      if degree < meetings { counts.areAllOne = false }
    }
    return counts
  }

  /// Which sets add something to their pairs.
  private var usedSets: [Bool] {
    switch pairWeights {
    case .bySet(let weights): weights.map { $0 > 0 }
    case .byShares: Array(repeating: true, count: table.setCount)
    }
  }

  /// Whether every set adds 1 to its pairs, or nothing.
  private var addsOnlyOnes: Bool {
    guard case .bySet(let weights) = pairWeights else { return false }
    return weights.allSatisfy { $0 == 0 || $0 == 1 }
  }
}

// MARK: - Adding up

extension CoMembershipRows {
  /// Writes the rows of all members into columns of arcs; none of weights where all are 1.
  private func fill(
    _ targets: inout [UInt32], _ weights: inout [Double], offsets: [UInt32], _ loop: ParallelLoop
  ) {
    let memberCount = table.memberCount
    unsafe targets.withUnsafeMutableBufferPointer { targetBuffer in
      unsafe weights.withUnsafeMutableBufferPointer { weightBuffer in
        // A member is in one class, and no two rows have a place in common.
        nonisolated(unsafe) let targets = unsafe targetBuffer
        nonisolated(unsafe) let weights = unsafe weightBuffer
        loop.reduce(into: (), workspace: { RowSums(memberCount: memberCount) }) { classes, sums in
          for number in classes {
            add(number, to: &sums)
            sums.finish()
            for member in twins.members(of: number) {
              let row = Int(offsets[Int(member)])..<Int(offsets[Int(member) + 1])
              unsafe sums.write(
                without: member, UnsafeMutableBufferPointer(rebasing: targets[row]),
                UnsafeMutableBufferPointer(rebasing: weights[weights.isEmpty ? 0..<0 : row]))
            }
          }
        } combine: { _, _ in
        }
      }
    }
  }

  /// Adds up the weights between a class and all members, its own among them.
  private func add(_ number: Int, to sums: inout RowSums) {
    let (setOffsets, members) = (table.setOffsets.span, table.memberEntries.span)
    let own = Int(twins.firsts[number])
    sums.add(0, to: own)
    for place in table.setRow(of: own) {
      let set = Int(table.setEntries[place])
      let row = Int(setOffsets[set])..<Int(setOffsets[set + 1])
      switch pairWeights {
      case .bySet(let weights):
        let weight = weights[set]
        if weight == 0 { continue }
        for entry in row { sums.add(weight, to: unsafe Int(members[unchecked: entry])) }
      case .byShares(let shares, let entriesByMember):
        let share = shares[Int(entriesByMember[place])]
        let shares = shares.span
        for entry in row {
          sums.add(
            unsafe share * shares[unchecked: entry], to: unsafe Int(members[unchecked: entry]))
        }
      }
    }
  }
}
