import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieTimelines
import Testing

/// Years and windows of five papers, counted by hand: A and B 2000, B and C 2001, A and C 2003, D 2004,
/// A and D without a year.
@Suite struct YearSeriesTests {
  private let corpus: Corpus

  init() {
    let papers: [(names: [String], year: Int?)] = [
      (["Ann Lee", "Bo Li"], 2000), (["Bo Li", "Cy Ho"], 2001), (["Ann Lee", "Cy Ho"], 2003),
      (["Di Wu"], 2004), (["Ann Lee", "Di Wu"], nil),
    ]
    let records = papers.enumerated().map { number, paper in
      Record(
        location: SourceLocation(file: "a"),
        title: "Paper \(number)",
        authors: AuthorList(paper.names.compactMap { PersonName(full: $0) }),
        date: paper.year.flatMap { PartialDate(year: $0) })
    }
    corpus = Corpus(
      RecordTable(source: RecordSource(file: "a", format: "test"), records: records))
  }

  @Test func countsEachYearAndWhatIsNewInIt() {
    let slices = YearSeries(corpus).slices
    #expect(slices.map(\.years) == (2000...2004).map { $0...$0 })
    #expect(slices.map(\.papers) == [1, 1, 0, 1, 1])
    #expect(slices.map(\.authors) == [2, 2, 0, 2, 1])
    #expect(slices.map(\.firstSeenAuthors) == [2, 1, 0, 0, 1])
    #expect(slices.map(\.links) == [1, 1, 0, 1, 0])
    #expect(slices.map(\.firstSeenLinks) == [1, 1, 0, 1, 0])
    #expect(slices.map(\.giantShare) == [1, 1, nil, 1, 1])
    #expect(slices.map(\.cumulativeAuthors) == [2, 3, 3, 3, 4])
    #expect(slices.map(\.cumulativeLinks) == [1, 2, 2, 3, 3])
    #expect(slices.map(\.cumulativeComponents) == [1, 1, 1, 1, 2])
    #expect(slices.map(\.cumulativeGiantShare) == [1, 1, 1, 1, 0.75])
    #expect(slices.map(\.meanAuthorsPerPaper) == [2, 2, nil, 2, 1])
  }

  @Test func joinsYearsInWindows() {
    let slices = YearSeries(corpus, width: 3, step: 3).slices
    #expect(slices.map(\.years) == [2000...2002, 2003...2004])
    #expect(slices.map(\.papers) == [2, 2])
    #expect(slices.map(\.authors) == [3, 3])
    #expect(slices.map(\.firstSeenAuthors) == [3, 1])
    #expect(slices.map(\.links) == [2, 1])
  }

  @Test func skipsYearsWhereStepsAreWiderThanWindows() {
    let slices = YearSeries(corpus, width: 1, step: 2).slices
    #expect(slices.map(\.years) == [2000...2000, 2002...2002, 2004...2004])
    #expect(slices.map(\.papers) == [1, 0, 1])
    #expect(slices.map(\.firstSeenAuthors) == [2, 0, 1])
    #expect(slices.map(\.cumulativeAuthors) == [2, 3, 4])
    #expect(slices.map(\.cumulativeLinks) == [1, 2, 3])
  }

  @Test func growsWhereWindowsAreCumulative() {
    let slices = YearSeries(corpus, step: 2, isCumulative: true).slices
    #expect(slices.map(\.years) == [2000...2000, 2000...2002, 2000...2004])
    #expect(slices.map(\.papers) == [1, 2, 4])
    #expect(slices.map(\.firstSeenAuthors) == [2, 3, 4])
  }

  /// A page of 2021 at the earliest, whose papers of that year have no printed one.
  @Test func marksTheYearOfInferredDatesAsPartial() {
    let records = [PartialDate(year: 2020, month: 12), PartialDate(year: nil, month: 1)].map {
      Record(
        location: SourceLocation(file: "page"),
        title: "A paper of month \($0?.month ?? 0)",
        authors: AuthorList([PersonName(given: "Ann", family: "Lee")]), date: $0)
    }
    let page = Corpus(
      RecordTable(
        source: RecordSource(file: "page", format: "profile", profile: Profile()),
        records: records))
    #expect(YearSeries(page).slices.map(\.years.upperBound) == [2020, 2021])
    #expect(YearSeries(page).partialYear == 2021)
    #expect(YearSeries(corpus).partialYear == nil)
  }

  @Test func countsOnlyTheMembersOfANetwork() {
    let network = Network(corpus).restricted(to: [0, 2])
    let slices = YearSeries(corpus, membersOf: network).slices
    #expect(slices.map(\.years) == (2000...2003).map { $0...$0 })
    #expect(slices.map(\.papers) == [1, 1, 0, 1])
    #expect(slices.map(\.authors) == [1, 1, 0, 2])
    #expect(slices.map(\.links) == [0, 0, 0, 1])
  }

  @Test func looksBackBeforeTheFirstYear() {
    let slices = YearSeries(PaperHyperedges(corpus), since: 2003).slices
    #expect(slices.map(\.years) == [2003...2003, 2004...2004])
    #expect(slices.map(\.firstSeenAuthors) == [0, 1])
    #expect(YearSeries(PaperHyperedges(corpus), since: 2005).slices == [])
  }

  @Test func countsCareersWithAndWithoutYears() {
    let careers = Career.all(of: corpus)
    #expect(corpus.authors.map(\.name.family) == ["Lee", "Li", "Ho", "Wu"])
    #expect(careers.map(\.firstYear) == [2000, 2000, 2001, 2004])
    #expect(careers.map(\.lastYear) == [2003, 2001, 2003, 2004])
    #expect(careers.map(\.activeYears) == [2, 2, 2, 1])
    #expect(careers.map(\.undatedPapers) == [1, 0, 0, 1])
    #expect(careers.map(\.gaps) == [[2001...2002], [], [2002...2002], []])
  }
}
