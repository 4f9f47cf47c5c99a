import CoterieLayouts
import CoterieRendering
import Testing

struct NetworkDiagramTests {
  @Test func drawsEveryAuthorLinkAndName() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let document = try SVGDocument(scene.svg())
    let circles = document.elements("circle", key: "v")
    let lines = document.elements("path", key: "l")
    #expect(Set(circles.map(\.key)) == Set((0..<34).map { "v\($0)" }) && circles.count == 34)
    #expect(Set(lines.map(\.key)) == Set((0..<68).map { "l\($0)" }) && lines.count == 68)
    #expect(lines.count { $0.look["stroke-dasharray"] == "6" } == 19)
    #expect((circles + lines).allSatisfy { $0.title != nil && $0.attributes["tabindex"] == "0" })
    let names = document.elements("text", in: "labels", key: "v")
    for name in names {
      let place = try #require(Int(name.key.dropFirst()))
      #expect(name.text == SampleDiagrams.authorNames[place])
    }
    #expect(names.count == 34)
    #expect(document.elements("text", in: "labels", key: "c").map(\.text) == ["1", "2", "3", "4"])
  }

  @Test func theKeyExplainsEveryEncoding() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let lines = scene.legend.blocks.flatMap { [$0.heading] + $0.items.map(\.label) }
    let drawn = try SVGDocument(scene.svg()).elements("text", in: "frame").map(\.text)
    #expect(Set(drawn).isSuperset(of: lines.filter { !$0.isEmpty }))
    #expect(
      lines == [
        "Clusters", "1: Nir Ailon, Elad Hoffer (14)", "2: Amnon Geifman, Meirav Galun (8)",
        "3: Akhiad Bercovich, Mohammad Dabbah (7)", "4: Aaron Blakeman, Aaron Grattafiori (5)",
        "Area: papers", "1", "5", "10", "Width: joint papers", "1", "2", "5",
        "inferred authorships only", "between clusters",
      ])
  }

  @Test func theAreaIsProportionalToTheValue() throws {
    let scene = NetworkDiagram(
      text: DiagramText(title: ""),
      vertices: [1.0, 4, 16].map { (value: Double) in .init(label: "v", value: value) }, links: []
    ).scene()
    let radii = scene[.marks].marks.compactMap { mark -> Double? in
      // Half of the rim, which has the colour of the page, covers the circle.
      guard case .disc(_, let radius) = mark.shape else { return nil }
      return (100 * (radius - (mark.stroke?.width ?? 0) / 2)).rounded() / 100
    }
    #expect(radii == [27, 13.5, 6.75])
    #expect(scene[.marks].marks.map(\.key) == [.vertex(2), .vertex(1), .vertex(0)])
  }

  @Test func aThirteenthClusterIsGreyAndNoHueIsUsedTwice() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: "Fourteen clusters"),
      vertices: (0..<14).map { (place: Int) in .init(label: "v\(place)", value: 1, cluster: place)
      },
      links: [],
      clusters: (0..<14).map { ClusterMark("c\($0)") })
    let colours = diagram.scene()[.marks].marks.compactMap(\.fill?.paint.color)
    #expect(Set(colours.prefix(12)).count == 12)
    #expect(colours.suffix(2) == [.other, .other])
  }

  @Test func marksThatJoinNothingAreLeftOut() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: ""), vertices: [.init(label: "a", value: .nan)],
      links: [
        .init(source: 0, target: 0, weight: 1), .init(source: 0, target: 5, weight: 1),
        .init(source: -1, target: 0, weight: .infinity),
      ])
    #expect(diagram.scene()[.links].marks.isEmpty)
  }

  @Test func hostileNamesAreDrawn() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: "<&>"),
      vertices: HostileNames.all.map { .init(label: $0.name, value: 2) },
      links: (1..<HostileNames.all.count).map { .init(source: 0, target: $0, weight: 1) })
    let scene = diagram.scene()
    let labels = try SVGDocument(scene.svg()).elements("text", in: "labels").map(\.text)
    #expect(labels.count == HostileNames.all.count - 1)
    for hostile in HostileNames.all where !hostile.shown.isEmpty {
      #expect(labels.contains(hostile.shown))
    }
    #expect(try !scene.png(width: 400).bytes.isEmpty)
    #expect(try !scene.pdf().bytes.isEmpty)
  }
}

