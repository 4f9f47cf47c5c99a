import CoterieGraphCore
import CoterieParallel
import Testing

@Suite("Members of the same sets")
struct MemberTwinsTests {
  @Test("Members of the same sets are a class, and those of no set are in none")
  func classes() {
    let table = IncidenceTable(memberCount: 6, sets: [[4, 0, 1], [0, 4], [5, 2], [2, 5]])
    let twins = MemberTwins(of: table)
    #expect((0..<twins.count).map { Array(twins.members(of: $0)) } == [[0, 4], [1], [2, 5]])
    #expect(twins.firsts == [0, 1, 2])
    let apart = MemberTwins(separating: 3)
    #expect((0..<apart.count).map { Array(apart.members(of: $0)) } == [[0], [1], [2]])
  }

  @Test("They are those whose lists of sets are equal", arguments: 0..<40)
  func equalLists(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let memberCount = 1 + generator.below(40)
    let table = IncidenceTable(
      memberCount: memberCount,
      sets: (0..<generator.below(6)).map { _ in
        (0..<memberCount).filter { _ in generator.below(2) == 0 }
      })
    let twins = MemberTwins(of: table)
    let lists = Dictionary(grouping: 0..<memberCount) { Array(table.sets(of: $0)) }
    let expected = lists.filter { !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
    #expect((0..<twins.count).map { twins.members(of: $0).map { Int($0) } } == expected)
  }

  @Test("Sets that two members share", arguments: 0..<40)
  func commonSets(_ seed: Int) {
    var generator = RepeatableGenerator(seed: UInt64(seed))
    let table = IncidenceTable(
      memberCount: 8,
      sets: (0..<generator.below(120)).map { _ in
        (0..<8).filter { generator.below(8) >= $0 }
      })
    for member in 0..<8 {
      for other in 0..<8 {
        #expect(
          table.commonSets(of: member, and: other)
            == Array(table.sets(of: member)).filter(Array(table.sets(of: other)).contains))
      }
    }
  }
}
