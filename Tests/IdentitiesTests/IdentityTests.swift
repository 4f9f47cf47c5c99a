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

  @Test(arguments: [
    (["Jose Gil", "José Gil"], "José Gil"), (["Jose Gil", "Jose Gil", "José Gil"], "José Gil"),
    (["Paul Erdos", "Paul Erd{\\H o}s", "Paul Erdos"], "Paul Erdős"),
    (["G\\'erard Dupre", "Gérard Dupr\\'e"], "Gérard Dupré"),
    (["NIR AILON", "NIR AILON", "Nir Ailon"], "Nir Ailon"),
    (["nir ailon", "Nir Ailon"], "Nir Ailon"),
    (["Ann-Lee Oz", "Ann Lee Oz", "Ann Lee Oz"], "Ann Lee Oz"),
    (["Ann-Lee Oz", "Ann Lee Oz"], "Ann-Lee Oz"),
    (["{van der} Maaten"], "van der Maaten"), (["***"], "***"),
  ])
  func haveTheSpellingThatShowsMost(spellings: [String], shown: String) {
    #expect(resolved(spellings).names.map(\.full) == [shown])
  }

  @Test func areNumberedByTheirFirstMention() {
    let resolved = resolved(["C C", "A A", "B B", "A A", "C C"])
    #expect(resolved.persons == [0, 1, 2, 1, 0])
    #expect(resolved.names.map(\.full) == ["C C", "A A", "B B"])
    #expect(self.resolved([]).persons == [])
  }
}
