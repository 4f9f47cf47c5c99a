import CoterieClusters
import CoterieIndicators
import CoterieNetworks
import CoterieParallel

extension Analysis {
  /// The table of `authors.csv`: a row for each author of the network.
  public var authorTable: Table {
    parts.authorTable {
      Table(columns: authorColumns, rows: authors.vertices.indices.map(authorRow))
    }
  }

  /// The columns of the table of authors.
  var authorColumns: [Table.Column] {
    let convention = convention
    return [
      Table.Column("id", "Id", "A stable key made of the name."),
      Table.Column("name", "Name", "The name as most papers show it."),
      Table.Column(
        "papers", "Papers", "Number of papers, inferred authorships included.", bound: .lower),
      Table.Column(
        "fractional_papers", "Fractional papers",
        "Sum of 1/n over the papers, n being the number of known authors.", bound: .unknown),
      Table.Column(
        "first_author_papers", "First author", "Papers that show the name first."),
      Table.Column(
        "last_author_papers", "Last author",
        "Papers that show the name last, of those with a complete list of two or more.",
        bound: .lower),
      Table.Column(
        "solo_papers", "Solo", "Papers with a complete list of this one name."),
      Table.Column(
        "inferred_papers", "Inferred",
        "Papers on which no source shows the name, listed on the author's own profile page."),
    ] + Measure.standard.map { $0.column(convention, counting: authors.counting) } + [
      Table.Column(
        "cluster", "Cluster", "Number of the author's cluster; 1 is the largest.",
        bound: .unknown),
      Table.Column(
        "first_year", "First year", "Year of the first dated paper in this corpus.",
        bound: .upper),
      Table.Column(
        "last_year", "Last year", "Year of the last dated paper in this corpus.", bound: .lower),
      Table.Column(
        "average_year", "Average year", "Mean year of the dated papers.", bound: .unknown),
    ]
  }

  /// The row of an author in the table of authors.
  func authorRow(_ vertex: Int) -> [Table.Cell] {
    let author = authors.vertices[vertex]
    let indicator = indicators[author.number]
    let counts: [Table.Cell] = [
      .text(author.id), .text(author.name), .integer(indicator.papers),
      .number(indicator.fractionalPapers), .integer(indicator.firstAuthorPapers),
      .integer(indicator.lastAuthorPapers), .integer(indicator.soloPapers),
      .integer(indicator.inferredPapers),
    ]
    let years: [Table.Cell] = [
      .integer(clustering.cluster(of: vertex) + 1), Table.Cell(indicator.firstYear),
      Table.Cell(indicator.lastYear), Table.Cell(indicator.averageYear),
    ]
    return counts + Measure.standard.map { scores[$0]?[vertex] ?? .empty } + years
  }
}
