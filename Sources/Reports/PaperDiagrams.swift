import CoterieClusters
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieTimelines

/// The diagrams that show papers.
extension Analysis {
  func authorPaperDiagram() -> BipartiteDiagram {
    let marks = marks(ofStrongest: 120, papers: 280)
    return BipartiteDiagram(
      text: DiagramText(
        title: "Who wrote what", subtitle: subtitle(of: marks), footer: remarks),
      authors: marks.authors, papers: marks.papers, clusters: clusters.map(\.label))
  }

  func timelineDiagram() -> TimelineDiagram {
    let marks = marks(ofStrongest: authors.vertices.count, papers: authors.papers.count)
    return TimelineDiagram(
      text: DiagramText(
        title: "Papers over the years", subtitle: subtitle(of: marks),
        footer: remarks + yearRemarks),
      authors: marks.authors, papers: marks.papers, clusters: clusters.map(\.label))
  }

  func growthChart() -> GrowthChart {
    GrowthChart(
      text: DiagramText(
        title: "Growth of the network", subtitle: paperSpan,
        footer: remarks + yearRemarks),
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

  private func subtitle(
    of marks: (authors: [AuthorMark], papers: [PaperMark])
  ) -> String {
    marks.papers.count < authors.papers.count
      ? "\(marks.papers.count.of("paper")) of the \(marks.authors.count) strongest authors"
      : "\(marks.authors.count.of("author")), \(paperSpan)"
  }

  /// The authors and papers as diagrams show them: all, or the strongest authors and their newest
  /// papers where there are more.
  private func marks(
    ofStrongest authorLimit: Int, papers paperLimit: Int
  ) -> (authors: [AuthorMark], papers: [PaperMark]) {
    let isWhole = authors.papers.count <= paperLimit && authors.vertices.count <= 2 * authorLimit
    let drawn = isWhole ? Array(authors.vertices.indices) : authors.strongest(authorLimit)
    var placeOf = [Int?](repeating: nil, count: corpus.authors.count)
    for (place, vertex) in drawn.enumerated() { placeOf[authors.vertices[vertex].number] = place }
    var numbers = authors.papers
    if !isWhole {
      numbers = Array(
        numbers.filter { number in
          corpus.papers[number].authorships.contains { placeOf[$0.author] != nil }
        }.sorted { (corpus.papers[$0].year ?? 0, $1) > (corpus.papers[$1].year ?? 0, $0) }
          .prefix(paperLimit)
      ).sorted()
    }
    let authorMarks = drawn.map { vertex in
      AuthorMark(
        name: authors.vertices[vertex].name, cluster: clustering.membership[vertex],
        tooltip: tooltip(of: authors.vertices[vertex], vertex: vertex))
    }
    let paperMarks = numbers.map { number in
      let paper = corpus.papers[number]
      return PaperMark(
        title: paper.title.readable, year: paper.year, isYearInferred: paper.inferredYear != nil,
        authors: paper.authorships.compactMap { authorship in
          placeOf[authorship.author].map {
            PaperMark.Authorship(author: $0, isInferred: authorship.isInferred)
          }
        },
        isTruncated: paper.isTruncated)
    }
    return (authorMarks, paperMarks)
  }
}
