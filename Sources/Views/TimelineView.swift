import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText

extension View {
  /// The papers by year, with a lane for every author.
  public static let timeline = View(
    id: "timeline", summary: "the papers by year, with a lane for every author", kinds: [],
    settings: [], uses: { _ in [.clusterNames, .seed, .network] }
  ) { (analysis, options) throws(ViewFailure) in
    let sample = PaperSample(all: analysis)
    let scene = analysis.timelineDiagram(sample, options).scene(options.settings)
    return Drawing(scene: scene, data: analysis.authorshipTable(of: sample))
  }
}

extension Analysis {
  fileprivate func timelineDiagram(_ sample: PaperSample, _ options: ViewOptions) -> TimelineDiagram
  {
    let marks = marks(sample)
    var diagram = TimelineDiagram(
      text: DiagramText(title: "Papers over the years", footer: footer() + yearRemarks),
      authors: marks.authors, papers: marks.papers,
      clusters: self[.authors].clusterMarks(names: options.clusterNames))
    let drawn = diagram.drawnAuthors.count.outOf(authors.vertices.count, "author")
    let years = paperSpan(authors.papers)
    diagram.text.subtitle =
      diagram.drawnPaperCount < marks.papers.count
      ? "\(drawn), \(diagram.drawnPaperCount.grouped) of \(years)" : "\(drawn), \(years)"
    return diagram
  }

  /// How many papers have an inferred year, a sentence for each.
  var yearRemarks: [String] {
    let texts = authors.papers.compactMap { corpus.papers[$0].inferredYear?.description }
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key < $1.key }.map { text, count in
      "\(count.of("paper")) without a printed year: \(text), the year of the page."
    }
  }
}
