import CoterieCentrality
public import CoterieCorpora
import CoterieGraphCore
public import CoterieNetworks
import CoterieParallel
import CoterieRecords
import CoterieText

extension Network {
  /// The table of `coauthorships.csv`: a row for each link, its ends by their ids.
  ///
  /// - Parameter corpus: The papers that the links rest on; nil for a graph file, which has none.
  public func linkTable(_ corpus: Corpus?) -> Table {
    let links = tabulatedLinks()
    // A paper of many authors is on many links.
    let paperIDs = Once<[String]>()
    func column(
      _ name: String, _ label: String, _ definition: String, bound: Table.Bound = .exact,
      _ cell: @escaping @Sendable (Link) -> Table.Cell
    ) -> Table.Column {
      Table.Column(name, label, definition, bound: bound) { cell(links[$0]) }
    }
    return Table(
      rowCount: links.count,
      columns: [
        column("source", "Source", "Id of one end.") { .text(vertices[$0.source].id) },
        column("target", "Target", "Id of the other end.") { .text(vertices[$0.target].id) },
        column("papers", "Papers", "Number of joint papers.", bound: .lower) {
          .integer($0.papers)
        },
        column(
          "weight", "Weight", "Sum over the joint papers, by the counting method.",
          bound: counting.weightBound
        ) { .number($0.weight) },
        column(
          "truncated_papers", "Truncated", "Joint papers whose author list is truncated."
        ) { .integer($0.truncatedPapers) },
      ]
        + Table.jointPaperColumns(
          inferred: { .integer(links[$0].inferredPapers) }, years: { links[$0].years },
          ids: { number in
            guard let corpus else { return [] }
            let ids = paperIDs { corpus.papers.map(\.id) }
            return papers(onEdge: number).map { ids[$0] }
          }))
  }

  /// The table of `affiliations.csv`: a row for each organisation or country.
  ///
  /// - Parameter corpus: The papers.
  public func organisationTable(_ corpus: Corpus) -> Table {
    let strength = graph.strength()
    let fractional = fractionalPapers(of: corpus)
    return Table(
      rowCount: vertices.count,
      columns: organisationColumns {
        .number(fractional[$0])
      } strength: {
        .number(strength[$0])
      })
  }

  /// The sum of 1/n over the papers of each organisation or country, n being the number that each names.
  private func fractionalPapers(of corpus: Corpus) -> [Double] {
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
    return fractional
  }

  private func organisationColumns(
    fractional: @escaping @Sendable (Int) -> Table.Cell,
    strength: @escaping @Sendable (Int) -> Table.Cell
  ) -> [Table.Column] {
    let vertices = vertices
    return [
      Table.Column("id", "Id", "A stable key made of the name.") { .text(vertices[$0].id) },
      Table.Column("name", "Name", "The name as the sources show it.") {
        .text(vertices[$0].name)
      },
      Table.Column("papers", "Papers", "Number of papers that name it.", bound: .lower) {
        .integer(paperCount(of: $0))
      },
      Table.Column(
        "fractional_papers", "Fractional papers",
        "Sum of 1/n over these papers, n being the number that each names.", bound: .unknown,
        cell: fractional),
      Table.Column(
        "degree", "Degree", "Number of others named on the same papers.", bound: .lower
      ) { .integer(graph.degree(of: $0)) },
      Table.Column(
        "strength", "Strength", "Sum of the weights of its links.", bound: counting.weightBound,
        cell: strength),
      Table.Column("first_year", "First year", "Year of the first dated paper.", bound: .upper) {
        Table.Cell(vertices[$0].years?.lowerBound)
      },
      Table.Column("last_year", "Last year", "Year of the last dated paper.", bound: .lower) {
        Table.Cell(vertices[$0].years?.upperBound)
      },
    ]
  }
}

extension Table {
  /// The columns that say of which papers a link is made.
  static func jointPaperColumns(
    inferred: @escaping @Sendable (Int) -> Cell,
    years: @escaping @Sendable (Int) -> ClosedRange<Int>?,
    ids: @escaping @Sendable (Int) -> [String]
  ) -> [Column] {
    [
      Column(
        "inferred_papers", "Inferred", "Joint papers on which one end's authorship is inferred.",
        cell: inferred),
      Column("first_year", "First year", "Year of the first dated joint paper.", bound: .upper) {
        Cell(years($0)?.lowerBound)
      },
      Column("last_year", "Last year", "Year of the last dated joint paper.", bound: .lower) {
        Cell(years($0)?.upperBound)
      },
      Column("paper_ids", "Paper ids", "Ids of the joint papers.") { .list(ids($0)) },
    ]
  }
}
