import CoterieParallel
import Testing

/// Numbers in sets that are united one after the other.
@Suite struct DisjointSetsTests {
  @Test func areRepresentedByTheirSmallestNumbers() {
    var sets = DisjointSets(count: 6)
    #expect(sets.unite(4, 5)?.root == 4)
    #expect(sets.unite(1, 2)?.root == 1)
    let last = sets.unite(5, 2)
    #expect(last?.root == 1 && last?.other == 4)
    #expect(sets.unite(4, 1) == nil)
    #expect((0..<6).map { sets.root(of: $0) } == [0, 1, 1, 3, 1, 1])
  }

  /// A second implementation: each union renames one set everywhere.
  @Test func agreeWithNamesThatAreReplaced() {
    var generator = RepeatableGenerator(seed: 11)
    for count in [1, 2, 7, 40] {
      for _ in 0..<50 {
        var sets = DisjointSets(count: count)
        var names = Array(0..<count)
        for _ in 0..<count {
          let (first, second) = (generator.below(count), generator.below(count))
          let (low, high) = (
            min(names[first], names[second]), max(names[first], names[second])
          )
          let union = sets.unite(first, second)
          #expect(union.map { [$0.root, $0.other] } == (low == high ? nil : [low, high]))
          names = names.map { $0 == high ? low : $0 }
        }
        #expect((0..<count).map { sets.root(of: $0) } == names)
      }
    }
  }
}
