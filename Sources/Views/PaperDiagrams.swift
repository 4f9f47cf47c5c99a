import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText
import CoterieTimelines

/// The diagrams that show papers.
extension Analysis {
  func authorPaperDiagram(_ limits: DrawingLimits) -> BipartiteDiagram {
    let shown = PaperSample(self, limits: limits)
    let marks = marks(shown)
    var lines: [String] = []
    if shown.vertices.count < authors.vertices.count || shown.papers.count < authors.papers.count {
      lines.append(
        "Shown: the \(shown.vertices.count.of("author")) of largest strength and the newest "
          + "\(shown.papers.count.grouped) of their papers.")
    }
    return BipartiteDiagram(
      text: DiagramText(
        title: "Who wrote what",
        subtitle: "\(shown.vertices.count.outOf(authors.vertices.count, "author")), "
          + paperSpan(shown.papers),
        selection: lines, footer: footer()),
      authors: marks.authors, papers: marks.papers, clusters: clusterMarks)
  }

  func timelineDiagram() -> TimelineDiagram {
    let marks = marks(PaperSample(all: self))
    var diagram = TimelineDiagram(
      text: DiagramText(title: "Papers over the years", footer: footer() + yearRemarks),
      authors: marks.authors, papers: marks.papers, clusters: clusterMarks)
    let drawn = diagram.drawnAuthors.count.outOf(authors.vertices.count, "author")
    let years = paperSpan(authors.papers)
    diagram.text.subtitle =
      diagram.drawnPaperCount < marks.papers.count
      ? "\(drawn), \(diagram.drawnPaperCount.grouped) of \(years)" : "\(drawn), \(years)"
    return diagram
  }

  func growthChart() -> GrowthChart {
    let dated = authors.papers.filter { corpus.papers[$0].year != nil }
    let undated = authors.papers.count - dated.count
    return GrowthChart(
      text: DiagramText(
        title: "Growth of the network", subtitle: paperSpan(dated),
        selection: undated > 0 ? ["Not shown: \(undated.of("paper")) without a year."] : [],
        footer: options.network.growthLines
          + authors.remarks(corpus, naming: \.isolated) + yearRemarks
          + [series.outlierSentence].compactMap { $0 }),
      years: series.slices.map { slice in
        GrowthChart.Year(
          year: slice.years.lowerBound, papers: slice.papers,
          cumulativeAuthors: slice.cumulativeAuthors, cumulativeLinks: slice.cumulativeLinks,
          isPartial: slice.years.lowerBound == series.partialYear)
      })
  }

  private var yearRemarks: [String] {
    let texts = authors.papers.compactMap { corpus.papers[$0].inferredYear?.description }
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key < $1.key }.map { text, count in
      "\(count.of("paper")) without a printed year: \(text), the year of the page."
    }
  }

  /// The authors and papers as diagrams show them. The authors of the sample come first; after them
  /// the others that its papers name, without a mark of their own.
  private func marks(_ sample: PaperSample) -> (authors: [AuthorMark], papers: [PaperMark]) {
    var placeOf = [Int?](repeating: nil, count: corpus.authors.count)
    var marks = sample.vertices.enumerated().map { place, vertex in
      placeOf[authors.vertices[vertex].number] = place
      return AuthorMark(
        name: authors.vertices[vertex].name, cluster: cluster(of: vertex),
        papers: authors.vertices[vertex].papers, isLinked: authors.graph.degree(of: vertex) > 0,
        tooltip: tooltip(of: vertex))
    }
    let papers = sample.papers.map { number in
      let paper = corpus.papers[number]
      return PaperMark(
        title: paper.title.readable, year: paper.year, isYearInferred: paper.inferredYear != nil,
        authors: paper.authorships.map { authorship in
          let place = placeOf[authorship.author] ?? marks.count
          if place == marks.count {
            placeOf[authorship.author] = place
            let name = corpus.authors[authorship.author].name.full
            marks.append(AuthorMark(name: name, isShown: false))
          }
          return PaperMark.Authorship(author: place, isInferred: authorship.isInferred)
        },
        isTruncated: paper.isTruncated)
    }
    return (marks, papers)
  }
}

/// The authors and papers that a diagram shows.
struct PaperSample {
  /// The authors, as vertices of the network.
  let vertices: [Int]
  /// The papers, as numbers in the corpus, ascending.
  let papers: [Int]

  /// All authors and papers of a network.
  init(all analysis: Analysis) {
    vertices = Array(analysis.authors.vertices.indices)
    papers = analysis.authors.papers
  }

  /// All, or the strongest authors and their newest papers where the limits are met. A network of up
  /// to twice as many authors is shown whole where its papers allow.
  init(_ analysis: Analysis, limits: DrawingLimits) {
    let network = analysis.authors
    let hyperedges = network.hyperedges
    let isWhole =
      hyperedges.paperCount <= limits.papers && network.vertices.count <= 2 * limits.authors
      && hyperedges.members.entryCount <= limits.links
    let chosen =
      isWhole ? Array(network.vertices.indices) : network.backboneVertices(limits.authors)
    vertices = chosen
    papers = isWhole ? network.papers : Self.newest(of: analysis, by: Set(chosen), limits)
  }

  /// The newest papers of some authors, as many as the limits of papers and of lines allow.
  private static func newest(
    of analysis: Analysis, by authors: Set<Int>, _ limits: DrawingLimits
  ) -> [Int] {
    let hyperedges = analysis.authors.hyperedges
    func year(_ paper: Int) -> Int { hyperedges.year(of: paper) ?? 0 }
    var chosen: [Int] = []
    var lines = 0
    for paper in hyperedges.papers.indices.sorted(by: { (year($0), $1) > (year($1), $0) }) {
      let count = hyperedges.members.members(of: paper).count(where: authors.contains)
      guard chosen.count < limits.papers, lines < limits.links else { break }
      if count == 0 { continue }
      lines += count
      chosen.append(Int(hyperedges.papers[paper]))
    }
    return chosen.sorted()
  }
}
