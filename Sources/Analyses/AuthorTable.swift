import CoterieClusters
import CoterieIndicators
import CoterieNetworks
import CoterieParallel

extension Analysis {
  /// The table of `authors.csv`: a row for each author of the network.
  public var authorTable: Table {
    parts.authorTable {
      Table(
        rowCount: authors.vertices.count,
        columns: nameColumns + paperColumns + measureColumns + [clusterColumn] + yearColumns)
    }
  }

  private var nameColumns: [Table.Column] {
    let vertices = authors.vertices
    return [
      Table.Column("id", "Id", "A stable key made of the name.") { .text(vertices[$0].id) },
      Table.Column("name", "Name", "The name as most papers show it.") {
        .text(vertices[$0].name)
      },
    ]
  }

  private var paperColumns: [Table.Column] {
    [
      column(
        "papers", "Papers", "Number of papers, inferred authorships included.", bound: .lower
      ) { .integer($0.papers) },
      column(
        "fractional_papers", "Fractional papers",
        "Sum of 1/n over the papers, n being the number of known authors.", bound: .unknown
      ) { .number($0.fractionalPapers) },
      column("first_author_papers", "First author", "Papers that show the name first.") {
        .integer($0.firstAuthorPapers)
      },
      column(
        "last_author_papers", "Last author",
        "Papers that show the name last, of those with a complete list of two or more.",
        bound: .lower
      ) { .integer($0.lastAuthorPapers) },
      column("solo_papers", "Solo", "Papers with a complete list of this one name.") {
        .integer($0.soloPapers)
      },
      column(
        "inferred_papers", "Inferred",
        "Papers on which no source shows the name, listed on the author's own profile page."
      ) { .integer($0.inferredPapers) },
    ]
  }

  private var measureColumns: [Table.Column] {
    let convention = convention
    return Measure.standard.map { measure in
      measure.column(convention, counting: authors.counting)
        .with { scores[measure]?[$0] ?? .empty }
    }
  }

  private var clusterColumn: Table.Column {
    let clustering = clustering
    return Table.Column(
      "cluster", "Cluster", "Number of the author's cluster; 1 is the largest.", bound: .unknown
    ) { .integer(clustering.cluster(of: $0) + 1) }
  }

  private var yearColumns: [Table.Column] {
    [
      column(
        "first_year", "First year", "Year of the first dated paper in this corpus.", bound: .upper
      ) { Table.Cell($0.firstYear) },
      column(
        "last_year", "Last year", "Year of the last dated paper in this corpus.", bound: .lower
      ) { Table.Cell($0.lastYear) },
      column("average_year", "Average year", "Mean year of the dated papers.", bound: .unknown) {
        Table.Cell($0.averageYear)
      },
    ]
  }

  private func column(
    _ name: String, _ label: String, _ definition: String, bound: Table.Bound = .exact,
    _ cell: @escaping @Sendable (AuthorIndicators) -> Table.Cell
  ) -> Table.Column {
    let (numbers, indicators) = (authors.vertices.map(\.number), indicators)
    return Table.Column(name, label, definition, bound: bound) { cell(indicators[numbers[$0]]) }
  }
}
