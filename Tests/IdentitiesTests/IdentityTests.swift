import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import Testing

/// Which mentions are one person, by whole names and stated identifiers.
@Suite struct IdentityTests {
  private let orcid = "0000-0002-1825-0097"
  private let otherORCID = "0000-0001-5109-3700"

  private func name(_ text: String) -> PersonName {
    PersonName(full: text) ?? PersonName(family: text)
  }

  /// A corpus of papers, each a list of names with ORCIDs.
  private func corpus(
    _ papers: [[(name: String, orcid: String?)]], basis: PersonIdentifier.Basis = .stated
  ) -> Corpus {
    var table = RecordTable(source: RecordSource(file: "a", format: "test"))
    for (number, people) in papers.enumerated() {
      let contributors = people.map { person in
        Contributor(
          name(person.name),
          identifiers: person.orcid.flatMap { PersonIdentifier(.orcid, $0, basis: basis) }
            .map { [$0] } ?? [])
      }
      table.append(
        Record(
          location: SourceLocation(file: "a", line: number + 1), title: "Paper \(number)",
          authors: AuthorList(contributors)), source: 0)
    }
    return Corpus(table)
  }

  @Test func showsTheNameWithMostGivenNamesInFull() {
    let found = corpus([
      [("A. Lee", orcid)], [("A. Lee", orcid)], [("Ann Lee", orcid)], [("A. B. Lee", orcid)],
    ])
    #expect(found.authors.map(\.name.full) == ["Ann Lee"])
  }

  private func persons(
    _ papers: [[(name: String, orcid: String?)]], basis: PersonIdentifier.Basis = .stated
  ) -> [[Int]] {
    corpus(papers, basis: basis).papers.map { $0.authorships.map(\.author) }
  }

  private func persons(_ names: [String]) -> [Int] {
    persons(names.map { [($0, nil)] }).map { $0[0] }
  }

  @Test func areOneWhereTheirFoldedNamesAreEqual() {
    let names = ["José-Luis O'Neill", "Ann Lee", "JOSE LUIS O’NEILL", "Jose‐Luis ONeill"]
    #expect(persons(names) == [0, 1, 0, 0])
    #expect(corpus(names.map { [($0, nil)] }).authors.map(\.id) == ["jose-luis-oneill", "ann-lee"])
  }

  @Test(arguments: [
    ("Nir Ailon", "N. Ailon"), ("Ann Lee", "Ann Lee Jr."), ("李明", "李名"), ("かな", "がな"),
    ("Elina Robeva", "Elina Roveva"), ("***", "---"),
  ])
  func areTwoOtherwise(first: String, second: String) {
    #expect(persons([first, second]) == [0, 1])
  }

  @Test(arguments: [
    (["Jose Gil", "José Gil"], "José Gil"), (["Jose Gil", "Jose Gil", "José Gil"], "José Gil"),
    (["Paul Erdos", "Paul Erd{\\H o}s", "Paul Erdos"], "Paul Erdős"),
    (["G\\'erard Dupre", "Gérard Dupr\\'e"], "Gérard Dupré"),
    (["NIR AILON", "NIR AILON", "Nir Ailon"], "Nir Ailon"),
    (["nir ailon", "Nir Ailon"], "Nir Ailon"),
    (["Ann-Lee Oz", "Ann Lee Oz", "Ann Lee Oz"], "Ann Lee Oz"),
    (["Ann-Lee Oz", "Ann Lee Oz"], "Ann Lee Oz"), (["{van der} Maaten"], "van der Maaten"),
    (["***"], "***"),
  ])
  func haveTheSpellingThatShowsMost(spellings: [String], shown: String) {
    for names in [spellings, spellings.reversed()] {
      #expect(corpus(names.map { [($0, nil)] }).authors.map(\.name.full) == [shown])
    }
  }

  @Test func areNumberedByTheirFirstMention() {
    #expect(persons(["C C", "A A", "B B", "A A", "C C"]) == [0, 1, 2, 1, 0])
    #expect(corpus([]).authors.isEmpty)
  }

  // MARK: Identifiers

