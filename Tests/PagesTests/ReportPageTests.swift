import CoterieAnalyses
import CoterieLayouts
import CoterieNetworks
import CoteriePages
import CoterieRecords
import CoterieRendering
import CoterieViews
import Foundation
import TestSupport
import Testing

@Suite struct ReportPageTests {
  @Test func tellsTheCountsOfTheSeeds() throws {
    let html = try ReportPageSample.seedsPage().html.withoutDataElements
    #expect(html.contains("<h1><bdi>The co-authors of Amnon Geifman and Nir Ailon</bdi></h1>"))
    for text in [
      "<dt>Papers</dt><dd>28</dd>", "<dt>Authors</dt><dd>34</dd>", "<dt>Links</dt><dd>68</dd>",
      "<dt>Component</dt><dd>1</dd>", "<dt>Years</dt><dd>2012–2026</dd>",
      "<dt>Inferred authorships</dt><dd>9</dd>", "18 confirmed by complete author lists",
      "16 with a truncated author list", "named on all 12 complete lists",
      "named on 9 of 15, next 7", "2026 or later <em class=\"partial\">incomplete</em>",
      "19 rest on inferred authorships alone", "in components of 21, 8 and 5 authors",
      "4 of 28 papers name an organisation", "no shares or rankings are given",
      "First seen in this corpus",
    ] {
      #expect(html.contains(text), "\(text)")
    }
  }

  @Test func leavesOutTheComparisonWhereNothingIsInferred() throws {
    let html = try ReportPageSample.seedsPage(infersOwners: false).html.withoutDataElements
    #expect(html.contains("<dt>Components</dt><dd>3</dd>"))
    #expect(html.contains("<dt>Links</dt><dd>49</dd>"))
    #expect(html.contains("<dt>Inferred authorships</dt><dd>0</dd>"))
    #expect(!html.contains("id=\"section-inference\""))
    #expect(!html.contains("#section-inference"))
  }

  /// The seeds name 34 authors, of whom 7 have three papers or more.
  @Test func saysWhatFiltersLeaveOut() {
    let corpus = SampleAnalyses.seeds().corpus
    var options = Analysis.Options()
    options.network.minPapers = 3
    let page = ReportPage(Analysis(corpus, options: options), diagrams: [], files: [])
    let html = page.html.withoutDataElements
    for text in [
      "28 papers from 2012 to 2026 or later name 34 authors; the network keeps 7 of them",
      "<p class=\"summary\">Filters: authors with at least 3 papers.</p>",
      "<dt>Authors</dt><dd>7</dd><dd class=\"note\">of 34 on these papers; filters leave out the others",
      "<dt>Filters</dt>\n<dd><ul>\n<li>Authors with at least 3 papers.</li>",
    ] {
      #expect(html.contains(text), "\(text)")
    }
  }

