import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

/// The connected components that members of papers form, while papers are added.
struct ComponentGrowth {
  /// How many components there are, and how large the largest is.
  struct State: Sendable {
    fileprivate(set) var count = 0
    fileprivate var memberCount = 0
    fileprivate var largest = 0

    /// The share of the members in the largest component; nil without any.
    var largestShare: Double? {
      memberCount == 0 ? nil : Double(largest) / Double(memberCount)
    }
  }

  private(set) var state = State()
  private var sets: DisjointSets
  /// The number of members of each component, at its representative; 0 for who was not seen yet.
  private var sizes: [Int32]

  init(memberCount: Int) {
    sets = DisjointSets(count: memberCount)
    sizes = Array(repeating: 0, count: memberCount)
  }

  /// Adds papers, each of which connects all its members.
  mutating func add(_ numbers: [Int], of papers: PaperHyperedges) {
    for number in numbers {
      let members = papers.members.members(of: number)
      for member in members { addMember(member) }
      for (member, other) in zip(members, members.dropFirst()) { connect(member, other) }
    }
  }

  private mutating func addMember(_ member: Int) {
    guard sizes[sets.root(of: member)] == 0 else { return }
    sizes[member] = 1
    state.memberCount += 1
    state.count += 1
    state.largest = max(state.largest, 1)
  }

  private mutating func connect(_ member: Int, _ other: Int) {
    guard let (root, joined) = sets.unite(member, other) else { return }
    sizes[root] += sizes[joined]
    state.count -= 1
    state.largest = max(state.largest, Int(sizes[root]))
  }
}
