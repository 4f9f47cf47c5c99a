import CoterieParallel

/// Which merges make one person of what a split parts.
///
/// Every merge is a group of members that are one person; merges that share a member form chains. Of the
/// chains that lead from one side of a split to the other the shortest are broken one after the other,
/// until none is left.
package struct DecisionChains {
  private let merges: [[Int]]
  /// The merges that a member is of.
  private var mergesOf: [Int: [Int]] = [:]

  /// - Parameter merges: The members of each merge. Of chains equally long that of the first merges is taken.
  package init(_ merges: [[Int]]) {
    self.merges = merges
    for (number, members) in merges.enumerated() {
      for member in members { mergesOf[member, default: []].append(number) }
    }
  }

  /// The merges that lead from members to others; none where nothing does.
  ///
  /// - Complexity: O(*c* *n*) for *c* chains and *n* members of all merges.
  package func merges(from first: [Int], to second: [Int]) -> Set<Int> {
    var broken: Set<Int> = []
    while let chain = chain(from: first, to: Set(second), without: broken) {
      broken.formUnion(chain)
    }
    return broken
  }

  /// The merges of a shortest chain.
  private func chain(from first: [Int], to second: Set<Int>, without broken: Set<Int>) -> [Int]? {
    var previous: [Int: Int] = [:]
    var queue: [Int] = []
    func next(_ member: Int) -> [Int] {
      mergesOf[member, default: []].filter { previous[$0] == nil && !broken.contains($0) }
    }
    for merge in Set(first.flatMap(next)).sorted() {
      previous[merge] = merge
      queue.append(merge)
    }
    var place = 0
    while place < queue.count {
      let merge = queue[place]
      place += 1
      if merges[merge].contains(where: second.contains) { return path(to: merge, previous) }
      for other in Set(merges[merge].flatMap(next)).sorted() {
        previous[other] = merge
        queue.append(other)
      }
    }
    return nil
  }

  private func path(to merge: Int, _ previous: [Int: Int]) -> [Int] {
    var path = [merge]
    while let last = path.last, let before = previous[last], before != last { path.append(before) }
    return path
  }
}
