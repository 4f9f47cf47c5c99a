/// Numbers from 0 in sets that are united one after the other (union–find). The smallest number
/// represents its set.
///
/// - Complexity: O(log *n*) for each call on average, by path halving.
/// - SeeAlso: R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", *Journal of
///   the ACM* 31 (1984) 245–281, [doi:10.1145/62.2160](https://doi.org/10.1145/62.2160).
@usableFromInline
package struct DisjointSets: Sendable {
  @usableFromInline var parents: [UInt32]

  /// A set for each number, of which there are at most 2³².
  @inlinable package init(count: Int) {
    parents = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The number that represents the set of a number.
  @inlinable package mutating func root(of number: Int) -> Int {
    var number = number
    while true {
      let parent = Int(parents[number])
      if parent == number { return number }
      parents[number] = parents[parent]
      number = Int(parents[number])
    }
  }

  /// Unites the sets of two numbers.
  ///
  /// - Returns: The number that represents both, and the one that no longer represents a set; nil where
  ///   both numbers were in one set.
  @inlinable @discardableResult
  package mutating func unite(_ first: Int, _ second: Int) -> (root: Int, other: Int)? {
    let (left, right) = (root(of: first), root(of: second))
    guard left != right else { return nil }
    let (root, other) = (min(left, right), max(left, right))
    parents[other] = UInt32(truncatingIfNeeded: root)
    return (root, other)
  }
}
