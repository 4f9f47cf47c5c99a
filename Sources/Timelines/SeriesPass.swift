import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

/// The figures of all windows of a series, in one pass over the pairs of authors.
struct SeriesPass: Sendable {
  private let dated: DatedPapers
  private let rows: ClosedRange<Int>
  private let windows: YearWindows
  private let isCumulative: Bool
  private let counting: CountingMethod

  init(
    _ dated: DatedPapers, _ rows: ClosedRange<Int>, _ windows: YearWindows, isCumulative: Bool,
    _ counting: CountingMethod
  ) {
    self.dated = dated
    self.rows = rows
    self.windows = windows
    self.isCumulative = isCumulative
    self.counting = counting
  }

  private var papers: PaperHyperedges { dated.papers }

  /// What becomes of authors and of links from year to year.
  struct Tallies: Sendable {
    var authors: YearTally
    var links: YearTally
    /// The last year in which each author was seen with the one at work; `.min` for none.
    fileprivate var lastYears: [Int16]
  }
}

// MARK: - Authors and links

extension SeriesPass {
  /// Counts the authors and links of all windows. Authors of the same papers are counted together.
  func tallies(threads: Int?) -> Tallies {
    let twins = MemberTwins(of: papers.members)
    let empty = YearTally(windows, earliest: dated.earliest, last: rows.upperBound)
    let start = Tallies(
      authors: empty, links: empty,
      lastYears: Array(repeating: .min, count: papers.memberCount))
    let loop = ParallelLoop(count: twins.count, chunkSize: 256, threads: threads)
    var parts = loop.workspaces(startingWith: { start }) { classes, tallies in
      for number in classes { add(number, of: twins, to: &tallies) }
    }
    var all = parts.removeFirst()
    for part in parts {
      all.authors.add(part.authors)
      all.links.add(part.links)
    }
    return all
  }

  /// Counts the authors of a class, and their links to one another and to those of later classes.
  private func add(_ number: Int, of twins: MemberTwins, to tallies: inout Tallies) {
    let size = twins.members(of: number).count
    let own = dated.papers(of: Int(twins.firsts[number]), through: rows.upperBound)
    var previous: Int?
    for (year, paper) in own {
      if year != previous {
        tallies.authors.add(size, in: year, after: previous)
        tallies.links.add(size * (size - 1) / 2, in: year, after: previous)
        previous = year
      }
      for member in papers.members.members(of: paper) where twins.classes[member] > number {
        let last = Int(tallies.lastYears[member])
        if last == year { continue }
        tallies.links.add(size, in: year, after: last == Int(Int16.min) ? nil : last)
        tallies.lastYears[member] = Int16(year)
      }
    }
    for (_, paper) in own {
      for member in papers.members.members(of: paper) { tallies.lastYears[member] = .min }
    }
  }
}

// MARK: - Slices

extension SeriesPass {
  /// The figures of each window.
  func slices(_ tallies: Tallies) -> [YearSeries.Slice] {
    let (authors, links) = (tallies.authors.counts, tallies.links.counts)
    let firstAuthors = RunningTotals(tallies.authors.firstSeen)
    let firstLinks = RunningTotals(tallies.links.firstSeen)
    let paperTotals = RunningTotals(byYear { dated[$0].count })
    let authorshipTotals = RunningTotals(
      byYear { year in
        dated[year].reduce(0) { $0 + papers.members.members(of: $1).count }
      })
    let weights = byYear { year in
      dated[year].reduce(0) { $0 + papers.totalPairWeight(of: $1, counting: counting) }
    }
    let history = growth(from: dated.earliest)
    let components = windowComponents()
    return (0..<windows.count).map { number in
      let years = windows[number]
      let span = (years.lowerBound - dated.earliest)..<(years.upperBound - dated.earliest + 1)
      let all = history[span.upperBound - 1]
      let (count, authorships) = (paperTotals.total(of: span), authorshipTotals.total(of: span))
      return YearSeries.Slice(
        years: years, papers: count, authors: authors[number],
        firstSeenAuthors: firstAuthors.total(of: span), links: links[number],
        firstSeenLinks: firstLinks.total(of: span), weight: weights[span].reduce(0, +),
        components: components[number].count, giantShare: components[number].largestShare,
        cumulativeComponents: all.count, cumulativeGiantShare: all.largestShare,
        cumulativeAuthors: firstAuthors.total(of: 0..<span.upperBound),
        cumulativeLinks: firstLinks.total(of: 0..<span.upperBound),
        meanAuthorsPerPaper: count == 0 ? nil : Double(authorships) / Double(count))
    }
  }

  /// A figure of each year from the earliest to the last row.
  private func byYear<Figure>(_ figure: (Int) -> Figure) -> [Figure] {
    (dated.earliest...rows.upperBound).map(figure)
  }

  /// The components after each year, of the papers from some year on; before it there are none.
  private func growth(from first: Int) -> [ComponentGrowth.State] {
    var growth = ComponentGrowth(memberCount: papers.memberCount)
    return byYear { year in
      if year >= first { growth.add(dated[year], of: papers) }
      return growth.state
    }
  }

  /// The components of each window.
  private func windowComponents() -> [ComponentGrowth.State] {
    if isCumulative {
      let states = growth(from: rows.lowerBound)
      return (0..<windows.count).map { states[windows[$0].upperBound - dated.earliest] }
    }
    return (0..<windows.count).map { number in
      var growth = ComponentGrowth(memberCount: papers.memberCount)
      for year in windows[number] { growth.add(dated[year], of: papers) }
      return growth.state
    }
  }
}

/// Sums over neighbouring numbers.
private struct RunningTotals {
  /// The sum of all numbers before each place.
  private var sums = [0]

  init(_ numbers: [Int]) {
    for number in numbers { sums.append(sums[sums.count - 1] + number) }
  }

  /// The sum of the numbers at some places.
  func total(of places: Range<Int>) -> Int { sums[places.upperBound] - sums[places.lowerBound] }
}
