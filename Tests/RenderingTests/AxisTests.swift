import CoterieLayouts
import CoterieRendering
import Testing

struct AxisTests {
  static func growth(_ years: ClosedRange<Int>) -> [String] {
    DrawnTextTests.texts(
      GrowthChart(
        text: DiagramText(title: ""),
        years: years.map {
          .init(year: $0, papers: 1, cumulativeAuthors: 7554, cumulativeLinks: 1)
        }
      ).scene())
  }

  @Test(arguments: [(2010...2024, 1), (1980...2024, 5), (1900...2024, 10), (1800...2026, 20)])
  func namesRoundYearsAndTheLast(_ years: ClosedRange<Int>, _ distance: Int) {
    let named = Self.growth(years).compactMap { Int($0) }.filter { $0 >= 1800 }
    #expect(named.last == years.upperBound)
    #expect(named.contains { $0 % (2 * distance) == distance } || distance == 1)
    #expect(named.dropLast().allSatisfy { $0 % distance == 0 || $0 == years.upperBound })
  }

  @Test func groupsThousandsAndCountsOne() {
    let texts = Self.growth(2000...2003)
    #expect(texts.contains("7,554 authors") && texts.contains("1 link"))
  }

  @Test(arguments: [Int.max, Int.min, 0])
  func anyCountIsDrawn(_ count: Int) {
    let scene = GrowthChart(
      text: DiagramText(title: ""),
      years: [.init(year: count, papers: count, cumulativeAuthors: count, cumulativeLinks: count)]
    ).scene()
    #expect(scene.svg().hasSuffix("</svg>\n"))
  }

  @Test func emptyYearsOfALongSpanAreMarked() {
    let papers = [1799, 1850, 1900, 1901, 1950].map {
      PaperMark(title: "Annals", year: $0, authors: [.init(author: 0)])
    }
    let texts = DrawnTextTests.texts(
      TimelineDiagram(
        text: DiagramText(title: ""), authors: [AuthorMark(name: "Ada")], papers: papers
      ).scene())
    let marks = ["1799", "1850", "1900", "1901", "1950", "…"]
    #expect(
      texts.filter(marks.contains) == ["1799", "…", "1850", "…", "1900", "1901", "…", "1950", "…"])
    #expect(texts.contains("years without papers"))
  }

  @Test func everyYearHasAPlace() {
    let papers = [Int.min, Int.max].map {
      PaperMark(title: "Odd", year: $0, authors: [.init(author: 0)])
    }
    let scene = TimelineDiagram(
      text: DiagramText(title: ""), authors: [AuthorMark(name: "Ada")], papers: papers
    ).scene()
    #expect(PageTests.cutOff(scene) == [])
  }

  @Test(arguments: [12, -1, Int.max])
  func aHueThatDoesNotExistIsGrey(_ number: Int) {
    var scene = Scene(size: Size(width: 9, height: 9), title: "")
    scene[.marks].add(.disc(center: Point(x: 4, y: 4), radius: 3), fill: Paint(.hue(number)))
    var grey = Scene(size: Size(width: 9, height: 9), title: "")
    grey[.marks].add(.disc(center: Point(x: 4, y: 4), radius: 3), fill: Paint(.other))
    #expect(scene.svg() == grey.svg())
    #expect(scene.svg(.inline(prefix: "a")) == grey.svg(.inline(prefix: "a")))
  }
}
