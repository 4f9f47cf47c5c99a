public import CoterieCorpora
import CoterieGraphCore
import CoterieRecords
import CoterieText

extension Network {
  /// Makes a network of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - kind: What the vertices are; ``NetworkKind/file`` gives an empty network.
  ///   - options: The counting method and the filters.
  /// - Complexity: O(*p* log *p*) for *p* pairs of members over all papers.
  public init(
    _ corpus: Corpus, kind: NetworkKind = .authors, options: NetworkOptions = NetworkOptions()
  ) {
    let selection = PaperSelection(corpus, options.filter)
    let network: Network
    switch kind {
    case .authors:
      let membership = Membership(authorsOf: corpus, papers: selection.papers)
      network = Network(membership, kind, selection, of: corpus, options)
    case .affiliations:
      let membership = Membership(
        { $0.organisations.map(\.name) }, of: corpus, papers: selection.papers)
      network = Network(membership, kind, selection, of: corpus, options)
    case .countries:
      let membership = Membership(
        { $0.organisations.compactMap(\.country) }, of: corpus, papers: selection.papers)
      network = Network(membership, kind, selection, of: corpus, options)
    case .authorPapers:
      network = Network(authorPapersOf: corpus, selection, options)
    case .file:
      network = Network(CSRGraph(vertexCount: 0, edges: []), names: [])
    }
    self =
      options.isGiantComponentOnly
      ? network.subnetwork(of: ConnectedComponents(of: network.graph).giantComponent) : network
  }

  /// Projects papers onto their members: any two members of a paper are linked, with the weight that the
  /// counting method gives (one-mode projection of the bipartite graph of papers and members).
  private init(
    _ membership: Membership, _ kind: NetworkKind, _ selection: PaperSelection, of corpus: Corpus,
    _ options: NetworkOptions
  ) {
    let memberPapers = MemberPapers(membership, of: corpus)
    let kept = memberPapers.members(with: options.minPapers)
    let vertexOf = kept.vertexOf
    var pairs: [Pair] = []
    for paper in membership.papers where paper.members.count > 1 {
      let credits = options.counting.credits(
        shown: paper.shown, members: paper.members.count, count: paper.count)
      for first in paper.members.indices {
        guard let source = vertexOf[paper.members[first]] else { continue }
        for second in paper.members.indices.dropFirst(first + 1) {
          guard let target = vertexOf[paper.members[second]] else { continue }
          let weight = options.counting.pairWeight(
            count: paper.count, credits: (credits[first], credits[second]))
          pairs.append(
            Pair(
              source: UInt32(min(source, target)), target: UInt32(max(source, target)),
              paper: UInt32(paper.paper), isInferred: second >= paper.shown, weight: weight))
        }
      }
    }
    let vertices = kept.members.map { member in
      Vertex(
        id: membership.members[member].id, name: membership.members[member].name,
        papers: memberPapers.papers[member], years: memberPapers.years[member], number: member)
    }
    let onPapers = membership.papers.map { $0.members.compactMap { vertexOf[$0] } }
    self.init(kind, vertices, pairs, onPapers, selection, of: corpus, options)
  }

  /// Links each paper with its authors.
  private init(
    authorPapersOf corpus: Corpus, _ selection: PaperSelection, _ options: NetworkOptions
  ) {
    let membership = Membership(authorsOf: corpus, papers: selection.papers)
    let memberPapers = MemberPapers(membership, of: corpus)
    let kept = memberPapers.members(with: options.minPapers)
    var vertices = kept.members.map { member in
      Vertex(
        id: membership.members[member].id, name: membership.members[member].name,
        papers: memberPapers.papers[member], years: memberPapers.years[member], number: member)
    }
    var pairs: [Pair] = []
    for paper in membership.papers {
      let target = UInt32(vertices.count)
      let year = corpus.papers[paper.paper].year
      vertices.append(
        Vertex(
          id: "paper:\(corpus.papers[paper.paper].id)",
          name: corpus.papers[paper.paper].title.readable,
          papers: 1, years: year.map { $0...$0 }, number: paper.paper, isPaper: true))
      let credits = options.counting.credits(
        shown: paper.shown, members: paper.members.count, count: paper.count)
      for (place, member) in paper.members.enumerated() {
        guard let source = kept.vertexOf[member] else { continue }
        let weight = options.counting.memberWeight(count: paper.count, credit: credits[place])
        pairs.append(
          Pair(
            source: UInt32(source), target: target, paper: UInt32(paper.paper),
            isInferred: place >= paper.shown, weight: weight))
      }
    }
    let onPapers = membership.papers.enumerated().map { number, paper in
      paper.members.compactMap { kept.vertexOf[$0] } + [kept.members.count + number]
    }
    self.init(.authorPapers, vertices, pairs, onPapers, selection, of: corpus, options)
  }

