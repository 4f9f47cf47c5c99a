import CoterieLayouts
import CoterieRendering
import Testing

/// Keys name what a drawing has, and nothing else.
struct KeyTests {
  private static func lines(_ scene: Scene) -> [String] {
    scene.legend.blocks.flatMap { [$0.heading] + $0.items.map(\.label) }
  }

  /// One author of papers in some years.
  private static func timeline(_ years: [Int]) -> Scene {
    TimelineDiagram(
      text: DiagramText(title: "One author"), authors: [AuthorMark(name: "Mira Moreau")],
      papers: years.map { PaperMark(title: "A paper", year: $0, authors: [.init(author: 0)]) }
    ).scene()
  }

  @Test func aLaneIsExplainedWhereThereIsOne() {
    let lane = "lane: from the first to the last paper"
    #expect(!Self.lines(Self.timeline([2020])).contains(lane))
    #expect(Self.timeline([2020])[.regions].marks.isEmpty)
    #expect(Self.lines(Self.timeline([2019, 2020])).contains(lane))
    #expect(Self.timeline([2019, 2020])[.regions].marks.count == 1)
  }

  @Test func oneCircleHasNoScale() {
    let scene = NetworkDiagram(
      text: DiagramText(title: "One"), vertices: [.init(label: "Mira Moreau", value: 3)], links: []
    ).scene()
    #expect(scene.legend.blocks.allSatisfy { !$0.heading.hasPrefix("Area") })
    let papers = BipartiteDiagram(
      text: DiagramText(title: "One"), authors: [AuthorMark(name: "Mira Moreau")],
      papers: [PaperMark(title: "A paper", year: 2020, authors: [.init(author: 0)])]
    ).scene()
    #expect(papers.legend.blocks.allSatisfy { !$0.heading.hasPrefix("Area") || $0.items.isEmpty })
  }

  @Test func withoutClustersColoursSayWhoIsLinked() {
    let scene = NetworkDiagram(
      text: DiagramText(title: "Three"),
      vertices: [
        .init(label: "a", value: 1), .init(label: "b", value: 2),
        .init(label: "c", value: 1, isLinked: false),
      ], links: [.init(source: 0, target: 1, weight: 1)]
    ).scene()
    #expect(Self.lines(scene).contains("Colour") && !Self.lines(scene).contains("Clusters"))
    #expect(Self.lines(scene).contains("not linked (1)"))
  }

  /// Numbers above bars that are nearly as high as a line of the axis are read across it.
  @Test(arguments: [1, 7, 95, 763, 998]) func numbersOverLinesHaveAHalo(_ papers: Int) {
    let scene = GrowthChart(
      text: DiagramText(title: "Growth"),
      years: [.init(year: 2019, papers: papers, cumulativeAuthors: 9, cumulativeLinks: 12)]
    ).scene()
    let lines = scene[.ground].marks.map(\.bounds)
    for mark in scene[.labels].marks {
      guard case .text(let text) = mark.shape, !text.hasHalo else { continue }
      #expect(lines.allSatisfy { text.box.sharedArea(with: $0) < 0.01 }, "\(text.string)")
    }
  }

  /// Lines of more than 120 authors and papers are seen as well as those of fewer.
  @Test func linesToManyPapersAreSeen() {
    let authors = (0..<90).map { AuthorMark(name: "A\($0)") }
    let papers = (0..<90).map {
      PaperMark(title: "P\($0)", year: 2020, authors: [.init(author: $0), .init(author: $0 / 2)])
    }
    let scene = BipartiteDiagram(text: DiagramText(title: ""), authors: authors, papers: papers)
      .scene()
    #expect(scene[.links].marks.allSatisfy { ($0.stroke?.paint.opacity ?? 0) >= 0.6 })
  }
}
