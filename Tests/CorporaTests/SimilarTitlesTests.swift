import CoterieCorpora
import CoterieRecords
import Testing

/// Notes on papers whose titles are alike.
@Suite struct SimilarTitlesTests {
  @Test func areOneNoteForTwoPapers() {
    let titles = [
      "Spatial contrasting for deep unsupervised learning",
      "Deep unsupervised learning through spatial contrasting",
    ]
    let found = corpus([
      record(titles[0], "Ann Lee, Bo Li"),
      record("A paper on something else altogether", "Ann Lee"), record(titles[1], "Bo Li"),
    ])
    #expect(
      found.similarTitles
        == [Problem.merging(.similarTitles(titles)).at("a", 3)])
  }

  @Test func areOneNoteForManyPapers() {
    let titles = (1...200).map { "Annual report of the society for the year \(1800 + $0)" }
    let found = corpus(titles.map { record($0, "Ann Lee") })
    #expect(found.papers.count == 200)
    #expect(
      found.similarTitles
        == [Problem.merging(.similarTitles(titles)).at("a", 2)])
  }

  @Test func needACommonAuthorAndEnoughCommonWords() {
    let found = corpus([
      record("Five words about graph cuts", "Ann Lee"),
      record("Five words about graph trees", "Ann Lee"),
      record("Five words about cuts graph", "Bo Li"),
      record("Graph cuts", "Ann Lee"), record("Cuts graph", "Ann Lee"),
    ])
    #expect(
      found.similarTitles
        == [Problem.merging(.similarTitles(["Graph cuts", "Cuts graph"])).at("a", 5)])
  }

  @Test(arguments: [1_000, 4_000])
  func costWorkThatFollowsTheNumberOfPapers(count: Int) {
    let alike = (0..<count).map {
      record("Annual report of the society, year \($0)", "Ann Lee", 1 + $0)
    }
    let different = (0..<count).map {
      record("Words \($0) and \($0 * $0) of \($0 + 7) in \($0 % 9)", "Bo Li", 1 + $0)
    }
    let found = SimilarTitles(in: corpus(alike + different))
    #expect(found.groups.first == Array(0..<count))
    #expect(found.comparisonCount <= 100 * count)
  }
}