  @Test func leadsNowhereWithoutTheOtherCorpus() throws {
    let corpus = SampleAnalyses.seeds().corpus
    let page = ReportPage(Analysis(corpus), diagrams: [], files: [])
    let outline = try ReportPageOutline(page.html)
    #expect(
      outline.text.withoutDataElements.contains("<dt>Inferred authorships</dt><dd>9</dd>"))
    #expect(outline.fragments.allSatisfy { outline.ids.contains($0) })
  }

  @Test func isWellFormedAndStructured() throws {
    let page = try ReportPageOutline(ReportPageSample.seedsPage().html)
    #expect(page.language == "en")
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.fragments.allSatisfy { page.ids.contains($0) })
    #expect(page.count(of: "main") == 1 && page.count(of: "h1") == 1)
    #expect(page.count(of: "nav") == 1 && page.count(of: "header") == 1)
    #expect(page.count(of: "caption") == page.count(of: "table"))
    #expect(page.count(of: "figcaption") == page.count(of: "figure"))
    #expect(page.tables["author-table"]?.count == 34)
    #expect(page.tables["paper-table"]?.count == 28)
    #expect(page.tables["year-table"]?.count == 15)
    #expect(page.tables["cluster-table"]?.count == 4)
    #expect(page.tables["affiliation-table"]?.map { $0[0] } == ["amazon-science", "cmu", "nvidia"])
  }

  @Test func setsTheRankingsSideBySide() throws {
    let page = try ReportPageOutline(ReportPageSample.seedsPage().html)
    let network = try #require(page.tables["network-comparison"])
    #expect(network.contains(["Links", "68", "49"]))
    #expect(network.contains(["Weight of all links", "101", "71"]))
    #expect(network.contains(["Components", "1", "3"]))
    let ranking = try #require(page.tables["ranking-comparison"])
    #expect(
      ranking[0] == [
        "Amnon Geifman", "39", "18", "2 → 1 ▲1", "19", "7", "2 → 2 =", "230.0", "9.0", "3 → 2 ▲1",
        "0.1591", "0.0733", "2 → 2 =",
      ])
    #expect(ranking[1].prefix(4) == ["Nir Ailon", "34", "21", "1 → 2 ▼1"])
  }

  @Test func loadsNothing() throws {
    let page = try ReportPageOutline(ReportPageSample.seedsPage().html)
    #expect(page.loaded == ["data:,"])
    #expect(!page.text.contains("@import") && !page.text.contains("url("))
    #expect(page.links.allSatisfy { !$0.hasPrefix("/") })
  }

  @Test func writesTheSameBytesAgain() throws {
    #expect(try ReportPageSample.seedsPage().html == ReportPageSample.seedsPage().html)
  }

  @Test func takesNamesAndTitlesForTextAlone() throws {
    let hostile = "\"Quote' <script>alert(1)</script> & --> \u{7}\u{202E}]]>\n\\ end"
    let visible = "\"Quote' <script>alert(1)</script> & --> \\u{7}\\u{202e}]]> end"
    let records = [
      SampleAnalyses.record(1, hostile, [hostile, "Ada <b>Stone</b>"]),
      SampleAnalyses.record(2, "\u{FFFF}\u{1}", [hostile], year: nil),
    ]
    let page = try ReportPageOutline(ReportPageSample.page(of: records).html)
    #expect(page.count(of: "script") == 1 && page.count(of: "b") < 40)
    let papers = try #require(page.tables["paper-table"])
    #expect(papers[0][0] == visible.replacing("> end", with: ">  end") + visible + ", Ada Stone")
    #expect(page.tables["author-table"]?.contains { $0[0] == visible } == true)
  }

  @Test(arguments: [0, 1, 2]) func tellsOfHardlyAnything(count: Int) throws {
    let records = (0..<count).map { number in
      SampleAnalyses.record(number + 1, "Paper number \(number) of few", ["Ada Stone"], year: nil)
    }
    let page = try ReportPageOutline(ReportPageSample.page(of: records).html)
    #expect(page.count(of: "h1") == 1)
    #expect(page.tables["paper-table"]?.count == (count == 0 ? nil : count))
  }

  @Test func staysSmallWithThousandsOfAuthors() throws {
    let records = (0..<1500).map { number in
      let names = [2 * number, 2 * number + 1, number / 8 * 16].map { "Author \($0)" }
      return SampleAnalyses.record(
        number + 1, "A paper of number \(number) in a long list", names, year: 1990 + number % 30)
    }
    let page = ReportPageSample.page(of: records)
    let outline = try ReportPageOutline(page.html)
    #expect(page.html.utf8.count < 300_000)
    #expect(outline.tables.values.allSatisfy { $0.count <= ReportPage.rowLimit })
    #expect(outline.tables["author-table"]?.count == ReportPage.rowLimit)
  }

  @Test func givesTheKeyAndTheWordsOfADrawingAsText() throws {
    let analysis = SampleAnalyses.seeds()
    let scene = try #require(Picture.named("authors")).drawing(of: analysis).scene
    let diagram = ReportPage.Diagram(id: "authors", scene: scene)
    let html = ReportPage(analysis, diagrams: [diagram], files: []).html
    #expect(!html.contains("<g class=\"frame\""))
    #expect(html.contains("<b>Figure 1. Who writes with whom.</b> 34 authors, 68 links, 28 papers"))
    for item in scene.legend.blocks.flatMap(\.items) {
      #expect(html.contains(" <span>\(item.label)</span></dd>"), "\(item.label)")
    }
    #expect(html.contains("<dd data-key=\"c0\"><svg viewBox=\"0 0 12 12\""))
  }

  @Test func linksToADrawingThatIsTooLarge() {
    var scene = Scene(size: Size(width: 900, height: 900), title: "Authors")
    for place in 0..<ReportPage.diagramLimit / 40 {
      scene[.marks].add(
        .disc(center: Point(x: Double(place % 900), y: Double(place % 800)), radius: 1.25),
        fill: .ink, key: .vertex(place))
    }
    let analysis = SampleAnalyses.seeds()
    let diagram = ReportPage.Diagram(
      id: "authors", scene: scene, files: ["diagrams/authors.svg"])
    let html = ReportPage(analysis, diagrams: [diagram], files: []).html
    #expect(html.utf8.count < 300_000)
    #expect(html.contains("<a href=\"diagrams/authors.svg\">SVG</a>"))
  }

  @Test func showsMathematicsAsText() throws {
    let titles = [
      "Learning $\\alpha^2$ in $O(n^{3/2})$ time": "Learning α² in O(n^(3/2)) time",
      "An \\emph{efficient} $\\mathbb{R}$ transform": "An efficient ℝ transform",
      "Bounds by $\\epsilon$-nets": "Bounds by ε-nets",
    ]
    let records = titles.keys.sorted().enumerated().map { place, title in
      SampleAnalyses.record(place + 1, title, ["Ada Stone"])
    }
    let page = try PageDocument(ReportPageSample.page(of: records).html)
    #expect(Set(try page.texts("//cite")) == Set(titles.values))
  }
}
