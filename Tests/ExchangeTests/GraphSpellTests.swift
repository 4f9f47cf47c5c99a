import CoterieExchange
import CoterieParallel
import Foundation
import Testing

/// Spans of time: as text, in order, and in years.
@Suite struct GraphSpellTests {
  @Test(arguments: [
    ([GraphSpell(start: 2009, end: 2013)], "[2009,2013]"),
    ([GraphSpell(start: 2015, excludesStart: true)], "]2015,]"),
    ([GraphSpell(end: -2.5, excludesEnd: true)], "[,-2.5["), ([GraphSpell()], "[,]"),
    ([GraphSpell(years: 1...2), GraphSpell(start: 1e21)], "[1,2];[1000000000000000000000,]"),
  ])
  func areTextsAndBack(_ spells: [GraphSpell], _ text: String) {
    #expect(spells.text(.number) == text)
    #expect(GraphSpell.list(reading: text) == spells)
  }

  @Test func areTheSameInTextsOfRandomSpells() {
    var generator = RepeatableGenerator(seed: 5)
    for _ in 0..<500 {
      let spells = (0...generator.below(3)).map { _ in Self.spell(&generator) }
      #expect(GraphSpell.list(reading: spells.text(.number)) == spells)
    }
  }

  private static func spell(_ generator: inout RepeatableGenerator) -> GraphSpell {
    func time() -> Double? {
      switch generator.below(4) {
      case 0: nil
      case 1: generator.fraction() * 1e6 - 5e5
      default: Double(1990 + generator.below(40))
      }
    }
    let (start, end) = (time(), time())
    let (excludesStart, excludesEnd) = (generator.below(2) == 0, generator.below(2) == 0)
    return GraphSpell(
      start: start, end: end, excludesStart: excludesStart, excludesEnd: excludesEnd)
  }

  @Test(arguments: [
    "", "[", "[]", "[1]", "[1,2", "1,2]", "(1,2)", "[1,2,3]", "[x,2]", "[1,2];", "[1,2];x",
    "[nan,2]", "[1,inf]", "[-infinity,]", "[1;2]",
  ])
  func readNoOtherTexts(_ text: String) {
    if text == "[1,2];" { return #expect(GraphSpell.list(reading: text) == [.init(years: 1...2)]) }
    #expect(GraphSpell.list(reading: text) == nil)
  }

  @Test func writeNoTimeThatIsNotFinite() {
    #expect([GraphSpell(start: .nan, end: .infinity)].text(.number) == "[,]")
  }

  /// The order has no two different spells in one place, so that sorting puts equal ones together.
  @Test func areOrdered() {
    var generator = RepeatableGenerator(seed: 6)
    let spells = (0..<60).map { _ in Self.spell(&generator) }
    for one in spells {
      for other in spells {
        #expect([one < other, one == other, other < one].count(where: { $0 }) == 1)
      }
    }
    #expect(GraphSpell(end: 5) < GraphSpell(start: 0, end: 1))
    #expect(GraphSpell(start: 0, end: 1) < GraphSpell(start: 0))
  }

  @Test func addWeightsOfOneSpell() {
    let open = GraphSpell(start: 1, end: 2, excludesStart: true)
    let closed = GraphSpell(start: 1, end: 2)
    let weights: [GraphDocument.TimedWeight] = [
      .init(spell: open, weight: 1), .init(spell: closed, weight: 2), .init(spell: open, weight: 4),
      .init(year: 0, weight: 8), .init(spell: closed, weight: 16),
    ]
    let sums = Dictionary(weights.summed.map { ($0.spell, $0.weight) }) { $0 + $1 }
    #expect(weights.summed.count == 3)
    #expect(sums == [open: 5, closed: 18, GraphSpell(years: 0...0): 8])
  }

  @Test(arguments: [
    ([2001, 2002, 2004], [2001...2002, 2004...2004]), ([2003, 2001, 2002], [2001...2003]),
    ([2005], [2005...2005]), ([], []), ([1, 1, 2], [1...2]),
  ])
  func runOverYearsThatFollowOneAnother(_ years: [Int], _ runs: [ClosedRange<Int>]) {
    let weights = years.map { GraphDocument.TimedWeight(year: $0, weight: 1) }
    #expect(weights.runs == runs.map { GraphSpell(years: $0) })
  }

  @Test func keepTheSpellsOfWeightsThatAreNotOfAYear() {
    let spell = GraphSpell(start: 1.5, end: 3)
    let weights: [GraphDocument.TimedWeight] = [
      .init(spell: spell, weight: 1), .init(year: 2001, weight: 1), .init(spell: spell, weight: 2),
    ]
    #expect(weights.runs == [spell, GraphSpell(years: 2001...2001)])
  }
}

/// The years of times, against Foundation's calendar.
@Suite struct GraphTimeFormatTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func findYearsOfDaysAndSeconds() {
    var generator = RepeatableGenerator(seed: 8)
    // From 1600 on, when Foundation's calendar is no longer the Julian one.
    let days = (0..<4000).map { _ in generator.below(400_000) - 135_000 }
    for day in days + Array(-750...750) + (0..<500).flatMap({ [$0 * 365, $0 * 365 + $0 / 4] }) {
      let date = Date(timeIntervalSince1970: 86_400 * Double(day))
      let year = Self.calendar.component(.year, from: date)
      #expect(GraphTimeFormat.date.year(of: Double(day)) == year)
      #expect(GraphTimeFormat.date.year(of: Double(day) + 0.75) == year)
      #expect(GraphTimeFormat.dateTime.year(of: 86_400 * Double(day)) == year)
      #expect(GraphTimeFormat.dateTime.year(of: 86_400 * Double(day) + 86_399) == year)
    }
  }

