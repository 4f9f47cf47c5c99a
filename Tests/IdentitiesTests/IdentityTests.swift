import CoterieIdentities
import CoterieRecords
import Testing

/// Which mentions are one person.
@Suite struct IdentityTests {
  private func name(_ text: String) -> PersonName {
    PersonName(full: text) ?? PersonName(family: text)
  }

  private func resolved(_ names: [String]) -> ResolvedIdentities {
    ResolvedIdentities(
      exact: names.enumerated().map { Mention(paper: $0, place: 0, name: name($1)) })
  }

  @Test func areOneWhereTheirFoldedNamesAreEqual() {
    let names = ["José-Luis O'Neill", "Ann Lee", "JOSE LUIS O’NEILL", "Jose‐Luis ONeill"]
    #expect(resolved(names).persons == [0, 1, 0, 0])
    #expect(resolved(names).keys.map(\.text) == ["jose luis oneill", "ann lee"])
  }

  @Test(arguments: [
    ("Nir Ailon", "N. Ailon"), ("Ann Lee", "Ann Lee Jr."), ("李明", "李名"), ("かな", "がな"),
    ("Elina Robeva", "Elina Roveva"), ("***", "---"),
  ])
  func areTwoOtherwise(first: String, second: String) {
    #expect(resolved([first, second]).persons == [0, 1])
  }

  @Test func haveTheNameMetMostOften() {
    let most = resolved(["Jose Gil", "José Gil", "José Gil"])
    #expect(most.names.map(\.full) == ["José Gil"])
    let first = resolved(["Jose Gil", "José Gil"])
    #expect(first.names.map(\.full) == ["Jose Gil"])
  }

  @Test func areNumberedByTheirFirstMention() {
    let resolved = resolved(["C C", "A A", "B B", "A A", "C C"])
    #expect(resolved.persons == [0, 1, 2, 1, 0])
    #expect(resolved.names.map(\.full) == ["C C", "A A", "B B"])
    #expect(self.resolved([]).persons == [])
  }
}