  /// Adds up the pairs of all papers into links.
  private init(
    _ kind: NetworkKind, _ vertices: [Vertex], _ unsorted: [Pair], _ onPapers: [[Int]],
    _ selection: PaperSelection, of corpus: Corpus, _ options: NetworkOptions
  ) {
    let pairs = unsorted.sorted { $0.rank < $1.rank }
    var links: [Link] = []
    var papers: [ArraySlice<Pair>] = []
    var weights: [Double] = []
    var start = 0
    while start < pairs.count {
      let key = pairs[start].key
      var end = start + 1
      while end < pairs.count, pairs[end].key == key { end += 1 }
      let link = Link(pairs[start..<end], of: corpus)
      if link.weight >= options.minWeight {
        links.append(link)
        papers.append(pairs[start..<end])
        weights += pairs[start..<end].lazy.map(\.weight)
      }
      start = end
    }
    self.init(
      kind: kind, counting: options.counting, vertices: vertices, links: links,
      linkPapers: IncidenceTable(
        memberCount: corpus.papers.count, sets: papers.lazy.map { $0.lazy.map { Int($0.paper) } }),
      paperWeights: weights, papers: selection.papers,
      paperVertices: IncidenceTable(memberCount: vertices.count, sets: onPapers),
      remarks: selection.remarks)
  }
}

/// Two vertices on one paper.
private struct Pair {
  let source: UInt32
  let target: UInt32
  let paper: UInt32
  let isInferred: Bool
  let weight: Double

  /// The pair without the paper.
  var key: UInt64 { UInt64(source) << 32 | UInt64(target) }
  /// The order of links, and of papers in a link.
  var rank: (UInt64, UInt32) { (key, paper) }
}

extension Network.Link {
  /// Adds up the papers of one pair, in their order.
  fileprivate init(_ pairs: ArraySlice<Pair>, of corpus: Corpus) {
    var weight = 0.0
    var first: Int?
    var last: Int?
    for pair in pairs {
      weight += pair.weight
      guard let year = corpus.papers[Int(pair.paper)].year else { continue }
      first = min(first ?? year, year)
      last = max(last ?? year, year)
    }
    self.init(
      source: Int(pairs[pairs.startIndex].source), target: Int(pairs[pairs.startIndex].target),
      weight: weight, papers: pairs.count,
      truncatedPapers: pairs.count { corpus.papers[Int($0.paper)].isTruncated },
      inferredPapers: pairs.count(where: \.isInferred),
      years: first.flatMap { first in last.map { first...$0 } })
  }
}

/// How many of the selected papers each member is on, and in which years.
private struct MemberPapers {
  private(set) var papers: [Int]
  private(set) var years: [ClosedRange<Int>?]

  init(_ membership: Membership, of corpus: Corpus) {
    papers = Array(repeating: 0, count: membership.members.count)
    years = Array(repeating: nil, count: membership.members.count)
    for paper in membership.papers {
      let year = corpus.papers[paper.paper].year
      for member in paper.members {
        papers[member] += 1
        guard let year else { continue }
        let known = years[member] ?? year...year
        years[member] = min(known.lowerBound, year)...max(known.upperBound, year)
      }
    }
  }

  /// The members on at least this number of papers, and the vertex of each; those on none are left out.
  func members(with fewest: Int) -> (members: [Int], vertexOf: [Int?]) {
    let members = papers.indices.filter { papers[$0] >= max(1, fewest) }
    var vertexOf = [Int?](repeating: nil, count: papers.count)
    for (vertex, member) in members.enumerated() { vertexOf[member] = vertex }
    return (members, vertexOf)
  }
}
