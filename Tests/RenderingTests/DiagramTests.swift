import CoterieLayouts
import CoterieRendering
import Testing

struct NetworkDiagramTests {
  @Test func drawsEveryAuthorLinkAndName() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let document = try SVGDocument(scene.svg())
    #expect(document.elements("circle", class: "author").count == 34)
    #expect(document.elements("path", class: "link").count == 68)
    let dashed = document.elements("path", class: "inferred")
    #expect(dashed.count == 19)
    #expect(dashed.allSatisfy { $0.attributes["stroke-dasharray"] != nil })
    #expect(document.elements("circle", class: "author").allSatisfy { $0.title != nil })
    #expect(document.elements("path", class: "link").allSatisfy { $0.title != nil })
    let labels = document.elements("text", class: "label").map(\.text)
    #expect(labels.sorted() == SampleDiagrams.authorNames.sorted())
  }

  @Test func theKeyExplainsEveryEncoding() throws {
    let scene = try SampleDiagrams.scene(named: "authors")
    let key = try SVGDocument(scene.svg()).elements("text", class: "legend").map(\.text)
    #expect(
      key == [
        "Clusters", "Nir Ailon, Elad Hoffer (14)", "Amnon Geifman, Meirav Galun (8)",
        "Akhiad Bercovich, Mohammad Dabbah (7)", "Aaron Blakeman, Aaron Grattafiori (5)",
        "Area: papers",
        "1", "6", "17", "Width: joint papers", "1", "3", "7", "inferred authorships only",
        "between clusters",
      ])
  }

  @Test func theAreaIsProportionalToTheValue() throws {
    let scene = try NetworkDiagram(
      text: DiagramText(title: ""),
      vertices: [1.0, 4, 16].map { (value: Double) in .init(label: "v", value: value) }, links: []
    ).scene()
    let radii = scene.shapes.compactMap { shape -> Double? in
      guard case .circle(_, let radius) = shape.outline, shape.role == .author else { return nil }
      return radius
    }
    #expect(radii == [6.75, 13.5, 27])
  }

  @Test func aNinthClusterIsGreyAndNoHueIsUsedTwice() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: "Ten clusters"),
      vertices: (0..<10).map { (place: Int) in .init(label: "v\(place)", value: 1, cluster: place)
      },
      links: [],
      clusters: (0..<10).map { ClusterMark("c\($0)") })
    let circles = try diagram.scene().shapes.filter { $0.role == .author }
    let colours = circles.compactMap(\.fill?.color)
    #expect(Set(colours.prefix(8)).count == 8)
    #expect(colours.suffix(2) == [.other, .other])
  }

  @Test func marksThatJoinNothingAreLeftOut() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: ""), vertices: [.init(label: "a", value: .nan)],
      links: [
        .init(source: 0, target: 0, weight: 1), .init(source: 0, target: 5, weight: 1),
        .init(source: -1, target: 0, weight: .infinity),
      ])
    #expect(try diagram.scene().shapes.filter { $0.role == .link }.isEmpty)
  }

  @Test func hostileNamesAreDrawn() throws {
    let diagram = NetworkDiagram(
      text: DiagramText(title: "<&>"),
      vertices: HostileNames.all.map { .init(label: $0.name, value: 2) },
      links: (1..<HostileNames.all.count).map { .init(source: 0, target: $0, weight: 1) })
    let scene = try diagram.scene()
    let labels = try SVGDocument(scene.svg()).elements("text", class: "label").map(\.text)
    #expect(labels.count == HostileNames.all.count - 1)
    for hostile in HostileNames.all where !hostile.shown.isEmpty {
      #expect(labels.contains(hostile.shown))
    }
    #expect(try !scene.png().isEmpty)
    #expect(try !scene.pdf().isEmpty)
  }
}

