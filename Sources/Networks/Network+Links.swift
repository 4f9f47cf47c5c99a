import CoterieGraphCore

extension Network {
  /// A link between two vertices.
  public struct Link: Sendable, Hashable {
    /// The vertex with the smaller number.
    public let source: Int
    /// The other one.
    public let target: Int
    /// The weight, by the counting method: a sum over papers.
    public let weight: Double
    /// How many papers it comes from; 0 in a graph from a file.
    public let papers: Int
    /// How many of these have a truncated author list.
    public let truncatedPapers: Int
    /// How many of these have an inferred authorship at either end.
    public let inferredPapers: Int
    /// The years from the first paper to the last.
    public let years: ClosedRange<Int>?

    /// Whether it comes from inferred authorships alone.
    public var isInferred: Bool { papers > 0 && inferredPapers == papers }
  }

  /// The links of a network, in the order of the graph's edges, each made when it is asked for.
  public struct Links: RandomAccessCollection, Sendable {
    let network: Network
    /// What was worked out in one pass; nil where the papers of a link are looked up each time.
    let facts: [LinkFacts]?

    /// The first link: 0.
    public var startIndex: Int { 0 }

    /// The number of links.
    public var endIndex: Int { network.graph.edgeCount }

    /// A link by its number.
    ///
    /// - Complexity: O(log *n*) for *n* vertices, and unless the links are tabulated the look-up of its
    ///   papers: O(*p* log *q*) for ends on *p* papers and on *q*, more than *p*.
    public subscript(number: Int) -> Link {
      let edge = network.edgeNumbers.ends(of: number)
      let facts = facts?[number] ?? network.linkFacts(edge.source, edge.target)
      return Link(
        source: edge.source, target: edge.target, weight: edge.weight, papers: Int(facts.papers),
        truncatedPapers: Int(facts.truncatedPapers), inferredPapers: Int(facts.inferredPapers),
        years: facts.years.range)
    }

    /// The vertices of a link, without what else is known of it.
    ///
    /// - Complexity: O(log *n*) for *n* vertices.
    public func ends(of number: Int) -> (source: Int, target: Int) {
      let edge = network.edgeNumbers.ends(of: number)
      return (edge.source, edge.target)
    }
  }

  /// The links, in the order of the graph's edges; nothing is stored for them.
  public var links: Links { Links(network: self, facts: nil) }

  /// The links with what is known of them worked out in one pass: for whoever goes over all of them.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: That of ``PaperHyperedges/projection(counting:threads:)`` with full counting; 16 bytes
  ///   a link.
  public func tabulatedLinks(threads: Int? = nil) -> Links {
    Links(network: self, facts: kind == .file ? nil : linkFacts(threads: threads))
  }

  /// The link between two vertices; nil where there is none.
  ///
  /// - Complexity: O(log *k*) for *k* neighbours, and the look-up of its papers.
  public func link(between vertex: Int, and other: Int) -> Link? {
    edgeNumbers.edge(from: vertex, to: other).map { links[$0] }
  }

  /// The papers of a link, as numbers in the corpus, ascending.
  ///
  /// - Complexity: O(log *n*) for *n* vertices, and O(*p* log *q*) for ends on *p* papers and on *q*, more
  ///   than *p*.
  public func papers(onEdge number: Int) -> [Int] {
    let edge = edgeNumbers.ends(of: number)
    return jointPapers(edge.source, edge.target).map { Int(hyperedges.papers[$0]) }
  }

  /// The papers of a member, as numbers in the corpus, ascending.
  ///
  /// - Precondition: The vertex is no paper.
  public func papers(ofVertex vertex: Int) -> [Int] {
    hyperedges.members.sets(of: vertex).map { Int(hyperedges.papers[$0]) }
  }

  /// The papers that link two vertices, as numbers in the corpus, ascending; none where there is no link.
  ///
  /// - Complexity: As of ``papers(onEdge:)``.
  public func papers(between vertex: Int, and other: Int) -> [Int] {
    edgeNumbers.edge(from: vertex, to: other).map { papers(onEdge: $0) } ?? []
  }

  /// The weight of a link in each year that has one. Papers without a year are in no year, so that the
  /// sum may stay below the link's weight.
  ///
  /// - Complexity: As of ``papers(onEdge:)``.
  public func yearWeights(onEdge number: Int) -> [(year: Int, weight: Double)] {
    let edge = edgeNumbers.ends(of: number)
    let papers = jointPapers(edge.source, edge.target)
    if kind == .authorPapers {
      return papers.compactMap { hyperedges.year(of: $0) }.map { ($0, edge.weight) }
    }
    var weights: [Int: Double] = [:]
    for paper in papers {
      guard let year = hyperedges.year(of: paper) else { continue }
      weights[year, default: 0] += hyperedges.pairWeight(
        of: paper, edge.source, edge.target, counting: counting)
    }
    return weights.sorted { $0.key < $1.key }.map { (year: $0.key, weight: $0.value) }
  }

  /// The papers of a link, as numbers in the hyperedges, ascending: those of both ends, or the end that
  /// is a paper.
  func jointPapers(_ source: Int, _ target: Int) -> [Int] {
    guard kind != .file else { return [] }
    if let paper = paper(ofVertex: target) { return [paper] }
    return hyperedges.members.commonSets(of: source, and: target)
  }
}
