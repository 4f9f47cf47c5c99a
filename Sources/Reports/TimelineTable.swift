public import CoterieTimelines

extension YearSeries {
  /// The table of `timeline.csv`: a row for each year, or for each window of years.
  public var table: Table {
    let isYearly = slices.allSatisfy { $0.years.count == 1 }
    let yearColumns =
      isYearly
      ? [Table.Column("year", "Year", "The year.")]
      : [
        Table.Column("first_year", "First year", "The window's first year."),
        Table.Column("last_year", "Last year", "The window's last year."),
      ]
    let rows = slices.map { slice -> [Table.Cell] in
      let years: [Table.Cell] =
        isYearly
        ? [.integer(slice.years.lowerBound)]
        : [.integer(slice.years.lowerBound), .integer(slice.years.upperBound)]
      return years + [
        .integer(slice.papers), .integer(slice.authors), .integer(slice.firstSeenAuthors),
        .integer(slice.links), .integer(slice.firstSeenLinks), .integer(slice.components),
        Table.Cell(slice.giantShare), .integer(slice.cumulativeComponents),
        Table.Cell(slice.cumulativeGiantShare), Table.Cell(slice.meanAuthorsPerPaper),
      ]
    }
    return Table(columns: yearColumns + Self.figureColumns, rows: rows)
  }

  private static let figureColumns = [
    Table.Column("papers", "Papers", "Number of papers."),
    Table.Column(
      "authors", "Authors", "Number of authors with a paper, inferred ones included.",
      bound: .lower),
    Table.Column(
      "first_seen_authors", "First seen", "Authors without an earlier paper in this corpus.",
      bound: .unknown),
    Table.Column("links", "Links", "Pairs of authors with a joint paper.", bound: .lower),
    Table.Column(
      "first_seen_links", "First seen links",
      "Pairs without an earlier joint paper in this corpus.",
      bound: .unknown),
    Table.Column(
      "components", "Components", "Groups of authors connected by these papers.", bound: .upper),
    Table.Column(
      "giant_share", "Largest component share", "Share of these authors in the largest component.",
      bound: .unknown),
    Table.Column(
      "cumulative_components", "Cumulative components",
      "Components of all authors and papers up to then.", bound: .upper),
    Table.Column(
      "cumulative_giant_share", "Cumulative largest component share",
      "Share of all authors up to then in the largest component.", bound: .unknown),
    Table.Column(
      "mean_authors_per_paper", "Mean authors",
      "Mean number of authors of these papers, inferred "
        + "ones included.", bound: .lower),
  ]
}