  /// Four hundred years have 146,097 days, before Christ too.
  @Test func repeatEveryFourHundredYears() {
    for day in stride(from: -700_000, to: 700_000, by: 997) {
      let (one, later) = (Double(day), Double(day + 146_097))
      let years = (GraphTimeFormat.date.year(of: one), GraphTimeFormat.date.year(of: later))
      #expect(years.1 == years.0.map { $0 + 400 })
    }
    #expect(GraphTimeFormat.date.year(of: -719_528) == 0)
    #expect(GraphTimeFormat.date.year(of: -719_529) == -1)
  }

  @Test(arguments: GraphTimeFormat.allCases)
  func neverTrap(_ format: GraphTimeFormat) {
    for time in [Double.nan, .infinity, -.infinity, 1e300, -1e300, 9.2e18, -9.3e18, 4e9, 5e9, -5e9]
    {
      _ = format.year(of: time)
      _ = format.years(
        of: GraphSpell(start: time, end: time, excludesStart: true, excludesEnd: true))
    }
    #expect(format.year(of: .nan) == nil)
  }

  @Test(arguments: [
    (GraphTimeFormat.number, GraphSpell(start: 2008, excludesStart: true), Int?(2009), Int?.none),
    (.number, GraphSpell(end: 2013, excludesEnd: true), nil, 2012),
    (.number, GraphSpell(start: 2008.5, end: 2012.25), 2008, 2012),
    (.number, GraphSpell(start: 2008, end: 2012.25, excludesEnd: true), 2008, 2012),
    (.date, GraphSpell(start: 10_956, end: 11_323), 1999, 2001),
    (
      .date, GraphSpell(start: 10_956, end: 11_323, excludesStart: true, excludesEnd: true), 2000,
      2000
    ),
    (.dateTime, GraphSpell(start: 0, end: 86_400 * 365), 1970, 1971),
    (.number, GraphSpell(), nil, nil),
  ])
  func findTheYearsOfSpells(
    _ format: GraphTimeFormat, _ spell: GraphSpell, _ first: Int?, _ last: Int?
  ) {
    let years = format.years(of: spell)
    #expect(years.first == first)
    #expect(years.last == last)
  }
}