  @Test func arePartedByDifferentStatedIdentifiers() {
    #expect(
      persons([[("Wei Wang", orcid)], [("Wei Wang", otherORCID)], [("Wei Wang", orcid)]]) == [
        [0], [1], [0],
      ])
    #expect(
      persons([[("Wei Wang", orcid)], [("Wei Wang", otherORCID)]], basis: .inferred) == [[0], [0]])
  }

  @Test func stayApartFromSeveralIdentifiersWithoutOne() {
    let papers = [
      [("Wei Wang", orcid)], [("Wei Wang", nil)], [("Wei Wang", otherORCID)], [("Wei Wang", nil)],
    ]
    #expect(persons(papers) == [[0], [1], [2], [1]])
    #expect(persons([[("Wei Wang", orcid)], [("Wei Wang", nil)]]) == [[0], [0]])
  }

  @Test func areJoinedByAnIdentifierWhereTheirNamesAreCompatible() {
    #expect(
      persons([[("Nir Ailon", orcid)], [("N. Ailon", orcid)], [("Ailon Nir", orcid)]]) == [
        [0], [0], [0],
      ])
    #expect(persons([[("Nir Ailon", orcid)], [("Ann Lee", orcid)]]) == [[0], [1]])
    // The order of the mentions changes nothing.
    #expect(
      persons([[("N. A. Ailon", orcid)], [("Nir Ailon", orcid)], [("N. Ailon", orcid)]]) == [
        [0], [0], [0],
      ])
  }

  @Test func areJoinedByAnIdentifierOnlyWhereEveryTwoNamesAreCompatible() {
    let names = ["Ann Lee", "A. Lee", "Amy Lee", "Ann Lee", "A. Lee", "Lee Ann"]
    #expect(persons(names.map { [($0, orcid)] }) == [[0], [1], [2], [0], [1], [3]])
    let reversed = names.reversed().map { [($0, Optional(orcid))] }
    #expect(persons(reversed) == [[0], [1], [2], [3], [1], [2]])
    // Equal names with another identifier beside it are joined by the one that they share.
    #expect(
      persons([
        [("Ann Lee", orcid)], [("Amy Lee", orcid)], [("Ann Lee", otherORCID)], [("Ann Lee", orcid)],
      ]) == [[0], [1], [2], [0]])
  }

  @Test func ignoreAnIdentifierThatTwoNamesOfAPaperBear() {
    #expect(persons([[("Nir Ailon", orcid), ("N. Ailon", orcid)]]) == [[0, 1]])
    #expect(
      persons([[("Wei Wang", orcid), ("Wei Wang", otherORCID)]]) == [[0, 1]])
  }

  @Test func countOnceOnAPaperThatNamesThemTwice() {
    #expect(persons([[("Wei Wang", nil), ("Ann Lee", nil), ("WEI WANG", nil)]]) == [[0, 1]])
  }
}

/// Names in parts, compared for merging.
@Suite struct NameFormTests {
  private func form(_ given: String, _ family: String) -> NameForm {
    NameForm(PersonName(given: given, family: family))
  }

  @Test(arguments: [
    ("Nir", "Ailon", "N.", "Ailon", true), ("Nir", "Ailon", "Ailon", "Nir", true),
    ("Wei", "Zhang", "Zhang", "W.", true), ("Jean-Paul", "Roy", "J.-P.", "Roy", true),
    ("Jean-Paul", "Roy", "JP", "Roy", true), ("Jean Paul", "Roy", "J.", "Roy", true),
    ("Nir B.", "Ailon", "Nir", "Ailon", true), ("Nir", "Ailon", "Noa", "Ailon", false),
    ("Nir", "Ailon", "B.", "Ailon", false), ("", "Plato", "", "Plato", true),
    ("", "Plato", "Ann", "Plato", false),
    ("Laurens", "van der Maaten", "L.", "van der Maaten", true),
    ("Nir B.", "Ailon", "Nir C.", "Ailon", false), ("José", "Gil", "JOSE", "GIL", true),
    ("", "", "", "", false),
  ])
  func areCompatible(
    given: String, family: String, other: String, otherFamily: String, isSo: Bool
  ) {
    let (first, second) = (form(given, family), form(other, otherFamily))
    #expect(first.isCompatible(with: second) == isSo)
    #expect(second.isCompatible(with: first) == isSo)
    if isSo { #expect(!Set(first.blockKeys).isDisjoint(with: second.blockKeys)) }
  }
}
