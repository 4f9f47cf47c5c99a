public import CoterieCorpora
import CoterieGraphCore
public import CoterieNetworks
import CoterieRecords
import CoterieText

/// A shortest chain of vertices of a network, with the papers that its links rest on.
public struct Chain: Sendable {
  /// The links, each with the vertices it leads from and to; nil where nothing connects the ends.
  private let links: [ChainLink]?
  private let network: Network
  private let corpus: Corpus?
  private let ends: (source: Int, target: Int)

  /// Gathers the papers of a chain.
  ///
  /// - Parameters:
  ///   - path: Vertices of which each is linked with the next; nil where there is no chain.
  ///   - source: The vertex at which it begins.
  ///   - target: The vertex at which it ends.
  ///   - network: Their network.
  ///   - corpus: The papers; nil for a graph file, which has none.
  public init(
    _ path: [Int]?, from source: Int, to target: Int, in network: Network, corpus: Corpus?
  ) {
    ends = (source, target)
    self.network = network
    self.corpus = corpus
    links = path.map { path in
      zip(path, path.dropFirst()).map { ChainLink(from: $0, to: $1, in: network) }
    }
  }
}

/// One link of a chain.
private struct ChainLink: Sendable {
  let source: Int
  let target: Int
  /// The numbers of its papers.
  var papers: [Int] = []
  var years: ClosedRange<Int>?

  init(from source: Int, to target: Int, in network: Network) {
    self.source = source
    self.target = target
    papers = network.papers(between: source, and: target)
    years = network.link(between: source, and: target)?.years
  }
}

extension Chain {
  /// The chain in words: a name a line, and below it the papers that it shares with the next.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  public func text(width: Int?) -> String {
    guard let links else {
      return
        "No chain of co-authors leads from \(name(ends.source)) to \(name(ends.target)) in this "
        + "corpus.\n"
    }
    var text = name(ends.source) + "\n"
    for link in links {
      let titles = link.papers.compactMap { title(of: $0, on: link) }
      for title in titles.prefix(5) {
        text += "  │ \(title.withVisibleControls.fitting((width ?? .max) - 4))\n"
      }
      if titles.count > 5 { text += "  │ … and \((titles.count - 5).grouped) more\n" }
      text += name(link.target) + "\n"
    }
    return text + "\(links.count.of("link")).\n"
  }

  /// The links, a row each, as in `coauthorships.csv`.
  public var table: Table {
    let (links, vertices) = (links ?? [], network.vertices)
    @Sendable func count(_ papers: [Int]) -> Table.Cell {
      corpus == nil ? .empty : .integer(papers.count)
    }
    return Table(
      rowCount: links.count,
      columns: [
        Table.Column("source", "Source", "Id of one end of the link.") {
          .text(vertices[links[$0].source].id)
        },
        Table.Column("target", "Target", "Id of the other end.") {
          .text(vertices[links[$0].target].id)
        },
        Table.Column("source_name", "Source name", "Name of one end.") {
          .text(vertices[links[$0].source].name)
        },
        Table.Column("target_name", "Target name", "Name of the other end.") {
          .text(vertices[links[$0].target].name)
        },
        Table.Column("papers", "Papers", "Number of joint papers.", bound: .lower) {
          count(links[$0].papers)
        },
      ]
        + Table.jointPaperColumns(
          inferred: { row in
            count(links[row].papers.filter { isInferred($0, on: links[row]) })
          }, years: { links[$0].years },
          ids: { row in
            corpus.map { corpus in links[row].papers.map { corpus.papers[$0].id } } ?? []
          }))
  }

  /// The chain as one JSON object, its papers as objects.
  ///
  /// - Parameter parameters: What the network depends on.
  public func json(parameters: [JSONValue.Member]) -> String {
    let ends: [JSONValue.Member] = [
      .init(name: "from", value: .string(network.vertices[ends.source].id)),
      .init(name: "to", value: .string(network.vertices[ends.target].id)),
      .init(name: "connected", value: .boolean(links != nil)),
    ]
    let rows = (links ?? []).map { link -> JSONValue in
      .object([
        "source": .string(network.vertices[link.source].id),
        "target": .string(network.vertices[link.target].id),
        "source_name": .string(network.vertices[link.source].name),
        "target_name": .string(network.vertices[link.target].name),
        "papers": .array(link.papers.compactMap { paper($0, on: link) }),
      ])
    }
    return JSONValue.object([
      "parameters": .object(parameters + ends), "rows": .array(rows),
    ]).lines(depth: 2)
  }

  private func name(_ vertex: Int) -> String { network.vertices[vertex].name.withVisibleControls }

  private func title(of number: Int, on link: ChainLink) -> String? {
    guard let paper = corpus?.papers[number] else { return nil }
    let mark = isInferred(number, on: link) ? "inferred, " : ""
    return "\(mark)\(paper.yearText ?? "no year"): \(paper.title.readable)"
  }

  private func paper(_ number: Int, on link: ChainLink) -> JSONValue? {
    guard let paper = corpus?.papers[number] else { return nil }
    return .object([
      "id": .string(paper.id), "title": .string(paper.title), "year": .optional(paper.year),
      "inferred_year": .optional(paper.inferredYear?.description),
      "inferred": .boolean(isInferred(number, on: link)),
    ])
  }

  /// Whether a link rests on an inferred authorship of a paper.
  private func isInferred(_ number: Int, on link: ChainLink) -> Bool {
    guard network.kind == .authors, let paper = corpus?.papers[number] else { return false }
    let ends = [network.vertices[link.source].number, network.vertices[link.target].number]
    return paper.authorships.contains { $0.isInferred && ends.contains($0.author) }
  }
}
