import CoterieClusters
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords
import CoterieText
public import CoterieTimelines

/// One author of a corpus: measures, co-authors, papers, years.
public struct AuthorCard: Sendable {
  /// The author's row of `authors.csv`.
  public let measures: Table
  /// The co-authors, the strongest link first.
  public let coauthors: Table
  /// The papers, the newest first.
  public let papers: Table
  /// The decisions that the author's identity rests on, the least sure first.
  public let identity: Table
  /// The author's years.
  public let career: Career

  /// The columns of ``measures`` that are estimated from samples.
  public let estimated: [String]

  private let name: String
  private let clusterLabel: String
  private let spellings: [String]

  /// Makes the card of a vertex of the co-authorship network.
  public init(_ analysis: Analysis, vertex: Int) {
    let network = analysis.authors
    let author = network.vertices[vertex]
    name = author.name
    let cluster = analysis.clustering.cluster(of: vertex)
    clusterLabel = analysis.clusters[cluster].label
    measures = analysis.authorTable.taking([vertex])
    estimated =
      analysis[.authors].convention.isBetweennessApproximate ? [Measure.betweenness.name] : []
    let own = network.papers(ofVertex: vertex)
    career = Career(years: own.map { analysis.corpus.papers[$0].year })
    coauthors = Self.coauthors(of: vertex, in: network)
    papers = Self.papers(own, of: author.number, in: analysis.corpus)
    identity = analysis.corpus.identityTable(of: author.number)
    spellings = analysis.corpus.identity(of: author.number).spellings.map(\.full)
  }

  private static func coauthors(of vertex: Int, in network: Network) -> Table {
    let rows = network.graph.neighbors(of: vertex)
      .compactMap { network.link(between: vertex, and: $0) }
      .map { link -> [Table.Cell] in
        let other = network.vertices[link.source == vertex ? link.target : link.source]
        return [
          .text(other.name), .integer(link.papers), .number(link.weight),
          .integer(link.inferredPapers), Table.Cell(link.years?.lowerBound),
          Table.Cell(link.years?.upperBound),
        ]
      }
    return Table(
      columns: [
        Table.Column("coauthor", "Co-author", "The other author."),
        Table.Column("papers", "Papers", "Number of joint papers.", bound: .lower),
        Table.Column(
          "weight", "Weight", "Sum over the joint papers.",
          bound: network.counting.weightBound),
        Table.Column("inferred", "Inferred", "Joint papers that rest on an inferred authorship."),
        Table.Column("first_year", "First year", "Year of the first dated joint paper."),
        Table.Column("last_year", "Last year", "Year of the last dated joint paper."),
      ], rows: rows
    ).sorted(by: "weight")
  }

  private static func papers(_ own: [Int], of author: Int, in corpus: Corpus) -> Table {
    let rows = own.map { number -> [Table.Cell] in
      let paper = corpus.papers[number]
      let place = paper.members.first { $0.author == author }?.place
      return [
        Table.Cell(paper.year), .text(paper.title.readable), Table.Cell(place.map { $0 + 1 }),
        .flag(place == nil),
      ]
    }
    return Table(
      columns: [
        Table.Column("year", "Year", "The year, printed or inferred."),
        Table.Column("title", "Title", "The title."),
        Table.Column("place", "Place", "The place in the author list."),
        Table.Column("inferred", "Inferred", "Whether the authorship is inferred."),
      ], rows: rows
    ).sorted(by: "year")
  }
}

extension AuthorCard {
  /// The card for a terminal.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  public func text(width: Int?) -> String {
    let figures = zip(measures.columns, measures.rows[0]).filter { column, _ in
      column.name != "id" && column.name != "name" && column.name != "cluster"
    }
    let label = figures.map { $0.0.label.count }.max() ?? 0
    let lines = figures.map { column, cell in
      column.label + String(repeating: " ", count: label - column.label.count) + "  "
        + cell.displayText
        + (estimated.contains(column.name) ? "  (estimated; --exact counts every path)" : "")
    }
    let gaps = career.gaps.map { gap in
      gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound)"
    }
    let years = career.papersByYear.map { "\($0.year): \($0.papers)" }.joined(separator: ", ")
    let titleWidth = width.map { max(20, $0 - 26) } ?? Int.max
    let paperRows = papers.rows.map { row in
      [row[0], .text(row[1].displayText.fitting(titleWidth))] + row.dropFirst(2)
    }
    return """
      \(name.withVisibleControls)
      \(lines.joined(separator: "\n"))

      Cluster: \(clusterLabel.withVisibleControls)
      Papers by year: \(years.isEmpty ? "none dated" : years)
      Active in \(career.activeYears.of("year"))\
      \(gaps.isEmpty ? "" : ", without papers in \(gaps.joined(separator: ", "))")

      \(coauthors.text(width: width))
      \(Table(columns: papers.columns, rows: paperRows).text(width: width))
      \(identityText(width: width))
      """.wrapped(to: width)
  }

  /// The spellings of the name, and the least sure decisions about who the author is.
  private func identityText(width: Int?) -> String {
    let shown = identity.selecting(["decision", "probability", "evidence", "first", "second"])
      .prefix(5)
    let more = identity.rowCount - shown.rowCount
    let names = spellings.count > 1 ? "Written as \(spellings.joined(separator: ", "))\n" : ""
    if shown.rowCount == 0 {
      return names + "Identity: all mentions have one name, and none is doubtful.\n"
    }
    return names + "Identity: what it rests on, the least sure first\n" + shown.text(width: width)
      + (more > 0 ? "… and \(more) more; --format json has all\n" : "")
  }

  /// The card as one JSON object.
  public func json(parameters: JSONValue) -> String {
    JSONValue.object([
      "parameters": parameters, "rows": measures.jsonRows, "estimated": .strings(estimated),
      "coauthors": coauthors.jsonRows,
      "papers": papers.jsonRows, "spellings": .strings(spellings), "identity": identity.jsonRows,
      "papers_by_year": .array(
        career.papersByYear.map {
          .object(["year": .integer($0.year), "papers": .integer($0.papers)])
        }),
    ]).lines(depth: 2)
  }
}
