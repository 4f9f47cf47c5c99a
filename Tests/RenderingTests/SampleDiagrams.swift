import CoterieRendering

/// Diagrams of the seeds, as the report draws them.
enum SampleDiagrams {
  static var network: NetworkDiagram {
    var links: [[Int]: (weight: Int, isInferred: Bool)] = [:]
    var papers = [Int](repeating: 0, count: SeedSample.authors.count)
    for paper in SeedSample.papers {
      let all = paper.authors + paper.inferred
      for author in all { papers[author] += 1 }
      for (place, a) in all.enumerated() {
        for b in all[(place + 1)...] {
          let isInferred = paper.inferred.contains(a) || paper.inferred.contains(b)
          let old = links[[min(a, b), max(a, b)]] ?? (0, true)
          links[[min(a, b), max(a, b)]] = (old.weight + 1, old.isInferred && isInferred)
        }
      }
    }
    let vertices = SeedSample.authors.enumerated().map { place, author in
      NetworkDiagram.Vertex(
        label: author.name, value: Double(papers[place]), cluster: author.cluster,
        tooltip: "\(author.name): \(papers[place]) papers")
    }
    let ties = links.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, link in
      NetworkDiagram.Link(
        source: pair[0], target: pair[1], weight: Double(link.weight),
        isInferred: link.isInferred)
    }
    return NetworkDiagram(
      text: DiagramText(
        title: "Co-authorship network",
        subtitle: "34 authors and 68 links in 28 papers, 2012–2026",
        footer: [
          "16 of 28 author lists are cut short (“et al.”): their hidden authors and links are not "
            + "drawn.",
          "9 authorships of the page owners Amnon Geifman and Nir Ailon are inferred; 19 links rest "
            + "on them alone.",
        ]),
      vertices: vertices, links: ties,
      clusters: clusters)
  }
}

extension SampleDiagrams {
  static let clusters = [
    "Nir Ailon, Elad Hoffer", "Amnon Geifman, Meirav Galun", "Akhiad Bercovich, Tomer Ronen",
    "Aaron Blakeman, Aarti Basant",
  ]
  static let authors = SeedSample.authors.map { AuthorMark(name: $0.name, cluster: $0.cluster) }
  static let papers = SeedSample.papers.map { paper in
    PaperMark(
      title: paper.title, year: paper.year, isYearInferred: paper.isYearInferred,
      authors: paper.authors.map { .init(author: $0) }
        + paper.inferred.map { .init(author: $0, isInferred: true) },
      isTruncated: paper.isTruncated)
  }

  static var affiliations: NetworkDiagram {
    NetworkDiagram(
      text: DiagramText(
        title: "Affiliation network", subtitle: "3 organisations and 1 link",
        footer: ["Only 4 of 28 papers name an organisation."]), kind: .affiliations,
      vertices: [
        .init(label: "nvidia", value: 3), .init(label: "amazon-science", value: 1),
        .init(label: "cmu", value: 1),
      ], links: [.init(source: 1, target: 2, weight: 1)])
  }

  static var growth: GrowthChart {
    var authors: Set<Int> = []
    var links: Set<[Int]> = []
    let years = (2012...2026).map { year in
      let papers = SeedSample.papers.filter { $0.year == year }
      for paper in papers {
        let all = paper.authors + paper.inferred
        authors.formUnion(all)
        for a in all { for b in all where a < b { links.insert([a, b]) } }
      }
      return GrowthChart.Year(
        year: year, papers: papers.count, cumulativeAuthors: authors.count,
        cumulativeLinks: links.count, isPartial: papers.contains(where: \.isYearInferred))
    }
    return GrowthChart(
      text: DiagramText(
        title: "Growth", subtitle: "28 papers, 34 authors and 68 links, 2012–2026",
        footer: ["Links of the 16 truncated author lists are lower bounds."]), years: years)
  }

  static var authorPapers: BipartiteDiagram {
    BipartiteDiagram(
      text: DiagramText(
        title: "Authors and their papers", subtitle: "34 authors, 28 papers, 86 authorships",
        footer: ["9 authorships are inferred from whose page lists the paper."]),
      authors: authors, papers: papers, clusters: clusters)
  }

  /// A synthetic network: groups of very different sizes around a core, and some on their own.
  static func large(_ count: Int) -> NetworkDiagram {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(bound, 1)))
    }
    let clusterCount = 14
    let clusters = (0..<count).map { _ in min(next(clusterCount), next(clusterCount)) }
    var links: [NetworkDiagram.Link] = []
    var seen: Set<[Int]> = []
    var strength = [Int](repeating: 1, count: count)
    var groups: [[Int]] = Array(repeating: [], count: clusterCount)
    for vertex in 0..<count {
      let own = groups[clusters[vertex]]
      groups[clusters[vertex]].append(vertex)
      guard vertex % 25 != 7 else { continue }
      for tie in 0..<(1 + next(5)) {
        let isOutside = tie > 0 && next(6) == 0
        let other = isOutside ? next(vertex) : own.isEmpty ? 0 : own[next(next(own.count) + 1)]
        guard other != vertex, seen.insert([other, vertex]).inserted else { continue }
        let weight = 1 + next(3) * next(3)
        strength[vertex] += weight
        strength[other] += weight
        links.append(.init(source: other, target: vertex, weight: Double(weight)))
      }
    }
    let given = [
      "Maya", "Zofia", "Ren", "Luis", "Élodie", "Ingrid", "Kofi", "Yuki", "Тома", "Paul",
    ]
    let family = [
      "Tanaka", "Sørensen", "Castillo", "Weiss", "Duarte", "Rahman", "Ricci", "Иванова",
    ]
    return NetworkDiagram(
      text: DiagramText(title: "A field", subtitle: "\(count) authors, \(links.count) links"),
      vertices: (0..<count).map {
        .init(
          label: "\(given[next(given.count)]) \(family[next(family.count)])",
          value: Double(strength[$0]), cluster: clusters[$0])
      }, links: links, clusters: (0..<clusterCount).map { "Group \($0 + 1)" })
  }

  static var timeline: TimelineDiagram {
    TimelineDiagram(
      text: DiagramText(
        title: "Fifteen years of papers",
        subtitle: "28 papers by 34 authors, 2012–2026; a lane for every author of two or more",
        footer: [
          "16 of 28 author lists are cut short (“et al.”): their hidden authors are not drawn.",
          "2 papers have no printed year; 2026 is the earliest it can be.",
        ]),
      authors: authors, papers: papers, clusters: clusters)
  }

  static func scene(named name: String) throws -> Scene {
    switch name {
    case "timeline": timeline.scene()
    case "growth": growth.scene()
    case "author-papers": try authorPapers.scene()
    case "affiliations": try affiliations.scene()
    case "large": try large(400).scene()
    default: try network.scene()
    }
  }
}
