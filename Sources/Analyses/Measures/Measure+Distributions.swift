import CoterieCentrality

/// Distributions: tables of their own.
extension Measure {
  /// How tightly the vertices of high degrees are tied to one another.
  public static let richClub = Measure(
    "rich_club", "Rich-club coefficient", scope: .distribution,
    pass: MeasurePass("rich_club", .walk(10)) { input in
      .table(
        Table(
          columns: [
            Table.Column("degree", "Degree", "A number of co-authors."),
            Table.Column(
              "coefficient", "Rich-club coefficient",
              "Share of the pairs of authors with more co-authors who are linked; empty where there "
                + "are fewer than two.", bound: .unknown),
          ],
          rows: input.graph.richClubCoefficient().enumerated().map {
            [.integer($0), Table.Cell($1)]
          }))
    }
  ) { _ in
    "Share of the pairs of authors above a degree who are linked."
  }

  /// How many pairs are at every distance.
  public static let distanceDistribution = Measure(
    "distance_distribution", "Distance distribution", scope: .distribution,
    pass: MeasurePass("distance_distribution", .searches(0.05)) { input in
      .table(
        Table(
          columns: [
            Table.Column("distance", "Distance", "A number of links."),
            Table.Column(
              "pairs", "Pairs", "Number of pairs of authors at this distance.", bound: .unknown),
          ],
          rows: input.graph.distanceDistribution(threads: input.convention.threads).enumerated()
            .dropFirst().map { [.integer($0), .integer($1)] }))
    }
  ) { _ in
    "Number of pairs of authors at every distance; every link is one step."
  }

  static let distributions = [distanceDistribution, richClub]
}
