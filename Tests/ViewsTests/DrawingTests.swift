import CoterieAnalyses
import CoterieCorpora
import CoterieExchange
import CoterieGraphCore
import CoterieLayouts
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieViews
import TestSupport
import Testing

/// Pictures say what they show: no more and no less.
struct DrawingTests {
  static let seeds = SampleAnalyses.seeds()

  static func texts(_ scene: Scene) -> [String] {
    scene.marks.compactMap { mark in
      if case .text(let text) = mark.shape { text.string } else { nil }
    }
  }

  /// The texts of the key, which the drawing shows too.
  static func key(_ scene: Scene) -> [String] {
    let lines = scene.legend.blocks.filter { !$0.items.isEmpty }.flatMap {
      [$0.heading] + $0.items.map(\.label)
    }
    let drawn = Set(texts(scene))
    #expect(lines.allSatisfy(drawn.contains))
    return lines
  }

  /// How many members the clusters of a key have drawn, `45 of 107` being 45.
  static func membersInKey(_ scene: Scene) -> Int {
    key(scene).reduce(0) { sum, label in
      guard label.hasSuffix(")"), let open = label.lastIndex(of: "(") else { return sum }
      let count = label[label.index(after: open)...].prefix { $0.isNumber || $0 == "," }
      return sum + (Int(count.filter(\.isNumber)) ?? 0)
    }
  }

  /// How many different keys of a kind the marks of a layer have.
  static func count(_ kind: Character, in layer: SceneLayer.Name, _ scene: Scene) -> Int {
    Set(scene[layer].marks.compactMap(\.key).filter { $0.code.first == kind }).count
  }

  static func discs(_ scene: Scene) -> Int { count("v", in: .marks, scene) }

  static func analysis(
    of records: [Record], _ change: (inout NetworkOptions) -> Void = { _ in }
  ) -> Analysis {
    var options = Analysis.Options()
    change(&options.network)
    let table = RecordTable(
      source: RecordSource(file: "made.txt", format: "made up"), records: records)
    return Analysis(Corpus(table), options: options)
  }

  static func seeds(_ change: (inout NetworkOptions) -> Void) -> Analysis {
    var options = Analysis.Options()
    change(&options.network)
    return Analysis(seeds.corpus, options: options)
  }

  /// A paper of so many authors.
  static func large(_ count: Int) -> Analysis {
    analysis(of: [
      SampleAnalyses.record(1, "A paper of very many hands", (0..<count).map { "Author\($0)" })
    ])
  }

  /// A picture of a report, by its name, of at most so many vertices, links and papers.
  static func scene(
    _ name: String, of analysis: Analysis, vertices: Int = 400, links: Int = 3_000,
    papers: Int = 280
  ) throws -> Scene {
    var options = ViewOptions()
    options.values = [
      "links": "\(links)", "authors": "\(min(vertices, 120))", "papers": "\(papers)",
    ]
    let limited = analysis.changing { $0.mostDrawnVertices = vertices }
    return try #require(Picture.named(name)).drawing(of: limited, options).scene
  }

  static let names = Picture.ofReport.map(\.name)

