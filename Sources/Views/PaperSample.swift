import CoterieAnalyses
import CoterieCorpora
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText

/// The authors and papers that a diagram shows.
struct PaperSample {
  /// The authors, as vertices of the network.
  let vertices: [Int]
  /// The papers, as numbers in the corpus, ascending.
  let papers: [Int]

  /// All authors and papers of a network.
  init(all analysis: Analysis) {
    vertices = Array(analysis.authors.vertices.indices)
    papers = analysis.authors.papers
  }

  /// All, or the strongest authors and their newest papers where the limits are met. A network of up
  /// to twice as many authors is shown whole where its papers allow.
  init(_ analysis: Analysis, authors most: Int, papers: Int, lines: Int) {
    let network = analysis.authors
    let hyperedges = network.hyperedges
    let isWhole =
      hyperedges.paperCount <= papers && network.vertices.count <= 2 * most
      && hyperedges.members.entryCount <= lines
    let chosen =
      isWhole ? Array(network.vertices.indices) : network.backboneVertices(most)
    vertices = chosen
    self.papers =
      isWhole
      ? network.papers : Self.newest(of: analysis, by: Set(chosen), papers: papers, lines: lines)
  }

  /// The newest papers of some authors, as many as the limits of papers and of lines allow.
  private static func newest(
    of analysis: Analysis, by authors: Set<Int>, papers most: Int, lines mostLines: Int
  ) -> [Int] {
    let hyperedges = analysis.authors.hyperedges
    func year(_ paper: Int) -> Int { hyperedges.year(of: paper) ?? 0 }
    var chosen: [Int] = []
    var lines = 0
    for paper in hyperedges.papers.indices.sorted(by: { (year($0), $1) > (year($1), $0) }) {
      let count = hyperedges.members.members(of: paper).count(where: authors.contains)
      guard chosen.count < most, lines < mostLines else { break }
      if count == 0 { continue }
      lines += count
      chosen.append(Int(hyperedges.papers[paper]))
    }
    return chosen.sorted()
  }
}

extension Analysis {
  /// The authors and papers as diagrams show them. The authors of the sample come first; after them
  /// the others that its papers name, without a mark of their own.
  func marks(_ sample: PaperSample) -> (authors: [AuthorMark], papers: [PaperMark]) {
    var placeOf = [Int?](repeating: nil, count: corpus.authors.count)
    var marks = sample.vertices.enumerated().map { place, vertex in
      placeOf[authors.vertices[vertex].number] = place
      return AuthorMark(
        name: authors.vertices[vertex].name, cluster: cluster(of: vertex),
        papers: authors.vertices[vertex].papers, isLinked: authors.graph.degree(of: vertex) > 0,
        tooltip: tooltip(of: vertex))
    }
    let papers = sample.papers.map { number in
      let paper = corpus.papers[number]
      return PaperMark(
        title: paper.title.readable, year: paper.year, isYearInferred: paper.inferredYear != nil,
        authors: paper.authorships.map { authorship in
          let place = placeOf[authorship.author] ?? marks.count
          if place == marks.count {
            placeOf[authorship.author] = place
            let name = corpus.authors[authorship.author].name.full
            marks.append(AuthorMark(name: name, isShown: false))
          }
          return PaperMark.Authorship(author: place, isInferred: authorship.isInferred)
        },
        isTruncated: paper.isTruncated)
    }
    return (marks, papers)
  }
}
