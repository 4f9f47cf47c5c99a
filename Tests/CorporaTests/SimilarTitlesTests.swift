import CoterieCorpora
import CoterieRecords
import Testing

/// Notes on papers whose titles are alike.
@Suite struct SimilarTitlesTests {
  @Test func areOneNoteForTwoPapers() {
    let found = corpus([
      record("Spatial contrasting for deep unsupervised learning", "Ann Lee, Bo Li"),
      record("A paper on something else altogether", "Ann Lee"),
      record("Deep unsupervised learning through spatial contrasting", "Bo Li"),
    ])
    #expect(
      found.similarTitles.map(\.description) == [
        "a:3: note: the titles \"Spatial contrasting for deep unsupervised learn…\" and "
          + "\"Deep unsupervised learning through spatial cont…\" are alike; they stay two papers."
      ])
  }

  @Test func areOneNoteForManyPapers() {
    let titles = (1...200).map { "Annual report of the society for the year \(1800 + $0)" }
    let found = corpus(titles.map { record($0, "Ann Lee") })
    #expect(found.papers.count == 200)
    #expect(
      found.similarTitles.map(\.description) == [
        "a:2: note: the titles \"Annual report of the society for the year 1801\", "
          + "\"Annual report of the society for the year 1802\", "
          + "\"Annual report of the society for the year 1803\" and 197 more are alike; "
          + "they stay 200 papers."
      ])
  }

  @Test func needACommonAuthorAndEnoughCommonWords() {
    let found = corpus([
      record("Five words about graph cuts", "Ann Lee"),
      record("Five words about graph trees", "Ann Lee"),
      record("Five words about cuts graph", "Bo Li"),
      record("Graph cuts", "Ann Lee"), record("Cuts graph", "Ann Lee"),
    ])
    #expect(
      found.similarTitles.map(\.description) == [
        "a:5: note: the titles \"Graph cuts\" and \"Cuts graph\" are alike; they stay two papers."
      ])
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
