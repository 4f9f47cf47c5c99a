import CoterieIdentities
import CoterieRecords
import Testing

/// What must and what must not be one person, while mentions are united.
@Suite struct LinkConstraintsTests {
  private func mentions(
    _ names: [String], same: [(Int, Int)] = [], parted: [([Int], [Int])] = []
  ) -> IdentityMentions {
    var records = RecordTable(source: RecordSource(file: "a", format: "test"))
    for (number, name) in names.enumerated() {
      records.append(
        Record(
          location: SourceLocation(file: "a", line: number + 1), title: "Paper \(number)",
          authors: AuthorList([PersonName(full: name)].compactMap { $0 })), source: 0)
    }
    var keys = TextTable()
    let nameKeys = names.map { keys.intern($0.lowercased()) }
    var mentions = IdentityMentions(of: records, keys: keys)
    for (row, key) in nameKeys.enumerated() {
      mentions.append(row: UInt32(row), key: key)
      mentions.endPaper(.init(titleKey: .none, venueKey: .none, year: 0))
    }
    for (first, second) in same { mentions.decide(.init(first, second, evidence: .user)) }
    for (first, second) in parted { mentions.decide(.init(first, second)) }
    return mentions
  }

  private func persons(
    _ names: [String], same: [(Int, Int)] = [], parted: [([Int], [Int])] = []
  ) -> [UInt32] {
    ExactIdentity().resolve(mentions(names, same: same, parted: parted)).persons
  }

  /// Whether the sets of two mentions may be united.
  private func areFree(_ links: LinkConstraints, _ first: Int, _ second: Int) -> Bool {
    var links = links
    return links.mayJoin(first, second)
  }

  @Test func areInherited() {
    var links = LinkConstraints(mentions(["A", "B", "C", "D"], parted: [([0], [2])]))
    #expect(!areFree(links, 0, 2) && areFree(links, 0, 1) && areFree(links, 1, 2))
    links.join(0, 1)
    links.join(2, 3)
    #expect(!areFree(links, 1, 2) && !areFree(links, 1, 3))
    links.join(1, 2)
    let roots = (0..<4).map { links.root(of: $0) }
    #expect(roots == [0, 0, 2, 2])
  }

  @Test func doNotPartTheMembersOfAGroup() {
    let links = LinkConstraints(mentions(["A", "B", "C", "D"], parted: [([0, 1], [2, 3])]))
    #expect(areFree(links, 0, 1) && areFree(links, 2, 3) && !areFree(links, 1, 3))
  }

  /// Random unions agree with a plain check of all pairs.
  @Test(arguments: 0..<20)
  func agreeWithAPlainCheck(seed: Int) {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func number(below limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    let count = 12
    let parted = (0..<8).map { _ in (number(below: count), number(below: count)) }
      .filter { $0.0 != $0.1 }
    var links = LinkConstraints(
      mentions((0..<count).map { "N\($0)" }, parted: parted.map { ([$0.0], [$0.1]) }))
    var persons = Array(0..<count)
    for _ in 0..<40 {
      let (first, second) = (number(below: count), number(below: count))
      let joined = persons.map { $0 == persons[second] ? persons[first] : $0 }
      let isAllowed = parted.allSatisfy { joined[$0.0] != joined[$0.1] }
      #expect(areFree(links, first, second) == isAllowed)
      if links.join(first, second) { persons = joined }
      for mention in 0..<count {
        let root = links.root(of: mention)
        #expect(persons[root] == persons[mention])
      }
    }
  }

  // MARK: Exact identity

  @Test func joinOtherNames() {
    #expect(persons(["Wei Tan", "Wei Tang", "Wei Tang"], same: [(0, 1)]) == [0, 0, 0])
  }

  @Test func partEqualNames() {
    #expect(persons(["Wei Tan", "Wei Tan"], parted: [([0], [1])]) == [0, 1])
    // All of a name but one mention.
    #expect(
      persons(Array(repeating: "Wei Tan", count: 4), parted: [([0, 1, 3], [2])]) == [0, 0, 1, 0])
    // The same said twice.
    #expect(
      persons(Array(repeating: "Wei Tan", count: 4), parted: [([0, 1, 3], [2]), ([3], [2])])
        == [0, 0, 1, 0])
  }

  @Test func leaveTheOthersOfTheNameApart() {
    #expect(
      persons(Array(repeating: "Wei Tan", count: 4), parted: [([1], [2])]) == [0, 1, 2, 0])
  }

  @Test func partAlsoThroughAnotherName() {
    // The merge brings the second name to one side of the split.
    #expect(
      persons(["Wei Tan", "W. Tan", "Wei Tan", "W. Tan"], same: [(0, 1)], parted: [([0], [2])])
        == [0, 0, 1, 0])
  }
}