struct TimelineDiagramTests {
  @Test func drawsEveryPaperAndAuthorship() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "timeline").svg())
    #expect(document.elements("rect", in: "marks", key: "p").count == 28)
    #expect(document.elements("path", in: "links", key: "p").count == 28)
    let dots = document.elements("circle", in: "marks")
    #expect(Set(dots.map(\.key)) == Set((0..<86).map { "l\($0)" }) && dots.count == 86)
    let hollow = dots.filter { $0.look["fill"] == "#ffffff" }
    #expect(hollow.count == 9)
    #expect(hollow.allSatisfy { $0.title?.hasSuffix(", authorship inferred") ?? false })
    let texts = document.elements("text").map(\.text)
    #expect(texts.contains("2026+") && texts.contains("2015"))
    #expect(texts.contains("Deep metric learning using Triplet network"))
    #expect(texts.contains("22 other authors"))
  }

  @Test func papersOfOneYearStandSideBySide() throws {
    let lines = try SampleDiagrams.scene(named: "timeline")[.links].marks.map(\.bounds.center.x)
      .sorted()
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $1 - $0 >= 20 })
  }

  @Test func manyPapersBecomeBubbles() {
    let papers = (0..<400).map { place in
      PaperMark(
        title: "Paper \(place)", year: 1990 + place % 30,
        authors: [.init(author: place % 50), .init(author: (place * 7 + 1) % 50)])
    }
    let diagram = TimelineDiagram(
      text: DiagramText(title: "Many"),
      authors: (0..<50).map { AuthorMark(name: "Author \($0)", cluster: $0 % 3) }, papers: papers)
    let scene = diagram.scene()
    #expect(scene[.links].marks.isEmpty)
    #expect(scene[.marks].marks.count > 100)
    #expect(scene.size.width < 1600)
  }

  @Test func papersWithoutYearsOrAuthorsHaveAPlace() {
    let diagram = TimelineDiagram(
      text: DiagramText(title: "Odd"), authors: [AuthorMark(name: "Ada")],
      papers: [
        PaperMark(title: "Undated", year: nil, authors: [.init(author: 0), .init(author: 0)]),
        PaperMark(title: "Anonymous", year: 1843, authors: [.init(author: 7)]),
      ])
    let texts = DrawnTextTests.texts(diagram.scene())
    #expect(texts.contains("no year") && texts.contains("1843") && texts.contains("Anonymous"))
  }
}

struct OtherDiagramTests {
  @Test func theBipartiteDiagramDrawsEveryAuthorship() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "author-papers").svg())
    #expect(document.elements("circle", key: "v").count == 34)
    #expect(document.elements("rect", key: "p").count == 28)
    let lines = document.elements("path", key: "l")
    #expect(Set(lines.map(\.key)) == Set((0..<86).map { "l\($0)" }) && lines.count == 86)
    #expect(lines.count { $0.look["stroke-dasharray"] == "6" } == 9)
    let labels = Set(document.elements("text", in: "labels").map(\.text))
    #expect(labels.isSuperset(of: SampleDiagrams.authorNames))
  }

  @Test func theGrowthChartHasABarAndTwoPointsAYear() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "growth").svg())
    let bars = document.elements("rect", in: "marks", key: "y")
    let points = document.elements("circle", in: "marks", key: "y")
    #expect(Set(points.map(\.key)) == Set((2012...2026).map { "y\($0)" }) && points.count == 30)
    #expect(bars.count == 13 && bars.last?.look["stroke-dasharray"] == "6")
    #expect(points.last?.title == "2026+: 2 papers; 34 authors and 68 links so far")
    let texts = document.elements("text").map(\.text)
    #expect(texts.contains("34 authors") && texts.contains("68 links"))
  }

  @Test func nothingIsDrawnHonestly() throws {
    let text = DiagramText(title: "Nothing")
    let scenes = [
      NetworkDiagram(text: text, vertices: [], links: []).scene(),
      NetworkDiagram(text: text, kind: .affiliations, vertices: [], links: []).scene(),
      TimelineDiagram(text: text, authors: [], papers: []).scene(),
      GrowthChart(text: text, years: []).scene(),
      BipartiteDiagram(text: text, authors: [], papers: []).scene(),
    ]
    let sentences = scenes.map { DrawnTextTests.texts($0).first }
    #expect(
      sentences == [
        "There are no authors to draw.", "There are no organisations to draw.",
        "There are no papers to draw.", "There are no years to draw.",
        "There are no papers to draw.",
      ])
  }

  @Test func oneOfEachIsDrawn() throws {
    let text = DiagramText(title: "One")
    let scenes = [
      NetworkDiagram(text: text, vertices: [.init(label: "Ada", value: 1)], links: []).scene(),
      GrowthChart(
        text: text,
        years: [.init(year: 1843, papers: 1, cumulativeAuthors: 1, cumulativeLinks: 0)]
      ).scene(),
      BipartiteDiagram(
        text: text, authors: [AuthorMark(name: "Ada")],
        papers: [PaperMark(title: "Notes", year: 1843, authors: [.init(author: 0)])]
      ).scene(),
    ]
    for scene in scenes {
      #expect(scene[.marks].marks.contains { $0.key != nil })
      #expect(PageTests.textOverlaps(scene) == [])
    }
  }
}
