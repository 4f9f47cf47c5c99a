import CoterieCentrality
public import CoterieCorpora
import CoterieGraphCore
public import CoterieNetworks
import CoterieRecords
import CoterieText

extension Network {
  /// The table of `coauthorships.csv`: a row for each link, its ends by their ids.
  ///
  /// - Parameter corpus: The papers that the links rest on; nil for a graph file, which has none.
  public func linkTable(_ corpus: Corpus?) -> Table {
    let rows = tabulatedLinks().enumerated().map { number, link -> [Table.Cell] in
      [
        .text(vertices[link.source].id), .text(vertices[link.target].id), .integer(link.papers),
        .number(link.weight), .integer(link.truncatedPapers), .integer(link.inferredPapers),
        Table.Cell(link.years?.lowerBound), Table.Cell(link.years?.upperBound),
        .list(
          corpus.map { corpus in papers(onEdge: number).map { corpus.papers[$0].id } } ?? []
        ),
      ]
    }
    return Table(
      columns: [
        Table.Column("source", "Source", "Id of one end."),
        Table.Column("target", "Target", "Id of the other end."),
        Table.Column("papers", "Papers", "Number of joint papers.", bound: .lower),
        Table.Column(
          "weight", "Weight", "Sum over the joint papers, by the counting method.",
          bound: counting.weightBound),
        Table.Column(
          "truncated_papers", "Truncated", "Joint papers whose author list is truncated."),
      ] + Table.jointPaperColumns, rows: rows)
  }

  /// The table of `affiliations.csv`: a row for each organisation or country.
  ///
  /// - Parameter corpus: The papers.
  public func organisationTable(_ corpus: Corpus) -> Table {
    let strength = graph.strength()
    var fractional = [Double](repeating: 0, count: vertices.count)
    let byName = Dictionary(
      vertices.enumerated().map { ($1.name.folded, $0) }, uniquingKeysWith: { first, _ in first })
    for paper in papers {
      let organisations = corpus.papers[paper].organisations
      let names =
        kind == .countries ? organisations.compactMap(\.country) : organisations.map(\.name)
      let found = Set(names.map(\.folded))
      for name in found {
        if let vertex = byName[name] { fractional[vertex] += 1 / Double(found.count) }
      }
    }
    let rows = vertices.enumerated().map { number, vertex -> [Table.Cell] in
      [
        .text(vertex.id), .text(vertex.name), .integer(vertex.papers), .number(fractional[number]),
        .integer(graph.degree(of: number)), .number(strength[number]),
        Table.Cell(vertex.years?.lowerBound), Table.Cell(vertex.years?.upperBound),
      ]
    }
    return Table(
      columns: [
        Table.Column("id", "Id", "A stable key made of the name."),
        Table.Column("name", "Name", "The name as the sources show it."),
        Table.Column("papers", "Papers", "Number of papers that name it.", bound: .lower),
        Table.Column(
          "fractional_papers", "Fractional papers",
          "Sum of 1/n over these papers, n being the number that each names.", bound: .unknown),
        Table.Column(
          "degree", "Degree", "Number of others named on the same papers.", bound: .lower),
        Table.Column(
          "strength", "Strength", "Sum of the weights of its links.",
          bound: counting.weightBound),
        Table.Column("first_year", "First year", "Year of the first dated paper.", bound: .upper),
        Table.Column("last_year", "Last year", "Year of the last dated paper.", bound: .lower),
      ], rows: rows)
  }
}

extension Table {
  /// The columns that say of which papers a link is made.
  static var jointPaperColumns: [Column] {
    [
      Column(
        "inferred_papers", "Inferred", "Joint papers on which one end's authorship is inferred."),
      Column("first_year", "First year", "Year of the first dated joint paper.", bound: .upper),
      Column("last_year", "Last year", "Year of the last dated joint paper.", bound: .lower),
      Column("paper_ids", "Paper ids", "Ids of the joint papers."),
    ]
  }
}
