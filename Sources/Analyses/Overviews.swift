public import CoterieCorpora
import CoterieGraphCore
public import CoterieIndicators
public import CoterieNetworks
import CoterieRecords
import CoterieText

extension Corpus {
  /// The papers for a terminal: year, title and authors on one line each.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  public func paperOverview(width: Int?) -> Table {
    PaperLine.table(count: papers.count, width: width) { number in
      let paper = papers[number]
      return PaperLine(
        year: paper.year.map { "\($0)\(paper.inferredYear == nil ? "" : "+")" },
        title: paper.title.readable,
        names: paper.authorships.map { authorship in
          let family = authorship.name.readable.family
          return authorship.isInferred ? "(\(family))" : family
        }, isTruncated: paper.isTruncated)
    }
  }

  /// What was read, merged and inferred, in a sentence.
  public var overview: String {
    let truncated = papers.count(where: \.isTruncated)
    let span = years.map { ", \($0.yearText)" } ?? ""
    return "\(recordCount.of("record")) in \(sources.count.of("file")): "
      + "\(papers.count.of("paper"))\(span), \(truncated.grouped) with truncated author lists; "
      + "\(authors.count.of("author")), \(inferredAuthorshipCount.of("inferred authorship"))."
  }
}

extension Analysis {
  /// How many papers and authors the options leave, in a sentence; nil where they leave all.
  public var filterSentence: String? {
    let (papers, names) = (authors.papers.count, authors.vertices.count)
    guard papers < corpus.papers.count || names < corpus.authors.count else { return nil }
    return "The options leave \(papers.grouped) of \(corpus.papers.count.of("paper")) and "
      + "\(names.grouped) of \(corpus.authors.count.of("author"))."
  }
}

extension AlphabeticalLists {
  /// What the order says, in a sentence.
  public var sentence: String {
    "\(alphabetical.grouped) of \(lists.of("complete author list")) of three or more names "
      + "\(alphabetical == 1 ? "is" : "are") alphabetical: places say little there, and so do "
      + "first-author, last-author and harmonic figures."
  }
}

extension Network {
  /// What a reader of the network should know of its papers: truncated lists and inferred authors.
  ///
  /// - Parameter naming: How names are written.
  public func remarks(_ corpus: Corpus, naming: (String) -> String = { $0 }) -> [String] {
    let papers = papers.map { corpus.papers[$0] }
    let truncated = papers.count(where: \.isTruncated)
    let inferred = papers.reduce(0) { $0 + $1.members.count(where: \.isInferred) }
    var lines: [String] = []
    if truncated > 0 {
      lines.append(
        "\(truncated.grouped) of \(papers.count.of("paper")) \(truncated == 1 ? "hides" : "hide") "
          + "authors behind \"et al.\": links are lower bounds.")
    }
    if inferred > 0 {
      let owners = corpus.sources.compactMap { $0.owner?.name.full }
      var names = owners.prefix(Self.ownerLimit).map(naming).joined(separator: ", ")
      if owners.count > Self.ownerLimit {
        names += " and \((owners.count - Self.ownerLimit).of("other"))"
      }
      lines.append(
        "\(inferred.of("authorship")) inferred: the owners of profile pages (\(names)) wrote every "
          + "paper on them.")
    }
    return lines
  }

  /// How many page owners a remark names.
  private static let ownerLimit = 5
}

extension Network {
  /// The links for a terminal: the names of both ends, papers and weight.
  public var linkOverview: Table {
    let links = tabulatedLinks()
    return Table(
      rowCount: links.count,
      columns: [
        Table.Column("link", "Link", "The two ends.") {
          .text("\(vertices[links[$0].source].name) – \(vertices[links[$0].target].name)")
        },
        Table.Column("papers", "Papers", "Number of joint papers.", bound: .lower) {
          links[$0].papers > 0 ? .integer(links[$0].papers) : .empty
        },
        Table.Column(
          "weight", "Weight", "Sum over the joint papers.", bound: counting.weightBound
        ) { .number(links[$0].weight) },
        Table.Column("years", "Years", "From the first joint paper to the last.") {
          Table.Cell(links[$0].years?.yearText)
        },
      ])
  }

  /// The network in figures, in a sentence.
  public var overview: String {
    let components = ConnectedComponents(of: graph)
    return
      "\(vertices.count.of("vertex", plural: "vertices")), \(links.count.of("link")), total weight "
      + "\(graph.totalWeight.rounded(decimals: 4)), \(components.count.of("component"))"
      + (components.count > 1 ? ", the largest of \(components.sizes[0].grouped)." : ".")
  }
}
