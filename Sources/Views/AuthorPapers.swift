import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRendering
import CoterieText

extension Analysis {
  /// Draws authors and their papers.
  func authorPapers(_ options: ViewOptions) -> Drawing {
    let shown = PaperSample(
      self, authors: options.whole("authors", of: .network),
      papers: options.whole("papers", of: .network), lines: options.whole("links", of: .network))
    let marks = marks(shown)
    let diagram = BipartiteDiagram(
      text: DiagramText(
        title: "Who wrote what",
        subtitle: "\(shown.vertices.count.outOf(authors.vertices.count, "author")), "
          + paperSpan(shown.papers),
        selection: selection(of: shown), footer: footer()),
      authors: marks.authors, papers: marks.papers,
      clusters: self[.authors].clusterMarks(names: options.clusterNames))
    return Drawing(scene: diagram.scene(options.settings), data: authorshipTable(of: shown))
  }

  private func selection(of shown: PaperSample) -> [String] {
    let isCut =
      shown.vertices.count < authors.vertices.count || shown.papers.count < authors.papers.count
    return isCut
      ? [
        "Shown: the \(shown.vertices.count.of("author")) of largest strength and the newest "
          + "\(shown.papers.count.grouped) of their papers."
      ] : []
  }

  /// A row for each authorship of some papers by some authors.
  func authorshipTable(of shown: PaperSample) -> Table {
    var vertexOf = [Int?](repeating: nil, count: corpus.authors.count)
    for vertex in shown.vertices { vertexOf[authors.vertices[vertex].number] = vertex }
    let rows = shown.papers.flatMap { number -> [[Table.Cell]] in
      let paper = corpus.papers[number]
      return paper.authorships.compactMap { authorship in
        guard let vertex = vertexOf[authorship.author] else { return nil }
        let author = authors.vertices[vertex]
        return [
          Table.Cell(paper.year), .flag(paper.inferredYear != nil), .text(paper.id),
          .text(paper.title.readable), .text(author.id), .text(author.name),
          .flag(authorship.isInferred),
        ]
      }
    }
    return Table(
      columns: [
        Table.Column("year", "Year", "The year of the paper."),
        Table.Column("inferred_year", "Inferred year", "Whether the year is inferred."),
        Table.Column("paper", "Paper", "Id of the paper."),
        Table.Column("title", "Title", "Title of the paper."),
        Table.Column("author", "Author", "Id of the author."),
        Table.Column("name", "Name", "Name of the author."),
        Table.Column("inferred", "Inferred", "Whether the authorship is inferred."),
      ], rows: rows)
  }
}