struct TimelineDiagramTests {
  @Test func drawsEveryPaperAndAuthorship() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "timeline").svg())
    #expect(document.elements("rect", class: "paper").count == 28)
    #expect(document.elements("path", class: "link").count == 28)
    #expect(document.elements("circle", class: "author").count == 86)
    let hollow = document.elements("circle", class: "author").filter {
      $0.attributes["fill"] == "#ffffff"
    }
    #expect(hollow.count == 9)
    #expect(hollow.allSatisfy { $0.title?.hasSuffix(", authorship inferred") ?? false })
    let texts = document.elements("text").map(\.text)
    #expect(texts.contains("2026+") && texts.contains("2015"))
    #expect(texts.contains("Deep metric learning using Triplet network"))
    #expect(texts.contains("22 other authors"))
  }

  @Test func papersOfOneYearStandSideBySide() throws {
    let lines = try SampleDiagrams.scene(named: "timeline").shapes.compactMap { shape -> Double? in
      guard shape.role == .link, case .path(let path) = shape.outline else { return nil }
      return path.start.x
    }.sorted()
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
    #expect(scene.shapes.filter { $0.role == .link }.isEmpty)
    #expect(scene.shapes.filter { $0.role == .author }.count > 100)
    #expect(scene.size.width < 1600)
  }

  @Test func papersWithoutYearsOrAuthorsHaveAPlace() {
    let diagram = TimelineDiagram(
      text: DiagramText(title: "Odd"), authors: [AuthorMark(name: "Ada")],
      papers: [
        PaperMark(title: "Undated", year: nil, authors: [.init(author: 0), .init(author: 0)]),
        PaperMark(title: "Anonymous", year: 1843, authors: [.init(author: 7)]),
      ])
    let texts = diagram.scene().shapes.compactMap { shape -> String? in
      if case .text(let text) = shape.outline { text.string } else { nil }
    }
    #expect(texts.contains("no year") && texts.contains("1843") && texts.contains("Anonymous"))
  }
}

struct OtherDiagramTests {
  @Test func theBipartiteDiagramDrawsEveryAuthorship() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "author-papers").svg())
    #expect(document.elements("circle", class: "author").count == 34)
    #expect(document.elements("rect", class: "paper").count == 28)
    #expect(document.elements("path", class: "link").count == 86)
    #expect(document.elements("path", class: "inferred").count == 9)
    let labels = Set(document.elements("text", class: "label").map(\.text))
    #expect(labels.isSuperset(of: SampleDiagrams.authorNames))
  }

  @Test func theGrowthChartHasABarAndTwoPointsAYear() throws {
    let document = try SVGDocument(SampleDiagrams.scene(named: "growth").svg())
    #expect(document.elements("rect", class: "value").count == 13)
    #expect(document.elements("circle", class: "value").count == 30)
    let texts = document.elements("text").map(\.text)
    #expect(texts.contains("34 authors") && texts.contains("68 links"))
    #expect(document.elements("rect", class: "value").last?.attributes["stroke-dasharray"] != nil)
  }

  @Test func nothingIsDrawnHonestly() throws {
    let text = DiagramText(title: "Nothing")
    let scenes = [
      try NetworkDiagram(text: text, vertices: [], links: []).scene(),
      try NetworkDiagram(text: text, kind: .affiliations, vertices: [], links: []).scene(),
      TimelineDiagram(text: text, authors: [], papers: []).scene(),
      GrowthChart(text: text, years: []).scene(),
      try BipartiteDiagram(text: text, authors: [], papers: []).scene(),
    ]
    let sentences = scenes.map { scene in
      scene.shapes.compactMap { shape -> String? in
        if case .text(let text) = shape.outline { text.string } else { nil }
      }.last
    }
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
      try NetworkDiagram(text: text, vertices: [.init(label: "Ada", value: 1)], links: []).scene(),
      GrowthChart(
        text: text,
        years: [.init(year: 1843, papers: 1, cumulativeAuthors: 1, cumulativeLinks: 0)]
      ).scene(),
      try BipartiteDiagram(
        text: text, authors: [AuthorMark(name: "Ada")],
        papers: [PaperMark(title: "Notes", year: 1843, authors: [.init(author: 0)])]
      ).scene(),
    ]
    for scene in scenes {
      #expect(scene.shapes.contains { $0.role == .author || $0.role == .value })
      #expect(PageTests.textOverlaps(scene) == [])
    }
  }
}
