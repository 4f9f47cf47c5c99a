import CoterieGraphCore
import CoterieParallel

/// What is known of a link beside its weight, in 16 bytes.
struct LinkFacts: Sendable, Hashable {
  var papers: UInt32 = 0
  var truncatedPapers: UInt32 = 0
  var inferredPapers: UInt32 = 0
  var years = YearSpan()

  /// Takes in a paper of the link.
  mutating func add(year: Int16, isTruncated: Bool) {
    papers += 1
    if isTruncated { truncatedPapers += 1 }
    years.add(year)
  }
}

extension Network {
  /// What is known of the link of two vertices.
  func linkFacts(_ source: Int, _ target: Int) -> LinkFacts {
    var facts = LinkFacts()
    for paper in jointPapers(source, target) {
      facts.add(
        year: hyperedges.years[paper], isTruncated: hyperedges.areTruncated[paper])
      if isInferred(source, target, on: paper) { facts.inferredPapers += 1 }
    }
    return facts
  }

  /// Whether a link rests on an inferred authorship of a paper.
  func isInferred(_ source: Int, _ target: Int, on paper: Int) -> Bool {
    hyperedges.inferredMembers(of: paper).contains { $0 == source || $0 == target }
  }

  /// What is known of all links, in their order.
  func linkFacts(threads: Int?) -> [LinkFacts] {
    if kind == .authorPapers {
      return graph.edges.map { linkFacts($0.source, $0.target) }
    }
    return LinkFactsPass(self).facts(threads: threads)
  }
}

/// The facts of all links of members, row by row: authors of the same papers share a row.
private struct LinkFactsPass: Sendable {
  private let network: Network
  private let twins: MemberTwins
  /// Which members are inferred on some paper.
  private let isEverInferred: [Bool]

  init(_ network: Network) {
    self.network = network
    let hyperedges = network.hyperedges
    twins = MemberTwins(of: hyperedges.members)
    var isEverInferred = [Bool](repeating: false, count: hyperedges.memberCount)
    for paper in 0..<hyperedges.paperCount {
      for member in hyperedges.inferredMembers(of: paper) { isEverInferred[member] = true }
    }
    self.isEverInferred = isEverInferred
  }

  func facts(threads: Int?) -> [LinkFacts] {
    let memberCount = network.hyperedges.memberCount
    var facts = [LinkFacts](repeating: LinkFacts(), count: network.graph.edgeCount)
    unsafe facts.withUnsafeMutableBufferPointer { buffer in
      // A link is in the row of its lower end alone.
      nonisolated(unsafe) let facts = unsafe buffer
      let loop = ParallelLoop(count: twins.count, chunkSize: 256, threads: threads)
      loop.reduce(
        into: (), workspace: { [LinkFacts](repeating: LinkFacts(), count: memberCount) }
      ) { classes, row in
        for number in classes {
          addUp(number, in: &row)
          for member in twins.members(of: number) {
            forEachLink(from: Int(member), row) { unsafe facts[$0] = $1 }
          }
          clear(number, in: &row)
        }
      } combine: { _, _ in
      }
    }
    return facts
  }

  /// Adds up what the papers of a class say of the links to all members.
  private func addUp(_ number: Int, in row: inout [LinkFacts]) {
    let hyperedges = network.hyperedges
    for paper in hyperedges.members.sets(of: Int(twins.firsts[number])) {
      let (year, isTruncated) = (hyperedges.years[paper], hyperedges.areTruncated[paper])
      for member in hyperedges.members.members(of: paper) {
        row[member].add(year: year, isTruncated: isTruncated)
      }
    }
  }

  private func clear(_ number: Int, in row: inout [LinkFacts]) {
    let members = network.hyperedges.members
    for paper in members.sets(of: Int(twins.firsts[number])) {
      for member in members.members(of: paper) { row[member] = LinkFacts() }
    }
  }

  private func forEachLink(
    from member: Int, _ row: [LinkFacts], _ body: (Int, LinkFacts) -> Void
  ) {
    let graph = network.graph
    let arcs = network.edgeNumbers.arcs(from: member)
    for (link, arc) in zip(network.edgeNumbers.edges(from: member), arcs) {
      let other = Int(graph.targets[arc])
      var facts = row[other]
      if isEverInferred[member] || isEverInferred[other] {
        facts.inferredPapers = UInt32(
          network.jointPapers(member, other).count { network.isInferred(member, other, on: $0) })
      }
      body(link, facts)
    }
  }
}
