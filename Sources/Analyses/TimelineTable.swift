public import CoterieNetworks
public import CoterieTimelines

extension YearSeries {
  /// The table of `timeline.csv`: a row for each year, or for each window of years.
  ///
  /// - Parameters:
  ///   - kind: What the papers' members are, of which columns get their names.
  ///   - counting: The counting method of a column of weights; nil for no such column.
  public func table(kind: NetworkKind = .authors, counting: CountingMethod? = nil) -> Table {
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
      let weight = counting == nil ? [] : [Table.Cell.number(slice.weight)]
      return years + [
        .integer(slice.papers), .integer(slice.authors), .integer(slice.firstSeenAuthors),
        .integer(slice.links), .integer(slice.firstSeenLinks),
      ] + weight + [
        .integer(slice.components), Table.Cell(slice.giantShare),
        .integer(slice.cumulativeComponents), Table.Cell(slice.cumulativeGiantShare),
        Table.Cell(slice.meanAuthorsPerPaper),
      ]
    }
    let weightColumns = counting.map { counting in
      [
        Table.Column(
          "weight", "Weight", "Weight of all links of these papers, by the counting method.",
          bound: counting.weightBound)
      ]
    }
    return Table(
      columns: yearColumns + Self.seenColumns(kind) + (weightColumns ?? [])
        + Self.growthColumns(kind),
      rows: rows)
  }

  private static func seenColumns(_ kind: NetworkKind) -> [Table.Column] {
    let noun = kind.members
    return [
      Table.Column("papers", "Papers", "Number of papers."),
      Table.Column(
        noun, noun.capitalizedFirst, "Number of \(noun) with a paper\(kind.inferenceText).",
        bound: .lower),
      Table.Column(
        "first_seen_\(noun)", "First seen",
        "\(noun.capitalizedFirst) without an earlier paper in this corpus.", bound: .unknown),
      Table.Column("links", "Links", "Pairs of \(noun) with a joint paper.", bound: .lower),
      Table.Column(
        "first_seen_links", "First seen links",
        "Pairs without an earlier joint paper in this corpus.", bound: .unknown),
    ]
  }

  private static func growthColumns(_ kind: NetworkKind) -> [Table.Column] {
    let noun = kind.members
    return [
      Table.Column(
        "components", "Components", "Groups of \(noun) connected by these papers.", bound: .upper),
      Table.Column(
        "giant_share", "Largest component share",
        "Share of these \(noun) in the largest component.", bound: .unknown),
      Table.Column(
        "cumulative_components", "Cumulative components",
        "Components of all \(noun) and papers up to then.", bound: .upper),
      Table.Column(
        "cumulative_giant_share", "Cumulative largest component share",
        "Share of all \(noun) up to then in the largest component.", bound: .unknown),
      Table.Column(
        "mean_\(noun)_per_paper", "Mean \(noun)",
        "Mean number of \(noun) of these papers\(kind.inferenceText).", bound: .lower),
    ]
  }
}

extension NetworkKind {
  /// What the members of papers are, as the name of a column.
  fileprivate var members: String {
    switch self {
    case .authors, .authorPapers, .file: "authors"
    case .affiliations: "organisations"
    case .countries: "countries"
    }
  }

  /// Whether inferred members are among those that are counted, in a phrase.
  fileprivate var inferenceText: String { members == "authors" ? ", inferred ones included" : "" }
}
