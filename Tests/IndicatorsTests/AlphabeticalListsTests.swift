import CoterieCorpora
import CoterieIndicators
import CoterieRecords
import Testing

@Suite struct AlphabeticalListsTests {
  /// A corpus of papers with lists of family names; one that ends in `…` is truncated.
  private func lists(_ lists: [String]) -> AlphabeticalLists {
    var table = RecordTable(source: RecordSource(file: "a", format: "test"))
    for (number, list) in lists.enumerated() {
      let names = list.split(separator: " ").filter { $0 != "…" }.map {
        PersonName(given: "A.", family: String($0))
      }
      let title = "A paper of number \(number) on graphs"
      table.append(
        Record(
          location: SourceLocation(file: "a", line: number + 1), title: title,
          authors: AuthorList(names, hidden: list.hasSuffix("…") ? .unknown : .none)),
        source: 0)
    }
    return AlphabeticalLists(of: Corpus(table))
  }

  @Test func countsCompleteListsOfThreeNamesOrMore() {
    let found = lists([
      "Ek Ida Öst", "Ida Ek Öst", "Ek Ida", "Ek", "Ek Ida Öst …", "abel Berg Cohn Dahl",
    ])
    #expect(found.lists == 3)
    #expect(found.alphabetical == 2)
    #expect(!found.areMost)
  }

  @Test(arguments: [(10, 0, true), (9, 0, false), (6, 5, true), (5, 5, false), (6, 6, false)])
  func areMostOfTenAtLeast(alphabetical: Int, others: Int, expected: Bool) {
    let found = lists(
      Array(repeating: "Ek Ida Öst", count: alphabetical)
        + Array(repeating: "Öst Ida Ek", count: others))
    #expect(found.areMost == expected)
  }
}
