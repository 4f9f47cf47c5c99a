import CoterieLayouts
import CoterieRendering
import Testing

/// Whatever the number of papers, the span of years and the writing of titles and names: no mark
/// leaves the page, no two texts overlap, no name covers another mark, and the SVG is well-formed.
struct PictureLawTests {
  struct Sample: CustomTestStringConvertible {
    var papers: Int
    var span: Int
    var writing: String

    var testDescription: String { "\(papers) papers, \(span) years, \(writing)" }

    static let all = [1, 2, 5, 80, 240, 500].flatMap { papers in
      [1, 3, 130].flatMap { span in
        ["short", "long", "chinese", "arabic", "mixed", "wide", "hostile"].map {
          Sample(papers: papers, span: span, writing: $0)
        }
      }
    }

    private var words: (title: String, name: String) {
      switch writing {
      case "long":
        (
          String(repeating: "On the Convergence of Overparameterised Networks ", count: 6),
          "Wolfeschlegelsteinhausenbergerdorff von Hohenlohe-Waldenburg-Schillingsfürst"
        )
      case "chinese": (String(repeating: "图的谱理论与应用研究", count: 12), "欧阳明")
      case "arabic": ("دراسة في نظرية الرسوم البيانية والشبكات", "محمد علي الخوارزمي")
      case "mixed":
        ("The word \u{202E}شبكة\u{202C} (net), 网", "Z\u{301}\u{302}\u{303}\u{304}oé علي")
      case "wide": (String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 20), "WWWWWWW")
      case "hostile": (HostileNames.all.map(\.name).joined(), "]]> </svg> \u{0}\u{202E}\"&\\\n")
      default: ("Nets", "Ada")
      }
    }

    var authors: [AuthorMark] {
      (0..<max(2, papers / 3)).map { place in
        AuthorMark(
          name: "\(words.name) \(place)", cluster: place % 12 == 11 ? nil : place % 11,
          papers: 3 + place, isLinked: place % 12 != 11, isShown: place % 7 != 6)
      }
    }

    var marks: [PaperMark] {
      let count = authors.count
      return (0..<papers).map { place in
        PaperMark(
          title: "\(words.title) \(place)",
          year: place % 50 == 49 ? nil : 1890 + place * (span - 1) / max(1, papers - 1),
          authors: (0..<min(count, 1 + place % 9)).map {
            .init(author: (place * 3 + $0) % count, isInferred: $0 == 4)
          }, isTruncated: place % 3 == 0)
      }
    }

    var text: DiagramText {
      DiagramText(title: words.title, subtitle: words.title, footer: [words.title, words.name])
    }
    var clusters: [ClusterMark] {
      (0..<11).map { ClusterMark("\(words.name), \(words.name)", size: 1000 - $0) }
    }
  }

  static func check(_ scene: Scene) throws {
    #expect(PageTests.cutOff(scene) == [])
    #expect(PageTests.textOverlaps(scene) == [])
    #expect(PageTests.labelsOverMarks(scene) == [])
    _ = try SVGDocument(scene.svg())
    _ = try SVGDocument(scene.svg(.inline(prefix: "a", isFramed: false)))
  }

  @Test(arguments: Sample.all)
  func aTimelineStaysOnItsPage(_ sample: Sample) throws {
    let scene = TimelineDiagram(
      text: sample.text, authors: sample.authors, papers: sample.marks, clusters: sample.clusters
    ).scene()
    try Self.check(scene)
  }

  @Test(arguments: Sample.all.filter { $0.papers != 240 && $0.span != 3 })
  func aGrowthChartStaysOnItsPage(_ sample: Sample) throws {
    let scene = GrowthChart(
      text: sample.text,
      years: (0..<sample.span).map {
        .init(
          year: 1890 + $0, papers: sample.papers * $0, cumulativeAuthors: 12_345 * $0,
          cumulativeLinks: 12_300 * $0, isPartial: $0 == sample.span - 1)
      }
    ).scene()
    try Self.check(scene)
  }

  @Test(arguments: Sample.all.filter { $0.papers <= 80 && $0.span == 3 })
  func authorsAndPapersStayOnTheirPage(_ sample: Sample) throws {
    let scene = BipartiteDiagram(
      text: sample.text, authors: sample.authors, papers: sample.marks, clusters: sample.clusters
    ).scene()
    try Self.check(scene)
  }

  @Test(arguments: Sample.all.filter { $0.papers != 2 && $0.papers <= 240 && $0.span == 1 })
  func aNetworkStaysOnItsPage(_ sample: Sample) throws {
    let authors = sample.authors
    let scene = NetworkDiagram(
      text: sample.text,
      vertices: authors.map {
        .init(label: $0.name, value: Double($0.papers ?? 0), cluster: $0.cluster)
      },
      links: authors.indices.dropFirst().map {
        .init(source: $0 * 7 / 11, target: $0, weight: Double($0))
      }, clusters: sample.clusters
    ).scene()
    try Self.check(scene)
  }
}
