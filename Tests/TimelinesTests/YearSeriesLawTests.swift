import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import CoterieTimelines
import TestSupport
import Testing

/// Series of random papers against the networks of each window, built one by one.
@Suite struct YearSeriesLawTests {
  private struct Windows: Sendable, CustomStringConvertible {
    let width: Int
    let step: Int
    var isCumulative = false
    var since: Int?

    var description: String { "\(width), \(step), \(isCumulative), \(since ?? 0)" }
  }

  private static let windows = [
    Windows(width: 1, step: 1), Windows(width: 3, step: 1), Windows(width: 2, step: 3),
    Windows(width: .max, step: .max), Windows(width: 4, step: 2, since: 2003),
    Windows(width: 1, step: 1, isCumulative: true),
    Windows(width: 2, step: 3, isCumulative: true, since: 2002),
  ]

  private func pairs(_ network: Network) -> Set<String> {
    Set(network.links.map { "\(network.vertices[$0.source].id) \(network.vertices[$0.target].id)" })
  }

  private func members(_ network: Network) -> Set<String> {
    Set(network.vertices.lazy.filter { $0.papers > 0 }.map(\.id))
  }

  @Test(arguments: windows, [CountingMethod.full, .harmonic])
  private func agreeWithTheNetworkOfEachWindow(_ windows: Windows, counting: CountingMethod) {
    for seed in 0..<60 {
      let papers = RandomPapers.hyperedges(seed)
      let network = Network(papers, kind: .authors, counting: counting)
      let series = YearSeries(
        papers, counting: counting, since: windows.since, width: windows.width,
        step: windows.step, isCumulative: windows.isCumulative)
      guard let span = papers.yearSpan, span.upperBound >= windows.since ?? span.lowerBound else {
        #expect(series.slices == [])
        continue
      }
      let first = max(span.lowerBound, windows.since ?? span.lowerBound)
      var start = first
      for slice in series.slices {
        let end = min(span.upperBound, start + min(windows.width, 100) - 1)
        #expect(slice.years == (windows.isCumulative ? first : start)...end)
        check(slice, network, since: span.lowerBound)
        start += min(windows.step, 100)
      }
      #expect(
        series.slices.last?.years.upperBound == span.upperBound || start > span.upperBound)
    }
  }

  private func check(_ slice: YearSeries.Slice, _ network: Network, since first: Int) {
    let inside = network.slice(slice.years)
    let upTo = network.slice(first...slice.years.upperBound)
    let before = network.slice((first - 1)...(slice.years.lowerBound - 1))
    let components = ConnectedComponents(of: inside.graph)
    let allComponents = ConnectedComponents(of: upTo.graph)
    #expect(slice.papers == inside.papers.count)
    #expect(slice.authors == inside.vertices.count)
    #expect(slice.links == inside.links.count)
    #expect(abs(slice.weight - inside.graph.totalWeight) < 1e-9)
    #expect(slice.firstSeenAuthors == members(upTo).subtracting(members(before)).count)
    #expect(slice.firstSeenLinks == pairs(upTo).subtracting(pairs(before)).count)
    #expect(slice.components == components.count)
    #expect(slice.giantShare == components.sizes.first.map { Double($0) / Double(slice.authors) })
    #expect(slice.cumulativeAuthors == upTo.vertices.count)
    #expect(slice.cumulativeLinks == upTo.links.count)
    #expect(slice.cumulativeComponents == allComponents.count)
    #expect(
      slice.cumulativeGiantShare
        == allComponents.sizes.first.map { Double($0) / Double(slice.cumulativeAuthors) })
    let authorships = inside.hyperedges.members.entryCount
    #expect(
      slice.meanAuthorsPerPaper
        == (slice.papers == 0 ? nil : Double(authorships) / Double(slice.papers)))
  }

  @Test func doNotDependOnTheNumberOfThreads() {
    var generator = RepeatableGenerator(seed: 3)
    let papers = PaperHyperedges(
      memberCount: 2_000,
      papers: (0..<3_000).map { number in
        PaperHyperedge(
          paper: number,
          members: Array(Set((0..<4).map { _ in generator.below(2_000) })).sorted(),
          year: 1990 + generator.below(30))
      })
    let series = YearSeries(papers, width: 5, threads: 1)
    #expect(series == YearSeries(papers, width: 5, threads: 3))
    #expect(series.slices.count == 26)
  }

  /// Pair by pair and window by window these would be 10¹⁰ looks at pairs.
  @Test func takeOnePassForManyWindowsOfOneLargeTeam() {
    let papers = PaperHyperedges(
      memberCount: 1_000,
      papers: (0..<800).map {
        PaperHyperedge(paper: $0, members: Array(0..<1_000), year: 1950 + $0 % 80)
      })
    let slices = YearSeries(papers, isCumulative: true).slices
    #expect(slices.count == 80)
    #expect(slices.allSatisfy { $0.links == 499_500 && $0.authors == 1_000 && $0.components == 1 })
    #expect(slices.map(\.firstSeenLinks) == Array(repeating: 499_500, count: 80))
    #expect(slices.map(\.papers) == (1...80).map { 10 * $0 })
  }
}

/// Papers far from all others.
@Suite struct YearOutlierTests {
  private func series(_ years: [Int], since: Int? = nil) -> YearSeries {
    YearSeries(
      PaperHyperedges(
        memberCount: 2,
        papers: years.enumerated().map { number, year in
          PaperHyperedge(paper: number, members: number == 0 ? [0, 1] : [0], year: year)
        }), since: since)
  }

  private func outliers(_ series: YearSeries) -> [[Int]] {
    series.outliers.map { [$0.year, $0.papers] }
  }

  @Test func haveNoRowsAndCountAsSeenBefore() {
    let series = series([1, 2000, 2001, 2003])
    #expect(series.slices.map(\.years) == [2000...2000, 2001...2001, 2002...2002, 2003...2003])
    #expect(outliers(series) == [[1, 1]])
    #expect(series.slices.map(\.firstSeenAuthors) == [0, 0, 0, 0])
    #expect(series.slices.map(\.cumulativeAuthors) == [2, 2, 2, 2])
    #expect(series.slices.map(\.cumulativeLinks) == [1, 1, 1, 1])
  }

  @Test func countForNothingWhereTheyComeLater() {
    let series = series([9999, 2000, 2001, 2001])
    #expect(series.slices.map(\.papers) == [1, 2])
    #expect(outliers(series) == [[9999, 1]])
    #expect(series.slices.last?.cumulativeAuthors == 1)
  }

  @Test func areNoneUpToAHundredEmptyYears() {
    #expect(series([1900, 2001]).slices.count == 102)
    #expect(series([1900, 2002]).slices.map(\.years) == [2002...2002])
    #expect(outliers(series([1900, 2002])) == [[1900, 1]])
    #expect(series([1900, 1900, 2002]).slices.map(\.years) == [1900...1900])
  }

  @Test func areLookedForAmongTheYearsThatAreAskedFor() {
    let since = series([1850, 1850, 1850, 2000, 2001], since: 1990)
    #expect(since.slices.map(\.years.lowerBound) == Array(1990...2001))
    #expect(outliers(since) == [])
    #expect(series([1850, 2000, 2001], since: 1).slices.map(\.years.lowerBound) == [2000, 2001])
    #expect(series([2000], since: 2001).slices == [])
  }
}