  @Test func theSeedsAreDrawnWhole() throws {
    let scene = try Self.scene("authors", of: Self.seeds)
    #expect(Self.texts(scene).contains("34 authors, 68 links, 28 papers, 2012–2026"))
    #expect(Self.key(scene).contains("1: Nir Ailon, Elad Hoffer (14)"))
    #expect(Self.membersInKey(scene) == 34)
    #expect(
      Self.texts(scene).contains {
        $0.hasPrefix("16 of 28 papers hide authors behind \"et al.\"")
      })
    #expect(
      Self.texts(try Self.scene("timeline", of: Self.seeds))
        .contains("34 authors, 28 papers, 2012–2026"))
  }

  @Test(arguments: [1, 5, 10, 20, 33])
  func aCutNetworkCountsWhatIsDrawn(_ limit: Int) throws {
    let scene = try Self.scene("authors", of: Self.seeds, vertices: limit, links: 8)
    #expect(Self.discs(scene) == limit)
    #expect(Self.membersInKey(scene) == limit)
    let links = Self.count("l", in: .links, scene)
    #expect(links <= 8)
    let subtitle = "\(limit) of 34 authors, \(links) of 68 links, "
    #expect(Self.texts(scene).contains { $0.hasPrefix(subtitle) })
    let footer = Self.texts(scene).joined(separator: " ")
    #expect(footer.contains("Shown: the backbone of the largest component, its strongest authors"))
    #expect(Self.key(scene).contains { $0.contains(" of ") && $0.hasSuffix(")") })
  }

  /// Components of 5, 3 and 2 authors, and one alone, on pictures of so many.
  @Test(
    arguments: [
      (4, 4, "the backbone of the largest component"), (5, 5, "the largest component"),
      (7, 5, "the largest component"), (8, 8, "the 2 largest components"),
      (9, 8, "the 2 largest components"), (10, 10, "the 3 largest components"),
    ])
  func componentsAreDrawnAsLongAsTheyHaveRoom(_ limit: Int, drawn: Int, what: String) throws {
    let fragments = Self.analysis(of: [
      SampleAnalyses.record(1, "The first of four papers here", ["A", "B", "C", "D", "E"]),
      SampleAnalyses.record(2, "Another one by three other people", ["F", "G", "H"]),
      SampleAnalyses.record(3, "Some further thoughts by a pair", ["I", "J"]),
      SampleAnalyses.record(4, "What nobody else wanted to say", ["K"]),
    ])
    let network = try Self.scene("authors", of: fragments, vertices: limit)
    #expect(Self.discs(network) == drawn)
    let papers = try Self.scene("author-papers", of: fragments, vertices: limit, papers: 3)
    #expect(Self.discs(papers) == drawn)
    for scene in [network, papers] {
      let footer = Self.texts(scene).joined(separator: " ")
      #expect(footer.contains("Shown: \(what)"), "\(footer)")
    }
  }

  /// The number with which a text begins, thousands apart by commas.
  static func leadingNumber(_ text: some StringProtocol) -> Int? {
    Int(String(text.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber)))
  }

  @Test(arguments: [2, 7, 12, 34], ["authors", "author-papers"])
  func theKeyAndTheSubtitleCountTheMarks(_ limit: Int, _ view: String) throws {
    let scene = try Self.scene(view, of: Self.seeds, vertices: limit, papers: 12)
    let discs = scene[.marks].marks.filter { $0.key?.code.first == "v" }
    let parts = scene.caption.split(separator: ", ")
    #expect(Self.leadingNumber(try #require(parts.first)) == discs.count)
    let second = Self.leadingNumber(try #require(parts.dropFirst().first))
    #expect(
      second
        == (view == "authors"
          ? Self.count("l", in: .links, scene) : Self.count("p", in: .marks, scene)))
    let named = scene.legend.blocks.flatMap(\.items).filter { $0.key != nil }
    #expect(!named.isEmpty)
    for item in named {
      guard case .cluster(let cluster) = item.key else { continue }
      let count = discs.count { $0.fill?.paint.color == .hue(cluster) }
      let ending = item.label.split(separator: "(").last ?? ""
      #expect(count > 0 && Self.leadingNumber(ending) == count, "\(item.label)")
    }
  }

  @Test(arguments: names)
  func everyTipIsOfAMark(_ view: String) throws {
    let scene = try Self.scene(view, of: Self.seeds)
    #expect(Set(scene.tips.keys).isSubset(of: scene.marks.compactMap(\.key)))
  }

  @Test func clustersThatAreNotDrawnAreNotNamed() throws {
    let scene = try Self.scene("authors", of: Self.seeds, vertices: 3)
    let clusters = Self.key(scene).filter { $0.hasSuffix(")") }
    #expect(clusters.allSatisfy { $0.contains(" of ") && !$0.contains("(0") })
  }

  @Test func anAuthorPaperDiagramKeepsTheAreaOfAllPapers() throws {
    let scene = try Self.scene("author-papers", of: Self.seeds, vertices: 5, papers: 12)
    #expect(Self.discs(scene) == 5)
    #expect(Self.count("p", in: .marks, scene) == 12)
    #expect(Self.texts(scene).contains { $0.hasPrefix("5 of 34 authors, 12 of 28 papers, ") })
    #expect(Self.membersInKey(scene) == 5)
    // Nir Ailon has 17 papers, of which at most 12 are drawn.
    #expect(Self.key(scene).contains("17"))
  }

  @Test func papersOfAFilteredTimelineKeepTheirAuthors() throws {
    let scene = try Self.scene("timeline", of: Self.seeds { $0.minPapers = 3 })
    let texts = Self.texts(scene)
    #expect(texts.contains("2013 · Nir Ailon, Holger Rauhut"))
    #expect(texts.contains("27 other authors") && texts.contains("left out by a filter"))
    #expect(texts.contains("7 authors, 28 papers, 2012–2026"))
    #expect(texts.contains("Filters: authors with at least 3 papers."))
  }

  @Test func everyFilterStandsBelowThePicture() throws {
    let analysis = Self.seeds {
      $0.counting = .fractional
      $0.minPapers = 2
      $0.minWeight = 0.5
      $0.isGiantComponentOnly = true
      $0.filter.since = 2014
      $0.filter.until = 2025
      $0.filter.keepsUndated = true
      $0.filter.maxAuthors = 9
      $0.filter.truncated = .drop
    }
    let papers =
      "papers of 2014–2025 and papers without a year; papers with at most 9 known authors; papers with "
      + "complete author lists"
    let vertices = "with at least 2 papers; links of weight 0.5 or more; the largest component only"
    for view in Self.names where view != "growth" {
      let noun = view == "affiliations" ? "organisations" : "authors"
      let footer = Self.texts(try Self.scene(view, of: analysis)).joined(separator: " ")
      #expect(
        footer.contains(
          "Filters: \(papers); \(noun) \(vertices). Weights by fractional counting."), "\(view)")
    }
    let growth = Self.texts(try Self.scene("growth", of: analysis)).joined(separator: " ")
    #expect(growth.contains("Filters: \(papers)."))
    #expect(growth.contains("Not applied here: authors \(vertices)."))
    #expect(growth.contains("Cumulative counts include authors and links of papers before 2014."))
  }

  @Test func authorsWithoutLinksAreNoClusters() throws {
    let analysis = Self.analysis(
      of: (0..<8).map {
        SampleAnalyses.record($0, "A lonely paper number \($0)", ["Author\($0)"], year: 2019)
      })
    for view in ["authors", "author-papers", "timeline"] {
      let scene = try Self.scene(view, of: analysis)
      #expect(Self.key(scene).contains("not linked (8)"))
      #expect(!Self.key(scene).contains { $0.hasSuffix("(1)") })
      let discs = scene[.marks].marks.filter {
        if case .disc = $0.shape { true } else { false }
      }
      let colors = Set(discs.compactMap(\.fill?.paint.color))
      #expect(colors == [.other])
      #expect(Self.texts(scene).contains { $0.hasSuffix("8 papers, 2019") })
    }
  }

  @Test func oneIsNotMany() throws {
    let analysis = Self.analysis(of: [
      SampleAnalyses.record(1, "A paper of two hands", ["Ann Lee", "Bo Li"], year: 2019)
    ])
    #expect(
      Self.texts(try Self.scene("authors", of: analysis)).contains(
        "2 authors, 1 link, 1 paper, 2019"))
    #expect(Self.texts(try Self.scene("growth", of: analysis)).contains("1 paper, 2019"))
    let tips = try Self.names.flatMap {
      try Self.scene($0, of: analysis).tips.values
    }
    #expect(!tips.contains { $0.contains("1 papers") || $0.contains("1 links") })
  }

  @Test func aPaperOfHundredsIsCutWithAWord() throws {
    let analysis = Self.large(150)
    let scene = try Self.scene("authors", of: analysis, vertices: 60, links: 300)
    #expect(Self.count("l", in: .links, scene) == 300)
    #expect(Self.texts(scene).contains("60 of 150 authors, 300 of 11,175 links, 1 paper, 2020"))
    let footer = Self.texts(scene).joined(separator: " ")
    #expect(
      footer.contains("Of the 1,770 links between these authors the 300 strongest are drawn;"))
    let papers = try Self.scene("author-papers", of: analysis, vertices: 60)
    #expect(Self.texts(papers).contains("60 of 150 authors, 1 paper, 2020"))
    #expect(Self.discs(papers) == 60)
  }

  @Test func aLongClusterNameKeepsItsCount() throws {
    let names = (0..<3).map { "Maximiliane-Alexandrina Featherstonehaugh-Cholmondeley\($0)" }
    let analysis = Self.analysis(of: [
      SampleAnalyses.record(1, "A paper of very long names", names, year: 2020)
    ])
    let scene = try Self.scene("authors", of: analysis)
    #expect(Self.key(scene).contains { $0.hasPrefix("1: Maximiliane") && $0.hasSuffix("… (3)") })
  }

  @Test func aTimelineOfBubblesSaysWhoHasALane() throws {
    let records = (0..<300).map { place in
      SampleAnalyses.record(
        place, "Bubble paper number \(place) of three hundred",
        ["Author\(place % 60)", "Author\((place * 7 + 1) % 90)"], year: 1990 + place % 30)
    }
    let scene = try Self.scene("timeline", of: Self.analysis(of: records))
    #expect(Self.texts(scene).contains { $0.hasPrefix("40 of 90 authors, ") })
    #expect(Self.key(scene).contains("40 of 90 authors: by papers, then by first appearance"))
    #expect(Self.membersInKey(scene) == 40)
  }

  @Test func aGraphFileKeepsItsNameAndItsCounts() throws {
    let edges = (1..<30).map { (0, $0) } + [(1, 2)]
    let network = Network(
      CSRGraph(vertexCount: 32, edges: edges),
      names: NameTable((0..<32).map { (id: "\($0)", name: "v\($0)") }))
    var document = GraphDocument(network, title: "")
    let whole = try Self.scene("network", of: Analysis(of: document, network))
    #expect(Self.texts(whole).contains("Network"))
    #expect(Self.texts(whole).contains("32 vertices, 30 links"))
    #expect(Self.key(whole).contains("not linked (2)"))
    document.title = "A star"
    var options = Analysis.Options()
    options.network.minWeight = 1
    let analysis = Analysis(of: document, network, options: options)
    let texts = Self.texts(try Self.scene("network", of: analysis, vertices: 10))
    #expect(texts.contains("A star"))
    #expect(texts.contains { $0.hasPrefix("10 of 32 vertices, 10 of 30 links") })
    #expect(texts.contains { $0.contains("Filters: links of weight 1 or more.") })
  }

  @Test func namesAndTitlesAreShownWithoutMarkup() throws {
    let analysis = Self.analysis(of: [
      SampleAnalyses.record(
        1, "Relative $\\eps$-smooth regret &amp; more", ["G\\'erard Dupr\\'e", "Bo Li"])
    ])
    let texts = Self.texts(try Self.scene("timeline", of: analysis))
    #expect(texts.contains("Relative ε-smooth regret & more"))
    #expect(texts.contains("2020 · Gérard Dupré, Bo Li"))
    let network = Network(
      CSRGraph(vertexCount: 2, edges: [(0, 1)]),
      names: NameTable(ids: ["a", "b"], names: ["Paul Erd{\\H o}s", "Bo"]))
    var document = GraphDocument(network, title: "")
    document.title = "$\\alpha$"
    let names = Self.texts(try Self.scene("network", of: Analysis(of: document, network)))
    #expect(names.contains("Paul Erdős") && names.contains("α"))
  }

  @Test func aWarningNamesLettersWithoutAFont() throws {
    var scene = Scene(size: Size(width: 90, height: 30), title: "")
    scene[.labels].add(SceneText("Ada \u{10FFF0}, Bob", at: Point(x: 5, y: 20), size: 10))
    let texts = try scene.picture(as: .png, width: 90).textsWithoutFont
    let missing = try #require(Diagnostic.missingFonts(for: texts + texts, in: "a.png"))
    #expect(
      missing.problem
        == .picture(
          .missingFonts(1, examples: ["Ada \u{10FFF0}"], package: "fonts-noto-core")))
    #expect(missing.location == SourceLocation(file: "a.png"))
    #expect(try scene.picture(as: .svg, width: 90).textsWithoutFont == [])
    #expect(Diagnostic.missingFonts(for: [], in: "a.svg") == nil)
  }
}
