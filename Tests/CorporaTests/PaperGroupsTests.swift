import CoterieCorpora
import CoterieRecords
import Testing

/// Records put together into papers, with work that follows their number whatever their titles.
@Suite struct PaperGroupsTests {
  private let size = 4_000

  private func groups(_ record: (Int) -> Record) -> PaperGroups {
    let table = table([(0..<size).map(record)])
    return PaperGroups(FoldedRecords(table))
  }

  @Test(arguments: ["Editorial of this journal", "Editorial", "…", "", "En"])
  func compareNoRecordsOfStrangers(title: String) {
    let found = groups {
      record(title, "A\($0) Author\($0), B\($0) Other\($0)", venue: "A journal")
    }
    #expect(found.groups.count == size)
    #expect(found.comparisonCount == 0)
  }

  @Test(arguments: ["Editorial of this journal", "Editorial", "…", ""])
  func takeRecordsThatSayTheSameForOne(title: String) {
    let found = groups { _ in record(title, "Ann Lee, Bo Li") }
    #expect(found.groups.count == 1)
    #expect(Array(found.groups[0]) == (0..<4_000).map { UInt32($0) })
    #expect(found.comparisonCount == 0)
  }

  @Test func compareFewPapersOfOneAuthorAndTitle() {
    let years = groups { record("Editorial of this journal", "Ann Lee", 1 + $0) }
    #expect(years.groups.count == size)
    #expect(years.comparisonCount <= 33 * size)
    let identified = groups {
      record("Editorial of this journal", "Ann Lee", identifiers: [identifier(.doi, "10.1/\($0)")])
    }
    #expect(identified.groups.count == size)
    #expect(identified.comparisonCount <= 66 * size)
  }

  @Test func compareFewOfPapersWithAndWithoutIdentifiers() {
    let found = groups { place in
      record(
        "Editorial of this journal", "Ann Lee", place % 3 == 0 ? nil : 2020,
        identifiers: place % 2 == 0 ? [] : [identifier(.doi, "10.1/\(place)")])
    }
    // All records without an identifier are of one paper, which one identified record is of as well.
    #expect(found.groups.count == size / 2)
    #expect(found.comparisonCount <= 130 * size)
  }

  @Test func compareFewRecordsOfOneIdentifier() {
    let found = groups { place in
      record(
        "Title \(place) of a paper on graphs", "Ann Lee",
        identifiers: [identifier(.arXiv, "1706.03762")])
    }
    #expect(found.groups.count == 1)
    #expect(found.comparisonCount <= 100 * size)
  }
}
