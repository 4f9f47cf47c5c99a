public import CoterieCorpora
import CoterieGraphCore
public import CoterieNetworks
import CoterieRecords

extension Network {
  /// The links of a chain of vertices: a row for each, with the papers that it rests on.
  ///
  /// - Parameters:
  ///   - chain: Vertices of which each is linked with the next.
  ///   - corpus: The papers; nil for a graph file, which has none.
  public func chainTable(_ chain: [Int], corpus: Corpus?) -> Table {
    let rows = zip(chain, chain.dropFirst()).map { pair -> [Table.Cell] in
      let titles = titles(between: pair.0, pair.1, corpus: corpus)
      return [
        .text(vertices[pair.0].id), .text(vertices[pair.1].id), .text(vertices[pair.0].name),
        .text(vertices[pair.1].name), .list(titles),
      ]
    }
    return Table(
      columns: [
        Table.Column("source", "Source", "Id of the one end of a link of the chain."),
        Table.Column("target", "Target", "Id of its other end."),
        Table.Column("source_name", "Source name", "Name of the one end."),
        Table.Column("target_name", "Target name", "Name of the other end."),
        Table.Column("papers", "Papers", "Titles of the joint papers."),
      ], rows: rows)
  }

  /// The chain in words, a link a paragraph.
  public func chainText(
    _ chain: [Int]?, from source: Int, to target: Int, corpus: Corpus?
  ) -> String {
    guard let chain else {
      return "No chain of co-authors leads from \(vertices[source].name) to "
        + "\(vertices[target].name) in this corpus.\n"
    }
    var text = vertices[source].name.withVisibleControls + "\n"
    for (near, far) in zip(chain, chain.dropFirst()) {
      let titles = titles(between: near, far, corpus: corpus)
      for title in titles.prefix(5) {
        text += "  │ \(title.withVisibleControls.shortened(to: 74))\n"
      }
      if titles.count > 5 { text += "  │ … and \(titles.count - 5) more\n" }
      text += vertices[far].name.withVisibleControls + "\n"
    }
    return text + "\((chain.count - 1).of("link")).\n"
  }

  private func titles(between first: Int, _ second: Int, corpus: Corpus?) -> [String] {
    let (low, high) = (min(first, second), max(first, second))
    guard let corpus,
      let link = links.firstIndex(where: { $0.source == low && $0.target == high })
    else { return [] }
    let ends = Set([vertices[low].number, vertices[high].number])
    return linkPapers.members(of: link).map { number in
      let paper = corpus.papers[number]
      let isInferred = paper.authorships.contains { $0.isInferred && ends.contains($0.author) }
      let mark = kind == .authors && isInferred ? "inferred, " : ""
      return "\(mark)\(paper.yearText ?? "no year"): \(paper.title.readable)"
    }
  }
}
