import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRendering
import CoterieText
import CoterieTimelines

extension View {
  /// Papers, authors and links over the years.
  public static let growth = View(
    id: "growth", summary: "papers of each year, authors and links over the years", kinds: [],
    settings: [], uses: { _ in [] }
  ) { (analysis, options) throws(ViewFailure) in
    let chart = analysis.growthChart
    return Drawing(scene: chart.scene(options.settings), data: chart.data)
  }
}

extension Analysis {
  fileprivate var growthChart: GrowthChart {
    let dated = authors.papers.filter { corpus.papers[$0].year != nil }
    let undated = authors.papers.count - dated.count
    return GrowthChart(
      text: DiagramText(
        title: "Growth of the network", subtitle: paperSpan(dated),
        selection: undated > 0 ? ["Not shown: \(undated.of("paper")) without a year."] : [],
        footer: options.network.growthLines + authors.remarks(corpus, naming: \.isolated)
          + yearRemarks + [series.outlierSentence].compactMap { $0 }),
      years: series.slices.map { slice in
        GrowthChart.Year(
          year: slice.years.lowerBound, papers: slice.papers,
          cumulativeAuthors: slice.cumulativeAuthors, cumulativeLinks: slice.cumulativeLinks,
          isPartial: slice.years.lowerBound == series.partialYear)
      })
  }
}

extension GrowthChart {
  /// The years that are drawn, a row for each.
  fileprivate var data: Table {
    Table(
      columns: [
        Table.Column("year", "Year", "The year."),
        Table.Column("papers", "Papers", "Papers of the year."),
        Table.Column("cumulative_authors", "Authors so far", "Authors up to and with the year."),
        Table.Column("cumulative_links", "Links so far", "Links up to and with the year."),
        Table.Column("partial", "Partial", "Whether the year may be incomplete."),
      ],
      rows: years.map { year in
        [
          .integer(year.year), .integer(year.papers), .integer(year.cumulativeAuthors),
          .integer(year.cumulativeLinks), .flag(year.isPartial),
        ]
      })
  }
}
