import CoterieCorpora
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import CoterieTimelines
import Foundation
import TestSupport
import Testing

/// The timeline of the two profile pages in `seeds/`.
@Suite struct SeedTimelineTests {
  private let corpus = Corpus(
    InputContents(of: InputFile.find([Seeds.folder.path]).files).records)

  @Test func hasARowForEveryYearAlsoThoseWithoutPapers() {
    let slices = YearSeries(corpus).slices
    #expect(slices.map(\.years.lowerBound) == Array(2012...2026))
    #expect(slices.map(\.papers) == [1, 4, 2, 0, 3, 0, 1, 2, 3, 1, 3, 1, 1, 4, 2])
    #expect(slices[3].giantShare == nil)
    #expect(slices[3].meanAuthorsPerPaper == nil)
    #expect(slices[3].cumulativeGiantShare != nil)
  }

  @Test func addsUpToTheWholeNetwork() {
    let slices = YearSeries(corpus).slices
    #expect(slices.reduce(0) { $0 + $1.firstSeenAuthors } == 34)
    #expect(slices.reduce(0) { $0 + $1.firstSeenLinks } == 68)
    #expect(slices.last?.cumulativeAuthors == 34)
    #expect(slices.last?.cumulativeLinks == 68)
    #expect(slices.last?.cumulativeComponents == 1)
    #expect(slices.last?.cumulativeGiantShare == 1)
  }

  @Test func marksTheYearOfInferredDatesAsPartial() {
    #expect(YearSeries(corpus).partialYear == 2026)
  }

  @Test func slidesWindowsToTheLastYear() {
    let tiles = YearSeries(corpus, width: 4, step: 4).slices
    #expect(tiles.map(\.years) == [2012...2015, 2016...2019, 2020...2023, 2024...2026])
    #expect(tiles.map(\.papers) == [7, 6, 8, 7])
    #expect(tiles.reduce(0) { $0 + $1.firstSeenAuthors } == 34)
    let sliding = YearSeries(corpus, width: 3, step: 1).slices
    #expect(sliding.last?.years == 2024...2026)
    #expect(sliding.count == 13)
  }

  @Test func knowsWhatWasSeenBeforeTheFirstYearLookedAt() {
    var filter = PaperFilter()
    filter.since = 2020
    let bounded = YearSeries(corpus, filter: filter).slices
    let whole = YearSeries(corpus).slices.filter { $0.years.lowerBound >= 2020 }
    #expect(bounded == whole)
  }

  @Test func takesAWindowOfAnyWidth() {
    #expect(YearSeries(corpus, width: .max).slices.map(\.papers) == [28])
  }

  @Test func growsCumulatively() {
    let slices = YearSeries(corpus, isCumulative: true).slices
    #expect(slices.map(\.papers).last == 28)
    #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.authors <= $1.authors })
    #expect(
      slices.allSatisfy { $0.authors == $0.cumulativeAuthors && $0.links == $0.cumulativeLinks })
  }

  @Test func tellsCareersWithTheirGaps() {
    let careers = Career.all(of: corpus)
    let ailon = corpus.authors.firstIndex { $0.id == "nir-ailon" }.map { careers[$0] }
    #expect(ailon?.firstYear == 2012)
    #expect(ailon?.lastYear == 2026)
    #expect(ailon?.papersByYear.reduce(0) { $0 + $1.papers } == 17)
    #expect(ailon?.gaps == [2015...2015, 2017...2019, 2021...2021, 2023...2023])
  }
}
