import CoterieAnalyses
import CoterieCorpora
import CoterieLayouts
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
    var diagram = BipartiteDiagram(
      text: DiagramText(
        title: "Who wrote what",
        subtitle: "\(shown.vertices.count.outOf(authors.vertices.count, "author")), "
          + paperSpan(shown.papers),
        selection: selection(of: shown), footer: footer()),
      authors: marks.authors, papers: marks.papers,
      clusters: self[.authors].clusterMarks(names: options.clusterNames))
    let part = authorPapers(
      shown.papers, authors: Set(shown.vertices.map { authors.number(of: $0) }))
    diagram.positions = positions(of: shown, in: part, authorCount: marks.authors.count)
    diagram.placement = part.startsEarlier ? .upright : .loose
    return Drawing(scene: diagram.scene(options.settings), data: authorshipTable(of: shown))
  }

  /// Where the layout of authors and papers puts the authors of a diagram, of which those that are not shown have
  /// no place, and after them the papers.
  private func positions(
    of shown: PaperSample, in part: NetworkAnalysis, authorCount: Int
  ) -> [Point?] {
    var places = Dictionary(
      uniqueKeysWithValues: shown.papers.enumerated().map { (Member.paper($1), authorCount + $0) })
    for (place, vertex) in shown.vertices.enumerated() {
      places[.author(authors.number(of: vertex))] = place
    }
    var positions = [Point?](repeating: nil, count: authorCount + shown.papers.count)
    for vertex in part.network.vertices.indices {
      let number = part.network.number(of: vertex)
      let member = part.network.isPaper(vertex) ? Member.paper(number) : .author(number)
      if let place = places[member] { positions[place] = part.layout.position(of: vertex) }
    }
    return positions
  }

  /// An author or a paper by its number in the corpus.
  private enum Member: Hashable {
    case author(Int)
    case paper(Int)
  }

  /// What is left out.
  private func selection(of shown: PaperSample) -> [String] {
    var parts: [String] = []
    if shown.vertices.count < authors.vertices.count {
      parts.append(
        authors.choice(of: shown.vertices, nouns: "authors", isOfClusters: false))
    }
    if shown.papers.count < authors.papers.count {
      parts.append(
        "the newest \(shown.papers.count.grouped) papers"
          + (parts.isEmpty ? "" : " of these authors"))
    }
    return parts.isEmpty ? [] : ["Shown: \(parts.joined(separator: ", and "))."]
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
