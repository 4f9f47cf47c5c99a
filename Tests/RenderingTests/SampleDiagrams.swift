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
    default: try network.scene()
    }
  }
}
