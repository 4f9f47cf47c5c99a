/// Numbers from 0 in sets that are united one after the other (union–find). The smallest number
/// represents its set.
struct DisjointSets {
  private var parents: [Int]

  /// A set for each number.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The number that represents the set of a number.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Unites the sets of two numbers.
  ///
  /// - Returns: The number that represents both, and the one that no longer represents a set; nil where
  ///   both numbers were in one set.
  @discardableResult
  mutating func unite(_ first: Int, _ second: Int) -> (root: Int, other: Int)? {
    let (left, right) = (root(of: first), root(of: second))
    guard left != right else { return nil }
    let (root, other) = (min(left, right), max(left, right))
    parents[other] = root
    return (root, other)
  }
}
